package dev.offprint.refresh;

import dev.offprint.fetch.Validators;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Period;
import dev.offprint.model.Saying;
import dev.offprint.model.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What the ledger says of an edition after an answer: a pure function of what it said before, the answer and the
/// moment.
///
/// @param before null when the edition was never asked for
/// @param random from 0 to 1, for the jitter of the next try
record Verdict(Edition edition, @Nullable LedgerEntry before, Instant now, double random) {
    private static final Saying GONE = Saying.of("ledger.gone");

    /// The entry to record; null when there was no answer.
    @Nullable
    LedgerEntry on(Answer answer) {
        return switch (answer) {
            case Answer.Papers papers ->
                listed(papers.shortfall(), papers.remark(), papers.last(), papers.validators());
            case Answer.Nothing(var note, var last) -> nothing(note, last);
            case Answer.Gone(var why) -> gone(why);
            case Answer.Same _ -> entry(Status.UNCHANGED, next(), null, known());
            case Answer.Failed failed -> failed(failed);
            case Answer.Stopped _ -> null;
        };
    }

    /// A list that was read, from the source or from a page that the reader saved.
    LedgerEntry listed(@Nullable Saying shortfall, @Nullable Saying remark, boolean last, Validators validators) {
        if (shortfall != null) {
            var soon = next();
            var later = now.plus(backoff(Backoff.LEDGER));
            return entry(
                    Status.PARTIAL, soon != null && soon.isBefore(later) ? soon : later, shortfall, Validators.NONE);
        }
        var next = last ? null : next();
        return next == null
                ? entry(Status.COMPLETE, null, remark, validators)
                : entry(Status.PARTIAL, next, growing(), validators);
    }

    private LedgerEntry nothing(@Nullable Saying note, boolean last) {
        var next = last ? null : next();
        if (before != null && before.papers() > 0) {
            return entry(next == null ? Status.COMPLETE : Status.PARTIAL, next, GONE, Validators.NONE);
        }
        var future = Calendar.future(edition.period(), now);
        var words = future ? future() : Saying.of("ledger.nothing");
        return entry(Status.EMPTY, next, note != null || next == null ? note : words, Validators.NONE);
    }

    private LedgerEntry gone(Saying why) {
        if (before != null && settled(before)) {
            return entry(before.status(), null, before.note(), known());
        }
        boolean some = before != null && before.papers() > 0;
        return entry(some ? Status.PARTIAL : Status.UNREADABLE, null, why, Validators.NONE);
    }

    /// A list that was known to be whole stays so, whatever happens to a later question.
    private LedgerEntry failed(Answer.Failed failed) {
        if (before != null && settled(before)) {
            var note = Saying.of("ledger.again", LocalDate.ofInstant(now, ZoneOffset.UTC), failed.why());
            return entry(before.status(), null, note, known());
        }
        var wait = backoff(failed.status() == Status.UNREACHABLE ? Backoff.CONNECTION : Backoff.LEDGER);
        var wish = failed.again();
        var next = now.plus(wish != null && wish.compareTo(wait) > 0 ? wish : wait);
        return entry(failed.status(), next, failed.why(), known());
    }

    /// Whether there is nothing left to ask of an edition.
    static boolean settled(LedgerEntry entry) {
        return switch (entry.status()) {
            case COMPLETE, EMPTY, UNCHANGED -> entry.nextAt() == null;
            case PARTIAL, REFUSED, UNREACHABLE, UNREADABLE, MISSING -> false;
        };
    }

    private @Nullable Instant next() {
        var start = Calendar.start(edition.period());
        return start != null && now.isBefore(start) ? start : Calendar.next(edition.period(), now);
    }

    private Saying future() {
        return switch (edition.period()) {
            case Period.Day _ -> Saying.of("ledger.future.day");
            case Period.Week _ -> Saying.of("ledger.future.week");
            case Period.Month _ -> Saying.of("ledger.future.month");
            case Period.Trending _ -> changing();
        };
    }

    private Saying growing() {
        var end = Calendar.end(edition.period());
        boolean over = end != null && !now.isBefore(end);
        return switch (edition.period()) {
            case Period.Day _ -> over ? Saying.of("ledger.ended.day") : Saying.of("ledger.growing.day");
            case Period.Week _ -> over ? Saying.of("ledger.ended.week") : Saying.of("ledger.growing.week");
            case Period.Month _ -> over ? Saying.of("ledger.ended.month") : Saying.of("ledger.growing.month");
            case Period.Trending _ -> changing();
        };
    }

    private static Saying changing() {
        return Saying.of("ledger.trending");
    }

    /// Twice the last wait if that was for a failure too.
    private Duration backoff(Backoff backoff) {
        Duration last = null;
        if (before != null && failing(before.status()) && before.askedAt() != null && before.nextAt() != null) {
            last = Duration.between(before.askedAt(), before.nextAt());
        }
        return backoff.after(last, random);
    }

    private static boolean failing(Status status) {
        return switch (status) {
            case REFUSED, UNREACHABLE, UNREADABLE -> true;
            case COMPLETE, PARTIAL, EMPTY, UNCHANGED, MISSING -> false;
        };
    }

    private Validators known() {
        return before == null ? Validators.NONE : new Validators(before.etag(), before.lastModified());
    }

    private LedgerEntry entry(Status status, @Nullable Instant next, @Nullable Saying note, Validators validators) {
        int papers = before == null ? 0 : before.papers();
        return new LedgerEntry(edition, status, papers, now, next, note, validators.etag(), validators.lastModified());
    }
}
