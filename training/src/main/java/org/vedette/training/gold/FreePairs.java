package org.vedette.training.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `plv-free`: the rows of `plv` without the marks, read from the bare sentence.
final class FreePairs implements GoldSet {
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
    public Result run(Path folder, Build build) throws IOException {
        List<Row> rows = Row.all(folder.resolve(file()));
        var texts = build.read(Row.articles(rows));
        var tally = new Tally();
        for (int i = 0; i < rows.size(); i++) {
            tally.add(rows.get(i), texts.get(i).claims());
        }
        return tally.result(name(), rows.size());
    }

    private static final class Tally {
        private final Share any = new Share();
        private final Share covered = new Share();
        private final Share right = new Share();
        private final Share quad = new Share();
        private final Share claimsRight = new Share();
        private final Confusion roots = new Confusion("root of a covered pair");
        private final Errors errors = new Errors();

        void add(Row row, List<Claim> claims) {
            String gold = root(row);
            String best = null;
            for (Claim claim : claims) {
                String ours = Roots.folded(claim);
                claimsRight.add(ours.equals(gold));
                if (source(row, claim) && target(row, claim) && (best == null || ours.equals(gold))) {
                    best = ours;
                }
            }
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

        private static boolean source(Row row, Claim claim) {
            return Bag.any(claim.sources(), row.text(), side(row, "source"));
        }

        private static boolean target(Row row, Claim claim) {
            String words = row.json().path("target").isNull() ? null : row.json().path("target").asText();
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
            if (claims.isEmpty()) {
                return "no claim at all: " + gold;
            }
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

        Result result(String set, int rows) {
            var figures = new ArrayList<Figure>();
            figures.add(Figure.count("rows", rows));
            figures.add(Figure.percent("sentences_with_claim", any.percent()));
            figures.add(Figure.percent("pair_covered", covered.percent()));
            figures.add(Figure.percent("root_right_of_all", right.percent()));
            figures.add(Figure.percent("quad_right_of_all", quad.percent()));
            figures.add(Figure.percent("claims_with_gold_root", claimsRight.percent()));
            return new Result(set, figures, List.of(roots), errors);
        }
    }
}
