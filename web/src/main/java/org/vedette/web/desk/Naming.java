package org.vedette.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.Sense;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Words;
import org.vedette.model.actor.Actor;
import org.vedette.model.text.Span;

/// From what a person types to a code of the register, and back.
public final class Naming {
    private final ActorRegister register;

    public Naming(ActorRegister register) {
        this.register = register;
    }

    /// The code that is meant by a code or a name.
    ///
    /// @throws IllegalArgumentException if the register knows nobody by it
    public String code(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        int point = upper.indexOf('.');
        String whole = point < 0 ? upper : upper.substring(0, point);
        if (register.actor(upper, register.asOf()) != null || (point > 0 && register.state(whole) != null)) {
            return upper;
        }
        List<Sense> senses = senses(typed);
        if (senses.isEmpty()) {
            senses = senses(capitals(typed));
        }
        if (senses.isEmpty()) {
            throw new IllegalArgumentException("The register knows nobody by «" + typed
                    + "»; wanted a name such as North Korea, or a code such as PRK.");
        }
        return senses.stream()
                .filter(sense -> register.state(sense.code()) != null)
                .findFirst()
                .orElse(senses.getFirst())
                .code();
    }

    /// Names are told from words by their capitals, which people do not always type: "north korea" is "North Korea".
    private static String capitals(String typed) {
        return Pattern.compile("\\b\\p{L}")
                .matcher(typed)
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    private List<Sense> senses(String typed) {
        Words words = register.words(typed, new Span(0, typed.length()));
        if (words.size() == 0) {
            return List.of();
        }
        PhraseIndex.Match<Sense> match = register.names().longest(words, 0);
        return match == null || match.to() != words.size() ? List.of() : List.copyOf(match.values());
    }

    /// A person's words for a code; the code where there are none.
    public String name(String code) {
        Actor actor = register.actor(code, register.asOf());
        return actor == null ? code : actor.name();
    }

    /// The state, organisation or person of a code, or null.
    public @Nullable Actor actor(String code) {
        return register.actor(code, register.asOf());
    }
}
