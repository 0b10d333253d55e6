package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Entry of a feed: the texts of its elements by name in lower case. Elements of Atom and RSS that have the same
/// meaning are treated alike; elements of other namespaces, such as `media:title`, are passed over.
final class FeedEntry {
    private static final Pattern VERSION = Pattern.compile("v([1-9]\\d{0,2})$");
    /// Prefix of abstracts in arXiv's category feeds.
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("^arXiv:\\S+ Announce Type: \\S+\\s+Abstract:\\s*", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern JOINT = Pattern.compile("\\s*;\\s*|\\s*,?\\s+(?:and|&)\\s+");
    /// Prefixes of the extensions whose elements describe a paper, as all known feeds write them.
    private static final Set<String> EXTENSIONS = Set.of("", "atom", "dc", "arxiv", "prism", "content");

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> creators = new ArrayList<>();
    private final Set<String> categories = new LinkedHashSet<>();

    private FeedEntry() {}

    static FeedEntry of(Element entry) {
        var read = new FeedEntry();
        entry.children().stream()
                .filter(child -> EXTENSIONS.contains(child.tag().prefix().toLowerCase(Locale.ROOT)))
                .forEach(read::element);
        return read;
    }

    private void element(Element element) {
        var name = element.tag().localName().toLowerCase(Locale.ROOT);
        var stated = element.wholeText().strip();
        switch (name) {
            case "author" -> author(element, stated);
            case "creator" -> creators.add(stated);
            case "category", "primary_category" -> {
                var term = element.attr("term");
                category(term.isEmpty() ? stated : term, name.startsWith("primary"));
            }
            case "link" -> {
                var relation = element.attr("rel");
                if (relation.isEmpty() || relation.equals("alternate")) {
                    texts.putIfAbsent(name, element.hasAttr("href") ? element.attr("href") : stated);
                }
            }
            case "title", "summary", "content" -> texts.putIfAbsent(name, construct(element, stated));
            default -> texts.putIfAbsent(name, stated);
        }
    }

    /// A text construct of Atom (RFC 4287, 3.1): with type `html` it is HTML that was escaped, with type `xhtml` it
    /// is elements, else plain text.
    private static String construct(Element element, String stated) {
        return switch (element.attr("type")) {
            case "html", "text/html" -> Jsoup.parseBodyFragment(stated).text();
            case "xhtml", "application/xhtml+xml" -> element.text();
            default -> stated;
        };
    }

    /// Atom has a person with a `name`, RSS an address of mail with the name in brackets.
    private void author(Element element, String stated) {
        var names = element.children().stream()
                .filter(child -> child.tag().localName().equals("name"))
                .map(name -> name.wholeText().strip())
                .toList();
        if (!names.isEmpty()) {
            authors.addAll(names);
        } else if (element.childrenSize() == 0) {
            int bracket = stated.indexOf('@') < 0 ? -1 : stated.indexOf('(');
            var name = bracket < 0 ? stated : stated.substring(bracket + 1).replaceFirst("\\)\\s*$", "");
            authors.addAll(name.indexOf('@') < 0 ? List.of(name) : List.of());
        }
    }

    private void category(String term, boolean primary) {
        if (primary) {
            var others = List.copyOf(categories);
            categories.clear();
            categories.add(term);
            categories.addAll(others);
        } else if (!term.isBlank()) {
            categories.add(term.strip());
        }
    }

    /// @param announced whether the feed is the list of a category
    RawEntry rawEntry(boolean announced) {
        var id = texts.getOrDefault("guid", texts.getOrDefault("id", ""));
        if (id.contains("arxiv.org/api/errors")) {
            return new RawEntry.Unusable("arXiv says: " + texts.getOrDefault("summary", "an error"));
        }
        var own = id.startsWith("oai:arXiv.org:") ? id.substring("oai:arXiv.org:".length()) : id;
        boolean archive = announced || (texts.containsKey("published") && id.contains("arxiv.org/abs/"));
        if (!archive && ArxivId.parse(own) == null && ArxivId.parse(texts.getOrDefault("link", "")) == null) {
            return new RawEntry.Unusable("no arXiv id, so it may be anything");
        }
        var raw = new RawPaper(archive ? MetadataQuality.ARCHIVE : MetadataQuality.CARD);
        raw.id(own);
        raw.id(texts.get("link"));
        raw.title = texts.get("title");
        raw.abstractText = abstractText();
        raw.doi = texts.get("doi");
        raw.authors = authors(announced, archive);
        raw.categories = ArxivId.parse(own) == null ? List.of() : List.copyOf(categories);
        var published = day("published", "pubdate", "date");
        if (announced) {
            raw.listed = !texts.getOrDefault("announce_type", "new").startsWith("replace");
            raw.listDay = raw.listed ? published : null; // a replacement was first listed on another day
        } else {
            raw.publishedOn = published;
        }
        if (archive) {
            var version = VERSION.matcher(own);
            raw.version = version.find() ? (Integer) Integer.parseInt(version.group(1)) : null;
            raw.revisedOn = announced ? null : day("updated");
            raw.comment = texts.get("comment");
            raw.journal = texts.getOrDefault("journal_ref", texts.get("journal_reference"));
        }
        return raw;
    }

    /// arXiv's API has one name in each element, as in `The ATLAS and CMS Collaborations`.
    private List<String> authors(boolean announced, boolean archive) {
        if (announced && authors.isEmpty() && creators.size() == 1) {
            return arxivNames(creators.getFirst());
        }
        var names = authors.isEmpty() ? creators : authors;
        return archive
                ? names
                : names.stream().flatMap(name -> names(name).stream()).toList();
    }

    private @Nullable LocalDate day(String... names) {
        for (var name : names) {
            var day = texts.containsKey(name) ? date(texts.get(name)) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /// The date of an Atom or RSS timestamp in its own time zone; null when it is neither.
    static @Nullable LocalDate date(String text) {
        var day = JsonFields.day(text);
        if (day != null) {
            return day;
        }
        try {
            return OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate();
        } catch (DateTimeException _) {
            return null; // not a timestamp
        }
    }

    private @Nullable String abstractText() {
        for (var name : List.of("summary", "description", "content", "encoded")) {
            var text = texts.getOrDefault(name, "").strip();
            if (!text.isEmpty()) {
                return text.startsWith("<")
                        ? prose(text)
                        : ANNOUNCEMENT.matcher(text).replaceFirst("");
            }
        }
        return null;
    }

    /// The longest paragraph of an HTML description, without the label in front of it.
    private static @Nullable String prose(String html) {
        return Jsoup.parseBodyFragment(html).select("p").stream()
                .filter(paragraph -> !paragraph.text().startsWith("Authors"))
                .map(paragraph -> paragraph.ownText())
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /// The names of arXiv's list, which are separated by commas and given in their natural order; affiliations in
    /// brackets, which may have brackets of their own, are left out.
    private static List<String> arxivNames(String line) {
        return split(COMMA, withoutBrackets(line));
    }

    /// The name of one person, or several names that a feed put into one element: `Ada First and Ben Second`,
    /// `Ada First, Ben Second`. A family name in front of a comma stays: `First, Ada`.
    private static List<String> names(String text) {
        var joint = split(JOINT, text);
        return joint.stream().flatMap(name -> commas(name).stream()).toList();
    }

    private static List<String> commas(String name) {
        var parts = split(COMMA, name);
        boolean names = parts.size() > 1 && parts.stream().allMatch(part -> part.indexOf(' ') > 0);
        return names ? parts : List.of(name);
    }

    private static List<String> split(Pattern separator, String text) {
        return Arrays.stream(separator.split(text.strip()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String withoutBrackets(String line) {
        var outside = new StringBuilder(line.length());
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                outside.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return outside.toString();
    }
}
