package org.vedette.collect.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Looks up names for the connection itself, so that what is judged is what is connected to: a name that is
/// public when asked first and private when asked again gains nothing.
final class Doorman implements DnsResolver {
    private final SortedSet<String> inside = new TreeSet<>();

    /// @param inside hosts, as they stand in addresses, that may lie in a private network
    Doorman(List<String> inside) {
        inside.forEach(host -> this.inside.add(host.toLowerCase(Locale.ROOT)));
    }

    /// A name that leads into a private network.
    static final class RefusedException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (inside.contains(host.toLowerCase(Locale.ROOT))) {
            return all;
        }
        List<InetAddress> open = Stream.of(all).filter(PublicAddress::is).toList();
        if (open.isEmpty()) {
            throw new RefusedException("found " + host + " at " + all[0].getHostAddress()
                    + ", inside a private network; wanted a host of the open internet, or one named under \"inside\"");
        }
        return open.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
