package org.vedette.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.table.Days;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// What `actors resolve` prints for one phrase (contract, section 6).
///
/// @param country as scripts want it: see [Actor#countryOrKind]
/// @param candidates all that the words may mean, best first
/// @param because what decided
/// @param note what was wrong with the day asked for, or null; the phrase is then read as of the register's
///     own day
public record ActorAnswer(
        String id,
        @Nullable String actor,
        String name,
        @Nullable String country,
        List<String> sectors,
        List<Candidate> candidates,
        String because,
        @Nullable String note) {
    public ActorAnswer {
        sectors = List.copyOf(sectors);
        candidates = List.copyOf(candidates);
    }

    /// One actor that the words may mean.
    public record Candidate(
            @Nullable String actor, String name, @Nullable String country, List<String> sectors) {
        public Candidate {
            sectors = List.copyOf(sectors);
        }

        static Candidate of(Actor actor) {
            List<String> sectors = actor.sectors().stream().map(Sector::name).toList();
            return new Candidate(actor.code(), actor.name(), actor.countryOrKind(), sectors);
        }
    }

    /// Resolves a phrase.
    ///
    /// @param on a day, month or year of ISO 8601, or an instant whose day counts; null for the register's
    ///     own day. What is none of these is noted, and the phrase still resolved
    public static ActorAnswer of(ActorResolver resolver, String id, String text, @Nullable String on) {
        LocalDate day = on == null ? null : day(on);
        Resolution resolution = resolver.resolve(text, day);
        Candidate best = Candidate.of(resolution.best());
        String note = on == null || day != null ? null : "on: found «" + on + "», wanted a day such as 2022-06-30";
        return new ActorAnswer(
                id,
                best.actor(),
                best.name(),
                best.country(),
                best.sectors(),
                resolution.candidates().stream().map(Candidate::of).toList(),
                resolution.because(),
                note);
    }

    private static @Nullable LocalDate day(String on) {
        int time = on.indexOf('T');
        return Days.first(time > 0 ? on.substring(0, time) : on).orElse(null);
    }
}
