package dev.offprint.parse;

import dev.offprint.model.Saying;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Consumer;

/// The door: bytes in, papers out.
public final class Parser {
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
    public Outcome read(InputStream bytes, Hints hints, Consumer<Item> sink) throws IOException {
        var unpacked = Unpacked.of(bytes);
        var content = new BufferedInputStream(unpacked, 1 << 16);
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        var roll = new Roll(sink);
        var outcome = read(content, head, hints, roll);
        var damage = unpacked.damage();
        return damage == null ? outcome : damaged(outcome, damage);
    }

    private static Outcome read(InputStream content, byte[] head, Hints hints, Roll roll) throws IOException {
        var foreign = Foreign.sentence(head);
        if (foreign != null) {
            return new Outcome.Unreadable(foreign);
        }
        var charset = Encoding.of(head);
        var beginning = withoutMark(new String(head, charset));
        var text = new Ration(new InputStreamReader(content, charset));
        return switch (Shape.of(beginning)) {
            case EMPTY -> new Outcome.Unreadable(head.length == 0 ? Saying.of("file.empty") : Saying.of("file.blank"));
            case BINARY -> new Outcome.Unreadable(Saying.of("file.binary"));
            case XML -> Feed.read(text, roll);
            case HTML -> WebPage.read(text, hints, roll);
            case JSON_ARRAY -> ApiAnswer.read(text, hints, roll);
            case JSON_OBJECT -> object(text, beginning, head.length < HEAD, hints, roll);
            case TEXT -> CopiedPage.read(text, hints, roll);
        };
    }

    private static Outcome object(Ration text, String beginning, boolean whole, Hints hints, Roll roll)
            throws IOException {
        if (JsonLines.in(beginning, whole)) {
            return JsonLines.read(text, hints, roll);
        }
        var record = whole ? Json.value(beginning) : null;
        if (record != null && PageData.paper(record)) {
            roll.add(Records.read(record), "entry 1", null);
            return roll.found() == 0
                    ? new Outcome.Unreadable(Saying.of("page.record"))
                    : new Outcome.Whole(Form.API_JSON, null, false);
        }
        return PageData.read(text).tell(hints, roll);
    }

    private static Outcome damaged(Outcome outcome, Saying damage) {
        return switch (outcome) {
            case Outcome.Whole whole -> new Outcome.Broken(whole.form(), damage);
            case Outcome.Broken broken -> new Outcome.Broken(broken.form(), damage);
            case Outcome.Unreadable _, Outcome.Challenge _ -> new Outcome.Unreadable(damage);
        };
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
