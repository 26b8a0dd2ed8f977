package org.vedette.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.outlets.Outlet;
import org.vedette.knowledge.outlets.OutletRegister;
import org.vedette.model.alarm.Grade;
import org.vedette.model.alarm.Grade.Credibility;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.SourceGrade;
import org.vedette.store.AsOf;
import org.vedette.store.Grading;
import org.vedette.store.Ledger;
import org.vedette.warn.EventGrading;

/// How far outlets and information are trusted: the letters of the register, and above them what analysts have given
/// to outlets and claims in the ledger.
public final class Gradebook {
    private final OutletRegister register;
    private final Map<String, Grading> outlets = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Grading> claims = new TreeMap<>();
    private final Outlets letters;

    private Gradebook(OutletRegister register, List<Grading> gradings) {
        this.register = register;
        var all = new TreeMap<>(register.letters().letters());
        for (Grading grading : gradings) {
            switch (grading.kind()) {
                case OUTLET ->
                    names(grading.subject()).forEach(name -> {
                        outlets.put(name, grading);
                        all.put(name, SourceGrade.valueOf(grading.grade()));
                    });
                case CLAIM -> claims.put(grading.subject(), grading);
                case ACTOR -> {
                    // an actor's letter grades a speaker, and no outlet
                }
            }
        }
        this.letters = new Outlets(all);
    }

    private List<String> names(String subject) {
        Outlet outlet = register.named(subject);
        List<String> names = new ArrayList<>(outlet == null ? List.of() : outlet.names());
        names.add(subject);
        return names;
    }

    /// As a ledger has it at a time.
    public static Gradebook of(Ledger ledger, AsOf asOf) {
        return new Gradebook(OutletRegister.load(), ledger.gradings(asOf));
    }

    public OutletRegister register() {
        return register;
    }

    /// The letters of all outlets under all their names.
    public Outlets letters() {
        return letters;
    }

    /// The letter that an analyst gave to an outlet, with her reason, or null.
    public @Nullable Grading given(String outlet) {
        return outlets.get(outlet);
    }

    /// The grade of an event. A digit that an analyst gave to one of its claims stands above the reckoned one; of
    /// several the last.
    public Grade grade(Event event, List<Report> reports) {
        Grade reckoned = EventGrading.of(event, reports, letters);
        Grading digit = digit(event);
        return digit == null ? reckoned : new Grade(reckoned.letter(), credibility(digit.grade()));
    }

    /// The digit that an analyst gave to one of an event's claims, or null.
    public @Nullable Grading digit(Event event) {
        Grading last = null;
        for (String claim : event.claims()) {
            Grading given = claims.get(claim);
            if (given != null && (last == null || given.at().isAfter(last.at()))) {
                last = given;
            }
        }
        return last;
    }

    private static Credibility credibility(String digit) {
        return Credibility.values()[Integer.parseInt(digit) - 1];
    }
}
