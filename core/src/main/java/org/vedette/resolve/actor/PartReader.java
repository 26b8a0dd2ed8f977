package org.vedette.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.Collective;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.SenseKind;
import org.vedette.model.actor.Sector;

/// Understands a noun phrase: the last known word before the first preposition is its head, what stands before owns it,
/// what stands behind tells of whom or where it is.
final class PartReader {
    private final Scene scene;
    private final ItemReader items;
    private final PersonChoice people;
    private final RoleReader roles;

    PartReader(Scene scene, ItemReader items) {
        this.scene = scene;
        this.items = items;
        var holders = new Holders(scene);
        this.people = new PersonChoice(scene, holders);
        this.roles = new RoleReader(scene, holders, people);
    }

    Reading read(List<Item> part) {
        for (int i = 0; i < part.size(); i++) {
            Grammar link = link(part.get(i));
            if (link != null) {
                List<Item> head = part.subList(0, i);
                boolean empty = head.stream().allMatch(item -> item.is(Grammar.SILENT));
                boolean told = empty || link != Grammar.OTHER;
                Reading rest = told ? read(part.subList(i + 1, part.size())) : Reading.NOTHING;
                return empty ? rest : head(head, link, rest);
            }
        }
        return head(part, null, Reading.NOTHING);
    }

    private static @Nullable Grammar link(Item item) {
        Grammar kind = item.isKnown() ? null : item.grammar();
        boolean links = kind == Grammar.OF || kind == Grammar.SERVING || kind == Grammar.AT || kind == Grammar.OTHER;
        return links ? kind : null;
    }

    private Reading head(List<Item> head, @Nullable Grammar link, Reading rest) {
        int last = lastKnown(head);
        if (last < 0) {
            return unknown(head, link, rest);
        }
        Reading read = known(head, last, link, rest);
        if (apposed(head, last, read, rest)) {
            return rest;
        }
        boolean place = link == Grammar.AT || link == Grammar.OF;
        return read.in(weakNation(head)).in(town(head.subList(0, last))).in(place ? rest.country() : null);
    }

    private static int lastKnown(List<Item> head) {
        int last = head.size() - 1;
        while (last >= 0 && !head.get(last).isKnown()) {
            last--;
        }
        return last;
    }

    private Reading known(List<Item> head, int last, @Nullable Grammar link, Reading rest) {
        Item item = head.get(last);
        String nation = nation(head.subList(0, last));
        boolean titled = !titles(head.subList(0, last)).isEmpty();
        if (item.hasSense(SenseKind.PERSON)
                && (titled || item.senses().getFirst().kind() == SenseKind.PERSON)) {
            Reading person = person(head, last, nation);
            if (person.isNamed()) {
                return person;
            }
        }
        if (!item.collectives().isEmpty() && !isAnothers(head, last)) {
            Reading collective = collective(item, nation, place(link, rest));
            if (collective.kind() != Reading.Kind.NOTHING) {
                return collective;
            }
        }
        if (item.state() != null) {
            return state(head, last, item.state());
        }
        return role(head, last, link, rest);
    }

    /// A body named by common words, after a capitalised word that nobody knows: "Santa Cruz Defence Forces".
    private boolean isAnothers(List<Item> head, int last) {
        return last > 0
                && isNameLike(head.get(last - 1))
                && head.get(last).senses().getFirst().kind() == SenseKind.BODY
                && !items.rolesInside(head.get(last)).isEmpty();
    }

    private static @Nullable String place(@Nullable Grammar link, Reading rest) {
        return link == Grammar.AT || link == Grammar.OF ? rest.country() : null;
    }

    private Reading person(List<Item> head, int last, @Nullable String nation) {
        Item item = head.get(last);
        boolean lone = item.to() - item.from() == 1;
        List<Item> before = head.subList(0, last);
        List<String> codes = besideStrangers(head, last, item.codes(SenseKind.PERSON), lone);
        List<String> chosen = people.choose(codes, nation, titles(before), lone);
        if (chosen.isEmpty()) {
            return Reading.NOTHING;
        }
        String code = chosen.getFirst();
        String why = "name «" + scene.written(item) + "», " + scene.day();
        boolean owned = last > 0 && isOwned(before);
        var kind = owned ? Reading.Kind.APPOSED_PERSON : Reading.Kind.PERSON;
        return new Reading(kind, chosen, scene.country(code), sectors(code, before), null, why);
    }

