package org.vedette.model.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// A claim as the coder found it in the words, before names, numbers and days are looked up.
///
/// @param sentence which sentence of the text, from 0
/// @param mode PLOVER's mode, or null
/// @param contexts PLOVER's contexts, in order of weight
/// @param roles spans of the article by role, each list in the order of the text; every role is present
/// @param typeScore how sure the reader is of the type, from 0 to 1
/// @param statusScore the same of the status
/// @param precedents ids of the coded sentences that are nearest, the nearest first
/// @param notes why a field is not as the reader scored it
public record Draft(
        int sentence,
        Span trigger,
        ClaimType type,
        @Nullable String mode,
        List<String> contexts,
        Status status,
        Map<Role, List<Span>> roles,
        double typeScore,
        double statusScore,
        @Nullable RunnerUp runnerUp,
        List<String> precedents,
        List<Evidence.Note> notes) {

    /// A draft as the reader scored it.
    public Draft(
            int sentence,
            Span trigger,
            ClaimType type,
            @Nullable String mode,
            List<String> contexts,
            Status status,
            Map<Role, List<Span>> roles,
            double typeScore,
            double statusScore,
            @Nullable RunnerUp runnerUp,
            List<String> precedents) {
        this(
                sentence,
                trigger,
                type,
                mode,
                contexts,
                status,
                roles,
                typeScore,
                statusScore,
                runnerUp,
                precedents,
                List.of());
    }

    public Draft {
        contexts = List.copyOf(contexts);
        precedents = List.copyOf(precedents);
        notes = List.copyOf(notes);
        var all = new EnumMap<Role, List<Span>>(Role.class);
        for (Role role : Role.values()) {
            SortedSet<Span> spans = new TreeSet<>(roles.getOrDefault(role, List.of()));
            all.put(role, List.copyOf(spans));
        }
        roles = Collections.unmodifiableMap(all);
    }

    /// The same with the precedents that are nearest.
    ///
    /// @param ids of sentences of the corpus, the nearest first
    public Draft with(List<String> ids) {
        return new Draft(
                sentence, trigger, type, mode, contexts, status, roles, typeScore, statusScore, runnerUp, ids, notes);
    }

    /// The type that the reader gave it, whatever a correction made of it. The claim's identifier rests on it, so that
    /// a
    /// claim stays the same one when it is corrected.
    public ClaimType read() {
        RunnerUp second = runnerUp;
        boolean retyped = notes.stream().anyMatch(note -> note.field().equals("type"));
        return retyped && second != null ? second.type() : type;
    }

    public List<Span> in(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
