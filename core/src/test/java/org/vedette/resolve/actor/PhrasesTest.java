package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vedette.knowledge.places.Gazetteer;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// Country and sectors of hundreds of phrases of every kind, with register and gazetteer as they ship.
class PhrasesTest {
    private static final ActorResolver RESOLVER = new ActorResolver(Shipped.REGISTER, Gazetteer.load()::countryOfAny);

    private static List<String> rows() {
        InputStream in = Objects.requireNonNull(PhrasesTest.class.getResourceAsStream("actors.tsv"));
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable String miss(String row) {
        String[] columns = row.split("\t");
        Actor best = RESOLVER.resolve(columns[0], LocalDate.parse(columns[1])).best();
        String sectors = best.sectors().stream().map(Sector::name).collect(Collectors.joining(" "));
        String told = Objects.requireNonNullElse(best.countryOrKind(), "-") + " " + (sectors.isEmpty() ? "-" : sectors);
        String wanted = columns[2] + " " + columns[3];
        return told.equals(wanted) ? null : columns[0] + ": wanted " + wanted + ", told " + told;
    }

    @Test
    void everyPhraseOfTheTableTellsItsCountryAndSectors() {
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(900);
        assertThat(rows.stream().map(PhrasesTest::miss).filter(Objects::nonNull))
                .isEmpty();
    }
}
