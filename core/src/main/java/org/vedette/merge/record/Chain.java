package org.vedette.merge.record;

import java.util.ArrayList;
import java.util.List;
import org.vedette.model.claim.Voice;
import org.vedette.model.event.Report;

/// The chain of voices in words: "kbs <- Yonhap <- NIS".
final class Chain {
    private static final String FROM = " <- ";

    private Chain() {}

    static String of(Report report) {
        List<Voice> voices = report.claim().voice();
        var names = new ArrayList<String>();
        if (voices.isEmpty() || !(voices.getFirst() instanceof Voice.Outlet)) {
            String outlet = report.outlet();
            names.add(outlet == null ? "article " + report.article() : outlet);
        }
        voices.forEach(voice -> names.add(voice.name()));
        return String.join(FROM, names);
    }
}
