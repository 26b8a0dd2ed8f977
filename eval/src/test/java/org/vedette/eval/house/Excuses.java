package org.vedette.eval.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vedette.model.Excused;

/// The excuses that classes carry, and what is wrong with them.
public final class Excuses {
    private record Excuse(String where, String rule, String because, YearMonth until) {}

    private final House house;
    private final List<Excuse> excuses;

    public Excuses(House house) {
        this.house = house;
        this.excuses = house.all().stream()
                .filter(each -> each.isAnnotatedWith(Excused.class))
                .map(Excuses::excuse)
                .toList();
    }

    private static Excuse excuse(JavaClass type) {
        JavaAnnotation<JavaClass> annotation = type.getAnnotationOfType(Excused.class.getName());
        return new Excuse(
                House.outermost(type),
                text(annotation, "rule"),
                text(annotation, "because"),
                YearMonth.parse(text(annotation, "until")));
    }

    private static String text(JavaAnnotation<JavaClass> annotation, String name) {
        return annotation.get(name).map(Object::toString).orElse("");
    }

    /// The breaches of a rule that nobody excuses.
    public List<Breach> unexcused(Rule rule) {
        return rule.look().apply(house).breaches().stream()
                .filter(breach -> excuses.stream().noneMatch(excuse -> excuses(excuse, rule, breach)))
                .toList();
    }

    private static boolean excuses(Excuse excuse, Rule rule, Breach breach) {
        return excuse.rule().equals(rule.name()) && excuse.where().equals(breach.where());
    }

    /// Excuses that have run out, name no rule, give no reason, or are no longer needed.
    ///
    /// @param month the month we are in
    public List<String> complaints(List<Rule> rules, YearMonth month) {
        List<String> complaints = new ArrayList<>();
        complain(complaints, excuse -> excuse.until().isBefore(month), "has run out");
        complain(complaints, excuse -> excuse.because().isBlank(), "gives no reason");
        complain(
                complaints,
                excuse -> rules.stream().noneMatch(rule -> rule.name().equals(excuse.rule())),
                "names no rule");
        complain(complaints, excuse -> isKept(excuse, rules), "is no longer needed");
        return complaints;
    }

    private void complain(List<String> complaints, Predicate<Excuse> wrong, String what) {
        excuses.stream()
                .filter(wrong)
                .map(excuse -> excuse.where() + ": the excuse from " + excuse.rule() + " " + what)
                .forEach(complaints::add);
    }

    private boolean isKept(Excuse excuse, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.name().equals(excuse.rule()))
                .anyMatch(rule -> rule.look().apply(house).breaches().stream()
                        .noneMatch(breach -> excuses(excuse, rule, breach)));
    }
}
