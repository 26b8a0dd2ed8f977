package org.vedette.web.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// From where a request comes.
final class Peer {
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern ADDRESS =
            Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE + "|[0-9a-fA-F.]{0,4}:[0-9a-fA-F:.]{1,40}");
    private static final int PREFIX = 8;
    private static final int LONG_ADDRESS = 16;

    private final boolean behindProxy;

    /// @param behindProxy whether a program on this machine stands in front, which tells whom it speaks for
    Peer(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    /// The address; of a long one (IPv6) the half that tells the network, since its owner has all of the rest.
    String of(Context context) {
        String direct = context.req().getRemoteAddr();
        String told = context.header("X-Forwarded-For");
        if (behindProxy && told != null && isHere(direct)) {
            String last = told.substring(told.lastIndexOf(',') + 1).strip();
            return address(last) == null ? direct : network(last);
        }
        return network(direct);
    }

    private static boolean isHere(String address) {
        InetAddress peer = address(address);
        return peer != null && peer.isLoopbackAddress();
    }

    /// Only what is written as an address: a name is never looked up.
    private static @Nullable InetAddress address(String words) {
        String bare = words.replaceAll("[\\[\\]]", "");
        if (!ADDRESS.matcher(bare).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(bare);
        } catch (UnknownHostException none) {
            return null;
        }
    }

    private static String network(String words) {
        InetAddress address = address(words);
        if (address == null || address.getAddress().length != LONG_ADDRESS) {
            return words;
        }
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, PREFIX, LONG_ADDRESS, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
