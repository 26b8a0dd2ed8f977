package org.vedette.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.SenseKind;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.resolve.actor.ActorResolver;
import org.vedette.resolve.actor.Named;
import org.vedette.resolve.reference.Mention;
import org.vedette.resolve.reference.References;

/// One article with the names that were found in it, so that words can be looked up against all of it.
final class Scene {
    /// How far before a name its title may begin, in UTF-16 code units.
    private static final int TITLE = 48;

    /// Words of a name, but no names of days and months.
    private static final Pattern NAME_GOES_ON = Pattern.compile(
            "(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:January|February|March|April|May|June"
                    + "|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\b)"
                    + "\\p{Lu}[\\p{L}\\-]++){1,4}");

    /// What somebody's own state has: "his country", "its forces".
    private static final Pattern OWNED = Pattern.compile(
            "(?i:(his|her|its|their)) (?:own )?(country|nation|state|homeland|government|administration|army|military"
                    + "|forces|troops|soldiers|navy|air force|police|parliament|ministry|authorities)");
    private static final List<String> STATE = List.of("country", "nation", "state", "homeland");

    private final ReadText read;
    private final ActorResolver resolver;
    private final List<Mention> mentions = new ArrayList<>();
    private final References references;

    Scene(ReadText read, ActorResolver resolver) {
        this.read = read;
        this.resolver = resolver;
        for (int i = 0; i < read.sentences().size(); i++) {
            collect(i, read.sentences().get(i));
        }
        references = new References(mentions);
    }

    private void collect(int number, Sentence sentence) {
        if (sentence.tokens().isEmpty()) {
            return;
        }
        Span body = new Span(
                sentence.tokens().getFirst().span().start(), sentence.span().end());
        for (Named named : resolver.names(text(), body)) {
            int from = Math.max(body.start(), named.span().start() - TITLE);
            String phrase = text().substring(from, named.span().end()).toLowerCase(Locale.ROOT);
            Actor actor = resolver.actor(named.code(), published());
            if (actor != null) {
                Mention.Kind kind = kind(named.senses().getFirst().kind(), actor);
                mentions.add(new Mention(number, named.span(), actor, kind, phrase));
            }
        }
    }

    private static Mention.Kind kind(SenseKind sense, Actor actor) {
        return switch (sense) {
            case STATE, ADJECTIVE, DEMONYM, SEAT -> Mention.Kind.STATE;
            case PERSON -> Mention.Kind.PERSON;
            case GROUP, PARTY -> Mention.Kind.GROUP;
            case BODY -> Mention.Kind.BODY;
            case ORGANISATION -> isOfStates(actor) ? Mention.Kind.ALLIANCE : Mention.Kind.BODY;
        };
    }

    private static boolean isOfStates(Actor actor) {
        return actor.sectors().stream()
                .anyMatch(sector -> sector == Sector.IGO || sector == Sector.UNO || sector == Sector.EUR);
    }

    Article article() {
        return read.article();
    }

    String text() {
        return read.article().text();
    }

    @Nullable
    LocalDate published() {
        return read.article().published();
    }

    /// Whether the words end with the name of somebody whom the register knows.
    boolean isPerson(Span span) {
        return mentions.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON
                        && span.covers(mention.span())
                        && mention.span().end() == span.end());
    }

    /// Whether the words end with any name that the register knows.
    boolean isKnown(Span span) {
        return mentions.stream()
                .anyMatch(
                        mention -> span.covers(mention.span()) && mention.span().end() == span.end());
    }

    /// How many sentences the article has.
    int sentences() {
        return read.sentences().size();
    }

    Sentence sentence(int number) {
        return read.sentences().get(number);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /// The span with every name that it cuts into made whole: "Korea" becomes "North Korea".
    Span whole(Span span) {
        Span whole = span;
        for (Mention mention : mentions) {
            Span name = mention.span();
            if (name.overlaps(span) && !span.covers(name)) {
                whole = new Span(Math.min(whole.start(), name.start()), Math.max(whole.end(), name.end()));
            }
        }
        return resolver.resolve(whole.in(text()), published()).best().code() == null ? grown(whole) : whole;
    }

    /// A fragment of a name nobody knows, with the capitalised words that follow: "Prime" becomes "Prime Minister Ana
    /// Tui"; "Thousands of" loses its last word.
    private Span grown(Span span) {
        if (span.in(text()).endsWith(" of")) {
            return new Span(span.start(), span.end() - " of".length());
        }
        Matcher more = NAME_GOES_ON.matcher(text()).region(span.end(), text().length());
        boolean name = Character.isUpperCase(text().charAt(span.start()));
        return name && more.lookingAt() ? new Span(span.start(), more.end()) : span;
    }

    /// Whom words stand for, and how that was found out.
    record Identified(List<Actor> actors, String because) {}

    /// Looks a stretch of the text up: a pronoun or description in the article, everything else in the register.
    Identified identify(Span span, int sentence) {
        String words = span.in(text());
        Matcher owned = OWNED.matcher(words);
        if (owned.matches()) {
            List<Mention> owners = references.of(owned.group(1), span, sentence);
            String country = owners.isEmpty() ? null : owners.getFirst().actor().country();
            Actor state = country == null ? null : resolver.actor(country, published());
            if (state != null) {
                String full = STATE.contains(owned.group(2)) ? state.name() : state.name() + "'s " + owned.group(2);
                return new Identified(
                        List.of(resolver.resolve(full, published()).best()),
                        "«" + owned.group(1) + "» stands for «"
                                + owners.getFirst().span().in(text()) + "»");
            }
        }
        if (References.isReference(words)) {
            List<Mention> found = references.of(words, span, sentence);
            if (!found.isEmpty()) {
                String names = String.join(
                        " and ",
                        found.stream().map(mention -> mention.span().in(text())).toList());
                return new Identified(
                        found.stream().map(Mention::actor).toList(), "«" + words + "» stands for «" + names + "»");
            }
            return new Identified(
                    List.of(resolver.resolve(words, published()).best()), "«" + words + "» left open: no name fits");
        }
        var resolution = resolver.resolve(words, published());
        return new Identified(List.of(resolution.best()), resolution.because());
    }
}
