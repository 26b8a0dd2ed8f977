package org.vedette.cli.show;

import org.vedette.knowledge.words.ClaimPart;
/// Colours for a terminal, or none. Nothing is told by colour alone: whoever sees no colours reads the same words.

public final class Paint {
    private static final String ESCAPE = "\u001B[";
    private static final String END = ESCAPE + "0m";

    private final boolean colours;

    /// @param colours whether the terminal shows them
    public Paint(boolean colours) {
        this.colours = colours;
    }

    String strong(String words) {
        return painted("1", words);
    }

    String quiet(String words) {
        return painted("2", words);
    }

    /// The words in the colour of their part in the act.
    String part(ClaimPart part, String words) {
        return painted(
                switch (part) {
                    case ACT -> "1;35";
                    case SOURCE, SOURCE_AND_TARGET -> "32";
                    case TARGET -> "31";
                    case ABOUT -> "33";
                    case SPEAKER, RELAY -> "36";
                    case CUE -> "2;36";
                    case NUMBER -> "34";
                    case TIME, PLACE -> "33";
                },
                words);
    }

    private String painted(String code, String words) {
        return colours ? ESCAPE + code + "m" + words + END : words;
    }
}
