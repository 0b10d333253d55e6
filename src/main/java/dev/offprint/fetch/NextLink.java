package dev.offprint.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parser for `Link: <address>; rel="next"` headers (RFC 8288).
final class NextLink {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern NEXT =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:next\\b|\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\")");

    private NextLink() {}

    /// The address of the next page, made absolute; null when no header names a valid one.
    static @Nullable URI in(HttpHeaders headers, URI address) {
        for (var value : headers.allValues("Link")) {
            var link = LINK.matcher(value);
            while (link.find()) {
                if (NEXT.matcher(link.group(2)).find()) {
                    return resolved(address, link.group(1));
                }
            }
        }
        return null;
    }

    static @Nullable URI resolved(URI address, String reference) {
        try {
            var stripped = reference.strip();
            // URI.resolve follows RFC 2396 and drops the last step of the path before a bare query; RFC 3986 keeps it
            return address.resolve(stripped.startsWith("?") ? address.getRawPath() + stripped : stripped);
        } catch (IllegalArgumentException _) {
            return null; // the caller handles null
        }
    }
}
