package org.vedette.resolve;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Draft;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.resolve.voice.Attribution;

/// Speakers as transcripts and headlines name them: "MORALES: We will close the crossing. They know it.", "Morales:
/// Neighbours arm rebels".
final class Transcript {
    private static final Pattern LABEL = Pattern.compile("((?:\\p{Lu}[\\p{L}.'’\\-]* ){0,3}\\p{Lu}[\\p{L}.'’\\-]+): ");
    /// How many sentences one turn of speech may hold.
    private static final int LONGEST_TURN = 12;

    private Transcript() {}

    /// Who is named at the head of the paragraph in which a draft's trigger stands, or null. A label is a name when
    /// the article names that person elsewhere too. The first sentence of an article begins with a dateline rather,
    /// and so does a headline whose label stands in capitals.
    static @Nullable Attribution label(Scene scene, Draft draft) {
        for (int i = draft.sentence(); i >= Math.max(0, draft.sentence() - LONGEST_TURN); i--) {
            boolean headline = scene.sentence(i).kind() == Sentence.Kind.HEADLINE;
            if (i == 0 && !headline) {
                return null;
            }
            Span sentence = scene.sentence(i).span();
            String turn =
                    scene.text().substring(sentence.start(), draft.trigger().start());
            if (turn.indexOf('\n') >= 0) {
                return null;
            }
            Matcher label = LABEL.matcher(turn);
            if (label.lookingAt()) {
                boolean dateline =
                        headline && label.group(1).equals(label.group(1).toUpperCase(Locale.ROOT));
                return !dateline && isName(scene.text(), label.group(1))
                        ? attribution(sentence.start(), label, draft)
                        : null;
            }
        }
        return null;
    }

    private static Attribution attribution(int at, Matcher label, Draft draft) {
        var speaker = new Span(at + label.start(1), at + label.end(1));
        var colon = new Span(at + label.end(1), at + label.end(1) + 1);
        return new Attribution(speaker, colon, draft.trigger());
    }

    private static boolean isName(String text, String label) {
        String last = label.substring(label.lastIndexOf(' ') + 1);
        String name = last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT);
        int at = text.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            if (end < text.length() && text.charAt(end) != ':' && !Character.isLetter(text.charAt(end))) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }
}
