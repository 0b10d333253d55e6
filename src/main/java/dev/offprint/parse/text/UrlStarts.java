package dev.offprint.parse.text;

import java.util.List;

/// Finds where addresses begin in a text: at a scheme, or at a host that is recognised without one. Positions are
/// remembered between calls, so that all calls together read the text once for each host. For one thread.
final class UrlStarts {
    private static final int UNKNOWN = -2;
    private static final int NONE = -1;
    /// Hosts that are recognised without a scheme before them.
    private static final List<String> BARE = List.of("github.com/", "gitlab.com/");

    private final String text;
    private int scheme = UNKNOWN;
    private final int[] bare = {UNKNOWN, UNKNOWN};

    UrlStarts(String text) {
        this.text = text;
    }

    /// The first start at or after a position, or -1. Positions must not decrease from call to call.
    int next(int from) {
        if (scheme != NONE && scheme < from) {
            scheme = scheme(from);
        }
        int next = scheme;
        for (int host = 0; host < bare.length; host++) {
            if (bare[host] != NONE && bare[host] < from) {
                bare[host] = bare(BARE.get(host), from);
            }
            if (bare[host] >= 0 && (next < 0 || bare[host] < next)) {
                next = bare[host];
            }
        }
        return next;
    }

    private int scheme(int from) {
        for (int colon = text.indexOf("://", from); colon >= 0; colon = text.indexOf("://", colon + 1)) {
            for (var name : List.of("https", "http")) {
                int start = colon - name.length();
                if (start >= from && text.regionMatches(true, start, name, 0, name.length())) {
                    return start;
                }
            }
        }
        return NONE;
    }

    private int bare(String host, int from) {
        for (int at = text.indexOf(host, from); at >= 0; at = text.indexOf(host, at + 1)) {
            if (at == 0
                    || ("./-@".indexOf(text.charAt(at - 1)) < 0 && !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                return at;
            }
        }
        return NONE;
    }
}
