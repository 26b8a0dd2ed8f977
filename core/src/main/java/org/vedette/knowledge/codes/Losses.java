package org.vedette.knowledge.codes;

import java.util.ArrayList;
import java.util.List;
import org.vedette.model.Fault;

/// Codes of CAMEO that do not come back when they are read into PLOVER and written again, as a reviewed table.
public final class Losses {
    private static final List<String> COLUMNS = List.of("cameo", "returns", "loss");

    private Losses() {}

    /// One code that is lost.
    ///
    /// @param returns the code it comes back as; empty when PLOVER has no type for it
    /// @param loss in a few words: "broader", "narrower", "other code of the root", "other root", "no type"
    public record Loss(String cameo, String returns, String loss) {}

    /// The table that ships with Vedette, in the order of the codes.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static List<Loss> load() {
        List<Fault> faults = new ArrayList<>();
        List<Loss> losses = CodeFiles.rows("losses.tsv", COLUMNS, faults::add).stream()
                .map(row -> new Loss(row.required("cameo"), row.text("returns"), row.required("loss")))
                .toList();
        return Fault.refuseIfAny(faults, losses);
    }

    /// The losses as the two tables themselves tell them.
    public static List<Loss> between(Plover plover, Cameo cameo) {
        return plover.codes().stream()
                .map(code -> trip(code, plover, cameo))
                .filter(loss -> !loss.cameo().equals(loss.returns()))
                .toList();
    }

    private static Loss trip(String code, Plover plover, Cameo cameo) {
        Plover.Reading reading = plover.of(code);
        if (reading == null) {
            return new Loss(code, "", "no type");
        }
        String back = cameo.of(reading.type(), reading.mode(), reading.contexts(), reading.status())
                .cameo();
        return new Loss(code, back, kind(code, back));
    }

    private static String kind(String code, String back) {
        boolean unspecified = back.endsWith("0") && code.startsWith(back.substring(0, back.length() - 1));
        if (code.startsWith(back) || unspecified) {
            return "broader";
        }
        if (back.startsWith(code)) {
            return "narrower";
        }
        return code.substring(0, 2).equals(back.substring(0, 2)) ? "other code of the root" : "other root";
    }
}
