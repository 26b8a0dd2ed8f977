package org.vedette.web.server;

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

    /// On this machine alone.
    public static Place loopback(int port) {
        return new Place(LOOPBACK, port);
    }
}
