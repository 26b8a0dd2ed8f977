package org.vedette.eval.house;

import java.util.List;

/// A Java file as written.
///
/// @param path from the root of the repository, with strokes
/// @param test whether it is test code
/// @param lines how many
/// @param packageName empty for a file without one
public record Source(
        String path,
        boolean test,
        String text,
        int lines,
        String packageName,
        List<String> imports,
        List<Type> types,
        List<Method> methods,
        List<Caught> caught,
        List<Thrown> thrown) {

    /// A class, record, enum, interface or annotation that the file declares, inner ones too.
    ///
    /// @param open whether it and all around it are public
    /// @param components of a record; empty for the others
    /// @param uses every name and selection in its body, as written ("Map.copyOf")
    public record Type(
            String name, boolean isRecord, boolean open, int line, List<Variable> components, List<String> uses) {}

    /// A parameter or record component, with its type as written.
    public record Variable(String type, String name) {}

    /// A method or constructor.
    ///
    /// @param line where its signature begins, from 1
    /// @param lines from there to its closing brace
    /// @param open whether it and all around it are public
    /// @param annotations simple names
    /// @param calls the simple names of the methods it calls
    public record Method(
            String name,
            int line,
            int lines,
            boolean open,
            List<String> annotations,
            List<Variable> parameters,
            List<String> calls) {}

    /// A catch.
    ///
    /// @param types as written; several when they are parted by strokes
    public record Caught(int line, List<String> types, boolean empty) {}

    /// A `throw new`.
    public record Thrown(int line, String type) {}

    /// The full name of the class that the file is named after.
    String className() {
        String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
        return packageName.isEmpty() ? file : packageName + "." + file;
    }

    Breach breach(int line, String what) {
        return new Breach(className(), what + " (line " + line + ")");
    }
}
