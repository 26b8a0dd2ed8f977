package org.vedette.resolve.actor;

import java.util.List;
import java.util.Locale;
import org.vedette.knowledge.actors.Offices;
import org.vedette.knowledge.actors.Person;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.Term;

/// Who held the office that a role names.
final class Holders {
    /// Said of whoever is at the head, whatever the title.
    private static final List<String> ANY_HEAD =
            List.of("leader", "chief", "head", "boss", "director", "commander", "supremo", "top commander");

    private static final List<String> NO_HEADS = List.of("spokesperson", "ambassador", "envoy", "vice-president");

    private final Scene scene;

    Holders(Scene scene) {
        this.scene = scene;
    }

    /// Codes of those who held the office on the day, likelier first; empty if the register knows none.
    ///
    /// @param spelled the words of owner and role together ("kremlin spokesman")
    List<String> of(String owner, RoleWord role, String spelled) {
        List<Term> now = scene.register().offices().on(owner, scene.day());
        List<Term> titled = now.stream()
                .filter(term -> term.titleWords().equals(role.phrase())
                        || term.titleWords().equals(spelled))
                .toList();
        if (!titled.isEmpty()) {
            return codes(titled);
        }
        for (String office : role.offices()) {
            List<Term> held =
                    now.stream().filter(term -> fits(term, role, office)).toList();
            if (!held.isEmpty()) {
                return codes(held);
            }
        }
        boolean heads =
                role.belonging() == RoleWord.Belonging.LEADS || role.phrase().startsWith("spokes");
        return heads && scene.register().collective(owner) != null ? heads(now, role) : List.of();
    }

    private List<String> heads(List<Term> now, RoleWord role) {
        String last = role.phrase().substring(role.phrase().lastIndexOf(' ') + 1);
        List<Term> named = now.stream()
                .filter(term -> List.of(term.titleWords().split(" ")).contains(last))
                .toList();
        if (named.isEmpty() && ANY_HEAD.contains(role.phrase())) {
            named = now.stream()
                    .filter(term -> !NO_HEADS.contains(term.tenure().office())
                            && !term.titleWords().contains("deputy"))
                    .toList();
        }
        return codes(named);
    }

    private List<String> codes(List<Term> terms) {
        return scene.register().offices().byWeight(terms).stream()
                .map(term -> term.tenure().actor())
                .distinct()
                .toList();
    }

    /// Whether a term is of the office that a role names.
    boolean fits(Term term, RoleWord role) {
        return term.titleWords().equals(role.phrase())
                || role.offices().stream().anyMatch(office -> fits(term, role, office));
    }

    private boolean fits(Term term, RoleWord role, String office) {
        String wanted = office.equals(Offices.LEADING)
                ? scene.register().offices().leading(term.tenure().country(), scene.day())
                : office;
        return term.tenure().office().equals(wanted)
                && (role.titles().isEmpty() || role.titles().stream().anyMatch(term.titleWords()::contains));
    }

    /// Whether a person holds the office on the day; its title may be cut short before the name ("Deputy Secretary" of
    /// Defense).
    boolean holds(Person person, RoleWord role) {
        return person.terms().stream().anyMatch(term -> term.holdsOn(scene.day()) && fitsShort(term, role));
    }

    private boolean fitsShort(Term term, RoleWord role) {
        return fits(term, role)
                || term.titleWords().startsWith(role.phrase() + " of ")
                || term.titleWords().endsWith(" " + role.phrase());
    }

    /// Whether a person ever held the office.
    boolean everHeld(Person person, RoleWord role) {
        return person.terms().stream().anyMatch(term -> fits(term, role));
    }

    String because(String owner, RoleWord role) {
        return String.format(Locale.ROOT, "%s of %s on %s", role.phrase(), owner, scene.day());
    }
}
