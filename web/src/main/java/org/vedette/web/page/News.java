package org.vedette.web.page;

import java.util.EnumMap;
import java.util.Map;
import org.vedette.model.Tlp;
import org.vedette.store.Filter;
import org.vedette.store.Query;
import org.vedette.web.desk.Desk;

/// Tells open pages that there is something new, and tells those who may not see everything only of what they may see:
/// their word does not change when something else is taken.
final class News {
    /// How far somebody's news was looked for, and how often something was found.
    private record Heard(long end, long times) {}

    private final Desk whole;
    private final Map<Tlp, Heard> heard = new EnumMap<>(Tlp.class);

    News(Desk whole) {
        this.whole = whole;
    }

    /// @param most the strictest mark that is seen
    String word(Tlp most) {
        return most == Tlp.RED ? Long.toString(whole.ledger().revision()) : "n" + times(most);
    }

    private synchronized long times(Tlp most) {
        long end = whole.tail().end();
        Heard before = heard.getOrDefault(most, new Heard(end, 0));
        boolean more = end > before.end()
                && whole.ledger().count(Query.of(new Filter.Behind(before.end()), new Filter.Marked(most))) > 0;
        var now = new Heard(end, before.times() + (more ? 1 : 0));
        heard.put(most, now);
        return now.times();
    }
}
