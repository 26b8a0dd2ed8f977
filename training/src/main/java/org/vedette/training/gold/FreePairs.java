package org.vedette.training.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `plv-free`: the rows of `plv` without the marks, read from the bare sentence.
final class FreePairs implements ReadSet {
    private final Share any = new Share();
    private final Share covered = new Share();
    private final Share right = new Share();
    private final Share quad = new Share();
    private final Share claimsRight = new Share();
    private final Confusion roots = new Confusion("root of a covered pair");
    private final Errors errors = new Errors();

    @Override
    public void add(Row row, CodedText read) {
        List<Claim> claims = read.claims();
        String gold = root(row);
        String best = best(row, claims, gold);
        any.add(!claims.isEmpty());
        covered.add(best != null);
        right.add(gold.equals(best));
        quad.add(best != null && Roots.quad(best) == Roots.quad(gold));
        if (best != null) {
            roots.add(gold, best);
        }
        if (!gold.equals(best)) {
            errors.add(kind(row, claims, gold, best), row.error(gold, shown(row, claims)));
        }
    }

    /// The root of the claims that cover the pair: the coder's if one has it, else that of the first.
    private @Nullable String best(Row row, List<Claim> claims, String gold) {
        String best = null;
        for (Claim claim : claims) {
            String ours = Roots.folded(claim);
            claimsRight.add(ours.equals(gold));
            if (source(row, claim) && target(row, claim) && (best == null || ours.equals(gold))) {
                best = ours;
            }
        }
        return best;
    }

    private static boolean source(Row row, Claim claim) {
        return Bag.any(claim.sources(), row.text(), side(row, "source"));
    }

    private static boolean target(Row row, Claim claim) {
        String words = row.json().path("target").isNull()
                ? null
                : row.json().path("target").asText();
        return words == null
                || words.equals("a recipient")
                || Bag.any(claim.targets(), row.text(), side(row, "target"));
    }

    private static Bag side(Row row, String side) {
        return Bag.of(row.json().path(side).asText(""));
    }

    private static String kind(Row row, List<Claim> claims, String gold, @Nullable String best) {
        if (best != null) {
            return "pair found, " + gold + " as " + best;
        }
        return claims.isEmpty() ? "no claim at all: " + gold : uncovered(row, claims);
    }

    private static String uncovered(Row row, List<Claim> claims) {
        boolean swapped = claims.stream()
                .anyMatch(claim -> Bag.any(claim.targets(), row.text(), side(row, "source"))
                        && Bag.any(claim.sources(), row.text(), side(row, "target")));
        if (swapped) {
            return "source and target the other way round";
        }
        boolean source = claims.stream().anyMatch(claim -> source(row, claim));
        boolean target = claims.stream().anyMatch(claim -> target(row, claim));
        return source
                ? target ? "source and target in different claims" : "target in no claim"
                : target ? "source in no claim" : "neither source nor target in any claim";
    }

    private static String shown(Row row, List<Claim> claims) {
        return String.join(
                " | ",
                claims.stream()
                        .map(claim -> Roots.folded(claim) + " "
                                + Bag.of(claim.sources(), row.text()).words() + " -> "
                                + Bag.of(claim.targets(), row.text()).words())
                        .toList());
    }

    @Override
    public String name() {
        return "plv-free";
    }

    @Override
    public String file() {
        return "plv.jsonl";
    }

    static String root(Row row) {
        String root = Row.string(row.labels(), "root");
        return root == null ? row.labels().path("plover15").asText() : root;
    }

    @Override
    public Result result(int rows) {
        List<Figure> figures = List.of(
                Figure.count("rows", rows),
                Figure.percent("sentences_with_claim", any.percent()),
                Figure.percent("pair_covered", covered.percent()),
                Figure.percent("root_right_of_all", right.percent()),
                Figure.percent("quad_right_of_all", quad.percent()),
                Figure.percent("claims_with_gold_root", claimsRight.percent()));
        return new Result(name(), figures, List.of(roots), errors);
    }
}
