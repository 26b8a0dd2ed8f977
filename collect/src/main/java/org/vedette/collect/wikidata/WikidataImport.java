package org.vedette.collect.wikidata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;

/// Makes rows of the register of an extract of a Wikidata dump, which holds one entity a line: people with the
/// positions they held, and with them the positions, states and classes that they name. The file is read twice: first
/// for the names of what is no person (kept in memory, some hundred bytes each), then for the people, one by one.
///
/// The rows are drafts for a person to review: Wikidata's public data (CC0) is edited by anybody.
public final class WikidataImport {
    private static final String HEAD = "# source: Wikidata\n# licence: CC0-1.0\n# checked on: %s\n"
            + "# note: imported, not yet reviewed; the day is that of the newest entity\n# columns: %s\n";
    private static final String PEOPLE = "actor\tcountry\toffice\ttitle\tfrom\tto\tname\taliases\tsectors";
    private static final String ORGANISATIONS = "code\tname\tkind\tcountry\tsectors\tnames\tnote";

    private final Codes codes;
    private final Map<String, Item> items = new TreeMap<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private String newest = "";
    private int humans;
    private int unlisted;

    /// What is kept of an item that is no person.
    ///
    /// @param iso3 of a state, or null
    /// @param states the items of the states it belongs to
    /// @param classes what it is an instance of
    private record Item(
            String label, List<String> aliases, @Nullable String iso3, List<String> states, List<String> classes) {}

    /// What came of a file.
    ///
    /// @param people a file of people as the register takes it
    /// @param organisations a file of organisations as the register takes it
    /// @param humans how many people the extract holds
    /// @param terms how many rows of people there are
    /// @param unlisted how many positions were held that the register does not list, or of no state in the extract
    /// @param faults the lines that are no entities
    public record Imported(
            String people, String organisations, int humans, int terms, int unlisted, List<String> faults) {
        public Imported {
            faults = List.copyOf(faults);
        }
    }

    /// @param register whose people and organisations keep their codes
    public WikidataImport(ActorRegister register) {
        this.codes = new Codes(register);
    }

    /// Reads a file, plain or compressed with gzip.
    ///
    /// @throws IOException if it cannot be read
    public Imported read(Path file) throws IOException {
        var lines = new EntityLines(file);
        lines.read(this::item, faults::add);
        lines.read(this::person, fault -> {});
        organisations();
        return new Imported(
                text(PEOPLE, people), text(ORGANISATIONS, organisations), humans, people.size(), unlisted, faults);
    }

    private String text(String columns, List<String> rows) {
        String head = String.format(java.util.Locale.ROOT, HEAD, newest.isEmpty() ? "1970-01-01" : newest, columns);
        return head + String.join("", new TreeSet<>(rows));
    }

    private void item(Entity entity) {
        String modified = entity.modified();
        newest = modified.compareTo(newest) > 0 ? modified : newest;
        String label = entity.label();
        if (label == null || entity.isHuman()) {
            return;
        }
        var states = new ArrayList<>(entity.items(Entity.JURISDICTION));
        states.addAll(entity.items(Entity.COUNTRY));
        items.put(
                entity.id(),
                new Item(label, entity.aliases(), entity.text(Entity.ISO3), states, entity.items(Entity.INSTANCE_OF)));
    }

    private void person(Entity entity) {
        String name = entity.label();
        if (name == null || !entity.isHuman()) {
            return;
        }
        humans++;
        for (Entity.Statement held : entity.statements(Entity.POSITION_HELD)) {
            Item position = items.get(held.item());
            Position office = position == null ? null : Position.of(position.label());
            Item state = position == null ? null : state(position.states());
            if (position == null || office == null || state == null || held.endedSomeDay()) {
                unlisted++;
                continue;
            }
            people.add(row(
                    code(entity, name, state),
                    String.valueOf(state.iso3()),
                    office.office(),
                    Position.title(position.label(), names(state)),
                    held.day(Entity.START),
                    held.day(Entity.END),
                    name,
                    aliases(entity.aliases(), name),
                    office.sectors()));
        }
    }

    private String code(Entity entity, String name, Item serves) {
        Item home = state(entity.items(Entity.CITIZENSHIP));
        return codes.person(String.valueOf((home == null ? serves : home).iso3()), name, entity.id());
    }

    private @Nullable Item state(List<String> ids) {
        for (String id : ids) {
            Item state = items.get(id);
            String iso3 = state == null ? null : state.iso3();
            if (iso3 != null && codes.isState(iso3)) {
                return state;
            }
        }
        return null;
    }

    private static List<String> names(Item state) {
        var names = new ArrayList<String>();
        names.add(state.label());
        names.addAll(state.aliases());
        return names;
    }

    private void organisations() {
        items.forEach((id, item) -> {
            OrganisationKind kind = kind(item);
            Item state = state(item.states());
            boolean homeless = kind != null && kind.isOfAState() && state == null;
            if (kind != null && !homeless && item.iso3() == null) {
                String iso3 = state == null || !kind.isOfAState() ? "" : String.valueOf(state.iso3());
                String names = aliases(item.aliases(), item.label());
                organisations.add(row(
                        codes.organisation(iso3, item.label(), item.aliases(), id),
                        item.label(),
                        kind.name(),
                        iso3,
                        kind.sectors(),
                        item.label() + (names.isEmpty() ? "" : "|" + names),
                        "Wikidata " + id));
            }
        });
    }

    private @Nullable OrganisationKind kind(Item item) {
        for (String each : item.classes()) {
            Item of = items.get(each);
            OrganisationKind kind = of == null ? null : OrganisationKind.of(of.label());
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static String aliases(List<String> aliases, String name) {
        return String.join(
                "|",
                aliases.stream()
                        .map(WikidataImport::cell)
                        .filter(alias -> !alias.equals(name) && !alias.isEmpty())
                        .distinct()
                        .toList());
    }

    private static String cell(String words) {
        return words.replace('|', '/').replaceAll("\\s+", " ").strip();
    }

    private static String row(String... cells) {
        return String.join(
                        "\t",
                        List.of(cells).stream()
                                .map(each -> each.replaceAll("[\\t\\n\\r]+", " "))
                                .toList()) + "\n";
    }
}
