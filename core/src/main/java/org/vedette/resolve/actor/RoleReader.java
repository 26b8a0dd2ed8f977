package org.vedette.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.Collective;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.RoleWord.Belonging;
import org.vedette.knowledge.actors.SenseKind;
import org.vedette.model.actor.Sector;

/// Understands a role: the holder of an office on the day, a body of a state, or somebody of a sector.
final class RoleReader {
    private static final List<Sector> ARMED =
            List.of(Sector.MIL, Sector.REB, Sector.UAF, Sector.PRM, Sector.COP, Sector.CRM, Sector.GOV, Sector.ISM);
    /// Roles that are with somebody without acting for him: hostages, workers, students.
    private static final List<Sector> PRIVATE =
            List.of(Sector.CVL, Sector.REF, Sector.ELI, Sector.LAB, Sector.AGR, Sector.EDU, Sector.OPP, Sector.SOC);

    private static final List<Sector> OFFICIAL = List.of(Sector.GOV, Sector.IGO, Sector.UNO, Sector.NGO);
    private static final List<Sector> FORCES = List.of(Sector.MIL, Sector.PRM, Sector.COP, Sector.REB, Sector.UAF);
    private static final List<Sector> IRREGULAR = List.of(Sector.REB, Sector.UAF, Sector.PRM);

    /// Offices that are named by the body they head: "speaker of the Iranian parliament".
    private static final List<String> OF_BODIES =
            List.of("speaker", "army-chief", "spy-chief", "foreign-minister", "defence-minister");

    private final Scene scene;
    private final Holders holders;
    private final PersonChoice people;

    RoleReader(Scene scene, Holders holders, PersonChoice people) {
        this.scene = scene;
        this.holders = holders;
        this.people = people;
    }

    Reading read(Asked asked) {
        Reading master = asked.master();
        RoleWord role = asked.role();
        String key = key(master, role);
        if (!asked.names().isEmpty()) {
            List<String> names = asked.names().stream().map(scene::written).toList();
            List<String> codes = people.byFamilyName(names, country(master, role), List.of(role));
            return codes.isEmpty()
                    ? sector(asked, master)
                    : Reading.person(codes, scene, "name after «" + role.phrase() + "»");
        }
        if (key != null && asked.isTheHolder()) {
            List<String> codes = holders(key, asked, master);
            if (!codes.isEmpty()) {
                return Reading.person(codes, scene, holders.because(key, role));
            }
        }
        Collective organ = asked.isFormer() ? null : organ(role, organOwner(asked, master));
        return organ == null ? sector(asked, master) : organ(organ);
    }

    private List<String> holders(String key, Asked asked, Reading master) {
        List<String> codes = holders.of(key, asked.role(), spelled(asked));
        String state = master.country();
        if (!codes.isEmpty() || master.kind() != Reading.Kind.COLLECTIVE || state == null) {
            return codes;
        }
        RoleWord wider = scene.wider(asked.item());
        RoleWord role = wider == null ? asked.role() : wider;
        return OF_BODIES.containsAll(role.offices()) ? holders.of(state, role, role.phrase()) : List.of();
    }

    /// Owner and role as one phrase, folded.
    private String spelled(Asked asked) {
        var spelled = new StringBuilder();
        for (Item each : asked.head().before()) {
            spelled.append(each.grammar() == null ? scene.folded(each) + " " : "");
        }
        return spelled + scene.folded(asked.item());
    }

    private static @Nullable String key(Reading master, RoleWord role) {
        return switch (master.kind()) {
            case COLLECTIVE -> master.code();
            case STATE -> master.isNamed() ? master.country() : null;
            case NOTHING, MEASURE -> role.home();
            case PERSON, APPOSED_PERSON, ROLE -> null;
        };
    }

    private @Nullable String country(Reading master, RoleWord role) {
        String home = role.home();
        return master.country() != null || home == null || scene.register().state(home) == null
                ? master.country()
                : home;
    }

    private static @Nullable String organOwner(Asked asked, Reading master) {
        if (master.kind() == Reading.Kind.STATE) {
            return master.country();
        }
        boolean there = asked.link() == Grammar.AT && asked.rest().kind() == Reading.Kind.STATE;
        return master.kind() == Reading.Kind.NOTHING && there ? asked.rest().country() : null;
    }

    /// The body of a state that a role names: by its code, or as the state's only one of that sector.
    private @Nullable Collective organ(RoleWord role, @Nullable String iso3) {
        if (iso3 == null) {
            return null;
        }
        for (String organ : role.organs()) {
            Collective body = scene.register().collective(iso3 + "." + organ);
            if (body != null && body.kind() == SenseKind.BODY) {
                return body;
            }
        }
        Sector sole = role.soleOrgan();
        if (sole == null) {
            return null;
        }
        List<Collective> bodies = scene.register().bodies(iso3).stream()
                .filter(body -> body.sectors(scene.day()).equals(List.of(sole)))
                .toList();
        return bodies.size() == 1 ? bodies.getFirst() : null;
    }

    private Reading organ(Collective body) {
        return new Reading(
                Reading.Kind.COLLECTIVE,
                List.of(body.code()),
                body.country(),
                body.sectors(scene.day()),
                null,
                "the body of " + body.country());
    }

