package org.vedette.tell.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;
import org.vedette.model.FaultyFileException;
import org.vedette.model.Tlp;
import org.vedette.watchfile.yaml.Entry;
import org.vedette.watchfile.yaml.Faults;
import org.vedette.watchfile.yaml.Node;
import org.vedette.watchfile.yaml.YamlTree;

/// Reads a list of channels out of the text of a YAML file. Secrets are never in it: it names the variables of the
/// environment that hold them.
public final class TellFile {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 20;
    private static final int SUBMISSION = 587;
    private static final int HIGHEST_PORT = 65_535;
    private static final Path HERE = Path.of("");
    private static final String ENCODED = "whsec_";
    private static final String KINDS = "webhook, mail, feed or output";

    private final Faults faults;
    private final Path folder;
    private final UnaryOperator<@Nullable String> environment;

    private TellFile(Faults faults, Path folder, UnaryOperator<@Nullable String> environment) {
        this.faults = faults;
        this.folder = folder;
        this.environment = environment;
    }

    /// The channels.
    ///
    /// @param file its path, for faults; files that it names are looked for beside it
    /// @param environment the value of a variable, or null
    /// @throws FaultyFileException naming every fault
    public static TellPlan read(Path file, String text, UnaryOperator<@Nullable String> environment) {
        var faults = new Faults(file.toString());
        Path folder = Objects.requireNonNullElse(file.getParent(), HERE);
        Node root = YamlTree.of(text, "list of channels", faults);
        if (root == null) {
            throw new FaultyFileException(faults.inOrder());
        }
        TellPlan plan = new TellFile(faults, folder, environment).plan(root);
        return Fault.refuseIfAny(faults.inOrder(), plan);
    }

    private TellPlan plan(Node root) {
        Entry entry = Entry.of(root, "channels: a list of channels", faults);
        List<Entry> entries = entry.entries("channels", "a channel: id, kind, ...");
        if (entries.isEmpty()) {
            faults.add(entry.place("channels"), "no channels", "channels");
        }
        SortedSet<String> names = new TreeSet<>();
        var channels = new ArrayList<TellPlan.Channel>();
        for (Entry each : entries) {
            TellPlan.Channel channel = channel(each);
            if (!channel.id().isEmpty() && !names.add(channel.id())) {
                faults.add(each.place("id"), "«" + channel.id() + "» again", "each id once");
            }
            channels.add(channel);
        }
        entry.close();
        return new TellPlan(channels);
    }

    private TellPlan.Channel channel(Entry entry) {
        var channel = new TellPlan.Channel(
                entry.text("id"),
                way(entry),
                quiet(entry),
                entry.wait("digest"),
                entry.words("watches"),
                Objects.requireNonNullElse(entry.choice("carries", tlps()), Tlp.AMBER_STRICT),
                whole(entry, "tries", TRIES));
        entry.close();
        return channel;
    }

    private static Map<String, Tlp> tlps() {
        var words = new LinkedHashMap<String, Tlp>();
        for (Tlp tlp : Tlp.values()) {
            words.put(tlp.label().substring("TLP:".length()), tlp);
        }
        return words;
    }

    private Way way(Entry entry) {
        String kind = entry.text("kind");
        return switch (kind) {
            case "webhook" -> webhook(entry);
            case "mail" -> mail(entry);
            case "feed" -> new Way.Feed(folder.resolve(entry.text("file")));
            case "output" -> new Way.Output();
            default -> {
                if (!kind.isEmpty()) {
                    faults.add(entry.place("kind"), "«" + kind + "»", KINDS);
                }
                yield new Way.Output();
            }
        };
    }

    private Way webhook(Entry entry) {
        boolean mayBePrivate = entry.yes("private");
        URI url = url(entry, mayBePrivate);
        String secret = secret(entry, "secret_from");
        if (secret.startsWith(ENCODED) && !isBase64(secret.substring(ENCODED.length()))) {
            faults.add(entry.place("secret_from"), "a secret that begins with " + ENCODED, "Base64 behind it");
        }
        return new Way.Webhook(url, secret, mayBePrivate, patience(entry));
    }

    private static boolean isBase64(String text) {
        return text.length() % 4 == 0 && text.matches("[A-Za-z0-9+/]+={0,2}");
    }

