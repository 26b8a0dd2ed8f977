package org.vedette.resolve.time;

import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.Words;

/// A cheap look: most words of a text begin no time words.
final class Starts {
    private static final WordTable<Boolean> STARTS = new WordTable<>(TimeTables.table(
            "on|during|throughout|as|late|at|for|over|around|about|across|into|in|within|since|ever|starting|beginning"
                    + "|effective|with|from|by|until|till|up|no|not|through|before|prior|ahead|after|following|between|the"
                    + "|this|last|past|next|coming|previous|preceding|upcoming|current|recent|these|early|earlier|later"
                    + "|mid|midway|so|end|close|start|middle|year|month|week|first|second|third|fourth|final|Q|a|an|one"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
                    + "|several|few|many|couple|half|some|nearly|almost|roughly|approximately|more|less|just|only|barely"
                    + "|well|hours|minutes|days|weeks|months|years|decades|today|tonight|yesterday|tomorrow|overnight|day"
                    + "|morning|midnight|noon|midday|dawn|dusk|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon"
                    + "|tue|tues|wed|thu|thur|thurs|fri|sat|sun|january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer"
                    + "|autumn|fall|winter|christmas|easter|good|palm|new|boxing|halloween|thanksgiving|valentine"));

    private Starts() {}

    static boolean may(Words words, int at) {
        return words.isNumber(at) || STARTS.at(words, at) != null;
    }
}
