package org.vedette.collect.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of Wikidata as a dump holds it (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON).
record Entity(JsonNode json) {
    static final String INSTANCE_OF = "P31";
    static final String COUNTRY = "P17";
    static final String CITIZENSHIP = "P27";
    static final String POSITION_HELD = "P39";
    static final String ISO3 = "P298";
    static final String START = "P580";
    static final String END = "P582";
    static final String JURISDICTION = "P1001";

    private static final String HUMAN = "Q5";
    private static final String LANGUAGE = "en";
    private static final int TO_THE_DAY = 11;
    private static final int TO_THE_MONTH = 10;
    private static final int TO_THE_YEAR = 9;

    String id() {
        return json.path("id").asText();
    }

    /// The English name, or null if there is none.
    @Nullable
    String label() {
        JsonNode label = json.path("labels").path(LANGUAGE).path("value");
        return label.isTextual() ? label.textValue() : null;
    }

    /// The other English names.
    List<String> aliases() {
        var aliases = new ArrayList<String>();
        json.path("aliases")
                .path(LANGUAGE)
                .forEach(alias -> aliases.add(alias.path("value").asText()));
        return aliases;
    }

    /// The day of its last change, as text; empty if it does not tell.
    String modified() {
        String modified = json.path("modified").asText();
        return modified.length() < 10 ? "" : modified.substring(0, 10);
    }

    boolean isHuman() {
        return items(INSTANCE_OF).contains(HUMAN);
    }

    /// The statements of a property that are not deprecated.
    List<Statement> statements(String property) {
        var statements = new ArrayList<Statement>();
        for (JsonNode each : json.path("claims").path(property)) {
            if (!each.path("rank").asText().equals("deprecated")) {
                statements.add(new Statement(each));
            }
        }
        return statements;
    }

    /// The items that a property names.
    List<String> items(String property) {
        return statements(property).stream()
                .map(Statement::item)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /// The text of a property, or null.
    @Nullable
    String text(String property) {
        return statements(property).stream()
                .map(statement -> statement.json().at("/mainsnak/datavalue/value"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElse(null);
    }

    /// One statement with its qualifiers.
    record Statement(JsonNode json) {
        /// The item it names; empty when it names none.
        String item() {
            return json.at("/mainsnak/datavalue/value/id").asText();
        }

        /// The day, month or year of a qualifier as the register writes it; empty when it is open or less exact.
        String day(String property) {
            JsonNode value = json.path("qualifiers").path(property).path(0).at("/datavalue/value");
            String time = value.path("time").asText();
            if (!time.startsWith("+") || time.length() < 11) {
                return "";
            }
            return switch (value.path("precision").asInt()) {
                case TO_THE_DAY -> time.substring(1, 11);
                case TO_THE_MONTH -> time.substring(1, 8);
                case TO_THE_YEAR -> time.substring(1, 5);
                default -> "";
            };
        }

        /// Whether the statement tells that it ended, but not when.
        boolean endedSomeDay() {
            return json.path("qualifiers").has(Entity.END) && day(Entity.END).isEmpty();
        }
    }
}
