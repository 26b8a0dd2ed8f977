package org.vedette.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What stands around every page: its title, where one is, and as of when.
///
/// @param ledger its name
/// @param title of this page
/// @param here the path of the page in the navigation that this one belongs to
/// @param path of this page
/// @param kept the other parameters of this page, which the control of time keeps
/// @param style and `script` links to what ships with the pages
public record Frame(
        String ledger,
        String title,
        String here,
        String path,
        Asked asked,
        Map<String, List<String>> kept,
        String style,
        String script,
        String icon) {
    /// A page that can be gone to from everywhere.
    public record Tab(String path, String title, String key) {}

    /// The pages that can be gone to from everywhere, each with the letter that goes there after a "g".
    public static List<Tab> tabs() {
        return List.of(new Tab("/", "Situation", "s"));
    }

    /// A link that keeps the time one looks from.
    ///
    /// @param target a path of this server, with or without parameters
    public String to(String target) {
        if (asked.word().isEmpty()) {
            return target;
        }
        String joins = target.contains("?") ? "&" : "?";
        return target + joins + "as-of=" + encoded(asked.word());
    }

    /// Words as a part of a path or a parameter.
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
