package org.vedette.web.access.provider;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Role;

/// How the desk and a provider know each other.
///
/// @param issuer the provider, exactly as its tokens name it
/// @param hosts that may be asked besides the issuer's own, in small letters
/// @param clientId by which the provider knows the desk
/// @param clientSecret what the desk proves it with
/// @param address where browsers reach the desk, without a slash at its end
/// @param label the provider's name on the button
/// @param nameClaim the claim of the token that holds a readable name
/// @param roleClaim the claim of the token that holds groups
/// @param groups which groups give which role
public record ProviderSettings(
        URI issuer,
        List<String> hosts,
        String clientId,
        String clientSecret,
        URI address,
        String label,
        String nameClaim,
        String roleClaim,
        Map<Role, List<String>> groups) {
    /// Where the provider sends people back to, below the desk's address.
    public static final String BACK = "/login/provider/back";

    public ProviderSettings {
        hosts = List.copyOf(hosts);
        groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    }

    /// The address to which the provider sends people back.
    public String back() {
        return address + BACK;
    }

    /// The highest role that some groups give, or null for none.
    public @Nullable Role role(List<String> given) {
        List<Role> roles = new ArrayList<>();
        groups.forEach((role, names) -> {
            if (names.stream().anyMatch(given::contains)) {
                roles.add(role);
            }
        });
        return roles.stream().max(Role::compareTo).orElse(null);
    }

    /// Whether the desk may ask there: the issuer's host or another that was named, through TLS unless on this machine.
    boolean mayAsk(URI place) {
        String host = place.getHost();
        if (host == null || place.getUserInfo() != null || !isSafe(place)) {
            return false;
        }
        String low = host.toLowerCase(Locale.ROOT);
        boolean own = low.equals(issuer.getHost().toLowerCase(Locale.ROOT)) && place.getPort() == issuer.getPort();
        return own || (hosts.contains(low) && place.getPort() == -1);
    }

    /// Whether what is sent there cannot be read on its way.
    static boolean isSafe(URI place) {
        String scheme = String.valueOf(place.getScheme());
        return scheme.equals("https")
                || (scheme.equals("http")
                        && List.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(place.getHost())));
    }

    /// Without the secret, so that it gets into no log.
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + ", " + clientId + ", " + address + "]";
    }
}
