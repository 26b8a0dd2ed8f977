package org.vedette.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Plain;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.Collective;
import org.vedette.knowledge.actors.Offices;
import org.vedette.knowledge.actors.Person;
import org.vedette.knowledge.actors.State;
import org.vedette.knowledge.actors.Term;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.actor.Tenure;
import org.vedette.resolve.actor.Resolution;

/// Who a name stands for on a day, for a person to read: what the register has, the offices with their dates, and who
/// else it may be.
public final class ActorCard {
    private static final int LABELS = 10;
    /// Of a state's or organisation's offices, only the weightiest are shown.
    private static final int MOST_OFFICES = 6;

    private final ActorRegister register;
    private final int width;
    private final Paint paint;

    /// @param width in columns
    public ActorCard(ActorRegister register, int width, Paint paint) {
        this.register = register;
        this.width = width;
        this.paint = paint;
    }

    /// The card for a name.
    ///
    /// @param on the day asked for, or null for the day as of which the register was checked
    public String of(String name, @Nullable LocalDate on, Resolution resolution) {
        LocalDate day = on == null ? register.asOf() : on;
        var page = new Page(width, LABELS, paint);
        page.line("«" + Plain.words(name) + "» on " + day + (on == null ? ", the last day the register knows" : ""));
        page.blank();
        actor(resolution.best(), day, page);
        page.field("because", Plain.words(resolution.because()));
        List<Actor> others = resolution.candidates().stream()
                .filter(actor -> !actor.equals(resolution.best()))
                .toList();
        if (!others.isEmpty()) {
            page.blank().line(others.size() == 1 ? "It may also be:" : "It may also be one of these:");
            for (Actor other : others) {
                page.blank();
                actor(other, day, page);
            }
        }
        return page.text();
    }

    private void actor(Actor actor, LocalDate day, Page page) {
        page.line(paint.strong(Plain.words(actor.name())));
        String code = actor.code();
        page.field("code", code == null ? "none: the register does not list it" : code);
        if (actor.country() != null) {
            page.field("country", country(actor.country()));
        }
        if (!actor.sectors().isEmpty()) {
            page.field(
                    "sectors",
                    String.join(" ", actor.sectors().stream().map(Sector::name).toList()));
        }
        if (code != null) {
            offices(code, day, page);
        }
    }

    private String country(String iso3) {
        State state = register.state(iso3);
        return state == null ? iso3 : iso3 + ", " + state.name();
    }

    private void offices(String code, LocalDate day, Page page) {
        Person person = register.person(code);
        if (person != null) {
            career(person, day, page);
            return;
        }
        Collective collective = register.collective(code);
        if (collective != null) {
            page.field("kind", Plain.words(collective.kind().name().toLowerCase(java.util.Locale.ROOT)));
        }
        held(code, day, page);
    }

    /// All offices of a person, those held on the day first, then the latest.
    private void career(Person person, LocalDate day, Page page) {
        var lines = new ArrayList<String>();
        List<Term> now = register.offices().byWeight(person.termsOn(day));
        now.forEach(term -> lines.add(paint.strong(office(term.tenure()))));
        person.terms().reversed().stream()
                .filter(term -> !now.contains(term))
                .forEach(term -> lines.add(office(term.tenure())));
        several("offices", lines, page);
    }

    /// Who held the weightiest offices of a state or organisation on the day.
    private void held(String owner, LocalDate day, Page page) {
        Offices offices = register.offices();
        var lines = new ArrayList<String>();
        for (Term term : offices.byWeight(offices.on(owner, day))) {
            Person holder = register.person(term.tenure().actor());
            if (holder != null && lines.size() < MOST_OFFICES) {
                lines.add(holder.name() + ", " + office(term.tenure()));
            }
        }
        several("offices", lines, page);
    }

    private String office(Tenure tenure) {
        String end = tenure.last().equals(LocalDate.MAX) ? "" : " to " + tenure.last();
        return tenure.title() + " (" + tenure.country() + ") " + (end.isEmpty() ? "since " : "") + tenure.first() + end;
    }

    private static void several(String label, List<String> lines, Page page) {
        for (int i = 0; i < lines.size(); i++) {
            page.field(i == 0 ? label : "", Plain.words(lines.get(i)));
        }
    }
}
