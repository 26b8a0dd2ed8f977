package org.vedette.cli.show;

import org.vedette.cli.console.Plain;
import org.vedette.cli.console.Rendering;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.When;

/// A document for a person who wants to know what it says: a head line, and one block a claim. What is not known is
/// left
/// out.
public final class Table implements Rendering {
    private static final int LABELS = 15;

    private final int width;
    private final Paint paint;

    /// @param width in columns
    public Table(int width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    @Override
    public String of(CodedText coded) {
        var page = new Page(width, LABELS, paint);
        DocumentHead.write(coded, page, paint);
        String text = coded.text().article().text();
        for (int i = 0; i < coded.claims().size(); i++) {
            page.blank();
            claim(i + 1, coded.claims().get(i), text, page);
        }
        return page.blank().text();
    }

    @Override
    public String of(SetAside<?> aside) {
        var page = new Page(width, LABELS, paint);
        DocumentHead.write(aside, page);
        return page.blank().text();
    }

    private void claim(int number, Claim claim, String text, Page page) {
        page.line(number + ". " + paint.strong(Claims.type(claim)) + ", "
                + claim.status().label() + ": " + Claims.deed(claim));
        page.field(
                "words",
                Wording.quoted(text, claim.trigger()) + " in: "
                        + Plain.words(claim.sentence().in(text)));
        When when = claim.when();
        if (when != null) {
            page.field(
                    "when",
                    (when instanceof When.Told told ? Wording.quoted(text, told.words()) + ", " : "")
                            + Wording.days(when));
        }
        if (claim.place() != null) {
            page.field("where", Wording.place(claim.place()));
        }
        if (!claim.quantities().isEmpty()) {
            page.field(
                    "how many",
                    String.join(
                            "; ",
                            claim.quantities().stream().map(Wording::amount).toList()));
        }
        page.field("on whose word", new Chain(text).brief(claim.voice()));
        page.field("sure", Wording.score(claim.confidence()));
    }
}
