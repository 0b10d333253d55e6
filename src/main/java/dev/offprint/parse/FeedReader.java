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

/// Feeds: arXiv's answers (<https://info.arxiv.org/help/api/user-manual.html>), the lists of its categories
/// (<https://info.arxiv.org/help/rss_specifications.html>), and other Atom (RFC 4287) or RSS 2.0 whose entries are
/// papers. Read as a stream, without document types and external entities, an entry at a time: of a feed that ends in
/// the middle the entries before stay.
final class FeedReader {
    /// What one entry, or what stands before the first, may have in characters.
    private static final int LONGEST = 4_000_000;

    private static final Pattern ANNOUNCED =
            Pattern.compile("(" + Source.ARXIV_CATEGORY + ") updates on (?:the )?arXiv\\.org.*");
    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader xml;
    private final BoundedReader text;
    private final EntryCollector roll;
    private @Nullable String category;
    private @Nullable LocalDate day;

    private FeedReader(XMLStreamReader xml, BoundedReader text, EntryCollector roll) {
        this.xml = xml;
        this.text = text;
        this.roll = roll;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static ParseResult read(BoundedReader text, EntryCollector roll) throws IOException {
        text.allow(LONGEST);
        try {
            return new FeedReader(reader(text), text, roll).read();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException failure
                    && !(failure instanceof BoundedReader.TooMuch)) {
                throw failure;
            }
            return roll.found() + roll.rejected() == 0
                    ? new ParseResult.Unreadable(Message.of("page.xml.cut"))
                    : new ParseResult.Broken(InputFormat.FEED, Message.of("page.feed.cut"));
        }
    }

    /// Factories may be shared, but not by threads that configure them; making a reader is safe only one at a time.
    private static synchronized XMLStreamReader reader(BoundedReader text) throws XMLStreamException {
        return XML.createXMLStreamReader(text);
    }

    private ParseResult read() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // comments and the like before the root
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
        return roll.found() == 0 && roll.rejected() > 0
                ? new ParseResult.Unreadable(Message.of("page.feed", roll.rejected()))
                : new ParseResult.Whole(InputFormat.FEED, edition(), false);
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
            default -> {} // the channel is walked into, the rest says nothing of papers
        }
    }

    private void entry() throws XMLStreamException {
        var entry = FeedEntry.read(xml);
        text.allow(LONGEST);
        roll.add(entry.draft(category != null), "entry " + (roll.found() + roll.rejected() + 1), edition());
    }

    private @Nullable Edition edition() {
        return category == null || day == null ? null : Edition.day(Source.arxiv(category), day);
    }

    /// The date in a moment of Atom or RSS, as its own zone counts it; null when it is neither.
    static @Nullable LocalDate day(String text) {
        var day = JsonFields.day(text);
        if (day != null) {
            return day;
        }
        try {
            return OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate();
        } catch (DateTimeException _) {
            return null; // no moment, so nothing is known of the day
        }
    }
}
