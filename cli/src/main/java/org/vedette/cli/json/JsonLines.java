package org.vedette.cli.json;

import org.vedette.cli.console.Rendering;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.claim.CodedText;

/// Documents as lines of JSON for a program.
public final class JsonLines implements Rendering {
    private final boolean withSpans;

    /// @param withSpans whether to add all that was found, in a claim or not
    public JsonLines(boolean withSpans) {
        this.withSpans = withSpans;
    }

    @Override
    public String of(CodedText coded) {
        return DocumentLine.of(coded, withSpans);
    }

    @Override
    public String of(SetAside<?> aside) {
        return DocumentLine.of(aside);
    }
}
