package dev.offprint.ingest;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Derives the ledger entry of an edition from the previous entry, the result and the time; a pure function.
///
/// @param before the previous entry; null when the edition was never requested
/// @param random from 0 to 1, jitter of the next retry
record LedgerUpdate(Edition edition, @Nullable LedgerEntry before, Instant now, double random) {
    private static final Message GONE = Message.of("ledger.gone");

    /// The entry to record; null when there was no response.
    @Nullable
    LedgerEntry on(EditionResult answer) {
        return switch (answer) {
            case EditionResult.Papers papers ->
                listed(papers.shortfall(), papers.remark(), papers.last(), papers.validators());
            case EditionResult.Nothing(var note, var last) -> nothing(note, last);
            case EditionResult.Gone(var why) -> gone(why);
            case EditionResult.Same _ -> entry(PaperStatus.UNCHANGED, next(), null, known());
            case EditionResult.Failed failed -> failed(failed);
            case EditionResult.Stopped _ -> null;
        };
    }

    /// The entry for a list, from the source or from a page that the user saved.
    LedgerEntry listed(
            @Nullable Message shortfall, @Nullable Message remark, boolean last, CacheValidators validators) {
        if (shortfall != null) {
            var soon = next();
            var later = now.plus(backoff(Backoff.LEDGER));
            return entry(
                    PaperStatus.PARTIAL,
                    soon != null && soon.isBefore(later) ? soon : later,
                    shortfall,
                    CacheValidators.NONE);
        }
        var next = last ? null : next();
        return next == null
                ? entry(PaperStatus.COMPLETE, null, remark, validators)
                : entry(PaperStatus.PARTIAL, next, growing(), validators);
    }

    private LedgerEntry nothing(@Nullable Message note, boolean last) {
        var next = last ? null : next();
        if (before != null && before.papers() > 0) {
            return entry(next == null ? PaperStatus.COMPLETE : PaperStatus.PARTIAL, next, GONE, CacheValidators.NONE);
        }
        var future = EditionCalendar.future(edition.period(), now);
        var words = future ? future() : Message.of("ledger.nothing");
        return entry(PaperStatus.EMPTY, next, note != null || next == null ? note : words, CacheValidators.NONE);
    }

    private LedgerEntry gone(Message why) {
        if (before != null && settled(before)) {
            return entry(before.status(), null, before.note(), known());
        }
        boolean some = before != null && before.papers() > 0;
        return entry(some ? PaperStatus.PARTIAL : PaperStatus.UNREADABLE, null, why, CacheValidators.NONE);
    }

    /// A list known to be complete stays so, whatever happens to a later request.
    private LedgerEntry failed(EditionResult.Failed failed) {
        if (before != null && settled(before)) {
            var note = Message.of("ledger.again", LocalDate.ofInstant(now, ZoneOffset.UTC), failed.why());
            return entry(before.status(), null, note, known());
        }
        var wait = backoff(failed.status() == PaperStatus.UNREACHABLE ? Backoff.CONNECTION : Backoff.LEDGER);
        var wish = failed.again();
        var next = now.plus(wish != null && wish.compareTo(wait) > 0 ? wish : wait);
        return entry(failed.status(), next, failed.why(), known());
    }

    /// Whether an edition needs no further requests.
    static boolean settled(LedgerEntry entry) {
        return switch (entry.status()) {
            case COMPLETE, EMPTY, UNCHANGED -> entry.nextAt() == null;
            case PARTIAL, REFUSED, UNREACHABLE, UNREADABLE, MISSING -> false;
        };
    }

    private @Nullable Instant next() {
        var start = EditionCalendar.start(edition.period());
        return start != null && now.isBefore(start) ? start : EditionCalendar.next(edition.period(), now);
    }

    private Message future() {
        return switch (edition.period()) {
            case Period.Day _ -> Message.of("ledger.future.day");
            case Period.Week _ -> Message.of("ledger.future.week");
            case Period.Month _ -> Message.of("ledger.future.month");
            case Period.Trending _ -> changing();
        };
    }

    private Message growing() {
        var end = EditionCalendar.end(edition.period());
        boolean over = end != null && !now.isBefore(end);
        return switch (edition.period()) {
            case Period.Day _ -> over ? Message.of("ledger.ended.day") : Message.of("ledger.growing.day");
            case Period.Week _ -> over ? Message.of("ledger.ended.week") : Message.of("ledger.growing.week");
            case Period.Month _ -> over ? Message.of("ledger.ended.month") : Message.of("ledger.growing.month");
            case Period.Trending _ -> changing();
        };
    }

    private static Message changing() {
        return Message.of("ledger.trending");
    }

    /// Twice the last wait if that followed a failure as well.
    private Duration backoff(Backoff backoff) {
        Duration last = null;
        if (before != null && failing(before.status()) && before.askedAt() != null && before.nextAt() != null) {
            last = Duration.between(before.askedAt(), before.nextAt());
        }
        return backoff.after(last, random);
    }

    private static boolean failing(PaperStatus status) {
        return switch (status) {
            case REFUSED, UNREACHABLE, UNREADABLE -> true;
            case COMPLETE, PARTIAL, EMPTY, UNCHANGED, MISSING -> false;
        };
    }

    private CacheValidators known() {
        return before == null ? CacheValidators.NONE : new CacheValidators(before.etag(), before.lastModified());
    }

    private LedgerEntry entry(
            PaperStatus status, @Nullable Instant next, @Nullable Message note, CacheValidators validators) {
        int papers = before == null ? 0 : before.papers();
        return new LedgerEntry(edition, status, papers, now, next, note, validators.etag(), validators.lastModified());
    }
}
