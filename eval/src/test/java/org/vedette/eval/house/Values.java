package org.vedette.eval.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What crosses from one station to another cannot change on the way.
final class Values {
    /// The two shapes that stations have; they are no values.
    private static final Set<String> SHAPES = Set.of("Stage", "Fold");

    private Values() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("model-of-values", "a switch over it must be able to name every case", 20, Values::kinds),
                new Rule("model-stays", "what another thread reads must not change", 20, Values::finalFields),
                new Rule(
                        "no-moving-statics",
                        "a global that changes makes every test depend on the last",
                        40,
                        house -> Values.statics(house)),
                new Rule(
                        "no-static-drawers", "a shared collection that can be filled is a global", 40, Values::drawers),
                new Rule(
                        "no-bare-units",
                        "use Duration, LocalDate or Span: a number does not say its unit",
                        100,
                        house -> Values.units(house)));
    }

    private static Seen kinds(House house) {
        List<JavaClass> open = house.in("model").stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        List<Breach> breaches = open.stream()
                .filter(each -> !isValue(each) && !SHAPES.contains(each.getSimpleName()))
                .map(each -> new Breach(
                        House.outermost(each),
                        each.getSimpleName() + " is no record, enum, sealed interface or exception"))
                .toList();
        return new Seen(open.size(), breaches);
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isAnnotation()
                || (type.isInterface() && type.reflect().isSealed())
                || type.isAssignableTo(Throwable.class)
                || type.getSimpleName().equals("package-info");
    }

    private static Seen finalFields(House house) {
        List<JavaClass> model = house.in("model");
        return new Seen(model.size(), unfinished(model, field -> true));
    }

    private static Seen statics(House house) {
        return new Seen(
                house.all().size(),
                unfinished(house.all(), field -> field.getModifiers().contains(JavaModifier.STATIC)));
    }

    private static List<Breach> unfinished(List<JavaClass> from, java.util.function.Predicate<JavaField> asked) {
        return from.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> asked.test(field) && !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field ->
                        new Breach(House.outermost(field.getOwner()), "the field " + field.getName() + " is not final"))
                .toList();
    }

    /// Asks the values themselves: nothing else tells a list that can be filled from one that cannot.
    private static Seen drawers(House house) {
        List<Breach> breaches = new ArrayList<>();
        for (JavaClass each : house.all()) {
            for (JavaField field : each.getFields()) {
                boolean holds = field.getRawType().isAssignableTo(Collection.class)
                        || field.getRawType().isAssignableTo(Map.class);
                if (holds && field.getModifiers().contains(JavaModifier.STATIC) && canBeFilled(field)) {
                    breaches.add(new Breach(
                            House.outermost(each),
                            "the static field " + field.getName() + " holds what can be filled"));
                }
            }
        }
        return new Seen(house.all().size(), breaches);
    }

    private static boolean canBeFilled(JavaField field) {
        try {
            Field real = field.reflect();
            real.setAccessible(true);
            Object value = real.get(null);
            return value != null
                    && !value.getClass().getName().matches("java\\.util\\.(ImmutableCollections|Collections)\\$.*");
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(field.getFullName(), closed);
        }
    }

    private static Seen units(House house) {
        int lookedAt = 0;
        List<Breach> breaches = new ArrayList<>();
        for (Source source : house.mainSources()) {
            for (Source.Method method : source.methods()) {
                if (method.open()) {
                    lookedAt++;
                    bare(method.parameters())
                            .forEach(name ->
                                    breaches.add(source.breach(method.line(), method.name() + " takes " + name)));
                }
            }
            source.types().stream()
                    .filter(Source.Type::open)
                    .forEach(type -> bare(type.components())
                            .forEach(name -> breaches.add(source.breach(type.line(), type.name() + " holds " + name))));
        }
        return new Seen(lookedAt, breaches);
    }

    private static List<String> bare(List<Source.Variable> variables) {
        return variables.stream()
                .filter(each -> each.type().matches("int|long|double|Integer|Long|Double"))
                .map(Source.Variable::name)
                .filter(name -> name.matches("(.*(Millis|Seconds|Minutes|Hours|Days|Offset)|millis|seconds|timeout.*)"))
                .toList();
    }
}
