package org.vedette.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.code.Coder;
import org.vedette.code.PairCoder;
import org.vedette.code.TrainedReader;
import org.vedette.knowledge.corpus.CodedClaim;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.knowledge.corpus.Marked;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;
import org.vedette.read.Tokenizer;

/// Measures a trained reader on coded sentences it was not taught.
public final class Measure {
    private final Coder coder;
    private final PairCoder pairs;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Count triggers = new Count();
    private final Count typed = new Count();
    private final Map<Role, Count> roles = new EnumMap<>(Role.class);
    private final Share status = new Share();
    private final Share mode = new Share();
    private final Share pairType = new Share();
    private final Share pairStatus = new Share();
    private final Share falseAlarm = new Share();

    /// Hits, misses and false finds.
    private static final class Count {
        private int hit;
        private int miss;
        private int extra;

        double f1() {
            return hit == 0 ? 0 : 200.0 * hit / (2 * hit + miss + extra);
        }
    }

    /// How many of how many.
    private static final class Share {
        private int right;
        private int all;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double percent() {
            return all == 0 ? 0 : 100.0 * right / all;
        }
    }

    public Measure(TrainedReader reader) {
        coder = new Coder(reader);
        pairs = new PairCoder(reader);
        for (Role role : Role.values()) {
            roles.put(role, new Count());
        }
    }

    /// The figures by name, in percent.
    public Map<String, String> of(List<CorpusSentence> sentences) {
        sentences.forEach(this::sentence);
        var figures = new TreeMap<String, Double>();
        figures.put("trigger.f1", triggers.f1());
        figures.put("type.f1", typed.f1());
        figures.put("status.right", status.percent());
        figures.put("mode.right", mode.percent());
        figures.put("pair.type.right", pairType.percent());
        figures.put("pair.status.right", pairStatus.percent());
        figures.put("none.false-alarm", falseAlarm.percent());
        roles.forEach((role, count) -> figures.put("role." + role.name().toLowerCase(Locale.ROOT) + ".f1", count.f1()));
        var out = new TreeMap<String, String>();
        figures.forEach((name, value) -> out.put(name, String.format(Locale.ROOT, "%.1f", value)));
        return out;
    }

    private void sentence(CorpusSentence coded) {
        var whole = new Span(0, coded.text().length());
        List<Token> tokens = tokenizer.tokens(coded.text(), whole);
        var sentence = new Sentence(whole, Sentence.Kind.BODY, null, false, tokens);
        var text = new ReadText(Article.of(coded.id(), coded.text()), List.of(sentence));
        List<Draft> left = new ArrayList<>(coder.apply(text).drafts());
        if (coded.claims().isEmpty()) {
            falseAlarm.add(!left.isEmpty());
        }
        for (CodedClaim claim : coded.claims()) {
            match(coded, claim, left);
            pairs(coded, claim, tokens);
        }
        triggers.extra += left.size();
        typed.extra += left.size();
    }

    private void match(CorpusSentence coded, CodedClaim claim, List<Draft> left) {
        Marked trigger = coded.find(claim.trigger());
        Draft found = left.stream()
                .filter(draft -> trigger != null && draft.trigger().overlaps(trigger.span()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            triggers.miss++;
            typed.miss++;
            return;
        }
        left.remove(found);
        triggers.hit++;
        if (found.type() == claim.type()) {
            typed.hit++;
        } else {
            typed.miss++;
            typed.extra++;
        }
        status.add(found.status() == claim.status());
        String wanted = claim.mode();
        if (wanted != null) {
            mode.add(wanted.equals(found.mode()));
        }
        for (Role role : Role.values()) {
            roles(coded, claim, found, role);
        }
    }

    private void roles(CorpusSentence coded, CodedClaim claim, Draft found, Role role) {
        Count count = roles.getOrDefault(role, new Count());
        List<Span> left = new ArrayList<>(found.in(role));
        for (String id : claim.in(role)) {
            Marked marked = coded.find(id);
            Span hit = marked == null ? null : overlapping(left, marked.span());
            if (hit == null) {
                count.miss++;
            } else {
                count.hit++;
                left.remove(hit);
            }
        }
        count.extra += left.size();
    }

    private static @Nullable Span overlapping(List<Span> spans, Span wanted) {
        return spans.stream().filter(wanted::overlaps).findFirst().orElse(null);
    }

    private void pairs(CorpusSentence coded, CodedClaim claim, List<Token> tokens) {
        if (claim.in(Role.SOURCE).isEmpty()) {
            return;
        }
        Marked source = coded.find(claim.in(Role.SOURCE).getFirst());
        Marked target = claim.in(Role.TARGET).isEmpty()
                ? null
                : coded.find(claim.in(Role.TARGET).getLast());
        if (source == null || (target != null && target.span().overlaps(source.span()))) {
            return;
        }
        PairCoder.Label label = pairs.label(tokens, source.span(), target == null ? null : target.span());
        pairType.add(label.type() == claim.type());
        pairStatus.add(label.status() == claim.status());
    }
}
