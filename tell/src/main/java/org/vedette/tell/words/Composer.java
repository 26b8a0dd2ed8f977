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
import org.vedette.model.Tlp;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.tell.plan.TellPlan;

/// Composes messages. The same warnings through the same channel give the same identifier.
public final class Composer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ID_BYTES = 16;

    private final TellPlan.Channel channel;

    public Composer(TellPlan.Channel channel) {
        this.channel = channel;
    }

    /// A message on some warnings.
    ///
    /// @param kept at least one, in the order in which they are to be told
    public Outbox.Message message(List<WarningRecord.Kept> kept, Instant made) {
        List<String> ids = kept.stream().map(WarningRecord.Kept::id).toList();
        String id = id(ids);
        List<List<WarningRecord.Kept>> groups = groups(kept);
        return new Outbox.Message(id, channel.id(), ids, made, subject(kept), text(groups), line(id, made, groups));
    }

    private String id(List<String> warnings) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String all = channel.id() + "\n" + String.join("\n", warnings);
            byte[] hash = sha.digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    /// Warnings that share a happening stand together, be it through a third.
    private static List<List<WarningRecord.Kept>> groups(List<WarningRecord.Kept> kept) {
        var groups = new ArrayList<List<WarningRecord.Kept>>();
        for (WarningRecord.Kept each : kept) {
            var joined = new ArrayList<WarningRecord.Kept>();
            List<List<WarningRecord.Kept>> same =
                    groups.stream().filter(group -> sharesEvent(group, each)).toList();
            same.forEach(joined::addAll);
            groups.removeAll(same);
            joined.add(each);
            joined.sort(Comparator.comparingInt(WarningRecord.Kept::number));
            groups.add(joined);
        }
        groups.sort(Comparator.comparingInt(group -> group.getFirst().number()));
        return groups;
    }

    private static boolean sharesEvent(List<WarningRecord.Kept> group, WarningRecord.Kept other) {
        return group.stream().anyMatch(each -> each.events().stream().anyMatch(other.events()::contains));
    }

    private Words words(WarningRecord.Kept kept) {
        return new Words(channel.carries(), kept);
    }

    /// The strictest mark of all that is told.
    private Tlp tlp(List<WarningRecord.Kept> kept) {
        return kept.stream()
                .map(each -> words(each).tlp())
                .max(Comparator.naturalOrder())
                .orElse(Tlp.CLEAR);
    }

    private String subject(List<WarningRecord.Kept> kept) {
        return kept.size() == 1
                ? words(kept.getFirst()).subject()
                : tlp(kept).label() + " " + kept.size() + " warnings";
    }

    private String text(List<List<WarningRecord.Kept>> groups) {
        List<WarningRecord.Kept> all = groups.stream().flatMap(List::stream).toList();
        if (all.size() == 1) {
            return words(all.getFirst()).text();
        }
        var lines = new ArrayList<String>();
        lines.add(subject(all) + (groups.size() == all.size() ? "" : " on " + groups.size() + " matters"));
        for (List<WarningRecord.Kept> group : groups) {
            lines.add("");
            if (group.size() > 1) {
                lines.add("== " + group.size() + " warnings on the same happenings");
            }
            group.forEach(each -> lines.add(words(each).text() + "\n"));
        }
        lines.add(tlp(all).label());
        return String.join("\n", lines);
    }

    private String line(String id, Instant made, List<List<WarningRecord.Kept>> groups) {
        ObjectNode message = JSON.createObjectNode();
        message.put("message", id).put("channel", channel.id()).put("made", made.toString());
        List<WarningRecord.Kept> all = groups.stream().flatMap(List::stream).toList();
        message.put("tlp", tlp(all).name()).put("subject", subject(all));
        ArrayNode each = message.putArray("groups");
        groups.forEach(group -> write(group, each.addObject()));
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON cannot be written", impossible);
        }
    }

    private void write(List<WarningRecord.Kept> group, ObjectNode json) {
        SortedSet<String> events = new TreeSet<>();
        group.stream()
                .filter(kept -> kept.tlp().compareTo(channel.carries()) <= 0)
                .forEach(kept -> events.addAll(kept.events()));
        ArrayNode named = json.putArray("events");
        events.forEach(named::add);
        ArrayNode warnings = json.putArray("warnings");
        group.forEach(kept -> words(kept).write(warnings.addObject()));
    }
}
