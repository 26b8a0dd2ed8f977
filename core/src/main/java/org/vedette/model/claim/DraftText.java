package org.vedette.model.claim;

import java.util.List;
import org.vedette.model.text.ReadText;

/// A read article with the drafts of its claims, in the order of the text.
public record DraftText(ReadText text, List<Draft> drafts) {
    public DraftText {
        drafts = List.copyOf(drafts);
    }
}
