package org.vedette.training.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.corpus.CorpusReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Found;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Span;

/// Claims made by hand: each stretch is given by its words, which must stand in the text.
public final class Made {
    private final String text;
    private final Span trigger;
    private final ClaimType type;
    private final Status status;
    private final List<Party> sources = new ArrayList<>();
    private final List<Party> targets = new ArrayList<>();
    private final List<Voice> voice = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private @Nullable When when;
    private @Nullable Place place;
    private double confidence = 0.9;

    private Made(String text, Span trigger, ClaimType type, Status status) {
        this.text = text;
        this.trigger = trigger;
        this.type = type;
        this.status = status;
    }

    public static Made in(String text, String trigger, ClaimType type, Status status) {
        return new Made(text, span(text, trigger), type, status);
    }

    public static Span span(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("«" + words + "» does not stand in «" + text + "»");
        }
        return new Span(at, at + words.length());
    }

    public static Actor actor(@Nullable String code, String name) {
        return new Actor(code, code, List.of(), name);
    }

    public Made from(String words, @Nullable String code) {
        sources.add(new Party(span(text, words), actor(code, words)));
        return this;
    }

    public Made to(String words, @Nullable String code) {
        targets.add(new Party(span(text, words), actor(code, words)));
        return this;
    }

    public Made saidBy(String words) {
        voice.add(new Voice.Speaker(span(text, words), actor(null, words), null));
        return this;
    }

    public Made relayedBy(String words) {
        voice.add(new Voice.Relay(span(text, words), actor(null, words), null));
        return this;
    }

    public Made with(Quantity quantity) {
        quantities.add(quantity);
        return this;
    }

    public Made on(When day) {
        when = day;
        return this;
    }

    public Made at(String words, @Nullable String country) {
        place = new Place(span(text, words), words, country, null, null, null);
        return this;
    }

    public Made sure(double chance) {
        confidence = chance;
        return this;
    }

    public Claim claim() {
        return new Claim(
                text.hashCode() + ":" + trigger.start(),
                new Span(0, text.length()),
                trigger,
                type,
                null,
                List.of(),
                null,
                type.score(),
                status,
                sources,
                targets,
                List.of(),
                voice,
                quantities,
                when,
                place,
                null,
                confidence,
                new Evidence("hand", 1, null, List.of(), List.of()));
    }

    /// A text that was read, with claims made by hand.
    public static CodedText read(String id, String text, List<Claim> claims, List<Found> found) {
        return new CodedText(new ReadText(Article.of(id, text), List.of()), "hand", claims, found);
    }

    /// The sentences of some corpus mark-up.
    ///
    /// @throws IllegalArgumentException if it has faults
    public static List<CorpusSentence> corpus(String markup) {
        var reader = new CorpusReader().read("corpus/hand-1.txt", markup);
        if (!reader.faults().isEmpty()) {
            throw new IllegalArgumentException(reader.faults().toString());
        }
        return reader.sentences();
    }

    /// The one text of some mark-up, laid beside claims made by hand.
    public static MatchedText matched(String markup, List<Claim> claims, List<Found> found) {
        HeldOutText text = HeldOutText.of(corpus(markup)).getFirst();
        return MatchedText.of(text, read(text.article().id(), text.article().text(), claims, found));
    }
}