    /// Those of the day; but a title that the text still gives counts, though the register has it end before.
    private List<Sector> sectors(String code, List<Item> before) {
        boolean former = before.stream().anyMatch(item -> item.grammar() == Grammar.FORMER);
        RoleWord title = former ? null : people.lapsedTitle(code, titles(before));
        return title == null ? scene.sectors(code) : title.sectors();
    }

    /// Whether a body or state, and no role, stands right before a name: "the WHO Tedros Adhanom".
    private static boolean isOwned(List<Item> before) {
        Item owner = before.getLast();
        boolean names = !owner.collectives().isEmpty() || owner.hasSense(SenseKind.STATE);
        return names && !owner.possessive() && before.stream().noneMatch(Item::isRole);
    }

    /// A family name beside a capitalised word that is not the person's own name is another person's.
    private List<String> besideStrangers(List<Item> head, int last, List<String> codes, boolean lone) {
        List<String> left = codes;
        if (lone && last > 0 && isNameLike(head.get(last - 1))) {
            left = people.alike(left, scene.written(head.get(last - 1)));
        }
        if (last + 1 < head.size()
                && isNameLike(head.get(last + 1))
                && !head.get(last).possessive()) {
            left = people.alike(left, scene.written(head.get(last + 1)));
        }
        return left;
    }

    private static boolean isNameLike(Item item) {
        return item.isPlain() && item.capital() && !item.possessive();
    }

    /// Bodies and parties belong to one state; a group or organisation may act in another one's name.
    private Reading collective(Item item, @Nullable String nation, @Nullable String place) {
        List<String> codes = agreeing(item.collectives(), nation);
        boolean roleToo = item.isRole() || nation != null;
        if (codes.isEmpty() && roleToo) {
            return Reading.NOTHING;
        }
        if (nation == null && place != null) {
            List<String> there = agreeing(codes, place);
            if (there.isEmpty() && item.isRole()) {
                return Reading.NOTHING;
            }
            codes = there.isEmpty() ? codes : there;
        }
        String code = codes.getFirst();
        Collective collective = scene.register().collective(code);
        boolean roams = collective != null
                && (collective.kind() == SenseKind.GROUP || collective.kind() == SenseKind.ORGANISATION);
        String country = roams && nation != null ? nation : scene.country(code);
        return new Reading(
                Reading.Kind.COLLECTIVE,
                codes,
                country,
                scene.sectors(code),
                null,
                "name «" + scene.written(item) + "»");
    }

    private List<String> agreeing(List<String> codes, @Nullable String nation) {
        if (nation == null) {
            return codes;
        }
        var own = new ArrayList<String>();
        var roaming = new ArrayList<String>();
        for (String code : codes) {
            Collective collective = scene.register().collective(code);
            if (collective != null && nation.equals(collective.country())) {
                own.add(code);
            } else if (collective != null
                    && (collective.kind() == SenseKind.GROUP || collective.kind() == SenseKind.ORGANISATION)) {
                roaming.add(code);
            }
        }
        own.addAll(roaming);
        return own;
    }

    private Reading person(List<String> codes, String why) {
        String code = codes.getFirst();
        return new Reading(Reading.Kind.PERSON, codes, scene.country(code), scene.sectors(code), null, why);
    }

