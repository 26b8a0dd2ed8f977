package org.vedette.knowledge.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Many phrases at once, as a tree of words: finds the longest that begins at a word of a text. Built once,
/// then only read.
///
/// @param <T> what a phrase stands for
public final class PhraseIndex<T> {
    private static final int NOWHERE = LongTable.ABSENT;

    /// Where the tree goes from its root, by word, so that most words of a text cost one look.
    private final int[] roots;

    private final LongTable edges;
    private final List<List<Form<T>>> forms;
    private final List<List<T>> values;

    private PhraseIndex(int[] roots, LongTable edges, List<List<Form<T>>> forms) {
        this.roots = roots;
        this.edges = edges;
        this.forms = forms;
        this.values = new ArrayList<>(forms.size());
        for (List<Form<T>> here : forms) {
            values.add(valuesOf(here));
        }
    }

    /// Most places of the tree hold nothing or one thing.
    private static <T> List<T> valuesOf(List<Form<T>> here) {
        return switch (here.size()) {
            case 0 -> List.of();
            case 1 -> List.of(here.getFirst().value());
            default -> distinct(here);
        };
    }

    /// The few things that one phrase stands for, each once.
    private static <T> List<T> distinct(List<Form<T>> here) {
        var distinct = new ArrayList<T>(here.size());
        for (Form<T> form : here) {
            if (!distinct.contains(form.value())) {
                distinct.add(form.value());
            }
        }
        return List.copyOf(distinct);
    }

    /// A phrase that was found.
    ///
    /// @param from its first word
    /// @param to the word after its last
    /// @param values all it may stand for, likelier first
    public record Match<T>(int from, int to, List<T> values) {}

    /// A bit for each word of a phrase that is written in one way.
    ///
    /// @param upper begins with a capital
    /// @param caps all capitals
    /// @param inner a capital inside
    public record Shape(long upper, long caps, long inner) {
        public static final Shape ANY = new Shape(0, 0, 0);
    }

    private record Form<T>(T value, Shape needed) {
        boolean agrees(long upper, long caps, long inner) {
            return (needed.upper & ~upper) == 0 && (needed.caps & ~caps) == 0 && (needed.inner & ~(inner | caps)) == 0;
        }
    }

    /// The longest phrase that begins at a word, written with the capitals it has in the register.
    public @Nullable Match<T> longest(Words words, int from) {
        return longest(words, from, words.size(), true);
    }

    /// The longest phrase that begins at a word and ends before `limit`.
    ///
    /// @param asWritten false where small letters are as good as capitals; abbreviations always need theirs
    public @Nullable Match<T> longest(Words words, int from, int limit, boolean asWritten) {
        Match<T> found = null;
        int node = root(words.number(from));
        long upper = 0;
        long caps = 0;
        long inner = 0;
        for (int to = from + 1; node != NOWHERE; to++) {
            long bit = 1L << (to - from - 1);
            upper |= !asWritten || words.is(to - 1, Words.UPPER) ? bit : 0;
            caps |= words.is(to - 1, Words.CAPS) ? bit : 0;
            inner |= words.is(to - 1, Words.INNER) ? bit : 0;
            List<T> here = agreeing(node, upper, caps, inner);
            if (!here.isEmpty()) {
                found = new Match<>(from, to, here);
            }
            node = to < limit ? next(node, words.number(to)) : NOWHERE;
        }
        return found;
    }

    private int root(int word) {
        return word < 0 || word >= roots.length ? NOWHERE : roots[word];
    }

    private int next(int node, int word) {
        return word == Vocabulary.UNKNOWN ? NOWHERE : edges.get(edge(node, word));
    }

    private static long edge(int node, int word) {
        return ((long) node << 32) | word;
    }

    private List<T> agreeing(int node, long upper, long caps, long inner) {
        List<Form<T>> here = forms.get(node);
        for (int i = 0; i < here.size(); i++) {
            if (!here.get(i).agrees(upper, caps, inner)) {
                return here.stream()
                        .filter(each -> each.agrees(upper, caps, inner))
                        .map(Form::value)
                        .distinct()
                        .toList();
            }
        }
        return values.get(node);
    }

    /// Gathers phrases.
    public static final class Builder<T> {
        private static final int LONGEST = 60;
        private final LongTable edges = new LongTable();
        private final List<List<Form<T>>> forms = new ArrayList<>();
        private int words;

        /// Nothing yet.
        public Builder() {
            forms.add(new ArrayList<>());
        }

        /// @param phrase its words, all of them in the vocabulary
        /// Adds a phrase.
        ///
        /// @param needed how its words must be written to be found
        public void add(Words phrase, Shape needed, T value) {
            int node = 0;
            for (int word = 0; word < Math.min(LONGEST, phrase.size()); word++) {
                node = step(node, phrase.number(word));
                words = Math.max(words, phrase.number(word) + 1);
            }
            if (forms.get(node).isEmpty()) {
                forms.set(node, new ArrayList<>(1));
            }
            forms.get(node).add(new Form<>(value, needed));
        }

        private int[] roots() {
            int[] roots = new int[words];
            for (int word = 0; word < words; word++) {
                roots[word] = edges.get(edge(0, word));
            }
            return roots;
        }

        private int step(int node, int word) {
            int next = edges.get(edge(node, word));
            if (next == NOWHERE) {
                next = forms.size();
                forms.add(List.of());
                edges.put(edge(node, word), next);
            }
            return next;
        }

        /// The index of all that was added.
        public PhraseIndex<T> build(Comparator<T> likelierFirst) {
            var sorted = Comparator.<Form<T>, T>comparing(Form::value, likelierFirst);
            for (int node = 0; node < forms.size(); node++) {
                List<Form<T>> here = forms.get(node);
                if (here.size() > 1) {
                    here.sort(sorted);
                }
            }
            return new PhraseIndex<>(roots(), edges, forms);
        }
    }
}
