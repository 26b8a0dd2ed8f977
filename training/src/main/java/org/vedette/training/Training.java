package org.vedette.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.code.TrainedReader;
import org.vedette.code.WordPieces;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.training.data.Lesson;
import org.vedette.training.data.Rows;
import org.vedette.training.data.Words;
import org.vedette.training.net.Batch;
import org.vedette.training.net.Learner;
import org.vedette.training.net.Network;
import org.vedette.training.net.Precision;
import org.vedette.training.onnx.BaseWeights;
import org.vedette.training.onnx.BaseWeights.Weight;
import org.vedette.training.onnx.ReaderModel;

/// One whole training run: corpus in, reader out. The same corpus, seed and machine give the same reader.
public final class Training {
    private static final int BATCH = 600;
    private static final float DROPOUT = 0.1f;
    /// A gate that lets everything through; see [Gating].
    private static final double OPEN = -1000;
    private static final String EMBEDDINGS = "embeddings.word_embeddings.weight";

    private final Plan plan;
    private final PrintStream progress;

    /// How to train.
    ///
    /// @param base the encoder to start from: bge-small or minilm
    /// @param rate the highest learning rate
    /// @param edition the name the reader gets
    public record Plan(Path corpus, Path out, String base, int epochs, float rate, long seed, String edition) {}

    public Training(Plan plan, PrintStream progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /// Trains, and writes the reader's files into the folder of the plan.
    public void run() throws IOException {
        Corpus corpus = Corpus.read(plan.corpus());
        say(
                "%d sentences, %d of them held out",
                corpus.all().size(), corpus.heldOut().size());
        List<String> vocabulary = vocabulary();
        var pieces = new WordPieces(vocabulary);
        Engine.getInstance().setRandomSeed((int) plan.seed());
        say(Precision.faster() ? "products by way of bfloat16 where the processor can" : "products of floats");
        try (NDManager manager = NDManager.newBaseManager()) {
            var network = new Network(manager, BaseWeights.of(resource("onnx")), DROPOUT, new Random(plan.seed()));
            learn(corpus, pieces, network, manager);
            write(corpus, network, vocabulary);
        }
    }

    private void learn(Corpus corpus, WordPieces pieces, Network network, NDManager manager) {
        var random = new Random(plan.seed());
        var lesson = new Lesson(new Rows(pieces), corpus.teaching(), new Changes(random)::other);
        List<Batch> batches = lesson.batches(BATCH, random);
        int steps = batches.size() * plan.epochs();
        var learner = new Learner(network, manager, plan.rate(), steps);
        long begun = System.nanoTime();
        int done = 0;
        for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
            double off = 0;
            int before = done;
            for (Batch batch : batches) {
                off += learner.learn(batch);
                done++;
                if (done % 20 == 0) {
                    report(epoch, done, steps, off / (done - before), begun);
                }
            }
            say("epoch %d: loss %.3f", epoch, off / batches.size());
            batches = epoch < plan.epochs() ? lesson.batches(BATCH, random) : batches;
        }
    }

    private void report(int epoch, int done, int steps, double off, long begun) {
        Duration spent = Duration.ofNanos(System.nanoTime() - begun);
        long left = Math.max(0, spent.toSeconds() * (steps - done) / done);
        say("epoch %d, step %d of %d, loss %.3f, %d:%02d left", epoch, done, steps, off, left / 60, left % 60);
    }

    private void write(Corpus corpus, Network network, List<String> vocabulary) throws IOException {
        Files.createDirectories(plan.out());
        var weights = new TreeMap<String, Weight>();
        network.weights().forEach((name, array) -> weights.put(name, weight(array)));
        Map<String, byte[]> files = new TreeMap<>();
        files.put(TrainedReader.NETWORK, ReaderModel.of(weights));
        files.put(TrainedReader.ROLES, roles(weights));
        files.put(TrainedReader.VOCABULARY, (String.join("\n", vocabulary) + "\n").getBytes(StandardCharsets.UTF_8));
        var pieces = new WordPieces(vocabulary);
        var rows = new Rows(pieces);
        byte[] gate = gate(rows, corpus, pieces.id(WordPieces.UNKNOWN), weights.get(EMBEDDINGS));
        files.put(TrainedReader.GATE, gate);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(plan.out().resolve(file.getKey()), file.getValue());
        }
        Files.writeString(plan.out().resolve(TrainedReader.PROPERTIES), properties(files), StandardCharsets.UTF_8);
        say("written to %s", plan.out());
    }

    private String properties(Map<String, byte[]> files) {
        var lines = new StringBuilder("edition=" + plan.edition() + "\nbase=" + plan.base() + "\nseed=" + plan.seed()
                + "\nepochs=" + plan.epochs() + "\ntrigger.threshold=0.65\n");
        lines.append("gate.threshold=" + OPEN + "\n");
        files.forEach((name, bytes) -> lines.append("sha256.")
                .append(name)
                .append('=')
                .append(TrainedReader.sha256(bytes))
                .append('\n'));
        return lines.toString();
    }

    private static Weight weight(NDArray array) {
        return new Weight(array.getShape().getShape(), array.toFloatArray());
    }

    private static byte[] roles(Map<String, Weight> weights) {
        var out = ByteBuffer.allocate(org.vedette.code.RoleNetwork.SIZE * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (String name : List.of("roles.distance", "roles.weight", "roles.bias")) {
            Weight weight = weights.get(name);
            if (weight == null) {
                throw new IllegalStateException("the network has no " + name);
            }
            for (float value : weight.values()) {
                out.putFloat(value);
            }
        }
        return out.array();
    }

    private byte[] gate(Rows rows, Corpus corpus, int hidden, @Nullable Weight embeddings) {
        if (embeddings == null) {
            throw new IllegalStateException("the network has no " + EMBEDDINGS);
        }
        var random = new Random(plan.seed());
        var training = new GateTraining(embeddings.values(), (int) embeddings.shape()[1], hidden, random);
        training.learn(examples(rows, corpus.teaching()), random);
        return training.bytes();
    }

    private static List<GateTraining.Example> examples(Rows rows, List<CorpusSentence> sentences) {
        return sentences.stream()
                .map(sentence -> new GateTraining.Example(
                        rows.pieces(Words.of(sentence)), !sentence.claims().isEmpty()))
                .toList();
    }

    private byte[] resource(String kind) throws IOException {
        String name = switch (plan.base()) {
            case "bge-small" -> "bge-small-en-v1.5";
            case "minilm" -> "all-minilm-l6-v2";
            default ->
                throw new IllegalArgumentException("no base encoder " + plan.base() + "; wanted bge-small, minilm");
        };
        String path = "/" + name + (kind.equals("onnx") ? ".onnx" : "-tokenizer.json");
        try (InputStream in = Training.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the base encoder " + path + " is not on the class path: use ./vedette train");
            }
            return in.readAllBytes();
        }
    }

    private List<String> vocabulary() throws IOException {
        JsonNode pieces = new ObjectMapper().readTree(resource("tokenizer")).at("/model/vocab");
        String[] byId = new String[pieces.size()];
        pieces.properties().forEach(piece -> byId[piece.getValue().asInt()] = piece.getKey());
        return List.of(byId);
    }

    private void say(String form, Object... values) {
        progress.println(String.format(Locale.ROOT, form, values));
    }
}
