package org.vedette.collect;

import java.io.InputStream;
import java.util.List;

/// Collects articles out of files, folders and standard input.
public final class Collector {
    /// The name that stands for standard input.
    public static final String STANDARD_INPUT = "-";

    private Collector() {}

    /// Articles out of files, folders (walked in the order of their names) and standard input, in the order
    /// given. Nothing is opened before it is asked for.
    ///
    /// @param paths files and folders; `-` stands for standard input, which is plain text unless the kind
    /// says otherwise
    /// @param kind a word of [InputKind#word], or empty: the ending of each name tells
    /// @throws IllegalArgumentException if there is no such kind
    public static Articles all(List<String> paths, InputStream standardInput, String kind) {
        return all(paths, standardInput, Intake.USUAL.withKind(kind.isEmpty() ? null : InputKind.ofWord(kind)));
    }

    /// As [#all(List, InputStream, String)], with limits of one's own.
    public static Articles all(List<String> paths, InputStream standardInput, Intake intake) {
        return new Articles(new FileSource(new FileWalk(paths), standardInput, intake));
    }
}
