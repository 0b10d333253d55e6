package dev.offprint.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;

/// Tells addresses of servers on the internet from those of this machine and of local networks, by the host as it is
/// written. Names are not resolved: behind a proxy only the proxy can do so.
public final class PublicAddress {
    private PublicAddress() {}

    /// Whether the host of `address` is not known to be this machine or in a local network.
    public static boolean matches(URI address) {
        var host = address.getHost();
        if (host == null) {
            return false;
        }
        var name = host.toLowerCase(Locale.ROOT);
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (name.startsWith("[") || isNumeric(name)) {
            return isPublicLiteral(name);
        }
        return name.indexOf('.') > 0
                && !name.endsWith(".localhost")
                && !name.endsWith(".local")
                && !name.endsWith(".internal")
                && !name.endsWith(".home.arpa");
    }

    /// Whether a host is an IP address in any notation: no top-level domain starts with a digit.
    private static boolean isNumeric(String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        return last.isEmpty() || Character.isDigit(last.charAt(0));
    }

    private static boolean isPublicLiteral(String name) {
        try {
            return isPublic(InetAddress.ofLiteral(name));
        } catch (IllegalArgumentException unusualNotation) {
            return false;
        }
    }

    private static boolean isPublic(InetAddress address) {
        int first = address.getAddress()[0] & 0xff;
        int second = address.getAddress()[1] & 0xff;
        boolean shared = address instanceof Inet6Address
                ? (first & 0xfe) == 0xfc || first == 0 // RFC 4193; mapped and translated IPv4
                : first == 0 || (first == 100 && (second & 0xc0) == 64); // RFC 6598
        return !shared
                && !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress();
    }
}
