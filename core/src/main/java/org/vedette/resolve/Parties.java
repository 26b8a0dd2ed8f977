package org.vedette.resolve;

import java.util.ArrayList;
import java.util.List;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Span;

/// The parties of a draft, with notes on how each was identified.
record Parties(List<Party> sources, List<Party> targets, List<Party> about, List<Note> notes) {
    static Parties of(Draft draft, Scene scene) {
        var notes = new ArrayList<Note>();
        List<Party> sources = parties(draft, Role.SOURCE, "sources", scene, notes);
        List<Party> targets = parties(draft, Role.TARGET, "targets", scene, notes);
        List<Party> about = parties(draft, Role.ABOUT, "about", scene, notes);
        return new Parties(sources, targets, about, notes);
    }

    private static List<Party> parties(Draft draft, Role role, String field, Scene scene, List<Note> notes) {
        var parties = new ArrayList<Party>();
        List<Span> spans = draft.in(role).stream().map(scene::whole).distinct().toList();
        for (Span span : spans) {
            Scene.Identified found = scene.identify(span, draft.sentence());
            for (Actor actor : found.actors()) {
                parties.add(new Party(span, actor));
            }
            notes.add(new Note(field, found.because(), span));
        }
        return parties;
    }
}
