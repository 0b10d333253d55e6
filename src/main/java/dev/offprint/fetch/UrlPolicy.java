package dev.offprint.fetch;

import dev.offprint.model.Message;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Policy for requested addresses: https anywhere, http on this machine only, and no redirect from https
/// to http or from a public to a local address.
final class UrlPolicy {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private UrlPolicy() {}

    /// Why an address is not allowed, in one sentence; null when it is.
    static @Nullable Message objection(URI address) {
        if (scheme(address).equals("https")) {
            return address.getHost() == null ? Message.of("road.noserver", address) : null;
        }
        if (!scheme(address).equals("http")) {
            return Message.of("road.noaddress", address);
        }
        return local(address) ? null : Message.of("road.plain", address);
    }

    /// Why a redirect is not followed, in one sentence; null when it is.
    static @Nullable Message objection(URI from, URI to) {
        var objection = objection(to);
        if (objection != null) {
            return Message.of("road.pointed", objection);
        }
        if (scheme(from).equals("https") && scheme(to).equals("http")) {
            return Message.of("road.decrypted", to);
        }
        return PublicAddress.matches(from) && !PublicAddress.matches(to) ? Message.of("road.inward", to) : null;
    }

    static boolean local(URI address) {
        return address.getHost() != null && HERE.contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }
}
