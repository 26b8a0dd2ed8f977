package org.vedette.knowledge.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;

/// Reads corpus files and collects every fault with file, line and column. The mark-up is told in the annotation
/// manual,
/// section 2.
public final class CorpusReader {
    private final List<CorpusSentence> sentences = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> seen = new TreeMap<>();

    private String file = "";
    private List<String> lines = List.of();
    private int at;
    private @Nullable String article;
    private final Set<String> earlier = new TreeSet<>();

    /// All sentences read so far.
    public List<CorpusSentence> sentences() {
        return List.copyOf(sentences);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /// Reads one file. Faulty blocks are left out of [#sentences] and stand in [#faults].
    public CorpusReader read(String name, String content) {
        file = name;
        lines = content.lines().toList();
        at = 0;
        article = null;
        while (at < lines.size()) {
            step(lines.get(at));
        }
        return this;
    }

    private void step(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            at++;
        } else if (line.startsWith("<< article")) {
            article = line.substring("<< article".length()).strip();
            earlier.clear();
            at++;
        } else if (line.strip().equals(">>")) {
            article = null;
            at++;
        } else if (line.startsWith("@")) {
            block(line);
        } else {
            fault(1, "«" + line.substring(0, Math.min(20, line.length())) + "»", "@ region frame, before the sentence");
            at++;
        }
    }

    private void block(String head) {
        int before = faults.size();
        String[] words = head.strip().split("\\s+");
        String region = oneOf(words, 1, Codebook.REGIONS);
        String frame = oneOf(words, 2, Codebook.FRAMES);
        at++;
        if (at >= lines.size()
                || lines.get(at).isBlank()
                || "@=#".indexOf(lines.get(at).charAt(0)) >= 0) {
            fault(1, "no sentence", "a sentence after the @ line");
            return;
        }
        int sentenceLine = at + 1;
        var marked = new MarkupLine(file, sentenceLine, faults::add);
        marked.read(lines.get(at));
        at++;
        refuseTwice(marked.text(), sentenceLine);
        var known = known(marked);
        var claims = new ArrayList<CodedClaim>();
        String none = claimLines(known, claims);
        if (claims.isEmpty() && none == null && before == faults.size()) {
            faults.add(
                    new Fault(file, sentenceLine, 1, "no claim line", "= trigger TYPE status ..., or = none REASON"));
        }
        if (before == faults.size()) {
            String id = id(marked.text());
            sentences.add(new CorpusSentence(
                    id, file, sentenceLine, region, frame, article, marked.text(), marked.spans(), claims, none));
        }
    }

    private Set<String> known(MarkupLine marked) {
        if (article == null) {
            earlier.clear();
        }
        marked.spans().forEach(span -> earlier.add(span.id()));
        for (Marked span : marked.spans()) {
            String standsFor = span.standsFor();
            if (standsFor != null && !earlier.contains(standsFor)) {
                fault(1, span.id() + "=" + standsFor, "an actor that is marked here or earlier in the article");
            }
        }
        return new TreeSet<>(earlier);
    }

    private @Nullable String claimLines(Set<String> known, List<CodedClaim> claims) {
        String none = null;
        while (at < lines.size() && lines.get(at).startsWith("=")) {
            String line = lines.get(at).substring(1);
            at++;
            if (line.strip().startsWith("none")) {
                none = line.strip().substring(4).strip();
                if (!Codebook.REASONS.contains(none)) {
                    faults.add(new Fault(file, at, 3, "«" + none + "»", "a reason, one of " + Codebook.REASONS));
                }
            } else {
                CodedClaim claim = new ClaimLine(file, at, known, faults::add).read(line);
                if (claim != null) {
                    claims.add(claim);
                }
            }
        }
        return none;
    }

    private void refuseTwice(String text, int line) {
        String before = seen.putIfAbsent(text, file + ":" + line);
        if (before != null) {
            faults.add(new Fault(file, line, 1, "the sentence of " + before, "each sentence once"));
        }
    }

    private String oneOf(String[] words, int index, List<String> allowed) {
        String word = index < words.length ? words[index] : "nothing";
        if (!allowed.contains(word)) {
            fault(Math.max(1, lines.get(at).indexOf(word) + 1), "«" + word + "»", "one of " + allowed);
        }
        return word;
    }

    private String id(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
        return name + "-" + Long.toHexString(crc.getValue());
    }

    private void fault(int column, String found, String wanted) {
        faults.add(new Fault(file, at + 1, column, found, wanted));
    }
}
