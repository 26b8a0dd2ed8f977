package org.vedette.cli.coverage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vedette.knowledge.corpus.CorpusReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.Fault;

/// A folder of corpus files, read whole: what is good in it and every fault.
public record CorpusFolder(int files, List<CorpusSentence> sentences, List<Fault> faults) {
    public CorpusFolder {
        sentences = List.copyOf(sentences);
        faults = List.copyOf(faults);
    }

    /// Reads every .txt file of the folder. Faults name the files by their paths as given.
    public static CorpusFolder read(Path folder) throws IOException {
        List<Path> files;
        try (var found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        var reader = new CorpusReader();
        var broken = new ArrayList<Fault>();
        for (Path file : files) {
            try {
                reader.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            } catch (CharacterCodingException notText) {
                broken.add(new Fault(file.toString(), 1, 1, "bytes that are no UTF-8", "text in UTF-8"));
            }
        }
        var faults = new ArrayList<>(reader.faults());
        faults.addAll(broken);
        return new CorpusFolder(files.size(), reader.sentences(), faults);
    }
}
