package nl.werkbrug.web;

import java.net.InetAddress;
import java.util.stream.IntStream;

/** A part of the network: one address, or as many as 10.0.0.0/24 names. */
record Network(InetAddress address, int bits) {
    Network {
        if (bits < 0 || bits > length(address)) {
            throw new IllegalArgumentException("Not a size of a network: " + bits);
        }
    }

    /** Never asks a name server: a name is refused. */
    static Network parse(String text) {
        int slash = text.indexOf('/');
        InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        return new Network(
                address, slash < 0 ? length(address) : Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(InetAddress other) {
        return length(other) == length(address)
                && IntStream.range(0, bits).allMatch(at -> bit(other, at) == bit(address, at));
    }

    private static int length(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    private static int bit(InetAddress address, int at) {
        return address.getAddress()[at / Byte.SIZE] >> (Byte.SIZE - 1 - at % Byte.SIZE) & 1;
    }
}
