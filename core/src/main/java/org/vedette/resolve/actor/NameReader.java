package org.vedette.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.Collective;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.SenseKind;
import org.vedette.model.actor.Sector;

/// Understands a name that decides a phrase: of a person, of a body of people, or of a state.
final class NameReader {
    private static final List<String> ADDRESS = List.of("mr", "mrs", "ms", "sir", "lady", "lord", "dame", "dr");

    private final Scene scene;
    private final PersonChoice people;

    NameReader(Scene scene, PersonChoice people) {
        this.scene = scene;
        this.people = people;
    }

    /// Somebody by name; nothing if the name must be another person's.
    Reading person(Head head) {
        Item item = head.item();
        boolean lone = item.to() - item.from() == 1;
        List<String> codes = besideStrangers(head, item.codes(SenseKind.PERSON), lone);
        List<String> chosen = people.choose(codes, head.nation(), head.titles(), lone);
        if (chosen.isEmpty()) {
            return Reading.NOTHING;
        }
        String code = chosen.getFirst();
        String why = "name «" + scene.written(item) + "», " + scene.day();
        var kind = isOwned(head) ? Reading.Kind.APPOSED_PERSON : Reading.Kind.PERSON;
        return new Reading(kind, chosen, scene.country(code), sectors(code, head), null, why);
    }

    /// Those of the day; but a title that the text still gives counts, though the register has it end
    /// before.
    private List<Sector> sectors(String code, Head head) {
        RoleWord title = head.has(Grammar.FORMER) ? null : people.lapsedTitle(code, head.titles());
        return title == null ? scene.sectors(code) : title.sectors();
    }

    /// Whether a body or state, and no role, stands right before a name: "the WHO Tedros Adhanom".
    private static boolean isOwned(Head head) {
        Item owner = head.previous();
        if (owner == null || owner.possessive()) {
            return false;
        }
        boolean names = !owner.collectives().isEmpty() || owner.hasSense(SenseKind.STATE);
        return names && head.before().stream().noneMatch(Item::isRole);
    }

    /// A name beside a capitalised word that is not the person's own name is another person's.
    private List<String> besideStrangers(Head head, List<String> codes, boolean lone) {
        List<String> left = codes;
        Item previous = head.previous();
        if (lone && previous != null && previous.isNameLike()) {
            left = people.alike(left, scene.written(previous));
        }
        Item next = head.next();
        if (next != null && next.isNameLike() && !head.item().possessive()) {
            left = people.alike(left, scene.written(next));
        }
        return left;
    }

    /// "Mrs Merkel": a family name after a form of address is somebody in office. Nothing if it is not.
    Reading addressed(List<Item> items) {
        boolean addressed = items.size() > 1 && ADDRESS.contains(scene.folded(items.getFirst()));
        List<String> codes =
                addressed && items.getLast().isNameLike() ? people.inOffice(scene.written(items.getLast())) : List.of();
        return codes.isEmpty() ? Reading.NOTHING : Reading.person(codes, scene, "form of address");
    }

    /// Bodies and parties belong to one state; a group or organisation may act in another one's name.
    /// Nothing if a role of another state is meant, or a body that the register does not list.
    ///
    /// @param nation of which it must be, or null
    /// @param place where it may be, or null
    Reading collective(Item item, @Nullable String nation, @Nullable String place) {
        List<String> codes = agreeing(item.collectives(), nation);
        List<String> there = nation == null ? agreeing(codes, place) : codes;
        if (codes.isEmpty() || (there.isEmpty() && item.isRole())) {
            return Reading.NOTHING;
        }
        List<String> chosen = there.isEmpty() ? codes : there;
        String code = chosen.getFirst();
        String country = nation != null && roams(code) ? nation : scene.country(code);
        String why = "name «" + scene.written(item) + "»";
        return new Reading(Reading.Kind.COLLECTIVE, chosen, country, scene.sectors(code), null, why);
    }

    /// Those of the state first, then those of no state in particular.
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
            } else if (roams(code)) {
                roaming.add(code);
            }
        }
        own.addAll(roaming);
        return own;
    }

    private boolean roams(String code) {
        Collective collective = scene.register().collective(code);
        return collective != null
                && (collective.kind() == SenseKind.GROUP || collective.kind() == SenseKind.ORGANISATION);
    }

    /// A body of another state than the one the register lists under the name: its kind, not its code.
    Reading unlisted(Item item, Reading owner) {
        return new Reading(
                Reading.Kind.COLLECTIVE,
                List.of(),
                owner.country(),
                scene.sectors(item.collectives().getFirst()),
                null,
                "kind of «" + scene.written(item) + "», " + owner.because());
    }

    /// "a Dane", "elderly Danes", "Danes"; but "the Danes" are as good as their state.
    private static boolean isPeople(Head head) {
        Item item = head.item();
        if (!item.hasSense(SenseKind.DEMONYM) || head.isFollowed()) {
            return false;
        }
        boolean adjective = item.hasSense(SenseKind.ADJECTIVE) || item.hasSense(SenseKind.STATE);
        boolean all = head.last() > 0 && head.before().stream().allMatch(before -> before.is(Grammar.SILENT));
        return adjective ? head.isDescribed() : !all;
    }

    /// A state that owns what follows: "Danish" in "the embattled Danish minister".
    Reading owner(Head head, String iso3) {
        List<String> codes = head.isFollowed() ? List.of() : List.of(iso3);
        String why = "nationality «" + scene.written(head.item()) + "»";
        return new Reading(Reading.Kind.STATE, codes, iso3, List.of(), null, why);
    }

    /// A state: as such, by its seat of power for its government, or some of its people.
    Reading state(Head head, String iso3) {
        Item item = head.item();
        String why = "nationality «" + scene.written(item) + "»";
        if (isPeople(head)) {
            return new Reading(Reading.Kind.ROLE, List.of(), iso3, List.of(Sector.CVL), null, why + ", people");
        }
        boolean seat = item.senses().getFirst().kind() == SenseKind.SEAT;
        boolean government = seat && !head.isFollowed() && !head.isDescribed();
        return new Reading(
                Reading.Kind.STATE,
                head.isFollowed() ? List.of() : List.of(iso3),
                iso3,
                government ? List.of(Sector.GOV) : List.of(),
                null,
                why);
    }
}
