package org.vedette.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.vedette.knowledge.corpus.CorpusReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.Fault;

/// The corpus folder, split into what teaches and what measures.
///
/// @param all every sentence, in the order of files and lines
public record Corpus(List<CorpusSentence> all) {
    private static final int ONE_IN = 10;

    public Corpus {
        all = List.copyOf(all);
    }

    /// Reads every .txt file of the folder.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Corpus read(Path folder) throws IOException {
        var reader = new CorpusReader();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reader.read(
                        folder.getFileName() + "/" + file.getFileName(),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return Fault.refuseIfAny(reader.faults(), new Corpus(reader.sentences()));
    }

    /// What teaches.
    public List<CorpusSentence> teaching() {
        return all.stream().filter(sentence -> !isHeldOut(sentence)).toList();
    }

    /// What is held out for measuring, never taught.
    public List<CorpusSentence> heldOut() {
        return all.stream().filter(Corpus::isHeldOut).toList();
    }

    /// The half of what is held out on which the calibration of confidence is fitted.
    public List<CorpusSentence> fitting() {
        return heldOut().stream().filter(Corpus::isForFitting).toList();
    }

    /// The other half, on which the calibration is measured.
    public List<CorpusSentence> reporting() {
        return heldOut().stream().filter(sentence -> !isForFitting(sentence)).toList();
    }

    /// Decided by the words alone, so that it holds for ever; an article's sentences go one way together.
    static boolean isHeldOut(CorpusSentence sentence) {
        return hash(sentence) % ONE_IN == 0;
    }

    private static boolean isForFitting(CorpusSentence sentence) {
        return hash(sentence) / ONE_IN % 2 == 0;
    }

    private static long hash(CorpusSentence sentence) {
        var crc = new CRC32();
        String article = sentence.article();
        crc.update((article == null ? sentence.text() : article).getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
