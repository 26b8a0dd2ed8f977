package org.vedette.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.RoleWord.Belonging;

/// A role and what stands around it.
///
/// @param item the role
/// @param head the part of the phrase that it decides
/// @param owner what the items before it were read as
/// @param link the kind of preposition after the head, or null
/// @param rest what follows the preposition
record Asked(Item item, Head head, Reading owner, @Nullable Grammar link, Reading rest) {
    RoleWord role() {
        return item.roles().stream()
                .filter(each -> each.belonging() != Belonging.MEASURE)
                .findFirst()
                .orElseThrow();
    }

    boolean isFormer() {
        return head.has(Grammar.FORMER);
    }

    /// Whether one holder of the office is meant.
    boolean isTheHolder() {
        List<Item> before = head.before();
        boolean firstOfMany = !before.isEmpty() && before.getFirst().is(Grammar.ONE_OF_MANY);
        return !isFormer() && !head.has(Grammar.BESIDE) && !firstOfMany && !role().plural();
    }

    /// Words after the role that look like somebody's name.
    List<Item> names() {
        return head.after().stream()
                .filter(each -> each.isPlain() && each.capital())
                .toList();
    }

    /// To whom the role belongs: what stands before, else what follows "of", or "for" if it leans on an owner.
    Reading master() {
        if (owner.kind() != Reading.Kind.NOTHING && owner.kind() != Reading.Kind.MEASURE) {
            return owner;
        }
        boolean leans = role().belonging() != Belonging.ALONE;
        boolean serves = leans && link == Grammar.SERVING;
        boolean within = leans && link == Grammar.AT && rest.kind() == Reading.Kind.COLLECTIVE;
        return link == Grammar.OF || serves || within ? rest : Reading.NOTHING;
    }
}
