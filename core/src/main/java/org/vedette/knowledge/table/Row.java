package org.vedette.knowledge.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vedette.model.Fault;
import org.vedette.model.actor.Sector;

/// One line of a table, read by the names of its columns. What is wrong becomes a fault that tells line and column.
public final class Row {
    private static final List<String> SECTORS =
            Arrays.stream(Sector.values()).map(Sector::name).toList();

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> fields;
    private final Consumer<Fault> faults;

    Row(String file, int line, List<String> columns, List<String> fields, Consumer<Fault> faults) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
        this.faults = faults;
    }

    /// A field as it is written.
    public String text(String column) {
        return fields.get(columns.indexOf(column));
    }

    /// A field that must not be empty.
    public String required(String column) {
        if (text(column).isEmpty()) {
            fault(column, 0, "nothing", column);
        }
        return text(column);
    }

    /// A field that must be one of a few words.
    public String oneOf(String column, List<String> allowed) {
        if (!allowed.contains(text(column))) {
            fault(column, 0, "«" + text(column) + "»", "one of " + allowed);
        }
        return text(column);
    }

    /// The items of a field, parted by bars.
    public List<String> list(String column) {
        var items = new ArrayList<String>();
        eachItem(column, (item, offset) -> items.add(item));
        return items;
    }

    /// The sectors a field names; unknown ones are faults.
    public List<Sector> sectors(String column) {
        var sectors = new ArrayList<Sector>();
        eachItem(column, (item, offset) -> {
            if (SECTORS.contains(item)) {
                sectors.add(Sector.valueOf(item));
            } else {
                fault(column, offset, "sector «" + item + "»", "one of " + SECTORS);
            }
        });
        return sectors;
    }

    private interface Item {
        void at(String item, int offset);
    }

    private void eachItem(String column, Item each) {
        String field = text(column);
        int start = 0;
        while (!field.isEmpty() && start <= field.length()) {
            int bar = field.indexOf('|', start);
            int end = bar < 0 ? field.length() : bar;
            String item = field.substring(start, end);
            if (item.isBlank() || !item.equals(item.strip())) {
                fault(column, start, "«" + item + "»", "a word between bars, without blanks around it");
            } else {
                each.at(item, start);
            }
            start = end + 1;
        }
    }

    /// Tells a fault in a field.
    ///
    /// @param offset how far into the field, from 0
    public void fault(String column, int offset, String found, String wanted) {
        int position = 1 + offset;
        for (int i = 0; i < columns.indexOf(column); i++) {
            position += fields.get(i).length() + 1;
        }
        faults.accept(new Fault(file, line, position, found, wanted));
    }

    /// Where the row stands, for faults of other rows.
    public String place() {
        return file + ":" + line;
    }

    /// A fault at an item of a list.
    public void faultAtItem(String column, String item, String found, String wanted) {
        var at = new int[1];
        eachItem(column, (each, offset) -> at[0] = each.equals(item) ? offset : at[0]);
        fault(column, at[0], found, wanted);
    }

    /// A day, month or year; its first day, or its last one. Nothing if the field is empty or faulty.
    public Optional<LocalDate> day(String column, boolean last) {
        String written = text(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = last ? Days.last(written) : Days.first(written);
        if (day.isEmpty()) {
            fault(column, 0, "«" + written + "»", "a day: 2014-10-21, 2014-10 or 2014");
        }
        return day;
    }
}
