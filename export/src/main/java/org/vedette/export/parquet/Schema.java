package org.vedette.export.parquet;

import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.vedette.export.table.Column;

/// The columns of a table as Parquet knows them. Every one may be null.
final class Schema {
    private Schema() {}

    static <T> MessageType of(String name, List<Column<T>> columns) {
        var message = Types.buildMessage();
        columns.forEach(column -> message.addField(field(column)));
        return message.named(name);
    }

    private static PrimitiveType field(Column<?> column) {
        String name = column.name();
        return switch (column.kind()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
            case INSTANT ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
                        .named(name);
        };
    }
}
