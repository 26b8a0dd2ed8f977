package org.vedette.collect.net;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Tells the addresses of the open internet from those of machines and networks that only we can reach. What
/// carries an IPv4 address inside an IPv6 one is judged by both.
final class PublicAddress {
    /// Not of the open internet, after IANA's registries of special-purpose addresses.
    private static final List<Range> PRIVATE_4 = List.of(
            Range.of(8, 0),
            Range.of(8, 10),
            Range.of(10, 100, 64),
            Range.of(8, 127),
            Range.of(16, 169, 254),
            Range.of(12, 172, 16),
            Range.of(24, 192, 0, 0),
            Range.of(24, 192, 0, 2),
            Range.of(24, 192, 88, 99),
            Range.of(16, 192, 168),
            Range.of(15, 198, 18),
            Range.of(24, 198, 51, 100),
            Range.of(24, 203, 0, 113),
            Range.of(4, 224),
            Range.of(4, 240));

    /// Of IPv6 only 2000::/3 is handed out; of that, not documentation, benchmarks and tunnels.
    private static final List<Range> TUNNELS_6 = List.of(
            Range.of(32, 0x20, 0x01, 0, 0),
            Range.of(48, 0x20, 0x01, 0, 2, 0, 0),
            Range.of(28, 0x20, 0x01, 0, 0x10),
            Range.of(28, 0x20, 0x01, 0, 0x20),
            Range.of(32, 0x20, 0x01, 0x0D, 0xB8),
            Range.of(20, 0x3F, 0xFF));

    private static final int V6 = 16;

    private PublicAddress() {}

    /// The addresses whose first bits are those of the head.
    private record Range(int bits, List<Integer> head) {
        static Range of(int bits, Integer... head) {
            return new Range(bits, List.of(head));
        }

        boolean holds(byte[] address) {
            byte[] whole = new byte[address.length];
            for (int i = 0; i < head.size(); i++) {
                whole[i] = head.get(i).byteValue();
            }
            int rest = 8 * address.length - bits;
            return new BigInteger(1, whole).shiftRight(rest).equals(new BigInteger(1, address).shiftRight(rest));
        }
    }

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        return PRIVATE_4.stream().noneMatch(range -> range.holds(bytes));
    }

    private static boolean isPublic6(byte[] bytes) {
        if (Range.of(96, 0, 0x64, 0xFF, 0x9B).holds(bytes)) { // NAT64: the last four bytes are what is reached
            return isPublic4(Arrays.copyOfRange(bytes, V6 - 4, V6));
        }
        if (Range.of(16, 0x20, 0x02).holds(bytes)) { // 6to4: bytes two to five
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean handedOut = Range.of(3, 0x20).holds(bytes);
        return handedOut && TUNNELS_6.stream().noneMatch(range -> range.holds(bytes));
    }
}