    private URI url(Entry entry, boolean mayBePrivate) {
        String text = entry.text("url");
        String wanted = mayBePrivate
                ? "an address that begins with https:// or http://"
                : "an https:// address" + " (http:// only with private: true)";
        try {
            URI url = new URI(text);
            String scheme = Objects.requireNonNullElse(url.getScheme(), "").toLowerCase(Locale.ROOT);
            boolean sound = url.getHost() != null
                    && url.getUserInfo() == null
                    && (scheme.equals("https") || scheme.equals("http") && mayBePrivate);
            if (sound) {
                return url;
            }
        } catch (URISyntaxException wrong) {
            faults.add(entry.place("url"), String.valueOf(wrong.getMessage()), wanted);
            return URI.create("https://invalid.");
        }
        if (!text.isEmpty()) {
            faults.add(entry.place("url"), "«" + text + "»", wanted);
        }
        return URI.create("https://invalid.");
    }

    private String secret(Entry entry, String name) {
        String variable = entry.text(name);
        String value = variable.isEmpty() ? null : environment.apply(variable);
        if (!variable.isEmpty() && (value == null || value.isEmpty())) {
            faults.add(entry.place(name), "the variable " + variable + ", which is not set", "one that is");
        }
        return Objects.requireNonNullElse(value, "");
    }

    private Way mail(Entry entry) {
        var security = Objects.requireNonNullElse(entry.choice("security", securities()), Way.Security.STARTTLS);
        String user = entry.has("user") ? entry.text("user") : null;
        String password = entry.has("password_from") ? secret(entry, "password_from") : null;
        if (password != null && security == Way.Security.NONE) {
            faults.add(entry.place("security"), "a password and no security", "starttls or tls");
        }
        if (entry.nodes("to").isEmpty()) {
            faults.add(entry.place("to"), "nobody", "to: addresses");
        }
        return new Way.Mail(
                entry.text("host"),
                whole(entry, "port", SUBMISSION),
                security,
                user,
                password,
                Objects.requireNonNullElse(address(entry.text("from"), entry.place("from")), ""),
                entry.read("to", this::address),
                patience(entry));
    }

    private static Map<String, Way.Security> securities() {
        var words = new LinkedHashMap<String, Way.Security>();
        for (Way.Security security : Way.Security.values()) {
            words.put(security.name().toLowerCase(Locale.ROOT), security);
        }
        return words;
    }

    private @Nullable String address(String text, Node.Mark place) {
        if (text.matches("[^\\s@<>\",;]+@[^\\s@<>\",;]+")) {
            return text;
        }
        faults.add(place, "«" + text + "»", "an address such as desk@example.org");
        return null;
    }

    private static Duration patience(Entry entry) {
        return Objects.requireNonNullElse(entry.wait("timeout"), PATIENCE);
    }

    private int whole(Entry entry, String name, int otherwise) {
        Double number = entry.number(name);
        if (number == null) {
            return otherwise;
        }
        if (number != Math.rint(number) || number < 1 || number > HIGHEST_PORT) {
            faults.add(entry.place(name), number.toString(), "a whole number from 1 to " + HIGHEST_PORT);
            return otherwise;
        }
        return number.intValue();
    }

    private @Nullable QuietHours quiet(Entry channel) {
        Node node = channel.node("quiet");
        if (node == null) {
            return null;
        }
        Entry entry = Entry.of(node, "quiet hours: from, to, zone", faults);
        LocalTime from = time(entry, "from");
        LocalTime to = time(entry, "to");
        ZoneId zone = zone(entry);
        int phase = entry.has("unless_phase") ? whole(entry, "unless_phase", 0) : 0;
        entry.close();
        if (from != null && from.equals(to)) {
            faults.add(entry.place("to"), "the hour it begins at", "another hour");
            return null;
        }
        return from == null || to == null || zone == null ? null : new QuietHours(from, to, zone, phase);
    }

    private static @Nullable LocalTime time(Entry entry, String name) {
        entry.text(name);
        return entry.parsedBy(name, TellFile::time, "an hour in quotation marks, such as \"22:00\"");
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException noHour) {
            return null;
        }
    }

    private static @Nullable ZoneId zone(Entry entry) {
        entry.text("zone");
        return entry.parsedBy("zone", TellFile::zone, "a zone such as Europe/Vienna");
    }

    private static @Nullable ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException noZone) {
            return null;
        }
    }
}
