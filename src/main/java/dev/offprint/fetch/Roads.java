package dev.offprint.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which addresses may be asked: https anywhere, plain http on this machine alone, and no redirect from https to http.
final class Roads {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Roads() {}

    /// Why `address` may not be asked, in one sentence; null when it may.
    static @Nullable String objection(URI address) {
        if (scheme(address).equals("https")) {
            return address.getHost() == null ? "“" + address + "” names no server." : null;
        }
        if (!scheme(address).equals("http")) {
            return "“" + address + "” is not a web address; only https addresses are asked.";
        }
        return local(address)
                ? null
                : "“" + address + "” is not encrypted; only https is asked, and plain http on this machine.";
    }

    /// Why a redirect may not be followed, in one sentence; null when it may.
    static @Nullable String objection(URI from, URI to) {
        var objection = objection(to);
        if (objection != null) {
            return "The server pointed to an address that may not be asked: " + objection;
        }
        return scheme(from).equals("https") && scheme(to).equals("http")
                ? "The server pointed from an encrypted address to one that is not: “" + to + "”."
                : null;
    }

    static boolean local(URI address) {
        return address.getHost() != null && HERE.contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }
}
