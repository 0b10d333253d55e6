package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Source;
import dev.offprint.parse.text.BoundedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads text copied from a page: a header, then entries with title and abstract and possibly upvotes, authors or
/// organisation, date and comments; some programs' copies have addresses between them. The result is never one of
/// the source's own lists: it may be the results of a search, or part of a list.
final class PastedPage {
    /// Maximum length in characters; a page of 64 papers has 110,000.
    private static final int MAX_LENGTH = 8_000_000;
    private static final int MAX_LINES = 200_000;
    /// Maximum distance in days between a page and the days it links to.
    private static final int MAX_DISTANCE = 10;

    private PastedPage() {}

    static ParseResult read(BoundedReader reader, ParseContext context, EntryCollector collector) throws IOException {
        var text = reader.readAll(MAX_LENGTH);
        if (text == null || text.chars().filter(c -> c == '\n').count() > MAX_LINES) {
            return new ParseResult.Unreadable(Message.of("page.text.long"));
        }
        var clipped = ClippedPage.read(text);
        if (clipped != null) {
            collector.add(clipped, "the page", null);
            return new ParseResult.Complete(InputFormat.COPIED_TEXT, null, false);
        }
        var copied = PastedText.of(text);
        var entries = PastedEntries.of(copied.lines());
        if (!entries.convincing()) {
            return new ParseResult.Unreadable(Message.of("page.text"));
        }
        var stated = stated(entries.date(), copied, context.seenOn());
        var requested = context.requested();
        var edition = requested != null
                ? new Edition(Source.SAVED, requested.period())
                : Edition.day(Source.SAVED, stated != null ? stated : seenOn(copied, context));
        entries.addTo(collector, edition, seenOn(copied, context));
        return new ParseResult.Complete(InputFormat.COPIED_TEXT, stated == null ? null : edition, false);
    }

    /// The page's own date. Its year is that of a day that the page links to, else the latest possible year.
    private static @Nullable LocalDate stated(@Nullable PrintedDate printed, PastedText copied, LocalDate seenOn) {
        if (printed == null) {
            return null;
        }
        var linked = copied.linkedDay();
        var near = linked == null ? null : printed.latest(linked.plusDays(MAX_DISTANCE));
        if (near != null && linked != null && Math.abs(ChronoUnit.DAYS.between(near, linked)) <= MAX_DISTANCE) {
            return near;
        }
        var exported = copied.exportedOn();
        return printed.latest(exported != null && exported.isBefore(seenOn) ? exported : seenOn);
    }

    private static LocalDate seenOn(PastedText copied, ParseContext context) {
        var exported = copied.exportedOn();
        return exported != null && exported.isBefore(context.seenOn()) ? exported : context.seenOn();
    }
}
