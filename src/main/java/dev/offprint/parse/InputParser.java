package dev.offprint.parse;

import dev.offprint.model.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Consumer;

/// The door: bytes in, papers out.
public final class InputParser {
    /// How much is looked at to tell what the bytes are.
    private static final int HEAD = 1 << 20;

    /// Reads any supported form, told apart by what is in it and never by a name, gzipped or not. Entries go to
    /// the sink in their order: those of JSON arrays and JSON Lines while it reads, however many there are;
    /// those of pages when a page's date is known.
    ///
    /// Never throws on content: whatever the bytes are, the outcome says so in words. Holds no state; any
    /// thread may call it.
    ///
    /// @param bytes read to their end at most, not closed
    /// @throws IOException when the stream itself fails; nothing that it holds is a reason
    public ParseResult read(InputStream bytes, ParseContext hints, Consumer<ParsedItem> sink) throws IOException {
        var unpacked = GunzipStream.of(bytes);
        var content = new BufferedInputStream(unpacked, 1 << 16);
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        var roll = new EntryCollector(sink);
        var outcome = read(content, head, hints, roll);
        var damage = unpacked.damage();
        return damage == null ? outcome : damaged(outcome, damage);
    }

    private static ParseResult read(InputStream content, byte[] head, ParseContext hints, EntryCollector roll)
            throws IOException {
        var foreign = KnownFileType.sentence(head);
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
            case XML -> FeedReader.read(text, roll);
            case HTML -> HtmlPageReader.read(text, hints, roll);
            case JSON_ARRAY -> JsonArrayReader.read(text, hints, roll);
            case JSON_OBJECT -> object(text, beginning, head.length < HEAD, hints, roll);
            case TEXT -> PastedPage.read(text, hints, roll);
        };
    }

    private static ParseResult object(
            BoundedReader text, String beginning, boolean whole, ParseContext hints, EntryCollector roll)
            throws IOException {
        if (JsonLinesReader.in(beginning, whole)) {
            return JsonLinesReader.read(text, hints, roll);
        }
        var record = whole ? JsonReader.value(beginning) : null;
        if (record != null && EmbeddedJson.paper(record)) {
            roll.add(JsonRecords.read(record), "entry 1", null);
            return roll.found() == 0
                    ? new ParseResult.Unreadable(Message.of("page.record"))
                    : new ParseResult.Whole(InputFormat.API_JSON, null, false);
        }
        return EmbeddedJson.read(text).tell(hints, roll);
    }

    private static ParseResult damaged(ParseResult outcome, Message damage) {
        return switch (outcome) {
            case ParseResult.Whole whole -> new ParseResult.Broken(whole.form(), damage);
            case ParseResult.Broken broken -> new ParseResult.Broken(broken.form(), damage);
            case ParseResult.Unreadable _, ParseResult.Challenge _ -> new ParseResult.Unreadable(damage);
        };
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
