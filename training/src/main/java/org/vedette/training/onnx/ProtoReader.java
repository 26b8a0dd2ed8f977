package org.vedette.training.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Walks the fields of one protocol-buffer message.
final class ProtoReader {
    private final ByteBuffer bytes;
    private int field;
    private long number;
    private ByteBuffer block = ByteBuffer.allocate(0);

    ProtoReader(ByteBuffer bytes) {
        this.bytes = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Moves to the next field; false at the end.
    boolean next() {
        if (!bytes.hasRemaining()) {
            return false;
        }
        long key = varint();
        field = (int) (key >>> 3);
        switch ((int) (key & 7)) {
            case 0 -> number = varint();
            case 1 -> number = bytes.getLong();
            case 2 -> block = take((int) varint());
            case 5 -> number = bytes.getInt();
            default -> throw new IllegalArgumentException("wire type " + (key & 7) + " of field " + field);
        }
        return true;
    }

    int field() {
        return field;
    }

    long number() {
        return number;
    }

    ByteBuffer block() {
        return block;
    }

    String text() {
        return StandardCharsets.UTF_8.decode(block.duplicate()).toString();
    }

    private ByteBuffer take(int length) {
        ByteBuffer taken = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return taken;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes.get();
            value |= (long) (part & 127) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }
}
