package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.parse.text.UrlExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Line of copied text with its apparent role.
///
/// @param number line number, counted from 1
/// @param text the text of a title or abstract; the number, date, id or address for other kinds
/// @param address target of the line when it links to a paper
record PastedLine(
        int number, Kind kind, String text, @Nullable String address) {
    enum Kind {
        /// A title, an abstract, an organisation.
        TEXT,
        /// A heading of Markdown, below the first level.
        HEADING,
        /// A count, or a dash in its place.
        NUMBER,
        /// A count that is certainly upvotes.
        VOTES,
        /// The word next to the upvotes.
        UPVOTE,
        DATE,
        /// `2 authors`, or the dot between them and the date.
        BYLINE,
        /// Label in front of the submitter's name.
        SUBMITTED,
        /// The address of the paper above.
        PAPER,
        /// The login address for voting for the paper below.
        LOGIN,
        /// The address of the code, or only its label and stars.
        CODE,
        /// Navigation and other text around the list.
        FURNITURE,
        /// The same, but found on pages of papers only.
        SIGN
    }

    /// Longer lines are abstracts; patterns are not tried on them.
    private static final int MAX_LENGTH = 500;

    private static final Pattern VOTES =
            Pattern.compile("(?:\\[[-x ]?]|▲|△|⬆)\\s*(\\d[\\d.,]*[km]?|-|–|—)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]{0,12}[km]?|-|–|—", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPVOTE = Pattern.compile("upvoted?\\s*(\\d[\\d.,]*k?|-)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORS =
            Pattern.compile("(?:[-*]\\s*)?\\[?\\s*\\d[\\d,]* authors?(?:]\\(.*\\)|])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("(!?)\\[\\s*(.+?)\\s*]\\((https?://\\S+?)\\)");
    private static final Pattern GITHUB =
            Pattern.compile("(?:link:\\s*)?github(?:\\s+(\\d[\\d.,]*[km]?))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN = Pattern.compile("https?://\\S*/login\\?next=\\S*papers(?:%2F|/)([\\w./-]+)");
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s>]+)>?");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern SIGN = Pattern.compile(
            "get trending papers in your email.*|(?:by\\s*)?(?:ak)?\\s*and the research community|byak|"
                    + "(?:daily|trending) papers(?: - hugging face)?|\\*\\*page title:\\*\\*.*hugging face",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("[-=*_~]{3,}|[\\[\\]()|>•]+|\\*\\*[\\w ]{1,20}:\\*\\*.*");
    private static final Set<String> FURNITURE = Set.of(
            "new",
            "subscribe",
            "by",
            "ak",
            "by ak",
            "daily",
            "weekly",
            "monthly",
            "search any paper with ai",
            "search papers",
            "search by arxiv id or title",
            "submit a paper",
            "previous",
            "next",
            "arxiv page",
            "arxiv",
            "pdf",
            "view pdf",
            "hugging face",
            "hugging face's logo",
            "models",
            "datasets",
            "spaces",
            "posts",
            "docs",
            "community",
            "buckets",
            "enterprise",
            "solutions",
            "pricing",
            "log in",
            "sign up",
            "company",
            "website",
            "system theme",
            "tos",
            "privacy",
            "about",
            "careers",
            "jobs",
            "© hugging face",
            "papers",
            "collections",
            "view all",
            "load more",
            "inference providers");

    /// Classifies a line; several results when dots separate its parts.
    static List<PastedLine> of(int number, String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of(new PastedLine(number, Kind.TEXT, text, null));
        }
        if (text.contains("·")) {
            var parts = parts(number, text);
            if (parts.stream()
                    .anyMatch(part ->
                            part.kind == Kind.DATE || AUTHORS.matcher(part.text).matches())) {
                return parts;
            }
        }
        return List.of(one(number, text));
    }

    /// Whether an address on a line by itself does not identify a paper.
    static boolean isAside(String address) {
        var kind = address(0, address).kind;
        return kind == Kind.CODE || kind == Kind.FURNITURE;
    }

    boolean hasProse() {
        return kind == Kind.TEXT || kind == Kind.HEADING;
    }

    /// This line with another text appended.
    PastedLine append(String more) {
        return new PastedLine(number, kind, text + " " + more, address);
    }

    private static List<PastedLine> parts(int number, String text) {
        var parts = new ArrayList<PastedLine>();
        for (var part : text.split("·", -1)) {
            if (!parts.isEmpty() || part.isBlank()) {
                parts.add(new PastedLine(number, Kind.BYLINE, "·", null));
            }
            if (!part.isBlank()) {
                parts.add(one(number, part.strip()));
            }
        }
        return parts;
    }

    private static PastedLine one(int number, String text) {
        var heading = HEADING.matcher(text);
        if (!heading.matches()) {
            return unmarked(number, text);
        }
        var line = unmarked(number, heading.group(2));
        boolean title = line.kind == Kind.TEXT;
        return title ? new PastedLine(number, level(heading.group(1)), line.text, line.address) : line;
    }

    private static PastedLine unmarked(int number, String text) {
        var link = LINK.matcher(text);
        if (link.matches()) {
            return link(number, link.group(1), link.group(2), link.group(3));
        }
        var address = ADDRESS.matcher(text);
        return address.matches() ? address(number, address.group(1)) : words(number, text);
    }

    private static Kind level(String signs) {
        return signs.length() == 1 ? Kind.FURNITURE : Kind.HEADING;
    }

    private static PastedLine link(int number, String picture, String text, String address) {
        var line = words(number, text);
        if (!picture.isEmpty()) {
            return new PastedLine(number, Kind.FURNITURE, text, null);
        }
        if (line.kind == Kind.CODE) {
            return new PastedLine(number, Kind.CODE, line.text, address);
        }
        boolean paper = line.kind == Kind.TEXT && ArxivId.parse(address) != null;
        return paper ? new PastedLine(number, Kind.TEXT, text, address) : line;
    }

    private static PastedLine address(int number, String address) {
        var login = LOGIN.matcher(address);
        if (login.matches()) {
            return new PastedLine(number, Kind.LOGIN, login.group(1), null);
        }
        if (ArxivId.parse(address) != null) {
            return new PastedLine(number, Kind.PAPER, address, null);
        }
        var kind = UrlExtractor.isCode(address) ? Kind.CODE : Kind.FURNITURE;
        return new PastedLine(number, kind, kind == Kind.CODE ? "" : address, kind == Kind.CODE ? address : null);
    }

    private static PastedLine words(int number, String text) {
        var votes = VOTES.matcher(text);
        if (votes.matches()) {
            return new PastedLine(number, Kind.VOTES, votes.group(1), null);
        }
        var upvote = UPVOTE.matcher(text);
        if (upvote.matches()) {
            return new PastedLine(number, Kind.UPVOTE, upvote.group(1) == null ? "" : upvote.group(1), null);
        }
        var github = GITHUB.matcher(text);
        if (github.matches()) {
            return new PastedLine(number, Kind.CODE, github.group(1) == null ? "" : github.group(1), null);
        }
        return new PastedLine(number, kind(text), text, null);
    }

    private static Kind kind(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(text).matches()) {
            return Kind.NUMBER;
        }
        if (PrintedDate.read(text) != null) {
            return Kind.DATE;
        }
        if (text.equals("·") || AUTHORS.matcher(text).matches()) {
            return Kind.BYLINE;
        }
        if (lower.equals("submitted by")) {
            return Kind.SUBMITTED;
        }
        if (SIGN.matcher(text).matches()) {
            return Kind.SIGN;
        }
        boolean furniture =
                FURNITURE.contains(lower) || RULE.matcher(text).matches() || lower.startsWith("submitted by ");
        return furniture ? Kind.FURNITURE : Kind.TEXT;
    }
}
