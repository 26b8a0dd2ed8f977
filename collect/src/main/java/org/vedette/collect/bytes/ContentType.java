package org.vedette.collect.bytes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a header says of content.
///
/// @param type the media type in small letters, without its parameters; empty when none is told
/// @param charset the encoding that is named, or null
public record ContentType(String type, @Nullable String charset) {
    /// Out of the value of a header Content-Type; empty for none.
    public static ContentType of(String header) {
        String written = header.toLowerCase(Locale.ROOT);
        int mark = written.indexOf(';');
        String type = (mark < 0 ? written : written.substring(0, mark)).strip();
        int named = written.indexOf("charset=");
        String charset = named < 0
                ? null
                : written.substring(named + "charset=".length()).replaceAll("[\"' ]|;.*", "");
        return new ContentType(type, charset);
    }
}
