package org.vedette.training.gold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.code.PairCoder;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;

/// What a gold set asks of the program. It answers as the commands of the contract do.
public interface Build {
    /// The claims of each article, and all that was found; nothing for one that is set aside.
    List<CodedText> read(List<Article> articles);

    /// What a marked source does to a marked target.
    PairCoder.Label label(String text, Span source, @Nullable Span target);

    /// Whom words stand for on a day.
    ///
    /// @param on null for the register's own day
    Actor actor(String words, @Nullable LocalDate on);

    /// What `vedette merge` answers to lines of claims, or null when there is no such command.
    @Nullable
    List<String> merged(List<String> lines);
}
