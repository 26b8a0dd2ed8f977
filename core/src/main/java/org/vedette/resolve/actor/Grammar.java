package org.vedette.resolve.actor;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The small words that hold a phrase together, by what they tell of an actor.
enum Grammar {
    /// Says nothing: articles, pronouns, forms of address.
    SILENT("the this that these those his her their its our your my mr mrs ms dr sir lord lady dame professor prof"),
    /// One of many, so not the holder of an office.
    ONE_OF_MANY("a an another any one some every each"),
    /// What follows owns or rules what stands before.
    OF("of"),
    /// What follows may be whom it serves.
    SERVING("for with to"),
    /// What follows is where it is.
    AT("in at from near across inside outside around throughout within along off aboard"),
    /// What follows is somebody else.
    OTHER("against on by over under between among after before during through about into toward towards via amid"
            + " since until despite without following who which whom whose that's"),
    /// Begins a sentence or clause.
    OPENING(
            "but and while when as if yet although though because meanwhile however earlier today yesterday now like only"
                    + " even not once still so where how why what"),
    /// The office was held before.
    FORMER("former ex retired ousted deposed disgraced erstwhile onetime toppled exiled then"),
    /// Not the office itself but one beside or below it.
    BESIDE("deputy vice assistant junior shadow would aspiring future incoming elect designate rival"
            + " associate alternate"),
    /// Paints whoever is meant, and tells nothing of who it is.
    EPITHET("embattled new current incumbent outgoing longtime veteran hardline centrist conservative liberal leftist"
            + " rightist populist authoritarian acting interim transitional newly recently elected popular late senior"
            + " top high ranking key main ruling powerful autocratic neighboring neighbouring national local regional"
            + " daily weekly public general official ordinary alleged suspected famous prominent influential young old"
            + " elderly mainstream moderate self proclaimed declared so called notorious feared elite special"),
    /// Before a hyphen and a name: for or against it, and not of it.
    LEANING("pro anti non post trans cross"),
    /// After a name and a hyphen: somebody else behind it.
    BACKED("backed supported aligned linked affiliated trained armed funded allied friendly inspired sponsored"
            + " brokered mediated installed held occupied controlled made born speaking language imposed style wide"
            + " bound built supplied designed appointed annexed educated type class drafted proposed listed"),
    /// After a name and a hyphen: of it, if nothing else tells.
    LED("led run based owned administered registered flagged operated ruled dominated");

    private static final SortedMap<String, Grammar> BY_WORD = byWord();

    private final String words;

    Grammar(String words) {
        this.words = words;
    }

    /// The kind of a folded word, or null.
    static @Nullable Grammar of(String folded) {
        return BY_WORD.get(folded);
    }

    private static SortedMap<String, Grammar> byWord() {
        var all = new TreeMap<String, Grammar>();
        for (Grammar kind : values()) {
            List.of(kind.words.split(" ", -1)).forEach(word -> all.putIfAbsent(word, kind));
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
