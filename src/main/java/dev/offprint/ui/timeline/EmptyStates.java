package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.EmptyState;
import dev.offprint.ui.fx.Localization;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What stands in the timeline's place when there is no list: what is going on, and the next step.
final class EmptyStates {
    private static final int MONTH = 30;

    private final TimelineModel model;
    private final EmptyStateActions steps;
    private final Localization texts;

    EmptyStates(TimelineModel model, EmptyStateActions steps, Localization texts) {
        this.model = model;
        this.steps = steps;
        this.texts = texts;
    }

    /// The placard for a phase; null when the list itself is to be shown.
    @Nullable
    EmptyState of(LoadState phase, boolean offline) {
        return switch (phase) {
            case LoadState.Listed _ -> null;
            case LoadState.Loading _ -> placard(BootstrapIcons.HOURGLASS_SPLIT, "loading");
            case LoadState.Filtered _ ->
                placard(BootstrapIcons.FUNNEL, "filtered")
                        .action(texts.of("filter.clear"), () -> model.narrow(FacetFilter.NONE));
            case LoadState.Failed(var _, var why) -> failed(why);
            case LoadState.Nothing nothing -> nothing(nothing, offline);
        };
    }

    private EmptyState failed(Message why) {
        return new EmptyState(BootstrapIcons.EXCLAMATION_TRIANGLE, texts.of("placard.failed"), texts.of(why))
                .action(texts.of("step.retry"), model::reload);
    }

    private EmptyState nothing(LoadState.Nothing nothing, boolean offline) {
        return switch (nothing.wish()) {
            case ListRequest.Search(String text, var _) ->
                new EmptyState(BootstrapIcons.SEARCH, texts.of("placard.nohits", text), texts.of("placard.nohits.why"));
            case ListRequest.Browse _ when nothing.libraryEmpty() -> first(offline);
            case ListRequest.Browse(ListQuery listing) -> empty(listing, nothing.ledger(), offline);
        };
    }

    private EmptyState first(boolean offline) {
        var placard = placard(BootstrapIcons.JOURNAL_TEXT, offline ? "first.offline" : "first");
        if (!offline) {
            placard.action(texts.of("step.fetch.newest"), steps.refresh())
                    .action(texts.of("step.fetch.month"), () -> steps.lastDays().accept(MONTH));
        }
        return placard.action(texts.of("step.open"), steps.openFile()).action(texts.of("step.demo"), steps.demo());
    }

    private EmptyState empty(ListQuery listing, @Nullable LedgerEntry ledger, boolean offline) {
        if (model.answer().get().hidden() > 0) {
            return placard(BootstrapIcons.EYE_SLASH, "muted")
                    .action(texts.of("topics.show"), () -> model.showMuted(true));
        }
        if (listing.recommended()) {
            return placard(BootstrapIcons.COMPASS, "recommended")
                    .action(texts.of("step.unread"), () -> model.open(ListQuery.ALL.onlyUnread()));
        }
        if (listing.unread() && (listing.period() == null || (ledger != null && ledger.papers() > 0))) {
            var done = placard(BootstrapIcons.CHECK2_CIRCLE, "allread");
            return listing.period() == null
                    ? done
                    : done.action(texts.of("step.showread"), () -> model.onlyUnread(false));
        }
        if (listing.starred()) {
            return placard(BootstrapIcons.STAR, "nostars");
        }
        if (listing.period() instanceof Period.Day(LocalDate date)) {
            return day(date, ledger == null ? PaperStatus.MISSING : ledger.status(), ledger, offline);
        }
        return switch (listing.unread() ? null : listing.period()) {
            case Period.Week week -> span("week", week.monday(), week.monday().plusDays(6));
            case Period.Month(var month) -> span("month", month.atDay(1), month.atEndOfMonth());
            case null, default -> placard(BootstrapIcons.INBOX, "empty");
        };
    }

    private EmptyState span(String key, LocalDate first, LocalDate last) {
        return placard(BootstrapIcons.CLOUD_DOWNLOAD, key)
                .action(texts.of("step.fetch.days"), () -> steps.days().accept(first, last));
    }

    private EmptyState day(LocalDate date, PaperStatus status, @Nullable LedgerEntry ledger, boolean offline) {
        if (offline && status != PaperStatus.EMPTY) {
            return placard(BootstrapIcons.WIFI_OFF, "day.offline").action(texts.of("step.retry"), () -> fetch(date));
        }
        var placard = placard(picture(status), "day." + key(status));
        if (ledger != null && ledger.note() != null) {
            placard.addDetail(texts.of(ledger.note()));
        }
        return status == PaperStatus.EMPTY
                ? placard
                : placard.action(
                        texts.of(status == PaperStatus.MISSING ? "step.fetch.day" : "step.retry"), () -> fetch(date));
    }

    private void fetch(LocalDate date) {
        steps.fetchDay().accept(date);
    }

    private static Ikon picture(PaperStatus status) {
        return switch (status) {
            case EMPTY -> BootstrapIcons.CALENDAR_X;
            case MISSING, COMPLETE, PARTIAL, UNCHANGED -> BootstrapIcons.CLOUD_DOWNLOAD;
            case REFUSED, UNREADABLE -> BootstrapIcons.EXCLAMATION_TRIANGLE;
            case UNREACHABLE -> BootstrapIcons.WIFI_OFF;
        };
    }

    private static String key(PaperStatus status) {
        return switch (status) {
            case COMPLETE, PARTIAL, UNCHANGED, MISSING -> "missing";
            case EMPTY, REFUSED, UNREACHABLE, UNREADABLE -> status.text();
        };
    }

    private EmptyState placard(Ikon picture, String key) {
        return new EmptyState(picture, texts.of("placard." + key), texts.of("placard." + key + ".why"));
    }
}
