package org.vedette.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.words.Glossary;
import org.vedette.knowledge.words.InWords;
import org.vedette.knowledge.words.Stand;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.warn.words.Moments;

/// Small things in the words that the pages show.
public final class Shown {
    private Shown() {}

    /// Where a claim stands between a plan and an act; it decides shape and colour everywhere.
    public static String stand(Status status) {
        return Stand.of(status).label();
    }

    /// "Aid", "Mobilize".
    public static String type(ClaimType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// What a type means.
    public static String meaning(ClaimType type) {
        return Glossary.of(type);
    }

    /// What a status means.
    public static String meaning(Status status) {
        return Glossary.of(status);
    }

    /// The names, each once; a dash for nobody.
    public static String names(List<Actor> actors) {
        List<String> names = actors.stream().map(Actor::name).distinct().toList();
        return names.isEmpty() ? "—" : InWords.list(names);
    }

    /// "Russia → North Korea"; "Kenya and Somalia, with each other".
    public static String deed(List<Actor> sources, List<Actor> targets) {
        if (sources.size() > 1 && sources.equals(targets)) {
            return names(sources) + ", with each other";
        }
        return targets.isEmpty() ? names(sources) : names(sources) + " → " + names(targets);
    }

    /// The actors of some parties.
    public static List<Actor> actors(List<Party> parties) {
        return parties.stream().map(Party::actor).distinct().toList();
    }

    /// The amounts with commas between them.
    public static String amounts(List<Quantity> quantities) {
        return quantities.stream().map(InWords::amount).collect(Collectors.joining(", "));
    }

    /// On whose word a claim stands.
    public static String word(Claim claim) {
        return claim.voice().isEmpty() ? "" : claim.voice().getLast().name();
    }

    /// "2024-10-18 07:35Z".
    public static String moment(@Nullable Instant at) {
        return at == null ? "" : Moments.of(at);
    }

    /// A day or days as they are shown in a line.
    public static String days(@Nullable Object first, @Nullable Object last) {
        String from = Objects.toString(first, "");
        String to = Objects.toString(last, "");
        return from.isEmpty() || to.isEmpty() || from.equals(to) ? (from.isEmpty() ? to : from) : from + " to " + to;
    }

    /// "1 article", "2 articles".
    public static String count(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }
}
