package dev.offprint.parse.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Extracts web addresses from running text and classifies their targets.
public final class UrlExtractor {
    /// Maximum length of an address in characters, as supported by browsers and servers. Longer ones are ignored.
    private static final int MAX_LENGTH = 2048;

    private static final Set<String> CODE_HOSTS = Set.of(
            "github.com",
            "gitlab.com",
            "bitbucket.org",
            "codeberg.org",
            "gitee.com",
            "sr.ht",
            "git.sr.ht",
            "sourceforge.net");
    /// Hosts of papers, licences, videos and the like, which are never a project page.
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

    /// The addresses in a text, in order, without a trailing full stop, comma, bracket or brace. Takes time linear
    /// in the length of the text.
    public static List<String> extract(String text) {
        var found = new ArrayList<String>();
        var starts = new UrlStarts(text);
        for (int start = starts.next(0); start >= 0; ) {
            int end = Math.max(end(text, start), start + 1);
            if (end - start <= MAX_LENGTH) {
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

    /// Where the address that begins at `start` ends: at the first character that is not ASCII, is white space or
    /// is not allowed in addresses; escapes added by LaTeX, `\_`, are allowed. A loop, because a regular expression
    /// with alternatives recurses once per character.
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

    /// Normalizes an address as given by a page: removes white space and adds a missing scheme; null when it has no
    /// host or exceeds the length limit.
    public static @Nullable String address(@Nullable String given) {
        if (given == null) {
            return null;
        }
        var written = given.replaceAll("[\\s\\p{Z}\\p{Cc}]", "");
        if (written.length() > MAX_LENGTH) {
            return null;
        }
        if (!written.contains("://") && written.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(/.*)?")) {
            written = "https://" + written;
        }
        return host(written).isEmpty() ? null : written;
    }

    /// Whether an address points to source code.
    public static boolean isCode(String address) {
        var host = host(address);
        return CODE_HOSTS.contains(host)
                || (host.equals("anonymous.4open.science") && path(address).startsWith("/r/"));
    }

    /// Whether an address in running text points to a repository rather than to an account.
    public static boolean isRepository(String address) {
        return isCode(address) && path(address).matches("/[^/]+/[^/]+.*");
    }

    /// Whether an address in running text may be a project's page.
    public static boolean mayBeProject(String address) {
        var host = host(address);
        boolean papers = host.equals("huggingface.co") && path(address).startsWith("/papers");
        return !isRepository(address) && !ELSEWHERE.contains(host) && !papers;
    }

    /// The host in lower case, without `www.`; empty when the address has none or is not HTTP.
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
            return ""; // not an address
        }
    }

    private static String path(String address) {
        int host = address.indexOf("://") + 3;
        int path = address.indexOf('/', host);
        return path < 0 ? "" : address.substring(path);
    }

    /// Removes trailing punctuation: a closing bracket stays only if the address contains the opening one.
    private static String trimmed(String written) {
        var address = written.split(isCode(written) ? "[,;()\\[\\]*]" : "[\\[\\]]", 2)[0];
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
