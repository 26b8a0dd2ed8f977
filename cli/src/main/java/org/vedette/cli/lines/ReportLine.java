package org.vedette.cli.lines;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.When;
import org.vedette.model.event.Report;
import org.vedette.model.text.Span;
import org.vedette.pipeline.Knowledge;

/// Reads reports from lines: a document with its claims as `vedette read` writes it, or a flat claim with bare names
/// (contract, section 6). For one thread.
public final class ReportLine {
    private static final int LAST_YEAR = 9999;

    private final PartyReader parties;

    public ReportLine(Knowledge knowledge) {
        this.parties = new PartyReader(knowledge);
    }

    /// The reports of a line in their order, or why it is set aside.
    public Outcome<List<Report>> read(Outcome<String> line) {
        return switch (line) {
            case Outcome.SetAside<String>(var id, var trouble, var detail) ->
                new Outcome.SetAside<>(id, trouble, detail);
            case Outcome.Done<String>(var number, var text) -> read(number, text);
        };
    }

    private Outcome<List<Report>> read(String number, String text) {
        String id = number;
        try {
            Asked line = Asked.of(text);
            String given = line.id();
            id = given == null ? number : given;
            return new Outcome.Done<>(id, line.has("claims") ? document(line) : List.of(report(line, line)));
        } catch (Asked.Refused refused) {
            return new Outcome.SetAside<>(id, refused.trouble(), refused.detail());
        }
    }

    private List<Report> document(Asked line) throws Asked.Refused {
        var reports = new ArrayList<Report>();
        for (Asked claim : line.objects("claims")) {
            reports.add(report(line, claim));
        }
        return reports;
    }

    /// @param line the document; the claim itself where it stands alone
    private Report report(Asked line, Asked asked) throws Asked.Refused {
        Instant known = known(asked);
        LocalDate published = published(line, asked, known);
        Claim claim = claim(asked, published, known);
        String text = line.textIfAny("text");
        String sentence = text == null || claim.sentence().end() > text.length()
                ? ""
                : claim.sentence().in(text);
        return new Report(
                Objects.requireNonNullElse(line == asked ? asked.textIfAny("article") : line.id(), claim.id()),
                line.textIfAny("outlet"),
                line.textIfAny("title"),
                line.textIfAny("url"),
                published,
                sentence,
                sentence,
                List.of(),
                Objects.requireNonNullElse(line.textIfAny("edition"), ""),
                claim);
    }

    private Claim claim(Asked asked, @Nullable LocalDate published, @Nullable Instant known) throws Asked.Refused {
        String cameo = asked.textIfAny("cameo");
        Asked trigger = asked.object("trigger");
        return new Claim(
                asked.text("claim"),
                asked.spanOfUnseen("sentence"),
                trigger == null ? new Span(0, 0) : trigger.spanOfUnseen("span"),
                type(asked, cameo),
                asked.has("type") ? asked.textIfAny("mode") : cameo,
                asked.texts("contexts"),
                cameo,
                0,
                asked.one("status", Status.class, Status.OCCURRED),
                parties.parties(asked.objects("sources"), published),
                parties.parties(asked.objects("targets"), published),
                parties.parties(asked.objects("about"), published),
                parties.voices(asked.objects("voice")),
                quantities(asked),
                time(asked, published),
                place(asked.object("place")),
                known,
                Objects.requireNonNullElse(asked.numberIfAny("confidence"), 1.0),
                new Evidence("line", 1, null, List.of(), List.of()));
    }

    private static ClaimType type(Asked asked, @Nullable String cameo) throws Asked.Refused {
        if (asked.has("type")) {
            return asked.one("type", ClaimType.class, ClaimType.AGREE);
        }
        ClaimType type = cameo == null ? null : CameoRoots.type(cameo);
        if (type == null) {
            throw asked.missing(cameo == null ? "type" : "cameo", "a PLOVER type, or a CAMEO code from 01 to 20");
        }
        return type;
    }

    private static List<Quantity> quantities(Asked asked) throws Asked.Refused {
        var quantities = new ArrayList<Quantity>();
        for (Asked each : asked.objects("quantities")) {
            Double low = each.numberIfAny("low");
            Double high = each.numberIfAny("high");
            if (low == null || high == null || high < low) {
                throw each.missing("low", "numbers \"low\" and \"high\", the lower first");
            }
            Modifier modifier = each.one("modifier", Modifier.class, Modifier.EXACT);
            quantities.add(new Quantity(
                    each.spanOfUnseen("span"), low, high, modifier, each.textIfAny("unit"), each.numberIfAny("of")));
        }
        return quantities;
    }

    private static @Nullable When time(Asked asked, @Nullable LocalDate published) throws Asked.Refused {
        Asked time = asked.object("time");
        if (time != null && !"assumed".equals(time.textIfAny("how"))) {
            return new When.Told(time.spanOfUnseen("span"), time.dayIfOne("first"), time.dayIfOne("last"));
        }
        return published == null ? null : new When.Assumed(published, When.Why.NO_TIME_WORDS);
    }

    private static @Nullable Place place(@Nullable Asked place) throws Asked.Refused {
        if (place == null) {
            return null;
        }
        Double geonames = place.numberIfAny("geonames");
        return new Place(
                place.spanOfUnseen("span"),
                place.text("name"),
                place.textIfAny("country"),
                place.numberIfAny("lat"),
                place.numberIfAny("lon"),
                geonames == null ? null : geonames.longValue());
    }

    private static @Nullable Instant known(Asked asked) throws Asked.Refused {
        String known = asked.textIfAny("known");
        try {
            return known == null ? null : instant(known);
        } catch (DateTimeException noInstant) {
            throw asked.missing("known", "an instant such as 2024-10-21T08:30:00Z");
        }
    }

    private static Instant instant(String written) {
        Instant instant = Instant.parse(written);
        usual(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return instant;
    }

    /// Java knows years of nine digits, with which nobody can reckon any further.
    private static LocalDate usual(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year of more than four digits");
        }
        return day;
    }

    /// As told; else the day that stands in for a time that is not told; else the day of first knowledge.
    private static @Nullable LocalDate published(Asked line, Asked asked, @Nullable Instant known)
            throws Asked.Refused {
        Asked from = asked.has("published") ? asked : line;
        String published = from.textIfAny("published");
        if (published != null) {
            return day(from, published);
        }
        Asked time = asked.object("time");
        if (time != null && "assumed".equals(time.textIfAny("how"))) {
            return time.dayIfOne("first");
        }
        return known == null ? null : LocalDate.ofInstant(known, ZoneOffset.UTC);
    }

    private static LocalDate day(Asked asked, String published) throws Asked.Refused {
        int time = published.indexOf('T');
        try {
            return time < 0
                    ? usual(LocalDate.parse(published))
                    : LocalDate.ofInstant(instant(published), ZoneOffset.UTC);
        } catch (DateTimeException noDay) {
            throw asked.missing("published", "a day such as 2024-10-21, or an instant such as 2024-10-21T08:30:00Z");
        }
    }
}
