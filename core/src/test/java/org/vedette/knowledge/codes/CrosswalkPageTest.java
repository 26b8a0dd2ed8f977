package org.vedette.knowledge.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// The page about the crosswalk says what the tables say.
class CrosswalkPageTest {
    private static final String PAGE = read();

    private final Cameo cameo = Cameo.load();
    private final Plover plover = Plover.load();

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/codebook/crosswalk.md"), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> rows(String heading) {
        int from = PAGE.indexOf("\n## " + heading);
        int to = PAGE.indexOf("\n## ", from + 1);
        return PAGE.substring(from, to < 0 ? PAGE.length() : to)
                .lines()
                .filter(line -> line.startsWith("| ") && line.substring(2, 3).matches("[A-Z0-9]"))
                .filter(line -> !line.startsWith("| PLOVER ") && !line.startsWith("| CAMEO "))
                .toList();
    }

    @Test
    void listsEveryCodeThatIsLost() {
        List<String> wanted = Losses.load().stream().map(this::row).toList();
        assertThat(rows("What CAMEO loses")).isEqualTo(wanted);
        assertThat(PAGE)
                .contains("Of " + plover.codes().size() + " codes "
                        + (plover.codes().size() - wanted.size()) + " come back as themselves; these " + wanted.size());
    }

    private String row(Losses.Loss loss) {
        Plover.Reading reading = plover.of(loss.cameo());
        return "| " + loss.cameo() + " | " + (reading == null ? "-" : told(reading)) + " | "
                + (loss.returns().isEmpty() ? "-" : loss.returns()) + " | " + loss.loss() + " |";
    }

    private static String told(Plover.Reading reading) {
        return name(reading.type(), reading.mode()) + " " + reading.status().label()
                + (reading.contexts().isEmpty()
                        ? ""
                        : " ctx=" + reading.contexts().getFirst());
    }

    private static String name(ClaimType type, @Nullable String mode) {
        return mode == null ? type.name() : type + "." + mode;
    }

    @Test
    void listsEveryTypeAndModeThatIsLost() {
        List<String> wanted = new ArrayList<>();
        for (ClaimType type : ClaimType.values()) {
            trip(type, null, wanted);
            Codebook.modes(type).forEach(mode -> trip(type, mode, wanted));
        }
        assertThat(rows("What PLOVER loses")).isEqualTo(wanted);
    }

    private void trip(ClaimType type, @Nullable String mode, List<String> lost) {
        String code = cameo.of(type, mode, List.of(), Status.OCCURRED).cameo();
        Plover.Reading back = Objects.requireNonNull(plover.of(code));
        if (!name(type, mode).equals(name(back.type(), back.mode()))) {
            lost.add("| " + name(type, mode) + " | " + code + " | " + name(back.type(), back.mode()) + " |");
        }
    }

    @Test
    void showsTheTenseTable() {
        Tense tense = Tense.load();
        List<String> wanted = new ArrayList<>();
        for (ClaimType type : ClaimType.values()) {
            wanted.add("| " + type + " | " + tense.fold(type, Status.ONGOING) + " | " + tense.fold(type, Status.PLANNED)
                    + " | " + tense.fold(type, Status.REFUTED) + " |");
        }
        assertThat(rows("What tense does")).containsExactlyInAnyOrderElementsOf(wanted);
    }
}
