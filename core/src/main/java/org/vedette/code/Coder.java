package org.vedette.code;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vedette.model.Stage;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.DraftText;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Token;

/// Finds the claims of an article: the gate first, then one pass of the encoder over what it lets through, in batches
/// of like length. A batch never reaches over two articles, so that what is read in one never depends on another.
public final class Coder implements Stage<ReadText, DraftText> {
    /// Longer sentences are read up to here.
    private static final int LONGEST = 180;

    private final TrainedReader reader;
    private final Decoder decoder;

    public Coder(TrainedReader reader) {
        this(reader, List.of());
    }

    /// @param corrections of analysts, which like cases follow
    /// @throws IllegalArgumentException if there are corrections and the reader has no precedents to compare by
    public Coder(TrainedReader reader, List<Corrected> corrections) {
        this.reader = reader;
        this.decoder = new Decoder(
                reader.roles(),
                Double.parseDouble(reader.property("trigger.threshold")),
                new Comparing(reader, corrections));
    }

    /// A sentence as the encoder takes it: its word pieces, and where in them each word begins.
    record Row(int number, int[] pieces, int[] first) {}

    @Override
    public DraftText apply(ReadText text) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.kind() == Sentence.Kind.CREDIT) {
                continue;
            }
            Row row = row(reader, i, sentence.tokens());
            if (reader.gate().passes(row.pieces())) {
                rows.add(row);
            }
        }
        var drafts = new ArrayList<Draft>();
        for (List<Row> batch : batches(rows)) {
            drafts.addAll(code(text, batch));
        }
        drafts.sort(Comparator.comparingInt(Draft::sentence).thenComparing(Draft::trigger));
        return new DraftText(text, drafts);
    }

    /// Whether the gate lets a sentence through to the encoder. Credits are never coded.
    public boolean passes(Sentence sentence) {
        return sentence.kind() != Sentence.Kind.CREDIT
                && reader.gate().passes(row(reader, 0, sentence.tokens()).pieces());
    }

    static Row row(TrainedReader reader, int number, List<Token> tokens) {
        var ids = new ArrayList<Integer>();
        var first = new ArrayList<Integer>();
        ids.add(reader.pieces().id(WordPieces.CLS));
        for (Token token : tokens) {
            List<Integer> of = reader.pieces().of(token.text());
            if (ids.size() + of.size() >= LONGEST) {
                break;
            }
            first.add(ids.size());
            ids.addAll(of);
        }
        ids.add(reader.pieces().id(WordPieces.SEP));
        return new Row(number, ints(ids), ints(first));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<List<Row>> batches(List<Row> rows) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt((Row row) -> row.pieces().length).thenComparingInt(Row::number));
        int[] lengths = sorted.stream().mapToInt(row -> row.pieces().length).toArray();
        var batches = new ArrayList<List<Row>>();
        int from = 0;
        for (int to : Batching.ends(lengths)) {
            batches.add(sorted.subList(from, to));
            from = to;
        }
        return batches;
    }

    private List<Draft> code(ReadText text, List<Row> batch) {
        int longest = batch.stream().mapToInt(row -> row.pieces().length).max().orElse(0);
        FloatBuffer scores =
                reader.encoder().scores(batch.stream().map(Row::pieces).toList());
        var drafts = new ArrayList<Draft>();
        for (int r = 0; r < batch.size(); r++) {
            Row row = batch.get(r);
            int width = longest * Labels.WIDTH;
            FloatBuffer own = scores.slice(r * width, width);
            Sentence sentence = text.sentences().get(row.number());
            drafts.addAll(decoder.drafts(row.number(), sentence, text.article().text(), row.first(), own));
        }
        return drafts;
    }
}
