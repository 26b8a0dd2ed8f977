package org.vedette.tell.words;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.model.Tlp;
import org.vedette.store.WarningRecord;
import org.vedette.store.WarningRecord.Note;
import org.vedette.warn.words.Moments;

/// What somebody did about a warning, as it may go through a channel: who, when, why, and who must still sign.
///
/// @param carries the strictest mark that may go through
/// @param note its place among the ledger's notes, from 1
/// @param left who must still sign after it
public record NoteWords(Tlp carries, WarningRecord.Kept kept, int note, Note done, List<String> left)
        implements Spoken {
    public NoteWords {
        left = List.copyOf(left);
    }

    /// How things stood when it was done, so that it is told in the same words whenever that is.
    ///
    /// @param kept the warning that it was done about
    /// @param note its place in `all`, from 1
    /// @param all the notes of the ledger in their order
    public static NoteWords of(Tlp carries, WarningRecord.Kept kept, int note, List<Note> all) {
        List<Note> before = all.subList(0, note).stream()
                .filter(each -> each.warning().equals(kept.id()))
                .toList();
        return new NoteWords(carries, kept, note, all.get(note - 1), kept.unsigned(before));
    }

    @Override
    public String id() {
        return new Words(carries, kept).id() + "/note/" + note;
    }

    @Override
    public String subject() {
        return isWithheld()
                ? kept.tlp().label() + " what was done about a warning waits in the ledger"
                : kept.tlp().label() + " " + kept.title() + ": " + kept.to().title() + " " + deed();
    }

    /// "acknowledged by M. Ito".
    private String deed() {
        return switch (done.kind()) {
            case ACKNOWLEDGED -> "acknowledged by " + done.by();
            case SIGNED_OFF -> "signed by " + done.by() + " for " + done.role();
        };
    }

    @Override
    public String text() {
        String number = "vedette warning " + kept.number();
        if (isWithheld()) {
            return kept.tlp().label() + ": this channel may not carry what was done about a warning; " + number
                    + " shows it";
        }
        var lines = new ArrayList<String>();
        lines.add(kept.tlp().label() + " " + kept.title());
        lines.add("The warning from " + kept.from().number() + " «"
                + kept.from().title() + "» to "
                + kept.to().number() + " «" + kept.to().title() + "» at " + Moments.of(kept.at()) + " was " + deed()
                + " at " + Moments.of(done.at()) + ".");
        lines.add("Reason: " + done.because());
        signing(lines);
        lines.add("In the ledger: " + number);
        return String.join("\n", lines);
    }

    private void signing(List<String> lines) {
        if (!left.isEmpty()) {
            lines.add("Still to be signed by:");
            left.forEach(role -> lines.add("  " + role));
        } else if (done.kind() == Note.Kind.SIGNED_OFF) {
            boolean any = !kept.measures().isEmpty();
            lines.add(
                    any
                            ? "All have signed; as long as the phase lasts, the agreed measures are held no longer:"
                            : "All have signed.");
            kept.measures().forEach(measure -> lines.add("  " + measure.owner() + ": " + measure.text()));
        }
    }

    @Override
    public void write(ObjectNode json) {
        json.put("number", kept.number());
        if (isWithheld()) {
            json.put("tlp", kept.tlp().name()).put("withheld", true);
            return;
        }
        json.put("withheld", false);
        ObjectNode what = json.putObject("done");
        what.put("warning", kept.id()).put("watch", kept.watch());
        what.put("kind", done.kind().name().toLowerCase(Locale.ROOT));
        what.put("by", done.by()).put("for", done.role());
        what.put("at", done.at().toString()).put("reason", done.because());
        ArrayNode still = what.putArray("left");
        left.forEach(still::add);
    }
}
