package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Source;
import dev.offprint.parse.text.BoundedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// Reads feeds: responses of arXiv's API (<https://info.arxiv.org/help/api/user-manual.html>), the feeds of its
/// categories (<https://info.arxiv.org/help/rss_specifications.html>), and other Atom (RFC 4287), RSS 2.0 and
/// RSS 1.0 feeds whose entries are papers. Streams entry by entry; when a feed is truncated, the entries before that
/// point are kept. The parser is lenient: a stray control character or an HTML entity costs no entry. Entities of a
/// document type are not expanded, and nothing external is read.
final class FeedReader {
    /// Character limit of one entry, and of what precedes the first.
    private static final int MAX_LENGTH = 4_000_000;

    private static final Set<String> ROOTS = Set.of("feed", "rss", "rdf");
    private static final Pattern ANNOUNCED = Pattern.compile("(" + Source.ARXIV_CATEGORY + "(?:[,+]\\s*"
            + Source.ARXIV_CATEGORY + ")*) updates on (?:the )?arXiv\\.org.*");
    private static final Pattern SEPARATOR = Pattern.compile("[,+]\\s*");

    private final BoundedReader text;
    private final EntryCollector collector;
    /// The arXiv categories that the feed lists; none for other feeds.
    private List<String> announced = List.of();

    private @Nullable LocalDate day;
    private boolean truncated;
    private boolean feed;

    private FeedReader(BoundedReader text, EntryCollector collector) {
        this.text = text;
        this.collector = collector;
    }

    static ParseResult read(BoundedReader text, EntryCollector collector) throws IOException {
        text.allow(MAX_LENGTH);
        var reader = new FeedReader(text, collector);
        try (var xml = new StreamParser(Parser.xmlParser().setTrackPosition(true)).parse(text, "")) {
            xml.iterator().forEachRemaining(reader::element);
        } catch (UncheckedIOException failure) {
            if (!(failure.getCause() instanceof BoundedReader.LimitExceededException)) {
                throw failure.getCause();
            }
            reader.truncated = true;
        }
        return reader.result();
    }

    private ParseResult result() {
        int entries = collector.found() + collector.rejected();
        if (truncated && entries == 0) {
            return new ParseResult.Unreadable(Message.of("page.xml.cut"));
        }
        if (!feed && !truncated) {
            return new ParseResult.Unreadable(Message.of("page.xml"));
        }
        if (truncated) {
            return new ParseResult.Partial(InputFormat.FEED, Message.of("page.feed.cut"));
        }
        return collector.found() == 0 && entries > 0
                ? new ParseResult.Unreadable(Message.of("page.feed", entries))
                : new ParseResult.Complete(InputFormat.FEED, edition(), false);
    }

    /// Takes an element at its end tag. Elements inside entries come before their entry and are passed over.
    private void element(Element element) {
        var parent = element.parent();
        if (parent == null) {
            return; // the document
        }
        var above = name(parent);
        if (parent instanceof Document) {
            feed = ROOTS.contains(name(element));
            truncated |= element.endSourceRange().isImplicit();
        } else if (ROOTS.contains(above) || above.equals("channel")) {
            switch (name(element)) {
                case "entry", "item" -> entry(element);
                case "title" -> announced(element.wholeText().strip());
                case "updated", "pubdate" -> day = FeedEntry.date(element.wholeText());
                default -> {} // other elements have no papers
            }
        }
    }

    private void announced(String title) {
        var categories = ANNOUNCED.matcher(title);
        announced = categories.matches() ? List.of(SEPARATOR.split(categories.group(1))) : announced;
    }

    private void entry(Element element) {
        if (element.endSourceRange().isImplicit()) {
            truncated = true;
        } else {
            var raw = FeedEntry.of(element).rawEntry(!announced.isEmpty());
            collector.add(raw, "entry " + (collector.found() + collector.rejected() + 1), edition(raw));
        }
        element.empty();
        text.allow(MAX_LENGTH);
    }

    private static String name(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    /// The edition of one entry: that of the first of its categories that the feed lists.
    private @Nullable Edition edition(RawEntry entry) {
        if (announced.size() < 2) {
            return edition();
        }
        if (day == null || !(entry instanceof RawPaper raw)) {
            return null;
        }
        for (var category : raw.categories) {
            if (announced.contains(category)) {
                return Edition.day(Source.arxiv(category), day);
            }
        }
        return null;
    }

    private @Nullable Edition edition() {
        return announced.size() != 1 || day == null ? null : Edition.day(Source.arxiv(announced.getFirst()), day);
    }
}
