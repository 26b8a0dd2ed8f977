package org.vedette.cli.json;

import java.io.IOException;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Tlp;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Found;
import org.vedette.model.text.Article;
import org.vedette.store.json.ActorJson;
import org.vedette.store.json.ClaimJson;
import org.vedette.store.json.JsonText;
import org.vedette.store.json.WhenWhereJson;

/// The line of a document: its claims, or why it was set aside. The shape is fixed in the contract, section 2.
public final class DocumentLine {
    /// The only language there is a reader for.
    private static final String LANGUAGE = "en";

    private DocumentLine() {}

    /// The line of a document that was read.
    ///
    /// @param withSpans whether to add all that was found, in a claim or not
    public static String of(CodedText coded, boolean withSpans) {
        Article article = coded.text().article();
        return JsonText.line(json -> {
            json.text("id", article.id());
            json.text("edition", coded.edition());
            json.text("language", LANGUAGE);
            if (article.tlp() != Tlp.CLEAR) {
                json.text("tlp", article.tlp().word());
            }
            var claims = new ClaimJson(json, article.text());
            json.objects("claims", coded.claims(), claims::fields);
            if (withSpans) {
                json.objects("spans", coded.found(), found -> found(json, article.text(), found));
            }
        });
    }

    /// The line of whatever was set aside.
    public static String of(SetAside<?> aside) {
        return JsonText.line(json -> {
            json.text("id", aside.id());
            json.object("trouble", () -> {
                json.whole("code", (long) aside.trouble().code());
                json.text("name", aside.trouble().name());
                json.text("detail", aside.detail());
            });
        });
    }

    private static void found(JsonText json, String text, Found found) throws IOException {
        json.text("kind", kind(found));
        json.span("span", found.span());
        json.text("text", found.span().in(text));
        switch (found) {
            case Found.Who(var span, var actor) -> ActorJson.fields(json, actor);
            case Found.Where(var span, var place) -> WhenWhereJson.spot(json, place);
            case Found.Time(var span, var when) -> WhenWhereJson.days(json, when);
            case Found.Amount(var span, var quantity) -> WhenWhereJson.amount(json, quantity);
            case Found.Cue(var span) -> {
                // a word of saying has no normal form
            }
        }
    }

    private static String kind(Found found) {
        return switch (found) {
            case Found.Who(var span, var actor) -> "actor";
            case Found.Where(var span, var place) -> "place";
            case Found.Time(var span, var when) -> "time";
            case Found.Amount(var span, var quantity) -> "quantity";
            case Found.Cue(var span) -> "cue";
        };
    }
}
