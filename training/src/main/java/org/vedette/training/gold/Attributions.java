package org.vedette.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `polnear`: articles with every attribution: who says what. A claim inside what somebody says should have that
/// speaker;
/// a claim outside should have none.
final class Attributions implements ReadSet {
    private final Share right = new Share();
    private final Share silent = new Share();
    private final Share falseSpeaker = new Share();
    private final Errors errors = new Errors();

    @Override
    public String name() {
        return "polnear";
    }

    /// One who says it, other than the outlet.
    private record Said(String kind, @Nullable Span span) {
        boolean is(Bag speakers, String text) {
            return span != null && Bag.of(span.in(text)).meets(speakers);
        }
    }

    @Override
    public void add(Row row, CodedText read) {
        read.claims().forEach(claim -> compare(row, claim));
    }

    @Override
    public Result result(int rows) {
        List<Figure> figures = List.of(
                Figure.count("claims_in_attributed_text", right.all()),
                Figure.percent("speaker_right", right.percent()),
                Figure.percent("no_speaker", silent.percent()),
                Figure.count("claims_in_own_voice", falseSpeaker.all()),
                Figure.percent("false_speaker", falseSpeaker.percent()));
        return new Result(name(), figures, List.of(), errors);
    }

    @Override
    public Article article(Row row) {
        String day = Row.string(row.meta(), "date");
        return new Article(
                row.id(),
                row.text(),
                null,
                day == null ? null : LocalDate.parse(day),
                null,
                Row.string(row.meta(), "publisher"),
                null);
    }

    private void compare(Row row, Claim claim) {
        int at = row.text().codePointCount(0, claim.trigger().start());
        List<JsonNode> around = Row.list(row.labels().path("attributions")).stream()
                .filter(attribution -> says(attribution, at))
                .toList();
        List<Said> said = said(claim);
        String words = claim.sentence().in(row.text());
        if (!around.isEmpty()) {
            attributed(row, around, said, words);
            return;
        }
        falseSpeaker.add(!said.isEmpty());
        if (!said.isEmpty()) {
            errors.add("false speaker: " + said.getFirst().kind(), error(row, "-", shown(row, said), words));
        }
    }

    /// Whether what is said holds a place, in characters as Python counts them.
    private static boolean says(JsonNode attribution, int at) {
        return Row.list(attribution.path("content")).stream()
                .anyMatch(part -> part.path("start").asInt() <= at
                        && at < part.path("end").asInt());
    }

    private void attributed(Row row, List<JsonNode> around, List<Said> said, String words) {
        String speakers = String.join(
                " ",
                around.stream()
                        .flatMap(attribution -> Row.list(attribution.path("source")).stream())
                        .map(part -> part.path("text").asText())
                        .toList());
        boolean isRight = said.stream().anyMatch(each -> each.is(Bag.of(speakers), row.text()));
        right.add(isRight);
        silent.add(said.isEmpty());
        if (!isRight) {
            String depth = around.size() > 1 ? " (inside several attributions)" : "";
            String kind = said.isEmpty()
                    ? "no speaker"
                    : "another speaker: " + said.getLast().kind();
            errors.add(kind + depth, error(row, speakers, shown(row, said), words));
        }
    }

    private static Errors.Case error(Row row, String gold, String ours, String sentence) {
        return new Errors.Case(row.id(), gold, ours, sentence);
    }

    private static String shown(Row row, List<Said> said) {
        var words = new ArrayList<String>();
        for (Said each : said) {
            Span span = each.span();
            words.add(span == null ? "(" + each.kind() + ")" : span.in(row.text()));
        }
        return String.join(" <- ", words);
    }

    private static List<Said> said(Claim claim) {
        var said = new ArrayList<Said>();
        for (Voice voice : claim.voice()) {
            switch (voice) {
                case Voice.Outlet outlet -> {}
                case Voice.Relay relay -> said.add(new Said("relay", relay.span()));
                case Voice.Speaker speaker -> said.add(new Said("speaker", speaker.span()));
                case Voice.Unnamed unnamed -> said.add(new Said("unnamed", unnamed.span()));
            }
        }
        return said;
    }
}
