package org.vedette.collect.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A file of entities, one a line, plain or compressed with gzip; the brackets and commas of a dump are passed over.
final class EntityLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    EntityLines(Path file) {
        this.file = file;
    }

    /// Hands on every entity in the order of the file.
    ///
    /// @param faults hears of each line that is no entity, by file and line
    void read(Consumer<Entity> entities, Consumer<String> faults) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String object = object(line);
                Entity entity = object.isEmpty() ? null : entity(object);
                if (entity != null) {
                    entities.accept(entity);
                } else if (!object.isEmpty()) {
                    faults.accept(file + ":" + number + ": no entity of Wikidata, wanted an object with an id");
                }
            }
        }
    }

    private InputStream open() throws IOException {
        InputStream plain = Files.newInputStream(file);
        try {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain;
        } catch (IOException broken) {
            plain.close();
            throw broken;
        }
    }

    private static String object(String line) {
        String words = line.strip();
        if (words.equals("[") || words.equals("]")) {
            return "";
        }
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    private static @Nullable Entity entity(String object) {
        try {
            var entity = new Entity(JSON.readTree(object));
            return entity.id().isEmpty() ? null : entity;
        } catch (JsonProcessingException broken) {
            return null;
        }
    }
}
