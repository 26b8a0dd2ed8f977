package org.vedette.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Version;
import org.vedette.model.text.Span;

class EventReaderTest {
    private static final Instant KNOWN = Instant.parse("2024-03-05T08:00:00Z");
    private static final Actor FIJI = new Actor("FJI", "FJI", List.of(), "Fiji");
    private static final Actor FORUM = new Actor("PIF", null, List.of(Sector.IGO), "Pacific Islands Forum");

    private static final Event FULL = new Event(
            "ec1",
            ClaimType.RETREAT,
            "withdraw",
            Status.OCCURRED,
            List.of(FIJI),
            List.of(FORUM),
            List.of(FIJI),
            List.of("military"),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 3, 4),
            new Place(new Span(3, 7), "Suva", "FJI", -18.1, 178.4, 2198148L),
            List.of(new Quantity(new Span(1, 9), 40, 45, Modifier.BETWEEN, "troops", 120.0)),
            List.of(new Field(
                    "quantities.troops",
                    "40 troops",
                    "two origins against one",
                    List.of(
                            new Version("40 troops", List.of("c1", "c3"), List.of("El Faro <- Suva"), 2, KNOWN),
                            new Version("45 troops", List.of("c2"), List.of("El Faro"), 1, null)))),
            List.of("c1", "c2", "c3"),
            3,
            List.of(new Origin("c1", List.of("c1", "c3"), "same text"), new Origin("c2", List.of("c2"), "alone")),
            KNOWN,
            KNOWN.plusSeconds(60));

    private static final Event EMPTY = new Event(
            "ec9",
            ClaimType.CONSULT,
            null,
            Status.PLANNED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of("c9"),
            1,
            List.of(),
            null,
            null);

    @Test
    void anEventIsReadBackAsItWasWritten() {
        for (Event event : List.of(FULL, EMPTY)) {
            String line = EventJson.line(event);
            assertThat(EventReader.read(line)).isEqualTo(event);
            assertThat(EventJson.line(EventReader.read(line))).isEqualTo(line);
        }
    }

    @Test
    void aLineThatIsNoEventIsRefusedByItsField() {
        assertThatThrownBy(
                        () -> EventReader.read(EventJson.line(FULL).replace("\"status\":\"occurred\"", "\"status\":7")))
                .hasMessageContaining("found 7 for \"status\", wanted a string");
    }
}
