package org.vedette.web.find;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.outlets.OutletCard;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Tlp;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;
import org.vedette.model.watch.SourceGrade;
import org.vedette.store.Counts;
import org.vedette.store.Grading;
import org.vedette.store.OutletCount;
import org.vedette.web.page.Frame;

/// What the page of sources shows.
///
/// @param whole whether what was set aside may be told
public record SourcesView(Frame frame, Counts counts, List<Outlet> outlets, List<Aside> asides, boolean whole) {
    public SourcesView {
        outlets = List.copyOf(outlets);
        asides = List.copyOf(asides);
    }

    /// Whether somebody who may see so much may see what was set aside: it bears no mark.
    static boolean tellsAsides(Tlp most) {
        return most == Tlp.RED;
    }

    /// An outlet.
    ///
    /// @param card what a table of outlets says of it, or null
    /// @param grading the latest in the ledger, or null; it goes before the table's
    public record Outlet(
            OutletCount count,
            @Nullable OutletCard card,
            @Nullable Grading grading) {
        public String letter() {
            return grading != null
                    ? grading.grade()
                    : card == null ? "F" : card.letter().name();
        }

        public String means() {
            return SourceGrade.valueOf(letter()).words();
        }

        /// Why it has its letter.
        public String reason() {
            return grading != null
                    ? grading.because() + " (" + grading.by() + ")"
                    : card == null ? "nobody has graded it" : card.reason();
        }

        /// What kind of outlet it is.
        public String character() {
            if (card == null) {
                return "";
            }
            String owner = card.owner().isEmpty() ? "" : ", " + card.owner();
            String country = card.country().isEmpty() ? "" : " (" + card.country() + ")";
            return card.kind() + owner + country;
        }
    }

    /// What was set aside for one reason.
    ///
    /// @param newest some of them, the newest first
    public record Aside(Trouble trouble, int number, List<SetAside<Article>> newest) {
        public Aside {
            newest = List.copyOf(newest);
        }

        /// The trouble in words.
        public String words() {
            return trouble.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public String move() {
            return switch (trouble.whose()) {
                case OUTSIDE -> "for whoever sent it";
                case OPERATOR -> "for whoever runs Vedette: a limit was reached";
                case EDITOR -> "for whoever edits the files";
                case OURS -> "ours: please report it";
            };
        }
    }
}
