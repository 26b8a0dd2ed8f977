package org.vedette.eval.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// The two questions that most rules ask of compiled classes.
final class Bytecode {
    private Bytecode() {}

    /// Which classes depend on one that they may not know.
    ///
    /// @param refused given a class and another that it depends on
    static Seen dependencies(List<JavaClass> from, BiPredicate<JavaClass, JavaClass> refused) {
        List<Breach> breaches = new ArrayList<>();
        for (JavaClass each : from) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && refused.test(each, target)) {
                    breaches.add(new Breach(House.outermost(each), "depends on " + target.getName()));
                }
            }
        }
        return new Seen(from.size(), breaches);
    }

    /// Which classes call or read what they may not: methods, constructors and fields.
    static Seen accesses(List<JavaClass> from, Predicate<JavaAccess<?>> refused) {
        List<Breach> breaches = new ArrayList<>();
        for (JavaClass each : from) {
            for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                if (refused.test(access)) {
                    breaches.add(new Breach(
                            House.outermost(each),
                            access.getTarget().getFullName() + " (line " + access.getLineNumber() + ")"));
                }
            }
        }
        return new Seen(from.size(), breaches);
    }

    static boolean isOf(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
    }
}