    private Reading state(List<Item> head, int last, String iso3) {
        Item item = head.get(last);
        String why = "nationality «" + scene.written(item) + "»";
        boolean trailing = head.subList(last + 1, head.size()).stream().anyMatch(Item::isPlain);
        boolean described = head.subList(0, last).stream()
                .anyMatch(before -> before.isMeasure()
                        || before.is(Grammar.ONE_OF_MANY)
                        || before.is(Grammar.EPITHET)
                        || before.isPlain());
        boolean adjective = item.hasSense(SenseKind.ADJECTIVE) || item.hasSense(SenseKind.STATE);
        boolean people = described || !adjective && last == 0;
        if (!trailing && item.hasSense(SenseKind.DEMONYM) && people) {
            return new Reading(Reading.Kind.ROLE, List.of(), iso3, List.of(Sector.CVL), null, why + ", people");
        }
        boolean seat = !trailing && !described && item.senses().getFirst().kind() == SenseKind.SEAT;
        return new Reading(
                Reading.Kind.STATE,
                trailing ? List.of() : List.of(iso3),
                iso3,
                seat ? List.of(Sector.GOV) : List.of(),
                null,
                why);
    }

    private Reading role(List<Item> head, int last, @Nullable Grammar link, Reading rest) {
        Item item = head.get(last).isRole() ? head.get(last) : head.get(last).asRole(items.rolesInside(head.get(last)));
        List<Item> before = head.subList(0, last);
        Reading owner = lastKnown(before) < 0 ? Reading.NOTHING : head(before, null, Reading.NOTHING);
        if (!item.isRole()) {
            return owner;
        }
        return roles.read(new RoleReader.Asked(item, before, head.subList(last + 1, head.size()), owner, link, rest));
    }

    /// The state that names or owns what follows.
    private static @Nullable String nation(List<Item> before) {
        return before.stream()
                .filter(item -> item.stance() == Item.Stance.PLAIN && item.state() != null)
                .map(Item::state)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String weakNation(List<Item> head) {
        return head.stream()
                .filter(item -> item.stance() == Item.Stance.WEAK && item.state() != null)
                .map(Item::state)
                .findFirst()
                .orElse(null);
    }

    private static List<RoleWord> titles(List<Item> before) {
        return before.stream()
                .filter(item -> item.isKnown() && item.isRole() && !item.possessive())
                .flatMap(item -> item.roles().stream())
                .toList();
    }

    private static boolean apposed(List<Item> head, int last, Reading read, Reading rest) {
        return rest.kind() == Reading.Kind.APPOSED_PERSON
                && read.kind() == Reading.Kind.ROLE
                && read.role() != null
                && read.role().belonging() == RoleWord.Belonging.LEADS
                && last == head.size() - 1;
    }

    private Reading unknown(List<Item> head, @Nullable Grammar link, Reading rest) {
        Reading addressed = addressed(head);
        if (addressed != null) {
            return addressed;
        }
        boolean measure = head.stream().anyMatch(Item::isMeasure);
        boolean empty = head.stream().noneMatch(Item::isPlain);
        if (link == Grammar.OF && (measure || empty)) {
            return rest;
        }
        String country = weakNation(head);
        country = country == null ? town(head) : country;
        if (link == null || link == Grammar.OTHER) {
            return measure && country == null ? measured() : Reading.NOTHING.in(country);
        }
        Reading there = Reading.NOTHING.in(country).in(rest.country());
        return link == Grammar.AT || rest.kind() == Reading.Kind.STATE ? there : there.with(rest.sectors());
    }

    /// "Mrs Merkel": a family name after a form of address is somebody in office.
    private @Nullable Reading addressed(List<Item> head) {
        if (head.size() < 2 || !scene.folded(head.getFirst()).matches("mr|mrs|ms|sir|lady|lord|dame|dr")) {
            return null;
        }
        List<String> codes = people.inOffice(scene.written(head.getLast()));
        return codes.isEmpty() || !isNameLike(head.getLast()) ? null : person(codes, "form of address");
    }

    private static Reading measured() {
        return new Reading(Reading.Kind.MEASURE, List.of(), null, List.of(), null, "a number");
    }

    /// The country of a town that a whole run of unknown capitalised words names.
    private @Nullable String town(List<Item> part) {
        int from = 0;
        while (from < part.size()) {
            int to = from;
            while (to < part.size() && part.get(to).isPlain() && part.get(to).capital()) {
                to++;
            }
            String country = to == from ? null : scene.town(part.get(from), part.get(to - 1));
            if (country != null) {
                return country;
            }
            from = to + 1;
        }
        return null;
    }
}
