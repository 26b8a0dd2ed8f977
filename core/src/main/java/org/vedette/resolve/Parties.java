package org.vedette.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Span;

/// The parties of a draft, with notes on how each was identified.
record Parties(List<Party> sources, List<Party> targets, List<Party> about, List<Note> notes) {
    private static final List<String> FIRST_PERSON = List.of("we", "us", "our", "ours", "i", "me", "my");
    /// Words that name nobody when they stand alone.
    private static final List<String> EMPTY = List.of("the", "a", "an", "of", "and", "'s", "’s");

    static Parties of(Draft draft, Scene scene, Antecedents antecedents) {
        var notes = new ArrayList<Note>();
        List<Party> sources = parties(draft, Role.SOURCE, "sources", scene, antecedents, notes);
        List<Party> targets = parties(draft, Role.TARGET, "targets", scene, antecedents, notes);
        List<Party> about = parties(draft, Role.ABOUT, "about", scene, antecedents, notes);
        return new Parties(sources, targets, about, notes);
    }

    /// Who says "we" is the speaker; everybody else is looked up.
    private static Scene.Identified identify(Span span, Draft draft, Scene scene) {
        String words = span.in(scene.text());
        if (FIRST_PERSON.contains(words.toLowerCase(Locale.ROOT))
                && !draft.in(Role.SPEAKER).isEmpty()) {
            Span speaker = scene.whole(draft.in(Role.SPEAKER).getFirst());
            String because = "«" + words + "» is the speaker, «" + speaker.in(scene.text()) + "»";
            return new Scene.Identified(
                    scene.identify(speaker, draft.sentence()).actors(), because);
        }
        return scene.identify(span, draft.sentence());
    }

    private static String because(Span pronoun, Span name, Scene.Identified found, Scene scene) {
        return "«" + pronoun.in(scene.text()) + "» stands for «" + name.in(scene.text()) + "»; " + found.because();
    }

    private static List<Party> parties(
            Draft draft, Role role, String field, Scene scene, Antecedents antecedents, List<Note> notes) {
        var parties = new ArrayList<Party>();
        List<Span> spans = draft.in(role).stream()
                .map(scene::whole)
                .filter(span -> !EMPTY.contains(span.in(scene.text()).toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        for (Span span : spans) {
            Span name = antecedents.of(span, draft.sentence());
            Scene.Identified found = identify(name == null ? span : name, draft, scene);
            for (Actor actor : found.actors()) {
                parties.add(new Party(name == null ? span : name, actor));
            }
            notes.add(new Note(
                    field,
                    name == null ? found.because() : because(span, name, found, scene),
                    name == null ? span : name));
        }
        return parties.stream().distinct().toList();
    }
}
