package org.vedette.training.gold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.code.PairCoder;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Found;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Made;

/// A build whose every answer is given by hand.
public final class HandBuild implements Build {
    private final Map<String, List<Claim>> claims = new TreeMap<>();
    private final Map<String, List<Found>> found = new TreeMap<>();
    private final Map<String, ClaimType> labels = new TreeMap<>();
    private final Map<String, Actor> actors = new TreeMap<>();
    private @Nullable List<String> merged;

    public HandBuild claims(String id, Claim... of) {
        claims.put(id, List.of(of));
        return this;
    }

    HandBuild found(String id, Found... of) {
        found.put(id, List.of(of));
        return this;
    }

    /// What the words for a source do to the words for a target.
    HandBuild label(String source, String target, ClaimType type) {
        labels.put(source + " > " + target, type);
        return this;
    }

    HandBuild actor(String words, String on, @Nullable String country, Sector... sectors) {
        actors.put(words + " on " + on, new Actor(null, country, List.of(sectors), words));
        return this;
    }

    HandBuild merged(String... lines) {
        merged = List.of(lines);
        return this;
    }

    @Override
    public List<CodedText> read(List<Article> articles) {
        var read = new ArrayList<CodedText>();
        for (Article article : articles) {
            read.add(Made.read(
                    article.id(),
                    article.text(),
                    claims.getOrDefault(article.id(), List.of()),
                    found.getOrDefault(article.id(), List.of())));
        }
        return read;
    }

    @Override
    public PairCoder.Label label(String text, Span source, @Nullable Span target) {
        String pair = source.in(text) + " > " + (target == null ? "-" : target.in(text));
        ClaimType type = labels.getOrDefault(pair, ClaimType.AGREE);
        return new PairCoder.Label(type, new EnumMap<>(ClaimType.class), 0, Status.OCCURRED);
    }

    @Override
    public Actor actor(String words, @Nullable LocalDate on) {
        return actors.getOrDefault(words + " on " + on, Made.actor(null, words));
    }

    @Override
    public @Nullable List<String> merged(List<String> lines) {
        return merged;
    }
}
