package org.vedette.resolve.voice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// Finds acts that a sentence knows from hearsay alone: "concerned by reports of soldiers fighting", "cannot confirm
/// that soldiers have come". Whoever speaks there does not say that it is so, and his word must not be counted for it.
public final class Hearsay {
    private static final String BEFORE = "by|at|over|about|from|amid|following|after|to|on|upon|with|despite|of"
            + "|citing|receiv\\w+|noted|investigat\\w+|check\\w+|examin\\w+|aware of";
    private static final String SUCH = "the|these|such|some|many|several|numerous|any|media|press|news|local|recent|new"
            + "|fresh|earlier|persistent|credible|continu\\w+|unconfirmed|unverified|widespread|various|latest";
    /// Not "denied reports", "confirmed reports" or "his reports": there somebody answers for them.
    private static final Pattern REPORTS = Pattern.compile("(?i)\\b(?:" + BEFORE + ") (?:(?:" + SUCH
            + ") ){0,3}(reports|rumou?rs|allegations|suggestions) (?:of|that)\\b");
    private static final Pattern NOT_CONFIRMED =
            Pattern.compile("(?i)\\b((?:can|could|would|did|does|do)(?: ?not|n[’']t)"
                    + "|(?:was|were|is|are) (?:not able|unable) to|unable to|declined to) "
                    + "(?:independently |yet |immediately ){0,2}(?:confirm|corroborate|verify)\\b");
    /// Where the hearsay ends and the sentence goes on. An aside between commas ends it too: better a voice too many.
    private static final Pattern END = Pattern.compile(
            "[,;:—–]|\\b(?:but|after|while|although|since|following|when|because|and (?:has|have|had|is|was|will))\\b");
    /// "at present" and its like between the word of confirming and what is not confirmed.
    private static final int REACH = 120;

    private Hearsay() {}

    /// The words that make the act hearsay.
    ///
    /// @param text of the article
    /// @param sentence in which the act is told
    /// @param trigger the word of the act
    /// @return null when it is none
    public static @Nullable Span of(String text, Span sentence, Span trigger) {
        String head = text.substring(sentence.start(), Math.max(sentence.start(), trigger.start()));
        Span reports = last(REPORTS, head, 1);
        Span found = reports == null ? last(NOT_CONFIRMED, head, 0) : reports;
        return found == null ? null : found.shift(sentence.start());
    }

    /// The last words before the act that match and reach it.
    private static @Nullable Span last(Pattern pattern, String head, int group) {
        Matcher matcher = pattern.matcher(head);
        Span found = null;
        while (matcher.find()) {
            String between = head.substring(matcher.end());
            found = between.length() <= REACH && !END.matcher(between).find()
                    ? new Span(matcher.start(group), matcher.end(group))
                    : found;
        }
        return found;
    }
}
