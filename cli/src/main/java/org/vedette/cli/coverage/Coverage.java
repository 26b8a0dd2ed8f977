package org.vedette.cli.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.knowledge.corpus.CodedClaim;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;

/// Counts the claims of a corpus by type and each of status, voice, frame and region, its modes, and the reasons why
/// sentences hold no claim.
public final class Coverage {
    /// Who tells it: the writer, a speaker, a speaker through a relay, or only a word like "reportedly".
    private static final List<String> VOICES = List.of("writer", "speaker", "relayed", "cue-alone");

    private final Grid status = new Grid("type x status", types(), labels(Status.values()));
    private final Grid voice = new Grid("type x voice", types(), VOICES);
    private final Grid frame = new Grid("type x frame", types(), Codebook.FRAMES);
    private final Grid region = new Grid("type x region", types(), Codebook.REGIONS);
    private final Grid statusVoice = new Grid("status x voice", labels(Status.values()), VOICES);
    private final Grid statusFrame = new Grid("status x frame", labels(Status.values()), Codebook.FRAMES);
    private final Grid mode = new Grid("mode", modes(), List.of("claims"));
    private final Grid none = new Grid("no claim, by reason and frame", Codebook.REASONS, Codebook.FRAMES);
    private int sentences;
    private int claims;
    private int empty;

    public Coverage(List<CorpusSentence> corpus) {
        corpus.forEach(this::count);
    }

    private static List<String> types() {
        return Arrays.stream(ClaimType.values()).map(Enum::name).toList();
    }

    private static List<String> labels(Status... statuses) {
        return Arrays.stream(statuses).map(Status::label).toList();
    }

    private static List<String> modes() {
        var modes = new ArrayList<String>();
        for (ClaimType type : ClaimType.values()) {
            Codebook.modes(type).forEach(mode -> modes.add(type + "." + mode));
        }
        return modes;
    }

    private void count(CorpusSentence sentence) {
        sentences++;
        sentence.claims().forEach(claim -> count(sentence, claim));
        String reason = sentence.none();
        if (reason != null) {
            empty++;
            none.count(reason, sentence.frame());
        }
    }

    private void count(CorpusSentence sentence, CodedClaim claim) {
        claims++;
        String type = claim.type().name();
        status.count(type, claim.status().label());
        voice.count(type, voice(claim));
        frame.count(type, sentence.frame());
        region.count(type, sentence.region());
        statusVoice.count(claim.status().label(), voice(claim));
        statusFrame.count(claim.status().label(), sentence.frame());
        if (claim.mode() != null) {
            mode.count(type + "." + claim.mode(), "claims");
        }
    }

    private static String voice(CodedClaim claim) {
        if (!claim.in(Role.RELAY).isEmpty()) {
            return "relayed";
        }
        if (!claim.in(Role.SPEAKER).isEmpty()) {
            return "speaker";
        }
        return claim.in(Role.CUE).isEmpty() ? "writer" : "cue-alone";
    }

    /// All tables.
    ///
    /// @param least cells with fewer are marked
    public List<String> lines(int least) {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d sentences, %,d claims; %,d of the sentences (%.1f %%) hold none",
                sentences,
                claims,
                empty,
                100.0 * empty / Math.max(1, sentences)));
        List<Grid> grids = List.of(status, voice, frame, region, statusVoice, statusFrame, mode, none);
        for (Grid grid : grids) {
            lines.add("");
            lines.addAll(grid.lines(least));
        }
        lines.add("");
        long thin = grids.stream().mapToLong(grid -> grid.thin(least)).sum();
        lines.add(thin + " cells hold fewer than " + least + " and are marked " + Grid.MARK);
        return lines;
    }
}
