package org.vedette.collect.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// UTF-16 as UTF-8, character by character. Half a character comes out as a byte that UTF-8 does not have, so
/// that the line it stands in is set aside and no other.
public final class Utf16Stream extends InputStream {
    private static final byte[] BROKEN = {(byte) 0xFF};

    private final InputStream units;
    private final boolean bigEnd;
    private byte[] ready = {};
    private int at;
    private int pushedBack = -1;

    /// @param units behind their mark, to be buffered
    /// @param bigEnd whether the upper half of a unit comes first
    public Utf16Stream(InputStream units, boolean bigEnd) {
        this.units = units;
        this.bigEnd = bigEnd;
    }

    @Override
    public int read() throws IOException {
        if (at == ready.length) {
            int unit = unit();
            if (unit < 0) {
                return -1;
            }
            ready = character((char) unit);
            at = 0;
        }
        return ready[at++] & 0xFF;
    }

    private byte[] character(char unit) throws IOException {
        if (!Character.isSurrogate(unit)) {
            return String.valueOf(unit).getBytes(StandardCharsets.UTF_8);
        }
        int second = Character.isHighSurrogate(unit) ? unit() : -1;
        if (second >= 0 && Character.isLowSurrogate((char) second)) {
            return new String(new char[] {unit, (char) second}).getBytes(StandardCharsets.UTF_8);
        }
        pushedBack = second;
        return BROKEN;
    }

    private int unit() throws IOException {
        if (pushedBack >= 0) {
            int unit = pushedBack;
            pushedBack = -1;
            return unit;
        }
        int first = units.read();
        int second = first < 0 ? -1 : units.read();
        if (first < 0) {
            return -1;
        }
        if (second < 0) {
            return 0xD800; // half a unit at the end is half a character
        }
        return bigEnd ? first << 8 | second : second << 8 | first;
    }

    @Override
    public void close() throws IOException {
        units.close();
    }
}
