package org.vedette.training.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.code.Labels;
import org.vedette.code.WordPieces;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.knowledge.corpus.CodedClaim;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Span;

/// Makes rows for the network out of coded sentences.
public final class Rows {
    private static final int LONGEST = 180;

    private final WordPieces pieces;

    public Rows(WordPieces pieces) {
        this.pieces = pieces;
    }

    /// The word pieces of a sentence as the reader will see it, with the marks of its beginning and end.
    public int[] pieces(Words words) {
        return sentence(words).pieces();
    }

    /// The sentence as the reader will see it, with all its claims.
    Row sentence(Words words) {
        int[] triggers = new int[words.words().size()];
        var acts = new ArrayList<Row.Act>();
        for (CodedClaim claim : words.sentence().claims()) {
            Span run = words.runs().get(claim.trigger());
            if (run != null) {
                triggers[run.start()] = 1 + claim.type().ordinal();
                acts.add(act(words, claim, run.start()));
            }
        }
        return fit(row(words.words(), triggers, acts));
    }

    private static Row.Act act(Words words, CodedClaim claim, int trigger) {
        boolean[] contexts = new boolean[Labels.CONTEXTS.size()];
        claim.contexts().forEach(context -> contexts[Labels.CONTEXTS.indexOf(context)] = true);
        boolean[][] roles = new boolean[Labels.ROLES][words.words().size()];
        for (Role role : Role.values()) {
            for (String id : claim.in(role)) {
                Span run = words.runs().get(id);
                if (run != null) {
                    Arrays.fill(roles[role.ordinal()], run.start(), run.end(), true);
                }
            }
        }
        return new Row.Act(trigger, claim.status().ordinal(), mode(claim), contexts, roles);
    }

    private static int mode(CodedClaim claim) {
        String mode = claim.mode();
        if (mode == null) {
            return Codebook.modes(claim.type()).isEmpty() ? -1 : 0;
        }
        return Labels.MODES.indexOf(mode);
    }

    private Row row(List<String> words, int @Nullable [] triggers, List<Row.Act> acts) {
        var ids = new ArrayList<Integer>();
        int[] first = new int[words.size()];
        ids.add(pieces.id(WordPieces.CLS));
        for (int i = 0; i < words.size(); i++) {
            first[i] = ids.size();
            ids.addAll(pieces.of(words.get(i)));
        }
        ids.add(pieces.id(WordPieces.SEP));
        return new Row(ids.stream().mapToInt(Integer::intValue).toArray(), first, triggers, acts, null);
    }

    /// Cuts what is longer than the encoder reads.
    private static Row fit(Row row) {
        if (row.pieces().length <= LONGEST) {
            return row;
        }
        int words = (int) Arrays.stream(row.first()).filter(at -> at < LONGEST).count();
        List<Row.Act> acts =
                row.acts().stream().filter(act -> act.word() < words).toList();
        int[] triggers = row.triggers();
        return new Row(
                Arrays.copyOf(row.pieces(), LONGEST),
                Arrays.copyOf(row.first(), words),
                triggers == null ? null : Arrays.copyOf(triggers, words),
                acts,
                null);
    }

    /// The ordered pairs of a sentence that a claim joins, each with the first claim that does.
    static List<Joined> joined(Words words) {
        var out = new ArrayList<Joined>();
        Set<String> seen = new TreeSet<>();
        for (CodedClaim claim : words.sentence().claims()) {
            List<String> targets = claim.in(Role.TARGET).isEmpty() ? List.of("") : claim.in(Role.TARGET);
            for (String source : claim.in(Role.SOURCE)) {
                for (String target : targets) {
                    if (!source.equals(target) && seen.add(source + ">" + target)) {
                        out.add(new Joined(source, target.isEmpty() ? null : target, claim));
                    }
                }
            }
        }
        return out;
    }

    /// A pair of marked actors and the claim that joins them, or null for a pair that none joins.
    record Joined(
            String source,
            @Nullable String target,
            @Nullable CodedClaim claim) {}

    /// A pair that no claim joins, or null when the sentence has none to offer.
    static @Nullable Joined apart(Words words, Random random) {
        List<String> actors =
                words.runs().keySet().stream().filter(id -> id.startsWith("a")).toList();
        if (actors.size() < 2) {
            return null;
        }
        String source = actors.get(random.nextInt(actors.size()));
        String target = actors.get(random.nextInt(actors.size()));
        boolean joined =
                joined(words).stream().anyMatch(pair -> pair.source().equals(source) && target.equals(pair.target()));
        boolean nested = overlap(words, source, target);
        return joined || nested ? null : new Joined(source, target, null);
    }

    private static boolean overlap(Words words, String one, @Nullable String other) {
        Span a = words.runs().get(one);
        Span b = other == null ? null : words.runs().get(other);
        return a != null && b != null && a.overlaps(b);
    }

    /// The sentence with a pair marked, or null when it cannot be marked.
    @Nullable
    Row pair(Words words, Joined joined) {
        Span source = words.runs().get(joined.source());
        String targetId = joined.target();
        Span target = targetId == null ? null : words.runs().get(targetId);
        if (source == null || (targetId != null && target == null) || overlap(words, joined.source(), targetId)) {
            return null;
        }
        Row row = row(marked(words.words(), source, target), null, List.of());
        CodedClaim claim = joined.claim();
        int opensSource = row.first()[source.start() + (target != null && target.start() < source.start() ? 2 : 0)];
        int opensTarget = target == null ? -1 : row.first()[target.start() + (source.start() < target.start() ? 2 : 0)];
        if (row.pieces().length > LONGEST) {
            return null;
        }
        var pair = new Row.Pair(
                opensSource,
                opensTarget,
                claim == null ? 0 : 1 + claim.type().ordinal(),
                claim == null ? -1 : claim.status().ordinal());
        return new Row(row.pieces(), row.first(), null, List.of(), pair);
    }

    private static List<String> marked(List<String> words, Span source, @Nullable Span target) {
        var out = new ArrayList<String>();
        for (int i = 0; i <= words.size(); i++) {
            if (target != null && i == target.end()) {
                out.add(Labels.TARGET_CLOSES);
            }
            if (i == source.end()) {
                out.add(Labels.SOURCE_CLOSES);
            }
            if (i == source.start()) {
                out.add(Labels.SOURCE_OPENS);
            }
            if (target != null && i == target.start()) {
                out.add(Labels.TARGET_OPENS);
            }
            if (i < words.size()) {
                out.add(words.get(i));
            }
        }
        return out;
    }
}
