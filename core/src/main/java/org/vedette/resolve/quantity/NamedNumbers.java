package org.vedette.resolve.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vedette.resolve.words.CalendarWords;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.Words;

/// Tells numbers that are part of a name: "Resolution 1701", "Article 5", "Leopard 2 tanks", "the Big Ten",
/// "12 Elm Street".
final class NamedNumbers {
    private static final WordTable<Boolean> KEYS =
            new WordTable<>(table("section sections row page pages chapter article"
                    + " articles part phase stage resolution paragraph clause annex rule number no nos room flight route highway"
                    + " interstate channel area grade level step version volume issue episode season game week day round match"
                    + " lot case bill law decree order directive protocol boeing airbus type mark category class apartment suite"
                    + " floor platform terminal district ward precinct zone block sector gate line figure table item size tier"
                    + " code formula apollo agenda title schedule appendix unit camp war psalm verse pier exit studio bus train tram"
                    + " chapter's # №"));
    private static final WordTable<Boolean> STREETS = new WordTable<>(table(
            "street st road rd avenue ave lane drive boulevard blvd square terrace crescent way close place row"));

    private NamedNumbers() {}

    private static Map<String, Boolean> table(String words) {
        var table = new LinkedHashMap<String, Boolean>();
        for (String word : words.split(" ")) {
            table.put(word, true);
        }
        return table;
    }

    static boolean holds(Words words, Amount amount, Counted counted, Lead lead) {
        if (amount.from() != amount.number() || lead.modifier() != null || amount.unit() != null) {
            return false;
        }
        if (isKeyed(words, amount.number(), counted) || isRank(words, amount.number(), counted)) {
            return true;
        }
        boolean digits = words.whole(amount.number()) >= 0 && amount.scale() == 1 && amount.low() < 100_000;
        return digits && (followsName(words, amount, counted) || isAddress(words, amount));
    }

    /// "Game 2", "part two", "No. 10"; but "this week 12 rockets".
    private static boolean isKeyed(Words words, int at, Counted counted) {
        int before = words.isMark(at - 1, '.') ? at - 2 : at - 1;
        if (words.kind(before) == Words.Kind.END || KEYS.at(words, before) == null || counted.isSure()) {
            return false;
        }
        boolean told = words.isOneOf(before - 1, "this", "last", "that", "next", "each", "every", "per");
        return words.isCapital(before) || !told;
    }

    /// "the top 10", "stayed in the bottom five".
    private static boolean isRank(Words words, int at, Counted counted) {
        return counted.name() == null && words.isOneOf(at - 1, "top", "bottom", "final", "last");
    }

    /// A capital word stands right before: "Leopard 2 tanks", "Fortune 500", "Matiz 3 Lux"; but "On
    /// Monday 12 people".
    private static boolean followsName(Words words, Amount amount, Counted counted) {
        int before = amount.number() - 1;
        boolean name = words.hasCapital(before)
                && !StopWords.at(words, before)
                && !words.isOneOf(before, "another", "total", "first", "last", "next")
                && CalendarWords.weekday(words, before) == null
                && !words.joined(amount.number());
        boolean headline = counted.unit() != null && words.isCapital(counted.next() - 1);
        return name && !counted.isSure() && !headline;
    }

    private static boolean isAddress(Words words, Amount amount) {
        for (int i = amount.next(); i < amount.next() + 4 && words.isCapital(i); i++) {
            if (i > amount.next() && STREETS.at(words, i) != null) {
                return true;
            }
        }
        return false;
    }
}
