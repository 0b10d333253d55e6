package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.model.Saying;
import dev.offprint.model.Source;
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

/// What came of reading some bytes through the door.
record Reading(Outcome outcome, List<Item> items) {
    static final LocalDate SEEN_ON = LocalDate.of(2026, 11, 20);
    static final Hints NO_HINTS = new Hints(null, SEEN_ON);

    static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), NO_HINTS);
    }

    static Reading of(byte[] bytes) {
        return of(bytes, NO_HINTS);
    }

    static Reading of(String text, Hints hints) {
        return of(text.getBytes(StandardCharsets.UTF_8), hints);
    }

    static Reading of(byte[] bytes, Hints hints) {
        try (var stream = new ByteArrayInputStream(bytes)) {
            return of(stream, hints);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory failed", e);
        }
    }

    static Reading of(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return of(stream, NO_HINTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading of(InputStream stream, Hints hints) throws IOException {
        var items = new ArrayList<Item>();
        var outcome = new Parser().read(stream, hints, items::add);
        return new Reading(inEnglish(outcome), List.copyOf(items));
    }

    private static Outcome inEnglish(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Broken(var form, var why) -> new Outcome.Broken(form, Saying.text(why.english()));
            case Outcome.Unreadable(var why) -> new Outcome.Unreadable(Saying.text(why.english()));
            case Outcome.Whole _, Outcome.Challenge _ -> outcome;
        };
    }

    /// Hints of somebody who asked for a day's list.
    static Hints asked(String day) {
        return new Hints(huggingFace(day), SEEN_ON);
    }

    static Edition huggingFace(String day) {
        return Edition.day(Source.HUGGING_FACE, LocalDate.parse(day));
    }

    static Edition saved(String day) {
        return Edition.day(Source.SAVED, LocalDate.parse(day));
    }

    List<Entry> entries() {
        return items.stream()
                .filter(Item.Found.class::isInstance)
                .map(item -> ((Item.Found) item).entry())
                .toList();
    }

    Entry entry(int index) {
        return entries().get(index);
    }

    List<String> titles() {
        return entries().stream().map(entry -> entry.paper().title()).toList();
    }

    List<Item.Rejected> rejected() {
        return items.stream()
                .filter(Item.Rejected.class::isInstance)
                .map(Item.Rejected.class::cast)
                .toList();
    }
}
