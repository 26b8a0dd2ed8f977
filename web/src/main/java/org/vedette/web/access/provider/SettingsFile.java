package org.vedette.web.access.provider;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Role;

/// Reads the settings of a provider out of a file of lines `key = value`; `#` begins a remark. Every fault is told with
/// file, line and column.
public final class SettingsFile {
    private static final long LARGEST = 20_000;
    private static final Set<PosixFilePermission> OWNERS = Collections.unmodifiableSet(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));
    private static final List<String> NEEDED = List.of("issuer", "client-id", "client-secret-file", "address");
    private static final List<String> KEYS = List.of(
            "issuer", "client-id", "client-secret-file", "address", "label", "hosts", "name-claim", "role-claim");

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Integer> lines = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private SettingsFile(Path file) {
        this.file = file;
    }

    /// Reads a file and the secret that it points to.
    ///
    /// @throws IOException when one of them cannot be read
    /// @throws IllegalArgumentException with a line for each fault
    public static ProviderSettings read(Path file) throws IOException {
        return new SettingsFile(file).settings();
    }

    private ProviderSettings settings() throws IOException {
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            take(number, line.replaceFirst("(^|\\s)#.*", "").strip());
        }
        for (String key : NEEDED) {
            if (!values.containsKey(key)) {
                faults.add(file + ":1:1: found no «" + key + "», wanted a line «" + key + " = ...»");
            }
        }
        URI issuer = address("issuer");
        URI desk = address("address");
        Map<Role, List<String>> groups = groups();
        String secret = secret();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new ProviderSettings(
                issuer,
                list(value("hosts", "").toLowerCase(Locale.ROOT)),
                value("client-id", ""),
                secret,
                URI.create(desk.toString().replaceFirst("/+$", "")),
                value("label", String.valueOf(issuer.getHost())),
                value("name-claim", "preferred_username"),
                value("role-claim", "groups"),
                groups);
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " has more than " + LARGEST + " bytes");
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private void take(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        int sign = line.indexOf('=');
        String key = sign < 0 ? line : line.substring(0, sign).strip();
        String value = sign < 0 ? "" : line.substring(sign + 1).strip();
        if (!KEYS.contains(key) && !isRole(key)) {
            faults.add(file + ":" + number + ":1: found «" + key + "», wanted one of " + String.join(", ", KEYS)
                    + ", role.reader, role.analyst, role.lead, role.admin");
        } else if (value.isEmpty()) {
            faults.add(file + ":" + number + ":1: found no value of «" + key + "», wanted «" + key + " = ...»");
        } else if (values.putIfAbsent(key, value) != null) {
            faults.add(file + ":" + number + ":1: found «" + key + "» once more, wanted it once");
        } else {
            lines.put(key, number);
        }
    }

    private static boolean isRole(String key) {
        return Stream.of(Role.values()).anyMatch(role -> key.equals("role." + role.label()));
    }

    private String value(String key, String usual) {
        return values.getOrDefault(key, usual);
    }

    private void fault(String key, String words) {
        faults.add(file + ":" + lines.getOrDefault(key, 1) + ":1: " + words);
    }

    private URI address(String key) {
        String found = value(key, "");
        URI place = parsed(found);
        boolean whole = place != null
                && place.getHost() != null
                && place.getRawQuery() == null
                && place.getRawFragment() == null
                && place.getUserInfo() == null;
        if (place != null && whole && ProviderSettings.isSafe(place)) {
            return place;
        }
        if (values.containsKey(key)) {
            fault(
                    key,
                    "found «" + found + "», wanted an address such as https://desk.example.org"
                            + " (http only on this machine)");
        }
        return URI.create("https://nowhere.invalid");
    }

    private static @Nullable URI parsed(String words) {
        try {
            return new URI(words);
        } catch (URISyntaxException none) {
            return null;
        }
    }

    private Map<Role, List<String>> groups() {
        Map<Role, List<String>> groups = new TreeMap<>();
        for (Role role : Role.values()) {
            List<String> names = list(value("role." + role.label(), ""));
            if (!names.isEmpty()) {
                groups.put(role, names);
            }
        }
        if (groups.isEmpty()) {
            faults.add(file + ":1:1: found no role, wanted at least one line such as «role.reader = desk-readers»:"
                    + " whoever is in no group of a role is not let in");
        }
        return groups;
    }

    private static List<String> list(String words) {
        return Stream.of(words.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String secret() throws IOException {
        String name = value("client-secret-file", "");
        if (name.isEmpty()) {
            return "";
        }
        Path kept = file.toAbsolutePath().resolveSibling(name);
        if (!Files.isRegularFile(kept)) {
            fault("client-secret-file", "found no file " + kept + ", wanted one that holds the secret");
            return "";
        }
        if (Files.getFileStore(kept).supportsFileAttributeView("posix")
                && !OWNERS.containsAll(Files.getPosixFilePermissions(kept))) {
            fault("client-secret-file", kept + " may be opened by others, wanted its owner alone: chmod 600 " + kept);
        }
        String secret = text(kept).strip();
        if (secret.isEmpty()) {
            fault("client-secret-file", "found nothing in " + kept + ", wanted the secret");
        }
        return secret;
    }
}
