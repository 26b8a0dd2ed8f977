package org.vedette.merge.witness;

import java.util.Set;

/// Words that say nothing of what a passage is about.
final class PlainWords {
    private static final Set<String> WORDS = Set.of(
            ("the a an and or but nor so yet of in on at to for from by with without into onto over under between"
                            + " among after before during since until through about against around near this that these those"
                            + " it its he she they them his her their our your my we you i who whom whose which what when where"
                            + " why how is are was were be been being am do does did has have had having will would shall should"
                            + " can could may might must not no yes if then than as also too very more most much many some any"
                            + " each every all both few other another such only own same said say says saying told tell tells"
                            + " according reported report reports adding added state stated states announced announce statement"
                            + " official officials spokesman spokeswoman spokesperson government ministry minister president"
                            + " monday tuesday wednesday thursday friday saturday sunday january february march april june july"
                            + " august september october november december today yesterday tomorrow week month year day days"
                            + " weeks months years ago last next earlier later late early new old one two first second there"
                            + " here out up down off again just now still while because however meanwhile amid per via mr mrs")
                    .split(" "));

    private PlainWords() {}

    static boolean has(String folded) {
        return WORDS.contains(folded);
    }
}
