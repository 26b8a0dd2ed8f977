package org.vedette.training.measure;

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
    private final Share mode = new Share();
    private final Share pairStatus = new Share();
    private final Share falseAlarm = new Share();

    private final Confusion types = new Confusion("type of a found trigger");
    private final Confusion statuses = new Confusion("status of a found trigger");
    private final Confusion pairTypes = new Confusion("type of a marked pair");
    private final Errors errors = new Errors();

    public Measure(TrainedReader reader) {
        coder = new Coder(reader);
        pairs = new PairCoder(reader);
        for (Role role : Role.values()) {
            roles.put(role, new Count());
        }
    }

    /// The figures by name, in percent.
    public Map<String, String> of(List<CorpusSentence> sentences) {
        var out = new TreeMap<String, String>();
        result("corpus", sentences).figures().stream()
                .filter(figure -> !figure.isCount())
                .forEach(figure -> out.put(figure.name(), figure.shown()));
        return out;
    }

    /// The figures with confusions and errors.
    ///
    /// @param set the name of the result
    public Result result(String set, List<CorpusSentence> sentences) {
        sentences.forEach(this::sentence);
        var figures = new ArrayList<Figure>();
        figures.add(Figure.count("sentences", sentences.size()));
        figures.add(Figure.percent("trigger.f1", triggers.f1()));
        figures.add(Figure.percent("type.f1", typed.f1()));
        figures.add(Figure.percent("type.right", types.accuracy()));
        figures.add(Figure.percent("status.right", statuses.accuracy()));
        figures.add(Figure.percent("mode.right", mode.percent()));
        figures.add(Figure.percent("pair.type.right", pairTypes.accuracy()));
        figures.add(Figure.percent("pair.status.right", pairStatus.percent()));
        figures.add(Figure.percent("none.false-alarm", falseAlarm.percent()));
        roles.forEach((role, count) -> figures.add(Figure.percent("role." + name(role) + ".f1", count.f1())));
        return new Result(set, figures, List.of(types, statuses, pairTypes), errors);
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
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
        triggers.extra(left.size());
        typed.extra(left.size());
        String where = coded.claims().isEmpty() ? "in a sentence without a claim" : "beside a claim";
        left.forEach(draft -> wrong("trigger invented " + where, coded, "-", draft.type() + " " + draft.status()));
    }

    private void wrong(String kind, CorpusSentence coded, String gold, String ours) {
        errors.add(kind, new Errors.Case(coded.id(), gold, ours, coded.text()));
    }

    private void match(CorpusSentence coded, CodedClaim claim, List<Draft> left) {
        Marked trigger = coded.find(claim.trigger());
        Draft found = left.stream()
                .filter(draft -> trigger != null && draft.trigger().overlaps(trigger.span()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            triggers.miss();
            typed.miss();
            wrong("trigger missed: " + claim.type(), coded, claim.type() + " " + claim.status(), "-");
            return;
        }
        left.remove(found);
        triggers.hit();
        labels(coded, claim, found);
        for (Role role : Role.values()) {
            roles(coded, claim, found, role);
        }
    }

    private void labels(CorpusSentence coded, CodedClaim claim, Draft found) {
        if (found.type() == claim.type()) {
            typed.hit();
        } else {
            typed.miss();
            typed.extra();
        }
        label(types, coded, "type", claim.type().name(), found.type().name());
        label(statuses, coded, "status", claim.status().label(), found.status().label());
        String wanted = claim.mode();
        if (wanted != null) {
            String given = String.valueOf(found.mode());
            mode.add(wanted.equals(given));
            if (!wanted.equals(given) && found.type() == claim.type()) {
                wrong("mode: " + claim.type() + "." + wanted + " as " + given, coded, wanted, given);
            }
        }
    }

    private void label(Confusion confusion, CorpusSentence coded, String what, String gold, String ours) {
        confusion.add(gold, ours);
        if (!gold.equals(ours)) {
            wrong(what + ": " + gold + " as " + ours, coded, gold, ours);
        }
    }

    private void roles(CorpusSentence coded, CodedClaim claim, Draft found, Role role) {
        Count count = roles.getOrDefault(role, new Count());
        List<Span> left = new ArrayList<>(found.in(role));
        for (String id : claim.in(role)) {
            Marked marked = coded.find(id);
            Span hit = marked == null ? null : overlapping(left, marked.span());
            if (hit == null) {
                count.miss();
                String words =
                        marked == null ? "in another sentence" : marked.span().in(coded.text());
                wrong(missed(found, role, marked), coded, words, "-");
            } else {
                count.hit();
                left.remove(hit);
            }
        }
        count.extra(left.size());
        left.forEach(span -> wrong(name(role) + " invented", coded, "-", span.in(coded.text())));
    }

    /// A party that was found in another role is another kind of error than one that was not found.
    private static String missed(Draft found, Role role, @Nullable Marked marked) {
        for (Role other : Role.values()) {
            if (marked != null && other != role && overlapping(found.in(other), marked.span()) != null) {
                return name(role) + " taken for " + name(other);
            }
        }
        return name(role) + " missed";
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
        label(pairTypes, coded, "pair", claim.type().name(), label.type().name());
        pairStatus.add(label.status() == claim.status());
    }
}
