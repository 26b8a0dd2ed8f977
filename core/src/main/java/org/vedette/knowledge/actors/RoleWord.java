package org.vedette.knowledge.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Sector;

/// A word or phrase for what somebody is: "soldiers", "foreign minister", "spy agency".
///
/// @param phrase folded
/// @param sectors what it says of the sector; empty where that hangs on whom it belongs to ("head", "members")
/// @param plural whether it is said of several or of a body of people
/// @param offices the offices it may name, likelier first ("president": head-of-state)
/// @param titles words one of which the title of the office must hold; empty where any will do
/// @param belonging how it leans on its owner ("NATO chief", "Hamas members")
/// @param organs last parts of the codes of bodies it may name ("MFA")
/// @param soleOrgan the sector of which a state's only body is meant ("spy agency"), or null
/// @param home the one state or organisation that has the office, or null ("Taoiseach")
public record RoleWord(
        String phrase,
        List<Sector> sectors,
        boolean plural,
        List<String> offices,
        List<String> titles,
        Belonging belonging,
        List<String> organs,
        @Nullable Sector soleOrgan,
        @Nullable String home) {
    public RoleWord {
        sectors = List.copyOf(sectors);
        offices = List.copyOf(offices);
        titles = List.copyOf(titles);
        organs = List.copyOf(organs);
    }

    /// How a role leans on its owner.
    public enum Belonging {
        /// It stands by itself: "soldiers", "priest".
        ALONE,
        /// At the head of its owner, whose sectors it takes: "director".
        LEADS,
        /// Part of its owner, whose sectors it takes: "members".
        MEMBER,
        /// A mere measure; what follows "of" is meant: "a group of", "dozens of".
        MEASURE
    }

    static RoleWord of(String phrase, List<Sector> sectors, boolean plural) {
        return new RoleWord(phrase, sectors, plural, List.of(), List.of(), Belonging.ALONE, List.of(), null, null);
    }

    RoleWord withOffices(List<String> more, List<String> titleWords, Belonging how) {
        return new RoleWord(phrase, sectors, plural, more, titleWords, how, organs, soleOrgan, home);
    }

    RoleWord withOrgans(List<String> bodies, @Nullable Sector sole) {
        return new RoleWord(phrase, sectors, plural, offices, titles, belonging, bodies, sole, home);
    }

    RoleWord withHome(String owner) {
        return new RoleWord(phrase, sectors, plural, offices, titles, belonging, organs, soleOrgan, owner);
    }

    RoleWord as(String otherPhrase, boolean several) {
        return new RoleWord(otherPhrase, sectors, several, offices, titles, belonging, organs, soleOrgan, home);
    }
}
