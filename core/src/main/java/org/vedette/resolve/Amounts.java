package org.vedette.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;
import org.vedette.resolve.quantity.Quantities;

/// Which numbers belong to which act of a sentence.
final class Amounts {
    private final Quantities quantities = new Quantities();

    /// The numbers that the reader gave to the act, and those inside its parties ("arrested 12 activists").
    /// A number that two acts of one sentence claim goes to the nearer one. A number without a unit counts
    /// nothing and is left out.
    List<Quantity> of(Draft draft, List<Draft> drafts, Scene scene) {
        return quantities.in(scene.text(), scene.sentence(draft.sentence()).span()).stream()
                .filter(quantity -> quantity.unit() != null)
                .filter(quantity -> claims(draft, quantity.span()))
                .filter(quantity ->
                        nearest(drafts, draft, quantity.span()).trigger().equals(draft.trigger()))
                .toList();
    }

    private static boolean claims(Draft draft, Span number) {
        return List.of(Role.QUANTITY, Role.SOURCE, Role.TARGET).stream()
                .flatMap(role -> draft.in(role).stream())
                .anyMatch(span -> span.overlaps(number));
    }

    /// Of the acts of like type that claim the number, the one whose trigger stands nearest.
    private static Draft nearest(List<Draft> drafts, Draft draft, Span number) {
        Draft best = draft;
        for (Draft other : drafts) {
            boolean rival =
                    other.sentence() == draft.sentence() && other.type() == draft.type() && claims(other, number);
            if (rival && distance(other.trigger(), number) < distance(best.trigger(), number)) {
                best = other;
            }
        }
        return best;
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    /// Links a part to its whole: of two acts of one type by one source in one sentence, the smaller number already
    /// done
    /// is part of the larger one planned.
    static List<Claim> linked(List<Claim> claims) {
        var out = new ArrayList<Claim>();
        for (Claim claim : claims) {
            Double whole = done(claim) ? whole(claim, claims) : null;
            out.add(whole == null ? claim : withWhole(claim, whole));
        }
        return out;
    }

    private static boolean done(Claim claim) {
        return claim.status() == Status.OCCURRED || claim.status() == Status.ONGOING;
    }

    private static @Nullable Double whole(Claim part, List<Claim> claims) {
        for (Claim other : claims) {
            boolean planned = other.status() == Status.PLANNED
                    && other.type() == part.type()
                    && other.sentence().equals(part.sentence())
                    && other.sources().equals(part.sources());
            if (planned && other.quantities().size() == 1 && part.quantities().size() == 1) {
                Quantity large = other.quantities().getFirst();
                Quantity small = part.quantities().getFirst();
                boolean same = large.unit() != null && large.unit().equals(small.unit());
                if (same && large.low() > small.high()) {
                    return large.low();
                }
            }
        }
        return null;
    }

    private static Claim withWhole(Claim claim, double whole) {
        Quantity part = claim.quantities().getFirst();
        var linked = new Quantity(part.span(), part.low(), part.high(), part.modifier(), part.unit(), whole);
        return new Claim(
                claim.id(),
                claim.sentence(),
                claim.trigger(),
                claim.type(),
                claim.mode(),
                claim.contexts(),
                claim.cameo(),
                claim.goldstein(),
                claim.status(),
                claim.sources(),
                claim.targets(),
                claim.about(),
                claim.voice(),
                List.of(linked),
                claim.when(),
                claim.place(),
                claim.known(),
                claim.confidence(),
                claim.evidence());
    }
}
