package org.vedette.training.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Result;

/// Every error with its words, a line of JSON each, for whoever mends them. Such a file may hold text of a gold set, so
/// it
/// belongs into no repository.
public final class ErrorLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ErrorLines() {}

    /// The most frequent kinds first.
    public static List<String> of(Result result) {
        var lines = new ArrayList<String>();
        for (Errors.Kind kind : result.errors().kinds()) {
            for (Errors.Case each : kind.cases()) {
                ObjectNode line = JSON.createObjectNode();
                line.put("set", result.set()).put("kind", kind.name()).put("id", each.id());
                line.put("gold", each.gold()).put("ours", each.ours()).put("text", each.text());
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
