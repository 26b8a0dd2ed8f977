package org.vedette.code;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// Turns the network's numbers for one sentence into drafts of claims.
final class Decoder {
    /// A gap of one word inside a span is closed when the word is at least this likely to belong to it.
    private static final double GAP = 0.2;

    private static final double IN_ROLE = 0.5;
    private static final double IN_CONTEXT = 0.5;

    private final RoleNetwork roleNetwork;
    private final double triggerThreshold;
    private final Comparing comparing;

    /// @param triggerThreshold the least chance of being a trigger that makes one
    /// @param comparing finds the precedents of a draft
    Decoder(RoleNetwork roleNetwork, double triggerThreshold, Comparing comparing) {
        this.roleNetwork = roleNetwork;
        this.triggerThreshold = triggerThreshold;
        this.comparing = comparing;
    }

    /// @param first the place of each word's first piece in the row; words beyond its length were not encoded
    /// @param scores the row's numbers
    /// @param text the article's
    List<Draft> drafts(int number, Sentence sentence, String text, int[] first, FloatBuffer scores) {
        var words =
                new Correcting.Words(sentence.span().in(text), sentence.span().start());
        float[] numbers = new float[scores.remaining()];
        scores.get(numbers);
        double[][] triggers = new double[first.length][];
        for (int w = 0; w < first.length; w++) {
            triggers[w] = softmax(numbers, first[w] * Labels.WIDTH + Labels.TRIGGER_AT, Labels.TRIGGERS);
        }
        var drafts = new ArrayList<Draft>();
        for (int w = 0; w < first.length; w++) {
            if (isTrigger(triggers, w)) {
                Draft draft = draft(number, sentence.tokens(), first, numbers, w, triggers[w]);
                String word = sentence.tokens().get(w).text();
                Draft compared = comparing.compared(draft, words, word, numbers, first[w] * Labels.WIDTH);
                if (compared != null) {
                    drafts.add(compared);
                }
            }
        }
        return drafts;
    }

    /// A word is a trigger when it is likely enough, and no neighbour is a likelier one of the same type.
    private boolean isTrigger(double[][] triggers, int word) {
        double chance = 1 - triggers[word][0];
        if (chance < triggerThreshold) {
            return false;
        }
        boolean left = word > 0 && same(triggers, word, word - 1) && 1 - triggers[word - 1][0] >= chance;
        boolean right =
                word + 1 < triggers.length && same(triggers, word, word + 1) && 1 - triggers[word + 1][0] > chance;
        return !left && !right;
    }

    private boolean same(double[][] triggers, int word, int other) {
        return 1 - triggers[other][0] >= triggerThreshold && best(triggers[word], 1) == best(triggers[other], 1);
    }

    private Draft draft(int number, List<Token> tokens, int[] first, float[] numbers, int word, double[] chances) {
        int at = first[word] * Labels.WIDTH;
        int best = best(chances, 1);
        double[] statuses = softmax(numbers, at + Labels.STATUS_AT, Labels.STATUSES);
        int status = best(statuses, 0);
        ClaimType type = Labels.type(best);
        return new Draft(
                number,
                tokens.get(word).span(),
                type,
                mode(numbers, at, type),
                contexts(numbers, at),
                Status.values()[status],
                roles(tokens, first, numbers, word),
                chances[best],
                statuses[status],
                runnerUp(chances, best),
                List.of());
    }

    private static @Nullable RunnerUp runnerUp(double[] chances, int best) {
        int second = 0;
        for (int label = 1; label < chances.length; label++) {
            if (label != best && (second == 0 || chances[label] > chances[second])) {
                second = label;
            }
        }
        return second == 0 ? null : new RunnerUp(Labels.type(second), chances[second]);
    }

    private static @Nullable String mode(float[] numbers, int at, ClaimType type) {
        int best = 0;
        for (String mode : Codebook.modes(type)) {
            int label = Labels.MODES.indexOf(mode);
            if (numbers[at + Labels.MODE_AT + label] > numbers[at + Labels.MODE_AT + best]) {
                best = label;
            }
        }
        return best == 0 ? null : Labels.MODES.get(best);
    }

    private static List<String> contexts(float[] numbers, int at) {
        var contexts = new ArrayList<String>();
        for (int c = 0; c < Labels.CONTEXTS.size(); c++) {
            if (1 / (1 + Math.exp(-numbers[at + Labels.CONTEXT_AT + c])) >= IN_CONTEXT) {
                contexts.add(Labels.CONTEXTS.get(c));
            }
        }
        return contexts;
    }

    private Map<Role, List<Span>> roles(List<Token> tokens, int[] first, float[] numbers, int word) {
        float[][] chances = new float[first.length][];
        for (int w = 0; w < first.length; w++) {
            chances[w] =
                    roleNetwork.roles(numbers, first[word] * Labels.WIDTH, numbers, first[w] * Labels.WIDTH, w - word);
        }
        var roles = new EnumMap<Role, List<Span>>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, spans(tokens, chances, role));
        }
        return roles;
    }

    /// Runs of words that play a role; one unlikely word between two likely ones does not part them.
    private static List<Span> spans(List<Token> tokens, float[][] chances, Role role) {
        var spans = new ArrayList<Span>();
        int from = -1;
        for (int w = 0; w <= chances.length; w++) {
            boolean in = w < chances.length && chances[w][role.ordinal()] >= IN_ROLE;
            boolean gap = from >= 0
                    && w + 1 < chances.length
                    && chances[w][role.ordinal()] >= GAP
                    && chances[w + 1][role.ordinal()] >= IN_ROLE;
            if (in && from < 0) {
                from = w;
            } else if (!in && !gap && from >= 0) {
                if (hasWord(tokens.subList(from, w))) {
                    spans.add(new Span(
                            tokens.get(from).span().start(),
                            tokens.get(w - 1).span().end()));
                }
                from = -1;
            }
        }
        return spans;
    }

    /// Whether there is a word, and not marks alone: the apostrophe of "the nurses' union" is nobody.
    private static boolean hasWord(List<Token> run) {
        return run.stream().anyMatch(token -> token.text().chars().anyMatch(Character::isLetterOrDigit));
    }

    static int best(double[] values, int from) {
        int best = from;
        for (int i = from + 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    static double[] softmax(float[] numbers, int from, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, numbers[from + i]);
        }
        double sum = 0;
        double[] out = new double[count];
        for (int i = 0; i < count; i++) {
            out[i] = Math.exp(numbers[from + i] - most);
            sum += out[i];
        }
        for (int i = 0; i < count; i++) {
            out[i] /= sum;
        }
        return out;
    }
}
