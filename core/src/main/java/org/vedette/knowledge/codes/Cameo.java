package org.vedette.knowledge.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// From a PLOVER claim to a CAMEO code with Goldstein's value. CAMEO knows no status, so a plan or a threat becomes
/// another code there; the table says which.
public final class Cameo {
    private static final String FILE = "/org/vedette/knowledge/codes/cameo.tsv";
    private static final int COLUMNS = 7;

    private final Map<ClaimType, List<Row>> rows = new EnumMap<>(ClaimType.class);
    private final List<Fault> faults = new ArrayList<>();

    /// A code and its value.
    ///
    /// @param cameo two to four digits
    /// @param label what it means, in our words
    /// @param goldstein from -10 to 10
    public record Code(String cameo, String label, double goldstein) {}

    private record Row(@Nullable String mode, @Nullable String context, Set<Status> statuses, Code code) {
        boolean fits(@Nullable String ofMode, List<String> contexts, Status status) {
            return (mode == null || mode.equals(ofMode))
                    && (context == null || contexts.contains(context))
                    && (statuses.isEmpty() || statuses.contains(status));
        }
    }

    private Cameo() {}

    /// The crosswalk that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static Cameo load() {
        try (InputStream in = Cameo.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " on the class path");
            }
            return read(FILE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Cameo read(String file, BufferedReader lines) {
        var cameo = new Cameo();
        var number = new int[1];
        lines.lines().forEach(line -> {
            number[0]++;
            if (!line.startsWith("#")) {
                cameo.add(file, number[0], line.split("\t", -1));
            }
        });
        return Fault.refuseIfAny(cameo.faults, cameo);
    }

    private void add(String file, int line, String[] fields) {
        if (fields.length != COLUMNS) {
            faults.add(new Fault(file, line, 1, fields.length + " columns", COLUMNS + " columns"));
            return;
        }
        try {
            Set<Status> statuses = EnumSet.noneOf(Status.class);
            for (String status : fields[3].split(",")) {
                if (!status.isEmpty()) {
                    statuses.add(Status.valueOf(status.toUpperCase(Locale.ROOT)));
                }
            }
            var code = new Code(fields[4], fields[5], Double.parseDouble(fields[6]));
            var row = new Row(emptyToNull(fields[1]), emptyToNull(fields[2]), statuses, code);
            for (ClaimType type : ClaimType.values()) {
                if (fields[0].isEmpty() || fields[0].equals(type.name())) {
                    rows.computeIfAbsent(type, ignored -> new ArrayList<>()).add(row);
                }
            }
        } catch (IllegalArgumentException wrong) {
            faults.add(new Fault(file, line, 1, String.valueOf(wrong.getMessage()), "known statuses and a number"));
        }
    }

    private static @Nullable String emptyToNull(String field) {
        return field.isEmpty() ? null : field;
    }

    /// The code of a claim.
    ///
    /// @param mode or null
    public Code of(ClaimType type, @Nullable String mode, List<String> contexts, Status status) {
        for (Row row : rows.getOrDefault(type, List.of())) {
            if (row.fits(mode, contexts, status)) {
                return row.code();
            }
        }
        throw new IllegalStateException("the crosswalk has no last row for " + type);
    }
}
