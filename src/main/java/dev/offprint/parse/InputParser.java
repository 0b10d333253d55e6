package dev.offprint.parse;

import dev.offprint.model.Message;
import dev.offprint.parse.text.BoundedReader;
import dev.offprint.parse.text.CharsetDetector;
import dev.offprint.parse.text.GunzipStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Consumer;

/// Parses bytes in any supported format into papers; the entry point of this package.
public final class InputParser {
    /// Bytes examined to detect the format.
    private static final int HEAD = 1 << 20;

    /// Reads any supported format, detected from the content and never from a file name, gzipped or not. Entries go
    /// to the sink in their order: those of JSON arrays and JSON Lines while reading, whatever their number; those
    /// of pages once the page's date is known.
    ///
    /// Never throws because of content: the result describes any problem in words. Stateless; any thread may call
    /// it.
    ///
    /// @param bytes read at most to their end, not closed
    /// @throws IOException when the stream itself fails, never because of its content
    public ParseResult read(InputStream bytes, ParseContext context, Consumer<ParsedItem> sink) throws IOException {
        var unpacked = GunzipStream.of(bytes);
        var content = new BufferedInputStream(unpacked, 1 << 16);
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        var collector = new EntryCollector(sink);
        var outcome = read(content, head, context, collector);
        var damage = unpacked.damage();
        return damage == null ? outcome : damaged(outcome, damage);
    }

    private static ParseResult read(InputStream content, byte[] head, ParseContext context, EntryCollector collector)
            throws IOException {
        var foreign = KnownFileType.message(head);
        if (foreign != null) {
            return new ParseResult.Unreadable(foreign);
        }
        var charset = CharsetDetector.of(head);
        var beginning = withoutMark(new String(head, charset));
        var text = new BoundedReader(new InputStreamReader(content, charset));
        return switch (ContentKind.of(beginning)) {
            case EMPTY ->
                new ParseResult.Unreadable(head.length == 0 ? Message.of("file.empty") : Message.of("file.blank"));
            case BINARY -> new ParseResult.Unreadable(Message.of("file.binary"));
            case XML -> FeedReader.read(text, collector);
            case HTML -> HtmlPageReader.read(text, context, collector);
            case JSON_ARRAY -> JsonArrayReader.read(text, context, collector);
            case JSON_OBJECT -> object(text, beginning, head.length < HEAD, context, collector);
            case TEXT -> text(text, beginning, context, collector);
        };
    }

    private static ParseResult text(
            BoundedReader text, String beginning, ParseContext context, EntryCollector collector) throws IOException {
        if (BibtexReader.isBibtex(beginning)) {
            return BibtexReader.read(text, collector);
        }
        return RisReader.isRis(beginning) ? RisReader.read(text, collector) : PastedPage.read(text, context, collector);
    }

    private static ParseResult object(
            BoundedReader text, String beginning, boolean whole, ParseContext context, EntryCollector collector)
            throws IOException {
        if (JsonLinesReader.isJsonLines(beginning, whole)) {
            return JsonLinesReader.read(text, context, collector);
        }
        var record = whole ? JsonReader.value(beginning) : null;
        if (record != null && EmbeddedJson.isPaper(record)) {
            collector.add(JsonRecords.read(record), "entry 1", null);
            return collector.found() == 0
                    ? new ParseResult.Unreadable(Message.of("page.record"))
                    : new ParseResult.Complete(InputFormat.API_JSON, null, false);
        }
        return JsonSequenceReader.isSequence(beginning)
                ? JsonSequenceReader.read(text, context, collector)
                : EmbeddedJson.read(text).addTo(context, collector);
    }

    private static ParseResult damaged(ParseResult outcome, Message damage) {
        return switch (outcome) {
            case ParseResult.Complete whole -> new ParseResult.Partial(whole.format(), damage);
            case ParseResult.Partial broken -> new ParseResult.Partial(broken.format(), damage);
            case ParseResult.Unreadable _, ParseResult.Challenge _ -> new ParseResult.Unreadable(damage);
        };
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
