package org.vedette.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.text.Span;

/// Tells which actor words name, by the register as it stood on a day. Keeps no memory; one serves all
/// threads.
public final class ActorResolver {
    private final ActorRegister register;
    private final Function<String, @Nullable String> towns;
    private final NameFinder finder;

    /// A resolver that knows no towns but capitals and seats of power.
    public ActorResolver(ActorRegister register) {
        this(register, words -> null);
    }

    /// @param towns the country of a town or region by its name, ISO 3166-1 alpha-3, or null; asked only
    ///     where the register leaves the country open
    public ActorResolver(ActorRegister register, Function<String, @Nullable String> towns) {
        this.register = register;
        this.towns = towns;
        this.finder = new NameFinder(register);
    }

    /// The actor that a phrase names: "South Korean President Yoon Suk Yeol", "the Chadian army",
    /// "Pyongyang officials".
    ///
    /// @param words one actor; lists are split before
    /// @param on the day of which the phrase speaks, or null for the day as of which the register was
    ///     checked
    public Resolution resolve(String words, @Nullable LocalDate on) {
        LocalDate day = on == null ? register.asOf() : on;
        var split = register.words(words, new Span(0, words.length()));
        var items = new ItemReader(register, split);
        var reader = new PartReader(new Scene(register, split, day, towns), items);
        List<Reading> readings = parts(items.items()).stream().map(reader::read).toList();
        return resolution(best(readings), words, day);
    }

    /// All names of the register in a stretch of text, the longest at each place, in order.
    public List<Named> names(String text, Span where) {
        return finder.names(text, where);
    }

    /// An actor of the register by its code, as it was on a day.
    public @Nullable Actor actor(String code, @Nullable LocalDate on) {
        return register.actor(code, on == null ? register.asOf() : on);
    }

    /// Commas, brackets and dashes part an apposition from what it explains.
    private static List<List<Item>> parts(List<Item> items) {
        var parts = new ArrayList<List<Item>>();
        int from = 0;
        for (int i = 0; i <= items.size(); i++) {
            if (i == items.size() || items.get(i).mark()) {
                if (i > from) {
                    parts.add(items.subList(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /// The first part that names somebody, a person before all; else the first that tells a role, with the
    /// country from wherever it is told.
    private static Reading best(List<Reading> readings) {
        Reading best = readings.isEmpty() ? Reading.NOTHING : readings.getFirst();
        for (Reading reading : readings) {
            boolean person = reading.isPerson() && !best.isNamed();
            boolean known = reading.kind() != Reading.Kind.NOTHING && best.kind() == Reading.Kind.NOTHING;
            Reading other = person || known ? best : reading;
            best = inOffice((person || known ? reading : best).in(other.country()), other);
        }
        return best;
    }

    /// A person whom the register has out of office, but whose office the text tells in an apposition.
    private static Reading inOffice(Reading named, Reading told) {
        boolean office = told.kind() == Reading.Kind.ROLE
                && told.sectors().stream().anyMatch(ActorRegister::isPublicOffice)
                && !told.sectors().contains(Sector.ELI);
        boolean out = named.isPerson() && named.sectors().equals(List.of(Sector.ELI));
        return office && out ? named.with(told.sectors()) : named;
    }

    private Resolution resolution(Reading reading, String words, LocalDate day) {
        String code = reading.kind() == Reading.Kind.ROLE || reading.codes().isEmpty() ? null : reading.code();
        Actor named = code == null ? null : register.actor(code, day);
        String name = named == null ? words.strip() : named.name();
        var best = new Actor(reading.code(), reading.country(), reading.sectors(), name);
        var candidates = new ArrayList<Actor>(List.of(best));
        reading.codes().stream()
                .skip(1)
                .map(other -> register.actor(other, day))
                .filter(Objects::nonNull)
                .forEach(candidates::add);
        return new Resolution(best, candidates, reading.because());
    }
}
