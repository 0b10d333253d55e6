package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Source;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads feeds: responses of arXiv's API (<https://info.arxiv.org/help/api/user-manual.html>), the feeds of its
/// categories (<https://info.arxiv.org/help/rss_specifications.html>), and other Atom (RFC 4287) or RSS 2.0 feeds
/// whose entries are papers. Streams entry by entry, without document types and external entities; when a feed is
/// truncated, the entries before that point are kept.
final class FeedReader {
    /// Character limit of one entry, and of what precedes the first.
    private static final int MAX_LENGTH = 4_000_000;

    private static final Pattern ANNOUNCED =
            Pattern.compile("(" + Source.ARXIV_CATEGORY + ") updates on (?:the )?arXiv\\.org.*");
    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader xml;
    private final BoundedReader text;
    private final EntryCollector collector;
    private @Nullable String category;
    private @Nullable LocalDate day;

    private FeedReader(XMLStreamReader xml, BoundedReader text, EntryCollector collector) {
        this.xml = xml;
        this.text = text;
        this.collector = collector;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static ParseResult read(BoundedReader text, EntryCollector collector) throws IOException {
        text.allow(MAX_LENGTH);
        try {
            return new FeedReader(reader(text), text, collector).read();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException failure
                    && !(failure instanceof BoundedReader.LimitExceededException)) {
                throw failure;
            }
            return collector.found() + collector.rejected() == 0
                    ? new ParseResult.Unreadable(Message.of("page.xml.cut"))
                    : new ParseResult.Partial(InputFormat.FEED, Message.of("page.feed.cut"));
        }
    }

    /// Synchronized: the factory is shared, and creating readers concurrently is not safe.
    private static synchronized XMLStreamReader reader(BoundedReader text) throws XMLStreamException {
        return XML.createXMLStreamReader(text);
    }

    private ParseResult read() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // comments and instructions before the root
        }
        var root = xml.getLocalName();
        if (!root.equals("feed") && !root.equals("rss")) {
            return new ParseResult.Unreadable(Message.of("page.xml"));
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element(xml.getLocalName());
            }
        }
        return collector.found() == 0 && collector.rejected() > 0
                ? new ParseResult.Unreadable(Message.of("page.feed", collector.rejected()))
                : new ParseResult.Complete(InputFormat.FEED, edition(), false);
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "entry", "item" -> entry();
            case "title" -> {
                var announced = ANNOUNCED.matcher(FeedEntry.text(xml));
                category = announced.matches() ? announced.group(1) : category;
            }
            case "updated", "pubDate" -> day = day(FeedEntry.text(xml));
            case "image", "author", "textInput" -> FeedEntry.skip(xml);
            default -> {} // descend into the channel; other elements have no papers
        }
    }

    private void entry() throws XMLStreamException {
        var entry = FeedEntry.read(xml);
        text.allow(MAX_LENGTH);
        collector.add(
                entry.rawEntry(category != null), "entry " + (collector.found() + collector.rejected() + 1), edition());
    }

    private @Nullable Edition edition() {
        return category == null || day == null ? null : Edition.day(Source.arxiv(category), day);
    }

    /// The date of an Atom or RSS timestamp in its own time zone; null when it is neither.
    static @Nullable LocalDate day(String text) {
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
}
