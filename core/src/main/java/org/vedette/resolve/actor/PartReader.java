package org.vedette.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.SenseKind;

/// Understands a noun phrase: the last known word before the first preposition is its head, what stands
/// before owns it, what stands behind tells of whom or where it is.
final class PartReader {
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
        return read.in(head.weakNation()).in(town(head.before())).in(place(link, rest));
    }

    private static @Nullable String place(@Nullable Grammar link, Reading rest) {
        return link == Grammar.AT || link == Grammar.OF ? rest.country() : null;
    }

    private Reading known(Head head, @Nullable Grammar link, Reading rest) {
        Item item = head.item();
        boolean person = item.hasSense(SenseKind.PERSON)
                && (item.senses().getFirst().kind() == SenseKind.PERSON
                        || !head.titles().isEmpty());
        Reading read = person ? names.person(head) : Reading.NOTHING;
        if (!read.isNamed() && !item.collectives().isEmpty() && !isAnothers(head)) {
            read = names.collective(item, head.nation(), place(link, rest));
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
        if (state == null || read.kind() != Reading.Kind.ROLE || read.role() != null) {
            return read;
        }
        return names.owner(before, state);
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
