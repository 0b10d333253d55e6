package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Result of parsing some bytes with [InputParser].
record ParseFixture(ParseResult outcome, List<ParsedItem> items) {
    static final LocalDate SEEN_ON = LocalDate.of(2026, 11, 20);
    static final ParseContext NO_CONTEXT = new ParseContext(null, SEEN_ON);

    static ParseFixture of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), NO_CONTEXT);
    }

    static ParseFixture of(byte[] bytes) {
        return of(bytes, NO_CONTEXT);
    }

    static ParseFixture of(String text, ParseContext context) {
        return of(text.getBytes(StandardCharsets.UTF_8), context);
    }

    static ParseFixture of(byte[] bytes, ParseContext context) {
        try (var stream = new ByteArrayInputStream(bytes)) {
            return of(stream, context);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory failed", e);
        }
    }

    static ParseFixture of(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return of(stream, NO_CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParseFixture of(InputStream stream, ParseContext context) throws IOException {
        var items = new ArrayList<ParsedItem>();
        var outcome = new InputParser().read(stream, context, items::add);
        return new ParseFixture(inEnglish(outcome), List.copyOf(items));
    }

    private static ParseResult inEnglish(ParseResult outcome) {
        return switch (outcome) {
            case ParseResult.Partial(var format, var why) ->
                new ParseResult.Partial(format, Message.text(why.english()));
            case ParseResult.Unreadable(var why) -> new ParseResult.Unreadable(Message.text(why.english()));
            case ParseResult.Complete _, ParseResult.Challenge _ -> outcome;
        };
    }

    /// Context of a request for a day's list.
    static ParseContext requested(String day) {
        return new ParseContext(huggingFace(day), SEEN_ON);
    }

    static Edition huggingFace(String day) {
        return Edition.day(Source.HUGGING_FACE, LocalDate.parse(day));
    }

    static Edition saved(String day) {
        return Edition.day(Source.SAVED, LocalDate.parse(day));
    }

    List<SourceEntry> entries() {
        return items.stream()
                .filter(ParsedItem.Found.class::isInstance)
                .map(item -> ((ParsedItem.Found) item).entry())
                .toList();
    }

    SourceEntry entry(int index) {
        return entries().get(index);
    }

    List<String> titles() {
        return entries().stream().map(entry -> entry.paper().title()).toList();
    }

    List<ParsedItem.Rejected> rejected() {
        return items.stream()
                .filter(ParsedItem.Rejected.class::isInstance)
                .map(ParsedItem.Rejected.class::cast)
                .toList();
    }
}
