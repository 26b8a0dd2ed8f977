package org.vedette.warn.show;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Text of SVG and HTML that grows piece by piece. Words are escaped, numbers have one form in every locale.
public final class Markup {
    private final StringBuilder written = new StringBuilder();

    /// Adds marks as they stand, with a line end.
    public Markup raw(String marks) {
        written.append(marks).append('\n');
        return this;
    }

    /// Adds an element that holds only words.
    ///
    /// @param attributes as they stand, or empty
    public Markup element(String name, String attributes, String words) {
        String blank = attributes.isEmpty() ? "" : " ";
        return raw("<" + name + blank + attributes + ">" + escaped(words) + "</" + name + ">");
    }

    /// Words as they stand in an element or an attribute.
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A number of pixels with one place at most.
    public static String px(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
