package org.vedette.code.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Builds an ONNX model, node by node. Field numbers are those of onnx.proto (ONNX 1.14, ir version 8).
public final class OnnxGraph {
    /// Operators that ONNX Runtime adds to the standard.
    public static final String MICROSOFT = "com.microsoft";

    /// The types of numbers, as the format counts them.
    public static final int FLOAT = 1;

    public static final int UINT8 = 2;
    public static final int INT8 = 3;
    public static final int INT32 = 6;
    public static final int INT64 = 7;
    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;

    private final ProtoWriter graph = new ProtoWriter();
    private int nodes;

    /// An attribute of a node: a whole number or a decimal one.
    public record Attribute(String name, Number value) {
        private ProtoWriter written() {
            var attribute = new ProtoWriter().text(1, name);
            return value instanceof Float decimal
                    ? attribute.decimal(2, decimal).number(20, 1)
                    : attribute.number(3, value.longValue()).number(20, 2);
        }
    }

    /// Adds a node of the standard.
    ///
    /// @return the name of its output
    public String node(String operator, List<String> inputs, Attribute... attributes) {
        return node("", operator, inputs, attributes);
    }

    /// Adds a node.
    ///
    /// @param inputs names; an empty one leaves an optional input out
    /// @return the name of its first output
    public String node(String domain, String operator, List<String> inputs, Attribute... attributes) {
        return nodes(domain, operator, inputs, 1, attributes).getFirst();
    }

    /// Adds a node with several outputs.
    public List<String> nodes(
            String domain, String operator, List<String> inputs, int outputs, Attribute... attributes) {
        String name = operator + "_" + nodes++;
        var node = new ProtoWriter();
        inputs.forEach(input -> node.text(1, input));
        List<String> names = java.util.stream.IntStream.range(0, outputs)
                .mapToObj(i -> name + "_" + i)
                .toList();
        names.forEach(output -> node.text(2, output));
        node.text(3, name).text(4, operator);
        for (Attribute attribute : attributes) {
            node.message(5, attribute.written());
        }
        node.text(7, domain);
        graph.message(1, node);
        return names;
    }

    /// Adds a constant of decimal numbers.
    ///
    /// @return its name
    public String floats(String name, float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            raw.putFloat(value);
        }
        return tensor(name, FLOAT, raw.array(), shape);
    }

    /// Adds a constant of whole numbers from -128 to 127.
    ///
    /// @return its name
    public String bytes(String name, byte[] values, long... shape) {
        return tensor(name, INT8, values, shape);
    }

    /// Adds a constant: one whole number from 0 to 255.
    ///
    /// @return its name
    public String unsigned(String name, int value) {
        return tensor(name, UINT8, new byte[] {(byte) value});
    }

    private String tensor(String name, int type, byte[] raw, long... shape) {
        var tensor = new ProtoWriter();
        for (long dimension : shape) {
            tensor.number(1, dimension);
        }
        graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
        return name;
    }

    /// Declares an input.
    ///
    /// @param type of its numbers
    public void input(String name, int type, String... dimensions) {
        graph.message(11, value(name, type, dimensions));
    }

    /// Declares an output.
    ///
    /// @param type of its numbers
    public void output(String name, int type, String... dimensions) {
        graph.message(12, value(name, type, dimensions));
    }

    private static ProtoWriter value(String name, int type, String... dimensions) {
        var shape = new ProtoWriter();
        for (String dimension : dimensions) {
            shape.message(1, new ProtoWriter().text(2, dimension));
        }
        var tensor = new ProtoWriter().number(1, type).message(2, shape);
        return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, tensor));
    }

    /// The finished model.
    public byte[] model(String name) {
        graph.text(2, name);
        return new ProtoWriter()
                .number(1, IR_VERSION)
                .text(2, "vedette-training")
                .message(7, graph)
                .message(8, new ProtoWriter().text(1, "").number(2, OPSET))
                .message(8, new ProtoWriter().text(1, MICROSOFT).number(2, 1))
                .done();
    }
}