    private Reading sector(Asked asked, Reading master) {
        RoleWord role = asked.role();
        List<Sector> sectors = sectors(role, master, asked);
        boolean gone = asked.isFormer();
        String code = gone || !actsFor(role, master) ? null : master.code();
        var because = "role «" + role.phrase() + "»" + (master.country() == null ? "" : ", " + master.because());
        return new Reading(
                Reading.Kind.ROLE,
                code == null ? List.of() : List.of(code),
                country(master, role),
                gone ? afterOffice(role, sectors) : sectors,
                role,
                because);
    }

    /// Whether one in this role acts for the body before it, so that the body is the actor.
    private boolean actsFor(RoleWord role, Reading master) {
        if (master.kind() != Reading.Kind.COLLECTIVE || isNational(master)) {
            return false;
        }
        return role.belonging() != Belonging.ALONE
                || role.sectors().stream().noneMatch(sector -> isApart(sector, master));
    }

    /// Hostages, workers and students act for themselves, and journalists for none but an outlet.
    private static boolean isApart(Sector sector, Reading master) {
        return PRIVATE.contains(sector)
                || (sector == Sector.JRN && !master.sectors().contains(Sector.JRN));
    }

    /// "Polish NATO troops" are Poland's.
    private boolean isNational(Reading master) {
        String code = master.code();
        Collective collective = code == null ? null : scene.register().collective(code);
        return collective != null
                && collective.kind() == SenseKind.ORGANISATION
                && collective.country() == null
                && master.country() != null;
    }

    private List<Sector> sectors(RoleWord role, Reading master, Asked asked) {
        return switch (master.kind()) {
            case COLLECTIVE -> isNational(master) ? or(role.sectors(), master.sectors()) : ofBody(role, master);
            case ROLE ->
                role.belonging() == Belonging.ALONE
                        ? or(role.sectors(), master.sectors())
                        : or(master.sectors(), role.sectors());
            case STATE -> ofState(role, master, asked);
            case PERSON, APPOSED_PERSON -> or(role.sectors(), master.sectors());
            case NOTHING, MEASURE -> or(role.sectors(), asked.rest().sectors());
        };
    }

    /// "Chile's chief" is of the government; at the head of something in Chile that nobody knows may be
    /// anybody.
    private static List<Sector> ofState(RoleWord role, Reading master, Asked asked) {
        if (role.belonging() != Belonging.LEADS) {
            return or(role.sectors(), or(asked.rest().sectors(), master.sectors()));
        }
        List<Sector> elsewhere = asked.rest().sectors();
        return master.isNamed() ? or(role.sectors(), or(elsewhere, List.of(Sector.GOV))) : elsewhere;
    }

    private List<Sector> ofBody(RoleWord role, Reading master) {
        boolean group = isGroup(master);
        if (role.sectors().isEmpty()
                || isServant(role, master)
                || role.belonging() != Belonging.ALONE
                || (group && ARMED.containsAll(role.sectors()))) {
            return master.sectors();
        }
        if (role.sectors().stream().anyMatch(sector -> isApart(sector, master))) {
            return role.sectors();
        }
        var both = new ArrayList<>(master.sectors());
        both.addAll(role.sectors());
        return both.stream().distinct().toList();
    }

    /// A commissioner of police is of the police, a fighter of an army of the army, and an envoy of the United
    /// Nations of no government; but those of the European Union govern, and so does a junta.
    private boolean isServant(RoleWord role, Reading master) {
        List<Sector> own = master.sectors();
        boolean official = role.sectors().stream().allMatch(each -> OFFICIAL.contains(each) || own.contains(each));
        SenseKind kind = kind(master);
        if (kind == SenseKind.ORGANISATION) {
            return official && !own.isEmpty() && !own.contains(Sector.EUR);
        }
        boolean fights =
                isArmed(own) && isArmed(role.sectors()) && !role.sectors().contains(Sector.GOV);
        return kind == SenseKind.BODY && (fights || (official && !role.plural()));
    }

    private static boolean isArmed(List<Sector> sectors) {
        return sectors.stream().anyMatch(FORCES::contains);
    }

    private boolean isGroup(Reading master) {
        return kind(master) == SenseKind.GROUP;
    }

    private @Nullable SenseKind kind(Reading master) {
        String code = master.code();
        Collective collective = code == null ? null : scene.register().collective(code);
        return collective == null ? null : collective.kind();
    }

    private static List<Sector> or(List<Sector> first, List<Sector> second) {
        return first.isEmpty() ? second : first;
    }

    /// Who had public office is one of the elites after it; common soldiers and fighters are civilians.
    private static List<Sector> afterOffice(RoleWord role, List<Sector> before) {
        if (before.stream().noneMatch(ActorRegister::isPublicOffice)) {
            boolean fought =
                    role.belonging() != Belonging.LEADS && before.stream().anyMatch(IRREGULAR::contains);
            return fought ? List.of(Sector.CVL) : before;
        }
        boolean ranks = role.plural() && before.contains(Sector.MIL);
        return List.of(ranks ? Sector.CVL : Sector.ELI);
    }
}
