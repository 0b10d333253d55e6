package dev.offprint.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Web addresses: those in running text, and what they lead to.
final class UrlExtractor {
    /// The longest address that is kept, in characters: what browsers and servers agree on. A longer one is passed over.
    private static final int LONGEST = 2048;

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

    /// The addresses in a text, in order, without the full stop, comma, bracket or brace behind them. Takes time linear
    /// in the length of the text.
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        var starts = new UrlStarts(text);
        for (int start = starts.next(0); start >= 0; ) {
            int end = Math.max(end(text, start), start + 1);
            if (end - start <= LONGEST) {
                var raw = text.substring(start, end).replace("\\", "");
                var address = address(trimmed(raw.regionMatches(true, 0, "http", 0, 4) ? raw : "https://" + raw));
                if (address != null) {
                    found.add(address);
                }
            }
            start = starts.next(end);
        }
        return found;
    }

    /// Where the address that begins at `start` ends: ASCII without white space and the characters that never stand in
    /// addresses, but with the escapes that LaTeX puts there: `\_`. A loop, as a pattern with alternatives recurses once
    /// a character.
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c > ' ' && c < '\u007f' && "<>\"{}|\\^`".indexOf(c) < 0) {
                at++;
            } else if (c == '\\' && at + 1 < text.length() && "_#%&~".indexOf(text.charAt(at + 1)) >= 0) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    /// An address as pages give it: white space inside goes, a scheme that is missing is added; null when there
    /// is no host in it, or it is longer than an address may be.
    static @Nullable String address(@Nullable String given) {
        if (given == null) {
            return null;
        }
        var written = given.replaceAll("[\\s\\p{Z}\\p{Cc}]", "");
        if (written.length() > LONGEST) {
            return null;
        }
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
        long open = address.chars().filter(c -> c == '(').count();
        long closed = address.chars().filter(c -> c == ')').count();
        int end = address.length();
        while (end > 0 && ".,;:!?'*)]&".indexOf(address.charAt(end - 1)) >= 0) {
            if (address.charAt(end - 1) == ')') {
                if (open >= closed) {
                    break;
                }
                closed--;
            }
            end--;
        }
        address = address.substring(0, end);
        int unopened = address.indexOf(')');
        return unopened >= 0 && address.lastIndexOf('(', unopened) < 0 ? address.substring(0, unopened) : address;
    }
}
