package org.vedette.collect.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/// The text that bytes stand for, or why they stand for none. UTF-8 and UTF-16 with a mark at their head are
/// taken at their word; bytes without a mark are UTF-8 or, if they cannot be and look like Western text,
/// Windows-1252.
public sealed interface Decoded {
    record Text(String text) implements Decoded {}

    record Broken(String detail) implements Decoded {}

    /// Plain text.
    static Decoded text(byte[] bytes) {
        return decode(bytes, null);
    }

    /// A page, which may tell its encoding in its head.
    static Decoded page(byte[] bytes) {
        return decode(bytes, declared(bytes));
    }

    /// What a server sent, which may name its encoding beside the content and in it. Bytes that are UTF-8 are
    /// read as UTF-8 whatever they are called, for servers are often wrong and UTF-8 is not found by chance.
    ///
    /// @param named the encoding that the server names, or null
    static Decoded fetched(byte[] bytes, @Nullable String named) {
        Charset told = named == null ? null : named(named);
        return decode(bytes, told == null ? declared(bytes) : told);
    }

    /// UTF-8 and nothing else; a mark at the head is taken off.
    static Decoded utf8(byte[] bytes) {
        String text = strictly(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
        return text == null ? new Broken("found bytes that are not UTF-8") : whole(text);
    }

    private static Decoded decode(byte[] bytes, @Nullable Charset declared) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, StandardCharsets.UTF_16LE);
        }
        Decoded utf8 = utf8(bytes);
        if (utf8 instanceof Text || startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8;
        }
        String text = declared == null ? null : strictly(bytes, 0, declared);
        if (text == null && WesternText.isLikely(bytes)) {
            text = strictly(bytes, 0, WesternText.CHARSET);
        }
        return text == null ? new Broken("found bytes in no encoding that is read, wanted UTF-8") : whole(text);
    }

    private static Decoded marked(byte[] bytes, Charset charset) {
        String text = strictly(bytes, 2, charset);
        return text == null ? new Broken("found half a character in " + charset.name()) : whole(text);
    }

    private static Decoded whole(String text) {
        int zero = text.indexOf('\0');
        return zero < 0 ? new Text(text) : new Broken("found a zero byte at character " + zero + ", wanted text");
    }

    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException broken) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// The encoding that the first kilobytes of a page or of XML name ("charset=...", "encoding=..."), or null.
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.ISO_8859_1);
        String mark = head.startsWith("<?xml") && head.contains("encoding=") ? "encoding=" : "charset=";
        int at = head.indexOf(mark);
        if (at < 0) {
            return null;
        }
        int start = at + mark.length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return named(head.substring(start, end));
    }

    private static @Nullable Charset named(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
