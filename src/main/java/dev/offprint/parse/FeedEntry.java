package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Entry of a feed: the texts of its elements by name. Elements of Atom and RSS that have the same meaning are
/// treated alike.
final class FeedEntry {
    private static final Pattern VERSION = Pattern.compile("v([1-9]\\d{0,2})$");
    /// Prefix of abstracts in arXiv's category feeds.
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("^arXiv:\\S+ Announce Type: \\S+\\s+Abstract:\\s*", Pattern.DOTALL);

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final Set<String> categories = new LinkedHashSet<>();

    private FeedEntry() {}

    /// Reads an entry from its start tag to its end tag.
    static FeedEntry read(XMLStreamReader xml) throws XMLStreamException {
        var entry = new FeedEntry();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                entry.element(xml);
            }
        }
        return entry;
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        switch (name) {
            case "author" -> author(xml);
            case "category", "primary_category" -> {
                var term = xml.getAttributeValue(null, "term");
                var stated = text(xml);
                category(term == null ? stated : term, name.startsWith("primary"));
            }
            case "link" -> {
                var address = xml.getAttributeValue(null, "href");
                var relation = xml.getAttributeValue(null, "rel");
                var stated = text(xml);
                if (relation == null || relation.equals("alternate")) {
                    texts.putIfAbsent(name, address == null ? stated : address);
                }
            }
            default -> texts.putIfAbsent(name, text(xml));
        }
    }

    private void author(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement() && xml.getLocalName().equals("name")) {
                authors.add(text(xml));
            } else if (xml.isStartElement()) {
                skip(xml);
            }
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
        raw.authors = authors.isEmpty() ? names(texts.getOrDefault("creator", "")) : authors;
        raw.categories = ArxivId.parse(own) == null ? List.of() : List.copyOf(categories);
        var published = day("published", "pubDate");
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

    private @Nullable LocalDate day(String... names) {
        for (var name : names) {
            var day = texts.containsKey(name) ? FeedReader.day(texts.get(name)) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable String abstractText() {
        var text = texts.getOrDefault("summary", texts.get("description"));
        if (text == null) {
            return null;
        }
        return text.stripLeading().startsWith("<")
                ? prose(text)
                : ANNOUNCEMENT.matcher(text.strip()).replaceFirst("");
    }

    /// The longest paragraph of an HTML description, without the label in front of it.
    private static @Nullable String prose(String html) {
        return Jsoup.parseBodyFragment(html).select("p").stream()
                .filter(paragraph -> !paragraph.text().startsWith("Authors"))
                .map(paragraph -> paragraph.ownText())
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /// Names separated by commas; affiliations in parentheses are dropped.
    private static List<String> names(String text) {
        return List.of(text.replaceAll("\\([^()]*\\)", "").split("\\s*,\\s*"));
    }

    /// The text of an element up to its end tag, without the text of its children.
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(depth == 1 ? xml.getText() : "");
                default -> {} // comments and instructions
            }
        }
        return text.toString().strip();
    }

    /// Skips to the end tag of an element.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        var _ = text(xml);
    }
}
