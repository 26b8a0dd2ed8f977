package org.vedette.tell.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vedette.model.Tlp;
import org.vedette.store.Outbox;
import org.vedette.tell.plan.TellPlan;

/// Composes messages. The same things told through the same channel give the same identifier.
public final class Composer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ID_BYTES = 16;
    /// By warnings, each before what was done about it.
    private static final Comparator<Spoken> ORDER =
            Comparator.<Spoken>comparingInt(each -> each.kept().number()).thenComparingInt(Spoken::note);

    private final TellPlan.Channel channel;

    public Composer(TellPlan.Channel channel) {
        this.channel = channel;
    }

    /// A message on warnings and on what was done about warnings.
    ///
    /// @param spoken at least one, in the order in which they are to be told
    public Outbox.Message message(List<Spoken> spoken, Instant made) {
        List<String> warnings = spoken.stream()
                .filter(each -> each.note() == 0)
                .map(each -> each.kept().id())
                .toList();
        List<Integer> notes =
                spoken.stream().map(Spoken::note).filter(note -> note > 0).toList();
        String id = id(spoken);
        List<List<Spoken>> groups = groups(spoken);
        return new Outbox.Message(
                id, channel.id(), warnings, notes, made, subject(spoken), text(groups), line(id, made, groups));
    }

    private String id(List<Spoken> spoken) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String all = Stream.concat(Stream.of(channel.id()), spoken.stream().map(Composer::name))
                    .collect(Collectors.joining("\n"));
            byte[] hash = sha.digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    /// In full, whatever the channel carries; of a note also who and when, since other ledgers count notes too.
    private static String name(Spoken spoken) {
        return switch (spoken) {
            case Words words -> words.kept().id();
            case NoteWords words ->
                words.kept().id() + "/note/" + words.note() + " " + words.done().at() + " "
                        + words.done().by();
        };
    }

    /// What speaks of one happening stands together, be it through a third; so does a warning with what was done about
    /// it.
    private static List<List<Spoken>> groups(List<Spoken> spoken) {
        var groups = new ArrayList<List<Spoken>>();
        for (Spoken each : spoken) {
            var joined = new ArrayList<Spoken>();
            List<List<Spoken>> same =
                    groups.stream().filter(group -> isOn(group, each)).toList();
            same.forEach(joined::addAll);
            groups.removeAll(same);
            joined.add(each);
            joined.sort(ORDER);
            groups.add(joined);
        }
        groups.sort(Comparator.comparing(List::getFirst, ORDER));
        return groups;
    }

    private static boolean isOn(List<Spoken> group, Spoken other) {
        return group.stream()
                .anyMatch(each -> each.kept().id().equals(other.kept().id())
                        || each.kept().events().stream().anyMatch(other.kept().events()::contains));
    }

    /// The strictest mark of all that is told.
    private static Tlp tlp(List<Spoken> spoken) {
        return Tlp.strictest(spoken.stream().map(Spoken::tlp).toList());
    }

    private static String subject(List<Spoken> spoken) {
        return spoken.size() == 1 ? spoken.getFirst().subject() : tlp(spoken).label() + " " + counted(spoken);
    }

    /// "3 warnings", "1 warning and 2 notes on warnings".
    private static String counted(List<Spoken> spoken) {
        long notes = spoken.stream().filter(each -> each.note() > 0).count();
        long warnings = spoken.size() - notes;
        return Stream.of(
                        warnings == 0 ? "" : warnings + (warnings == 1 ? " warning" : " warnings"),
                        notes == 0 ? "" : notes + (notes == 1 ? " note on a warning" : " notes on warnings"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String text(List<List<Spoken>> groups) {
        List<Spoken> all = groups.stream().flatMap(List::stream).toList();
        if (all.size() == 1) {
            return all.getFirst().text();
        }
        var lines = new ArrayList<String>();
        lines.add(subject(all) + (groups.size() == all.size() ? "" : " on " + matters(groups.size())));
        for (List<Spoken> group : groups) {
            lines.add("");
            if (group.size() > 1) {
                lines.add("== " + counted(group) + " on the same happenings");
            }
            group.forEach(each -> lines.add(each.text() + "\n"));
        }
        lines.add(tlp(all).label());
        return String.join("\n", lines);
    }

    private static String matters(int count) {
        return count + (count == 1 ? " matter" : " matters");
    }

    private String line(String id, Instant made, List<List<Spoken>> groups) {
        ObjectNode message = JSON.createObjectNode();
        message.put("message", id).put("channel", channel.id()).put("made", made.toString());
        List<Spoken> all = groups.stream().flatMap(List::stream).toList();
        message.put("tlp", tlp(all).name()).put("subject", subject(all));
        ArrayNode each = message.putArray("groups");
        groups.forEach(group -> write(group, each.addObject()));
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON cannot be written", impossible);
        }
    }

    private static void write(List<Spoken> group, ObjectNode json) {
        SortedSet<String> events = new TreeSet<>();
        group.stream()
                .filter(each -> !each.isWithheld())
                .forEach(each -> events.addAll(each.kept().events()));
        ArrayNode named = json.putArray("events");
        events.forEach(named::add);
        ArrayNode warnings = json.putArray("warnings");
        ArrayNode notes = json.putArray("notes");
        group.forEach(each -> each.write((each.note() == 0 ? warnings : notes).addObject()));
    }
}
