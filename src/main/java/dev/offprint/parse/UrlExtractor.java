package dev.offprint.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Web addresses: those in running text, and what they lead to.
final class UrlExtractor {
    /// ASCII without white space and the signs that never stand in addresses, but with the escapes that LaTeX
    /// puts there: `\_`.
    private static final Pattern WRITTEN = Pattern.compile("(?:[!-~&&[^<>\"{}|\\\\^`]]|\\\\[_#%&~])+");
    /// Hosts that are recognised without a scheme before them.
    private static final List<String> BARE = List.of("github.com/", "gitlab.com/");

    private static final Set<String> CODE_HOSTS = Set.of(
            "github.com",
            "gitlab.com",
            "bitbucket.org",
            "codeberg.org",
            "gitee.com",
            "sr.ht",
            "git.sr.ht",
            "sourceforge.net");
    /// Papers, licences, films and the like: of use, but nobody's project page.
    private static final Set<String> ELSEWHERE = Set.of(
            "arxiv.org",
            "doi.org",
            "dx.doi.org",
            "openreview.net",
            "aclanthology.org",
            "dl.acm.org",
            "ieeexplore.ieee.org",
            "link.springer.com",
            "creativecommons.org",
            "youtube.com",
            "youtu.be",
            "vimeo.com",
            "twitter.com",
            "x.com",
            "wikipedia.org",
            "en.wikipedia.org");

    private UrlExtractor() {}

    /// The addresses in a text, in order, without the full stop, comma, bracket or brace behind them.
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        var written = WRITTEN.matcher(text);
        for (int start = next(text, 0); start >= 0; ) {
            written.region(start, text.length());
            int end = written.lookingAt() ? written.end() : start + 1;
            var raw = text.substring(start, end).replace("\\", "");
            var address = address(trimmed(raw.regionMatches(true, 0, "http", 0, 4) ? raw : "https://" + raw));
            if (address != null) {
                found.add(address);
            }
            start = next(text, end);
        }
        return found;
    }

    /// Where the next address begins, or -1. Most texts hold none, which this finds out faster than a pattern
    /// could.
    private static int next(String text, int from) {
        int next = -1;
        for (int colon = text.indexOf("://", from); colon >= 0 && next < 0; colon = text.indexOf("://", colon + 1)) {
            next = schemed(text, from, colon);
        }
        for (var host : BARE) {
            int bare = text.indexOf(host, from);
            boolean word = bare > 0
                    && "./-@".indexOf(text.charAt(bare - 1)) < 0
                    && !Character.isLetterOrDigit(text.charAt(bare - 1));
            if ((bare == 0 || word) && (next < 0 || bare < next)) {
                next = bare;
            }
        }
        return next;
    }

    private static int schemed(String text, int from, int colon) {
        for (var scheme : List.of("https", "http")) {
            int start = colon - scheme.length();
            if (start >= from && text.regionMatches(true, start, scheme, 0, scheme.length())) {
                return start;
            }
        }
        return -1;
    }

    /// An address as pages give it: white space inside goes, a scheme that is missing is added; null when there
    /// is no host in it.
    static @Nullable String address(@Nullable String given) {
        if (given == null) {
            return null;
        }
        var written = given.replaceAll("[\\s\\p{Z}\\p{Cc}]", "");
        if (!written.contains("://") && written.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(/.*)?")) {
            written = "https://" + written;
        }
        return host(written).isEmpty() ? null : written;
    }

    /// Whether an address leads to source code.
    static boolean code(String address) {
        var host = host(address);
        return CODE_HOSTS.contains(host)
                || (host.equals("anonymous.4open.science") && path(address).startsWith("/r/"));
    }

    /// Whether an address in running text leads to a repository, and not merely to somebody who has some.
    static boolean repository(String address) {
        return code(address) && path(address).matches("/[^/]+/[^/]+.*");
    }

    /// Whether an address in running text may be a project's page.
    static boolean project(String address) {
        var host = host(address);
        boolean papers = host.equals("huggingface.co") && path(address).startsWith("/papers");
        return !repository(address) && !ELSEWHERE.contains(host) && !papers;
    }

    /// Lower case, without `www.`; empty when the address has none or is not of the web.
    private static String host(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            if (!web || uri.getHost() == null || uri.getHost().indexOf('.') < 0) {
                return "";
            }
            var host = uri.getHost().toLowerCase(Locale.ROOT);
            return host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException _) {
            return ""; // no address
        }
    }

    private static String path(String address) {
        int host = address.indexOf("://") + 3;
        int path = address.indexOf('/', host);
        return path < 0 ? "" : address.substring(path);
    }

    /// Without the punctuation behind it: a closing bracket only stays where the address opened it.
    private static String trimmed(String written) {
        var address = written.split(code(written) ? "[,;()\\[\\]*]" : "[\\[\\]]", 2)[0];
        while (!address.isEmpty() && ".,;:!?'*)]&".indexOf(address.charAt(address.length() - 1)) >= 0) {
            char last = address.charAt(address.length() - 1);
            if (last == ')'
                    && address.chars().filter(c -> c == '(').count()
                            >= address.chars().filter(c -> c == ')').count()) {
                break;
            }
            address = address.substring(0, address.length() - 1);
        }
        int unopened = address.indexOf(')');
        return unopened >= 0 && address.lastIndexOf('(', unopened) < 0 ? address.substring(0, unopened) : address;
    }
}
