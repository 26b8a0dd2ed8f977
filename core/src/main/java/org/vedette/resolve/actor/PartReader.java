package org.vedette.resolve.actor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.Collective;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.SenseKind;
import org.vedette.model.actor.Sector;

/// Understands a noun phrase: the last known word before the first preposition is its head, what stands
/// before owns it, what stands behind tells of whom or where it is.
final class PartReader {
    private static final List<String> LOYAL = List.of("loyal", "faithful");

    private final Scene scene;
    private final ItemReader items;
    private final NameReader names;
    private final RoleReader roles;

    PartReader(Scene scene, ItemReader items) {
        this.scene = scene;
        this.items = items;
        var holders = new Holders(scene);
        var people = new PersonChoice(scene, holders);
        this.names = new NameReader(scene, people);
        this.roles = new RoleReader(scene, holders, people);
    }

    Reading read(List<Item> part) {
        for (int i = 0; i < part.size(); i++) {
            Grammar link = part.get(i).link();
            if (link != null) {
                List<Item> head = part.subList(0, i);
                boolean empty = head.stream().allMatch(item -> item.is(Grammar.SILENT));
                boolean told = empty || link != Grammar.OTHER;
                Reading rest = told ? read(part.subList(i + 1, part.size())) : Reading.NOTHING;
                return empty ? rest : read(Head.of(head), link, rest);
            }
        }
        return read(Head.of(part), null, Reading.NOTHING);
    }

    private Reading read(Head head, @Nullable Grammar link, Reading rest) {
        if (!head.isKnown()) {
            return unknown(head, link, rest);
        }
        Reading read = known(head, link, rest);
        if (isApposed(head, read, rest)) {
            return rest;
        }
        Reading own = read.in(head.weakNation()).in(behind(head)).in(town(head.before()));
        return isBeyondStates(own) ? own : own.in(place(head, link, rest));
    }

    /// The country of who is behind it, where no state is: "Hamas-run".
    private @Nullable String behind(Head head) {
        return head.items().stream()
                .filter(item -> item.stance() == Item.Stance.WEAK)
                .flatMap(item -> item.collectives().stream())
                .map(scene::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// "UN peacekeepers in Congo" are of no state.
    private boolean isBeyondStates(Reading read) {
        String code = read.code();
        Collective collective = code == null ? null : scene.register().collective(code);
        return collective != null && collective.kind() == SenseKind.ORGANISATION && collective.country() == null;
    }

    private @Nullable String place(Head head, @Nullable Grammar link, Reading rest) {
        boolean loyal = link == Grammar.SERVING
                && !head.after().isEmpty()
                && LOYAL.contains(scene.folded(head.after().getLast()));
        return link == Grammar.AT || link == Grammar.OF || loyal ? rest.country() : null;
    }

    private Reading known(Head head, @Nullable Grammar link, Reading rest) {
        Item item = head.item();
        boolean person = item.hasSense(SenseKind.PERSON)
                && (item.senses().getFirst().kind() == SenseKind.PERSON
                        || !head.titles().isEmpty());
        Reading read = person ? names.person(head) : Reading.NOTHING;
        if (!read.isNamed() && !item.collectives().isEmpty() && !isAnothers(head)) {
            read = names.collective(item, head.nation(), place(head, link, rest));
        }
        if (read.isNamed()) {
            return read;
        }
        String state = item.state();
        return state == null ? role(head, link, rest) : names.state(head, state);
    }

    /// A body named by common words, after a capitalised word that nobody knows: "Santa Cruz Defence
    /// Forces".
    private boolean isAnothers(Head head) {
        Item previous = head.previous();
        return previous != null
                && previous.isNameLike()
                && head.item().senses().getFirst().kind() == SenseKind.BODY
                && !items.rolesInside(head.item()).isEmpty();
    }

    private Reading role(Head head, @Nullable Grammar link, Reading rest) {
        Item item = head.item();
        Head before = Head.of(head.before());
        Reading owner = before.isKnown() ? owner(before) : Reading.NOTHING;
        List<RoleWord> meant = item.isRole() ? item.roles() : items.rolesInside(item);
        if (!meant.isEmpty()) {
            return roles.read(new Asked(item.asRole(meant), head, owner, link, rest));
        }
        return item.collectives().isEmpty() ? owner : names.unlisted(item, owner);
    }

    private Reading owner(Head before) {
        Reading read = read(before, null, Reading.NOTHING);
        String state = before.item().state();
        if (isSeat(before, read)) {
            return read.with(List.of(Sector.GOV));
        }
        if (state == null || read.kind() != Reading.Kind.ROLE || read.role() != null) {
            return read;
        }
        return names.owner(before, state);
    }

    /// Who belongs to a seat of power belongs to its government: "a Kremlin aide".
    private static boolean isSeat(Head before, Reading read) {
        return read.kind() == Reading.Kind.STATE
                && !before.isFollowed()
                && before.item().senses().getFirst().kind() == SenseKind.SEAT;
    }

    /// "the head of the WHO Tedros Adhanom" is Tedros.
    private static boolean isApposed(Head head, Reading read, Reading rest) {
        RoleWord role = read.role();
        return rest.kind() == Reading.Kind.APPOSED_PERSON
                && read.kind() == Reading.Kind.ROLE
                && role != null
                && role.belonging() == RoleWord.Belonging.LEADS
                && head.next() == null;
    }

    private Reading unknown(Head head, @Nullable Grammar link, Reading rest) {
        Reading addressed = names.addressed(head.items());
        if (addressed.isNamed()) {
            return addressed;
        }
        boolean measure = head.items().stream().anyMatch(Item::isMeasure);
        boolean empty = head.items().stream().noneMatch(Item::isPlain);
        if (link == Grammar.OF && (measure || empty)) {
            return rest;
        }
        Reading here = Reading.NOTHING.in(head.weakNation()).in(town(head.items()));
        if (link == null || link == Grammar.OTHER) {
            return measure && here.country() == null ? Reading.MEASURE : here;
        }
        Reading there = here.in(rest.country());
        return link == Grammar.AT || rest.kind() == Reading.Kind.STATE ? there : there.with(rest.sectors());
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
