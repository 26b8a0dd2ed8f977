package org.vedette.eval.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the rules look at.
///
/// @param base the package that all others lie in
/// @param root the folder of the repository
/// @param classes compiled, tests left out
/// @param sources of all modules, tests too
public record House(String base, Path root, JavaClasses classes, List<Source> sources) {
    /// The packages of core: all that decides anything.
    static final String[] CORE = {
        "model", "knowledge", "read", "code", "resolve", "merge", "watch", "warn", "store", "pipeline"
    };

    /// Our own house.
    public static House at(Path root) {
        var importer = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        return new House("org.vedette", root, importer.importPackages("org.vedette"), Sources.under(root));
    }

    /// The classes of some packages, named without the base, and of those inside them; sorted by name.
    List<JavaClass> in(String... packages) {
        return sorted(classes.stream().filter(found -> isIn(found, packages)));
    }

    /// The classes of all other packages, sorted by name.
    List<JavaClass> outside(String... packages) {
        return sorted(classes.stream().filter(found -> !isIn(found, packages)));
    }

    List<JavaClass> all() {
        return sorted(classes.stream());
    }

    private static List<JavaClass> sorted(Stream<JavaClass> found) {
        return found.sorted(Comparator.comparing(JavaClass::getName)).toList();
    }

    boolean isOurs(JavaClass found) {
        return lies(found, base);
    }

    boolean isIn(JavaClass found, String... packages) {
        return Stream.of(packages).anyMatch(name -> lies(found, base + "." + name));
    }

    /// Whether a class lies in a package or in one inside it.
    static boolean lies(JavaClass found, String inPackage) {
        JavaClass whole = found.getBaseComponentType();
        String name = whole.getPackageName();
        return name.equals(inPackage) || name.startsWith(inPackage + ".");
    }

    List<Source> mainSources() {
        return sources.stream().filter(source -> !source.test()).toList();
    }

    List<Source> testSources() {
        return sources.stream().filter(Source::test).toList();
    }

    /// The full name of the outermost class that holds another.
    static String outermost(JavaClass found) {
        String name = found.getName();
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }
}
