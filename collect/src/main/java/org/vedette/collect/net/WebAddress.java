package org.vedette.collect.net;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses as pages and feeds write them: with blanks, umlauts, brackets, relative to where they stand.
public final class WebAddress {
    private static final Pattern HOST = Pattern.compile("(?i)^(https?:)?//([^/?#]*)(.*)$", Pattern.DOTALL);
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=%";
    private static final int LONGEST = 4_000;

    private WebAddress() {}

    /// The address that a link means.
    ///
    /// @param base where the link stands, or null
    /// @return null if it is no address of http or https with a host and without a user's name
    public static @Nullable URI of(@Nullable URI base, String link) {
        String text = link.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            URI written = new URI(withPlainHost(text));
            URI whole = base == null ? written : base.resolve(written);
            return isFetched(whole) ? withoutFragment(whole) : null;
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static boolean isFetched(URI address) {
        String scheme = address.getScheme();
        boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        return web && address.getHost() != null && address.getRawUserInfo() == null && address.getPort() != 0;
    }

    private static URI withoutFragment(URI address) throws URISyntaxException {
        String text = address.toString();
        int mark = text.indexOf('#');
        URI whole = mark < 0 ? address : new URI(text.substring(0, mark));
        return whole.getRawPath().isEmpty() ? whole.resolve("/") : whole;
    }

    private static String withPlainHost(String text) {
        Matcher match = HOST.matcher(text);
        if (!match.matches()) {
            return escaped(text);
        }
        String scheme = match.group(1) == null ? "" : match.group(1).toLowerCase(Locale.ROOT);
        String host = match.group(2);
        boolean plain = host.chars().allMatch(unit -> unit < 0x80);
        return scheme + "//" + (plain ? host.toLowerCase(Locale.ROOT) : IDN.toASCII(host)) + escaped(match.group(3));
    }

    private static String escaped(String text) {
        var out = new StringBuilder(text.length());
        String sound = LONE_PERCENT.matcher(text).replaceAll("%25");
        for (byte unit : sound.getBytes(StandardCharsets.UTF_8)) {
            char mark = (char) (unit & 0xFF);
            boolean letter = mark < 0x80 && Character.isLetterOrDigit(mark);
            if (letter || PLAIN.indexOf(mark) >= 0) {
                out.append(mark);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) mark));
            }
        }
        return out.toString();
    }
}
