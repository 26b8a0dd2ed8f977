package org.vedette.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.text.Span;

/// A report in the making. Parties are written as the register's codes ("KOR.NIS"); in small letters they are mere
/// descriptions ("gunmen").
public final class Tale {
    private static final Span NOWHERE = new Span(0, 0);

    private final String id;
    private final ClaimType type;
    private final LocalDate published;
    private String article;
    private @Nullable String outlet;
    private @Nullable String mode;
    private Status status = Status.OCCURRED;
    private List<Party> sources = List.of();
    private List<Party> targets = List.of();
    private @Nullable When when;
    private @Nullable Place place;
    private @Nullable Instant known;
    private String sentence = "";
    private String passage = "";
    private Span where = NOWHERE;
    private Span trigger = NOWHERE;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();

    private Tale(String id, ClaimType type, String published) {
        this.id = id;
        this.type = type;
        this.published = LocalDate.parse(published);
        this.article = "article-" + id;
        this.when = new When.Assumed(this.published, When.Why.NO_TIME_WORDS);
    }

    /// A report that tells no day, published on one.
    public static Tale of(String id, ClaimType type, String published) {
        return new Tale(id, type, published);
    }

    public Tale by(String... codes) {
        sources = parties(codes);
        return this;
    }

    public Tale to(String... codes) {
        targets = parties(codes);
        return this;
    }

    private static List<Party> parties(String... codes) {
        return List.of(codes).stream()
                .map(code -> new Party(NOWHERE, actor(code)))
                .toList();
    }

    /// An actor by its code, with the sectors of some bodies.
    public static Actor actor(String code) {
        if (code.equals(code.toLowerCase(java.util.Locale.ROOT))) {
            return new Actor(null, null, List.of(), code);
        }
        int point = code.indexOf('.');
        String root = point < 0 ? code : code.substring(0, point);
        List<Sector> sectors = point < 0 ? List.of() : List.of(code.endsWith("REBELS") ? Sector.REB : Sector.GOV);
        return new Actor(code, root.length() == 3 ? root : null, sectors, code);
    }

    public Tale status(Status given) {
        status = given;
        return this;
    }

    public Tale mode(String given) {
        mode = given;
        return this;
    }

    public Tale on(String day) {
        return during(day, day);
    }

    public Tale during(String first, String last) {
        when = new When.Told(NOWHERE, LocalDate.parse(first), LocalDate.parse(last));
        return this;
    }

    public Tale at(String name, String country, double lat, double lon) {
        place = new Place(NOWHERE, name, country, lat, lon, null);
        return this;
    }

    public Tale in(String country) {
        place = new Place(NOWHERE, country, country, null, null, null);
        return this;
    }

    public Tale count(double number, String unit) {
        quantities.add(new Quantity(NOWHERE, number, number, Modifier.EXACT, unit, null));
        return this;
    }

    public Tale count(double number, String unit, double of) {
        quantities.add(new Quantity(NOWHERE, number, number, Modifier.EXACT, unit, of));
        return this;
    }

    public Tale article(String given) {
        article = given;
        return this;
    }

    /// In which sentence of its article it stands, and at which word.
    public Tale sentence(int start, int end, int word) {
        where = new Span(start, end);
        trigger = new Span(word, word + 1);
        return this;
    }

    public Tale outlet(String given) {
        outlet = given;
        voices.addFirst(new Voice.Outlet(given, null));
        return this;
    }

    public Tale said(String code) {
        voices.add(new Voice.Speaker(NOWHERE, actor(code), null));
        return this;
    }

    public Tale relayed(String name) {
        voices.add(new Voice.Relay(NOWHERE, new Actor(null, null, List.of(), name), null));
        return this;
    }

    public Tale unnamed(String words) {
        voices.add(new Voice.Unnamed(NOWHERE, new Actor(null, null, List.of(), words), null));
        return this;
    }

    public Tale credit(String name) {
        credits.add(name);
        return this;
    }

    public Tale words(String text) {
        sentence = text;
        passage = passage.isEmpty() ? text : passage;
        return this;
    }

    public Tale passage(String text) {
        passage = text;
        return this;
    }

    public Tale known(String instant) {
        known = Instant.parse(instant);
        return this;
    }

    public News told() {
        return new News.Reported(report());
    }

    public Report report() {
        Instant dawn = published.atStartOfDay(ZoneOffset.UTC).toInstant();
        var claim = new Claim(
                id,
                where,
                trigger,
                type,
                mode,
                List.of(),
                null,
                0,
                status,
                sources,
                targets,
                List.of(),
                voices,
                quantities,
                when,
                place,
                known == null ? dawn : known,
                0.9,
                new Evidence("hand", 0.9, null, List.of(), List.of()));
        return new Report(article, outlet, null, null, published, sentence, passage, credits, "hand", claim);
    }
}
