package org.vedette.web.server;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a server listens.
///
/// @param host a name or address of this machine
/// @param port 0 for any that is free
public record Place(String host, int port) {
    /// Where nobody from outside can reach.
    public static final String LOOPBACK = "127.0.0.1";

    private static final int HIGHEST = 65_535;

    public Place {
        if (port < 0 || port > HIGHEST) {
            throw new IllegalArgumentException("found port " + port + ", wanted one from 0 to " + HIGHEST);
        }
    }

    /// Whether nobody from outside can reach it.
    public boolean isLoopback() {
        InetAddress address = address();
        return address != null && address.isLoopbackAddress();
    }

    /// The names and addresses by which this machine may be called there: the host itself, or all addresses of the
    /// machine where it listens on all of them.
    ///
    /// @throws UncheckedIOException when the machine does not tell its addresses
    public List<String> ownNames() {
        InetAddress address = address();
        if (address == null || !address.isAnyLocalAddress()) {
            return List.of(host.contains(":") ? "[" + host + "]" : host);
        }
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .map(InetAddress::getHostAddress)
                    .map(each -> each.contains(":") ? "[" + each.replaceFirst("%.*", "") + "]" : each)
                    .sorted()
                    .toList();
        } catch (SocketException hidden) {
            throw new UncheckedIOException(hidden);
        }
    }

    private @Nullable InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            return null;
        }
    }

    /// On this machine alone.
    public static Place loopback(int port) {
        return new Place(LOOPBACK, port);
    }
}
