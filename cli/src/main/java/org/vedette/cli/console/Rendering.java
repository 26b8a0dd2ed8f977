package org.vedette.cli.console;

import org.vedette.model.Outcome.SetAside;
import org.vedette.model.claim.CodedText;

/// How documents are written out.
public interface Rendering {
    /// A document that was read, without a line end after the last line.
    String of(CodedText coded);

    /// A document that was set aside.
    String of(SetAside<?> aside);
}
