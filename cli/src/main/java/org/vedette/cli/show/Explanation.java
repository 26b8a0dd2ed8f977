package org.vedette.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Plain;
import org.vedette.cli.console.Rendering;
import org.vedette.code.precedent.Precedent;
import org.vedette.code.precedent.Precedents;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.When;

/// A document for a person who wants to know why: each claim's sentence with its parts in brackets, then every field
/// with the words it rests on and the reason, in words that need no codebook.
public final class Explanation implements Rendering {
    private static final int LABELS = 15;
    /// Fields whose notes stand beside their words.
    private static final List<String> WITH_WORDS = List.of("sources", "targets", "about");

    private final int width;
    private final Paint paint;
    private final Supplier<Precedents> precedents;

    /// @param width in columns
    /// @param precedents where the words of a claim's precedents are looked up
    public Explanation(int width, Paint paint, Supplier<Precedents> precedents) {
        this.width = width;
        this.paint = paint;
        this.precedents = precedents;
    }

    @Override
    public String of(CodedText coded) {
        var page = new Page(width, LABELS, paint);
        DocumentHead.write(coded, page, paint);
        String text = coded.text().article().text();
        int number = 1;
        for (Claim claim : coded.claims()) {
            page.blank();
            page.line(paint.strong("Claim " + number++ + ".") + " " + MarkedSentence.of(text, claim, paint));
            new Reasons(claim, text, page, precedents).write();
        }
        return page.blank().text();
    }

    @Override
    public String of(SetAside<?> aside) {
        var page = new Page(width, LABELS, paint);
        DocumentHead.write(aside, page);
        return page.blank().text();
    }

    /// The fields of one claim with their reasons.
    private record Reasons(Claim claim, String text, Page page, Supplier<Precedents> precedents) {
        void write() {
            what();
            page.field("did it happen", claim.status().label() + " (" + Glossary.of(claim.status()) + ")");
            boolean together = Claims.isReciprocal(claim);
            parties(together ? "who, together" : "who", "sources", claim.sources());
            if (!together) {
                parties("to whom", "targets", claim.targets());
            }
            parties("about", "about", claim.about());
            amounts();
            when();
            where();
            several("on whose word", new Chain(text).links(claim.voice()));
            sure();
        }

        private void what() {
            page.field(
                    "what",
                    Wording.quoted(text, claim.trigger()) + " is " + Claims.type(claim) + " ("
                            + Glossary.of(claim.type()) + ")" + contexts());
            page.field(
                    "",
                    "in other scales: " + (claim.cameo() == null ? "no CAMEO code fits" : "CAMEO " + claim.cameo())
                            + ", Goldstein " + Wording.number(claim.goldstein()) + ", quad class "
                            + claim.type().quad() + " (" + Glossary.quad(claim.type()) + ")");
        }

        private String contexts() {
            return claim.contexts().isEmpty() ? "" : "; context: " + String.join(", ", claim.contexts());
        }

        private void parties(String label, String field, List<Party> parties) {
            var lines = new ArrayList<String>();
            for (Party party : parties) {
                lines.add(party(party, field));
            }
            for (Note note : claim.evidence().notes()) {
                boolean ofNoParty =
                        parties.stream().noneMatch(party -> party.span().equals(note.span()));
                if (note.field().equals(field) && ofNoParty) {
                    lines.add(Plain.words(note.because()));
                }
            }
            several(label, lines.stream().distinct().toList());
        }

        private String party(Party party, String field) {
            String words = Wording.quoted(text, party.span());
            String known = Wording.actor(party.actor());
            String who = words.equals("«" + known + "»") ? words : words + " is " + known;
            String sectors = party.actor().sectors().isEmpty()
                    ? ""
                    : ", sector "
                            + String.join(
                                    " ",
                                    party.actor().sectors().stream()
                                            .map(Enum::name)
                                            .toList());
            String because = because(party, field);
            return who + sectors + (because == null ? "" : ": " + because);
        }

        private @Nullable String because(Party party, String field) {
            return claim.evidence().notes().stream()
                    .filter(note -> note.field().equals(field) && party.span().equals(note.span()))
                    .map(note -> Plain.words(note.because()))
                    .findFirst()
                    .orElse(null);
        }

        private void amounts() {
            var lines = new ArrayList<String>();
            for (Quantity quantity : claim.quantities()) {
                lines.add(Wording.quoted(text, quantity.span()) + " is " + Wording.amount(quantity));
            }
            several("how many", lines);
        }

        private void when() {
            When when = claim.when();
            if (when instanceof When.Told told) {
                page.field("when", Wording.quoted(text, told.words()) + " is " + Wording.days(when));
            } else {
                page.field(
                        "when",
                        when == null ? "not told, and the day of publication is not given" : Wording.days(when));
            }
        }

        private void where() {
            Place place = claim.place();
            if (place != null) {
                page.field(
                        "where",
                        Wording.quoted(text, place.span()) + " is " + Wording.place(place)
                                + (place.geonames() == null ? "" : ", GeoNames " + place.geonames()));
            }
        }

        private void sure() {
            Evidence evidence = claim.evidence();
            RunnerUp second = evidence.runnerUp();
            page.field(
                    "how sure",
                    Wording.score(claim.confidence()) + " of 1 in all; " + Wording.score(evidence.score()) + " for "
                            + claim.type()
                            + (second == null
                                    ? ""
                                    : ", next " + second.type() + " with " + Wording.score(second.score())));
            several("like", evidence.precedents().stream().map(this::precedent).toList());
            several(
                    "besides",
                    evidence.notes().stream()
                            .filter(note -> !WITH_WORDS.contains(note.field()))
                            .map(note -> Plain.words(note.field() + ": " + note.because()))
                            .toList());
            page.field("found by", "reader " + Plain.words(evidence.by()));
        }

        private String precedent(String id) {
            if (id.startsWith(Correction.PREFIX)) {
                return Plain.words(id + " of an analyst, told under «besides»");
            }
            Precedent found = precedents.get().find(id, claim.type());
            return Plain.words(found == null ? id + " in the corpus" : coded(found));
        }

        private static String coded(Precedent precedent) {
            String mode = precedent.mode() == null ? "" : "." + precedent.mode();
            return "coded " + precedent.type() + mode + ", "
                    + precedent.status().label() + ", for «"
                    + precedent.trigger().in(precedent.sentence()) + "»: «" + precedent.sentence() + "» ("
                    + precedent.id() + ")";
        }

        private void several(String label, List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                page.field(i == 0 ? label : "", lines.get(i));
            }
        }
    }
}
