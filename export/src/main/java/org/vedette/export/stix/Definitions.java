package org.vedette.export.stix;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.vedette.model.Tlp;

/// What a bundle defines before it speaks: who made it, what our extension is, and the marks of TLP 2.0 with the
/// identifiers that OASIS gave them.
final class Definitions {
    /// The day of the first release of the extension's form; objects that never change carry it.
    static final Instant SINCE = Instant.parse("2026-11-01T00:00:00Z");

    static final String PRODUCER = StixId.of("identity", "vedette");
    static final String EXTENSION = StixId.of("extension-definition", "vedette event 1");

    private static final Instant TLP_SINCE = Instant.parse("2022-10-01T00:00:00Z");
    private static final String TLP_EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    private Definitions() {}

    /// The identifier of a mark.
    static String marking(Tlp tlp) {
        return "marking-definition--"
                + switch (tlp) {
                    case CLEAR -> "94868c89-83c2-464b-929b-a1a8aa3c8487";
                    case GREEN -> "bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
                    case AMBER -> "55d920b0-5e8b-4f79-9ee9-91f868d9b421";
                    case AMBER_STRICT -> "939a9414-2ddd-4d32-a0cd-375ea402b003";
                    case RED -> "e828b379-4e03-4974-9ac4-e53a884c97c1";
                };
    }

    static void write(StixJson json) throws IOException {
        for (Tlp tlp : Tlp.values()) {
            mark(json, tlp);
        }
        json.object(PRODUCER, SINCE, SINCE, Tlp.CLEAR, () -> {
            json.text("name", "Vedette");
            json.text("description", "Machine-coded events from news reports");
            json.text("identity_class", "system");
        });
        extension(json);
    }

    private static void mark(StixJson json, Tlp tlp) throws IOException {
        json.plain(() -> {
            json.text("type", "marking-definition");
            json.text("spec_version", "2.1");
            json.text("id", marking(tlp));
            json.instant("created", TLP_SINCE);
            json.text("name", tlp.label());
            json.part(
                    "extensions",
                    () -> json.part(TLP_EXTENSION, () -> {
                        json.text("extension_type", "property-extension");
                        json.text("tlp_2_0", tlp.word());
                    }));
        });
    }

    private static void extension(StixJson json) throws IOException {
        json.object(EXTENSION, SINCE, SINCE, Tlp.CLEAR, () -> {
            json.text("name", "Vedette event");
            json.text(
                    "description",
                    "Adds to an incident what a political event is (PLOVER type, mode and contexts, CAMEO code, status, days,"
                            + " quantities, disputed values, independent origins, Admiralty grade) and to a report what a"
                            + " claim is (status, chain of voices, coder).");
            json.text("schema", "docs/guide-exports.md");
            json.text("version", "1.0.0");
            json.texts("extension_types", List.of("property-extension"));
        });
    }
}
