package org.vedette.store.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;
import org.vedette.model.FaultyFileException;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Correction.Side;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;

/// A correction as a line of JSON: what `vedette corrections --format jsonl` writes and `--corrections FILE` reads.
public final class CorrectionJson {
    private static final String NOBODY = "nobody";

    private CorrectionJson() {}

    /// The line for a correction. A field that is null leaves what the reader coded.
    public static String line(Correction correction) {
        return JsonText.line(json -> {
            json.text("correction", correction.id());
            json.text("claim", correction.claim());
            json.text("sentence", correction.sentence());
            json.span("trigger", correction.trigger());
            change(json, correction.change());
            json.text("at", correction.at().toString());
            json.text("by", correction.by());
            json.text("because", correction.because());
        });
    }

    private static void change(JsonText json, Change change) throws IOException {
        switch (change) {
            case Change.NoClaim none -> json.text("type", "NONE");
            case Change.Other(var type, var mode, var status, var source, var target) -> {
                json.text("type", type == null ? null : type.name());
                json.text("mode", mode);
                json.text("status", status == null ? null : status.label());
                json.text("source", word(source));
                json.text("target", word(target));
            }
        }
    }

    private static @Nullable String word(@Nullable Side side) {
        if (side == null) {
            return null;
        }
        Role from = side.from();
        return from == null ? NOBODY : from.name().toLowerCase(Locale.ROOT);
    }

    /// Reads a line.
    ///
    /// @throws IllegalArgumentException naming the field that is missing or not understood
    public static Correction read(String line) {
        Fields fields = Fields.of(line);
        var at = fields.instantOrNull("at");
        if (at == null) {
            throw new IllegalArgumentException(
                    "found nothing for \"at\", wanted an instant such as 2024-10-21T08:30:00Z");
        }
        return new Correction(
                fields.text("claim"),
                fields.text("sentence"),
                fields.span("trigger"),
                change(fields),
                at,
                fields.text("by"),
                fields.text("because"));
    }

    private static Change change(Fields fields) {
        if ("NONE".equals(fields.textOrNull("type"))) {
            return new Change.NoClaim();
        }
        return new Change.Other(
                fields.has("type") ? fields.constant("type", ClaimType.class) : null,
                fields.textOrNull("mode"),
                fields.has("status") ? fields.constant("status", Status.class) : null,
                side(fields, "source"),
                side(fields, "target"));
    }

    private static @Nullable Side side(Fields fields, String name) {
        if (!fields.has(name)) {
            return null;
        }
        return new Side(NOBODY.equals(fields.text(name)) ? null : fields.constant(name, Role.class));
    }

    /// Reads the lines of a file; blank ones are passed over.
    ///
    /// @param name of the file, for its faults
    /// @throws FaultyFileException naming every line that is not understood
    public static List<Correction> read(String name, List<String> lines) {
        var corrections = new ArrayList<Correction>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                corrections.add(read(lines.get(i)));
            } catch (IllegalArgumentException misread) {
                faults.add(new Fault(
                        name,
                        i + 1,
                        1,
                        String.valueOf(misread.getMessage()),
                        "a correction as vedette corrections --format jsonl writes it"));
            }
        }
        return Fault.refuseIfAny(faults, corrections);
    }
}
