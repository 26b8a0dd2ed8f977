package org.vedette.resolve.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// Finds the attributions of a sentence by four shapes of news: "SPEAKER said (that) CONTENT", "CONTENT, SPEAKER said"
/// or "CONTENT, said SPEAKER", "according to SPEAKER" before or behind its content, and a paper that tells: "In a
/// survey
/// released on Sunday, CONTENT".
public final class Attributions {
    private static final Set<String> CUES =
            words("said says say told tells added adds noted notes stated states explained explains argued argues "
                    + "insisted insists claimed claims recalled testified alleged alleges wrote writes tweeted posted "
                    + "reported reports confirmed confirms acknowledged acknowledges believes believe believed thinks "
                    + "contends contended maintained maintains asserted asserts suggested suggests estimated estimates "
                    + "announced predicted predicts showed shows concluded concludes found revealed reveals replied "
                    + "commented remarked declared indicated indicates barked quipped joked warned warns complained "
                    + "complains disclosed discloses learned understood ruled rules");
    /// Cues that also name other acts: they speak only before "that" or behind their content.
    private static final Set<String> WITH_THAT = words(
            "reported reports confirmed confirms announced showed shows found revealed reveals declared suggested "
                    + "suggests estimated estimates indicated indicates acknowledged acknowledges noted notes concluded "
                    + "posted maintained maintains states explained explains predicted predicts claims claimed believed warned "
                    + "warns complained complains disclosed discloses learned understood ruled rules");
    private static final Set<String> BESIDE_CUE =
            words("also has have had later recently then reportedly already first "
                    + "repeatedly previously earlier once again would could did");
    private static final Set<String> BOUNDS =
            words("but while after before because as when which who that although though "
                    + "if since whom whose where until , ; : — – - \" “ ” ( ) [ ] '' ``");
    private static final Set<String> QUOTES = words("\" “ ” '' `` ’’");
    /// Who speaks of himself inside a quotation is not the one who quotes.
    private static final Set<String> FIRST_PERSON = words("i we you i'm we're");
    private static final int LONGEST_SPEAKER = 14;
    /// Behind "that" these begin a relative clause: "rules that would have allowed it" is nobody's word.
    private static final Set<String> RELATIVE =
            words("would will can could may might must should have has had is are was "
                    + "were do does did allow allows allowed raised raise make makes made");
    /// What no name of a speaker begins with: "in what many thought", "rushing to TV to say", "all told".
    private static final Set<String> NO_SPEAKER =
            words("in on at of to for from with by about into all billion million " + "percent than going trying");
    /// Papers that speak for themselves; a statement or letter has a speaker of its own.
    private static final Set<String> PAPERS = words("poll survey report study affidavit indictment lawsuit filing "
            + "complaint audit memo dossier editorial assessment");

    private final List<Token> tokens;
    private final Span body;

