package org.vedette.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.vedette.export.writer.EventWriter;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.export.writer.Written;
import org.vedette.knowledge.codes.Countries;

/// PLOVER's records (manual 2.0), one JSON object a line, with its planned and never delivered `size` and `link`.
/// Status,
/// third parties, voices and disputed values follow under names of our own, so that nothing is folded.
public final class PloverJson implements EventWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final OutputStream out;
    private final PloverRecord record;
    private final Written.Count count = new Written.Count();

    /// @param out stays open
    public PloverJson(OutputStream out, Settings settings, Countries countries) {
        this.out = out;
        this.record = new PloverRecord(settings, countries);
    }

    /// Nothing stands before the first line.
    @Override
    public void begin() {}

    @Override
    public void event(Happening happening) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            record.write(json, happening);
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        count.add(1);
    }

    @Override
    public Written end() throws IOException {
        out.flush();
        return count.written();
    }
}
