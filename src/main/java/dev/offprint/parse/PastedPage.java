package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Text copied from a page: a header, then entries that may have upvotes, title, abstract, authors or
/// organisation, date and comments, and in the copies of some programs addresses between them. No edition of
/// its source: what a search found, or a part of a list.
final class PastedPage {
    /// In characters; a page of 64 papers has 110,000.
    private static final int LONGEST = 8_000_000;
    private static final int MOST_LINES = 200_000;
    /// A page links to the days before and after its own.
    private static final int NEAR = 10;

    private PastedPage() {}

    static ParseResult read(BoundedReader reader, ParseContext hints, EntryCollector roll) throws IOException {
        var text = reader.all(LONGEST);
        if (text == null || text.chars().filter(c -> c == '\n').count() > MOST_LINES) {
            return new ParseResult.Unreadable(Message.of("page.text.long"));
        }
        var copied = PastedText.of(text);
        var entries = PastedEntries.of(copied.lines());
        if (!entries.convincing()) {
            return new ParseResult.Unreadable(Message.of("page.text"));
        }
        var said = said(entries.date(), copied, hints.seenOn());
        var asked = hints.asked();
        var edition = asked != null
                ? new Edition(Source.SAVED, asked.period())
                : Edition.day(Source.SAVED, said != null ? said : seenOn(copied, hints));
        entries.tell(roll, edition, seenOn(copied, hints));
        return new ParseResult.Whole(InputFormat.COPIED_TEXT, said == null ? null : edition, false);
    }

    /// The page's own date. Its year is that of a day that it links to, else the latest that it can be.
    private static @Nullable LocalDate said(@Nullable PrintedDate printed, PastedText copied, LocalDate seenOn) {
        if (printed == null) {
            return null;
        }
        var linked = copied.linkedDay();
        var near = linked == null ? null : printed.latest(linked.plusDays(NEAR));
        if (near != null && linked != null && Math.abs(ChronoUnit.DAYS.between(near, linked)) <= NEAR) {
            return near;
        }
        var exported = copied.exportedOn();
        return printed.latest(exported != null && exported.isBefore(seenOn) ? exported : seenOn);
    }

    private static LocalDate seenOn(PastedText copied, ParseContext hints) {
        var exported = copied.exportedOn();
        return exported != null && exported.isBefore(hints.seenOn()) ? exported : hints.seenOn();
    }
}