    private Attributions(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.body = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    private static Set<String> words(String words) {
        return Collections.unmodifiableSet(new TreeSet<>(List.of(words.split(" "))));
    }

    /// The attributions of a sentence in the order of their cues.
    public static List<Attribution> in(Sentence sentence) {
        return sentence.tokens().isEmpty() ? List.of() : new Attributions(sentence).all();
    }

    private List<Attribution> all() {
        var found = new ArrayList<Attribution>();
        for (int i = 0; i < tokens.size(); i++) {
            Attribution at = CUES.contains(word(i)) ? said(i) : isAccording(i) ? according(i) : null;
            if (at != null) {
                found.add(at);
            }
        }
        Attribution paper = found.isEmpty() && word(0).equals("in") ? paper() : null;
        return paper == null ? found : List.of(paper);
    }

    /// "In a survey released on Sunday, three of four ...".
    private @Nullable Attribution paper() {
        int comma = 1;
        while (comma < tokens.size() && comma <= LONGEST_SPEAKER && !word(comma).equals(",")) {
            comma++;
        }
        int noun = 1;
        while (noun < comma && !PAPERS.contains(word(noun))) {
            noun++;
        }
        boolean found = noun < comma && word(comma).equals(",");
        return found ? attribution(new int[] {1, noun + 1}, noun, comma + 1, tokens.size()) : null;
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "." : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private boolean isAccording(int i) {
        return word(i).equals("according") && word(i + 1).equals("to");
    }

    private @Nullable Attribution said(int cue) {
        int before = cue - 1;
        while (BESIDE_CUE.contains(word(before))) {
            before--;
        }
        boolean inverted = word(before).equals(",") || QUOTES.contains(word(before));
        int[] speaker = inverted && !isApposition(before) ? rightOf(cue) : leftOf(before);
        if (speaker == null || NO_SPEAKER.contains(word(speaker[0])) || endsInVerb(speaker)) {
            return null;
        }
        boolean left = speaker[0] < cue;
        if (FIRST_PERSON.contains(word(speaker[0])) || (!left && WITH_THAT.contains(word(cue)))) {
            return null;
        }
        int first = left ? speaker[0] : cue;
        boolean behind = first > 1 && (word(first - 1).equals(",") || QUOTES.contains(word(first - 1)));
        if (behind && closes(Math.max(cue, speaker[1] - 1))) {
            return attribution(speaker, cue, 0, first - 1);
        }
        boolean that = word(cue + 1).equals("that");
        boolean relative = that && WITH_THAT.contains(word(cue)) && RELATIVE.contains(word(cue + 2));
        if (!left || relative || (WITH_THAT.contains(word(cue)) && !that) || cue + 2 >= tokens.size()) {
            return null;
        }
        return attribution(speaker, cue, cue + 1, remark(cue + 1));
    }

    /// "rushing to TV to", "in the hope to": the cue is no verb of these words' own.
    private boolean endsInVerb(int[] speaker) {
        String last = word(speaker[1] - 1);
        return last.equals("to") || last.equals("not");
    }

    /// Where the writer's own remark on what was said begins (", which raised ..."), or the end.
    private int remark(int from) {
        for (int i = from; i + 1 < tokens.size(); i++) {
            if (word(i).equals(",") && word(i + 1).equals("which")) {
                return i;
            }
        }
        return tokens.size();
    }

    /// Whether the clause of the cue ends the sentence or is closed by a mark soon behind it.
    private boolean closes(int at) {
        for (int i = at + 1; i < tokens.size() && i <= at + LONGEST_SPEAKER; i++) {
            if (word(i).equals("that")) {
                return false;
            }
            if (word(i).equals(",") || word(i).equals(".") || QUOTES.contains(word(i))) {
                return true;
            }
        }
        return at + LONGEST_SPEAKER >= tokens.size();
    }

    /// Whether the comma before a cue closes an apposition: "Anna Nowak, a spokeswoman, said".
    private boolean isApposition(int comma) {
        if (!word(comma).equals(",") || comma < 3) {
            return false;
        }
        for (int i = comma - 1; i >= Math.max(1, comma - LONGEST_SPEAKER); i--) {
            if (QUOTES.contains(word(i))) {
                return false;
            }
            if (word(i).equals(",")) {
                return isUpper(i - 1) && !isVerbish(i + 1);
            }
        }
        return false;
    }

    private boolean isUpper(int i) {
        return i >= 0 && Character.isUpperCase(tokens.get(i).text().charAt(0));
    }

    private boolean isVerbish(int i) {
        return word(i).endsWith("ed") || word(i).endsWith("ing") || CUES.contains(word(i));
    }

    /// The words for the speaker that end at a place, as [from, to), or null when none stand there.
    private int @Nullable [] leftOf(int last) {
        int end = last;
        if (word(end).equals(",")) {
            end--;
            while (end > 0 && !word(end).equals(",")) {
                end--;
            }
            end--;
        }
        int start = end;
        while (start >= 0 && !BOUNDS.contains(word(start)) && end - start < LONGEST_SPEAKER) {
            start--;
        }
        start++;
        while (start <= end && (word(start).equals("and") || word(start).equals("or"))) {
            start++;
        }
        return start <= end ? new int[] {start, end + 1} : null;
    }

    private int @Nullable [] rightOf(int cue) {
        int start = cue + 1;
        int end = start;
        while (end < tokens.size()
                && !BOUNDS.contains(word(end))
                && !word(end).equals(".")
                && end - start < LONGEST_SPEAKER) {
            end++;
        }
        return end > start ? new int[] {start, end} : null;
    }

    private @Nullable Attribution according(int at) {
        int[] speaker = rightOf(at + 1);
        if (speaker == null) {
            return null;
        }
        boolean leads = at <= 1;
        return leads ? attribution(speaker, at, speaker[1], tokens.size()) : attribution(speaker, at, 0, at);
    }

    private @Nullable Attribution attribution(int[] speaker, int cue, int from, int to) {
        if (from >= to) {
            return null;
        }
        return new Attribution(
                new Span(
                        tokens.get(speaker[0]).span().start(),
                        tokens.get(speaker[1] - 1).span().end()),
                tokens.get(cue).span(),
                new Span(
                        from == 0 ? body.start() : tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end()));
    }
}
