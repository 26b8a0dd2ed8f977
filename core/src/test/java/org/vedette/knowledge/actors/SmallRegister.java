package org.vedette.knowledge.actors;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// A register of a few rows, and what becomes of it with more.
public final class SmallRegister {
    private final Map<String, String> files = new TreeMap<>();

    public SmallRegister() {
        file("spellings", "word spellings");
        file("ordinary", "word kind");
        file("states", "iso3 name kind region names adjectives demonyms capital metonyms");
        file("leading", "country from to note");
        file("organisations", "code name kind country sectors names note");
        file("groups", "code name country sectors names from to");
        file("bodies", "code name country sectors names");
        file("parties", "code name country sectors names");
        for (String people : new String[] {"leaders", "ministers", "persons"}) {
            file(people, "actor country office title from to name aliases sectors");
        }
        file("roles", "phrase sectors kind note");
        file("peoples", "country adjectives people note");
        file("offices", "phrase offices titles belongs");
        file("organs", "phrase organs sole");
        with("states", "NOR;Norway;state;europe;Norway;Norwegian;Norwegian|Norwegians;Oslo;Oslo");
        with("states", "CHL;Chile;state;americas;Chile;Chilean;Chilean|Chileans;Santiago;Santiago");
        with("roles", "prime minister;GOV;person;");
    }

    private void file(String name, String columns) {
        files.put(name + ".tsv", "# checked on: 2026-01-31\n# columns: " + columns.replace(' ', '\t') + "\n");
    }

    /// One row more, its fields parted by semicolons. Rows begin in line 3.
    public SmallRegister with(String file, String row) {
        files.merge(file + ".tsv", row.replace(';', '\t') + "\n", String::concat);
        return this;
    }

    public ActorRegister read() {
        return ActorFiles.read(file -> files.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
    }
}
