package org.vedette.tell.channel;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Tells public addresses of the network from those that only this machine or its neighbours reach: whoever may write
/// the address of a webhook shall not reach what lies behind the door.
final class Addresses {
    private static final int V4 = 4;
    /// 64:ff9b::/96, behind which an address of version 4 stands (RFC 6052).
    private static final byte[] TRANSLATED = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};

    private Addresses() {}

    /// Whether all addresses of a host are public.
    ///
    /// @throws UnknownHostException if there is no such host
    static boolean isPublic(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (isPrivate(address)) {
                return false;
            }
        }
        return true;
    }

    static boolean isPrivate(InetAddress address) throws UnknownHostException {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address && Arrays.equals(Arrays.copyOf(bytes, TRANSLATED.length), TRANSLATED)) {
            return isPrivate(InetAddress.getByAddress(Arrays.copyOfRange(bytes, TRANSLATED.length, bytes.length)));
        }
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (bytes.length == V4
                        ? isReserved(bytes[0] & 0xff, bytes[1] & 0xff)
                        : isOfOneNetwork(bytes[0] & 0xff));
    }

    /// This network, carriers' own addresses, benchmarks, and what is reserved (RFC 6890).
    private static boolean isReserved(int first, int second) {
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240;
    }

    /// Unique local addresses (RFC 4193).
    private static boolean isOfOneNetwork(int first) {
        return (first & 0xfe) == 0xfc;
    }
}
