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

/// The placeholders of the timeline: why the list is empty, and what to do next.
final class EmptyStates {
    private static final int MONTH = 30;

    private final TimelineModel model;
    private final EmptyStateActions actions;
    private final Localization texts;

    EmptyStates(TimelineModel model, EmptyStateActions actions, Localization texts) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
    }

    /// The placeholder for a load state; null when the list itself is shown.
    @Nullable
    EmptyState of(LoadState state, boolean offline) {
        return switch (state) {
            case LoadState.Listed _ -> null;
            case LoadState.Loading _ -> emptyState(BootstrapIcons.HOURGLASS_SPLIT, "loading");
            case LoadState.Filtered _ ->
                emptyState(BootstrapIcons.FUNNEL, "filtered")
                        .action(texts.of("filter.clear"), () -> model.setFilter(FacetFilter.NONE));
            case LoadState.Failed(var _, var reason) -> failed(reason);
            case LoadState.Nothing nothing -> nothing(nothing, offline);
        };
    }

    private EmptyState failed(Message reason) {
        return new EmptyState(BootstrapIcons.EXCLAMATION_TRIANGLE, texts.of("placard.failed"), texts.of(reason))
                .action(texts.of("step.retry"), model::reload);
    }

    private EmptyState nothing(LoadState.Nothing nothing, boolean offline) {
        return switch (nothing.request()) {
            case ListRequest.Search(String text, var _) ->
                new EmptyState(BootstrapIcons.SEARCH, texts.of("placard.nohits", text), texts.of("placard.nohits.why"));
            case ListRequest.Browse _ when nothing.libraryEmpty() -> firstStart(offline);
            case ListRequest.Browse(ListQuery listing) -> emptyList(listing, nothing.ledger(), offline);
        };
    }

    private EmptyState firstStart(boolean offline) {
        var emptyState = emptyState(BootstrapIcons.JOURNAL_TEXT, offline ? "first.offline" : "first");
        if (!offline) {
            emptyState
                    .action(texts.of("step.fetch.newest"), actions.refresh())
                    .action(
                            texts.of("step.fetch.month"),
                            () -> actions.lastDays().accept(MONTH));
        }
        return emptyState
                .action(texts.of("step.open"), actions.openFile())
                .action(texts.of("step.demo"), actions.demo());
    }

    private EmptyState emptyList(ListQuery listing, @Nullable LedgerEntry ledger, boolean offline) {
        if (model.snapshot().get().hidden() > 0) {
            return emptyState(BootstrapIcons.EYE_SLASH, "muted")
                    .action(texts.of("topics.show"), () -> model.showMuted(true));
        }
        if (listing.recommended()) {
            return emptyState(BootstrapIcons.COMPASS, "recommended")
                    .action(texts.of("step.unread"), () -> model.open(ListQuery.ALL.onlyUnread()));
        }
        if (listing.unread() && (listing.period() == null || (ledger != null && ledger.papers() > 0))) {
            var done = emptyState(BootstrapIcons.CHECK2_CIRCLE, "allread");
            return listing.period() == null
                    ? done
                    : done.action(texts.of("step.showread"), () -> model.onlyUnread(false));
        }
        if (listing.starred()) {
            return emptyState(BootstrapIcons.STAR, "nostars");
        }
        if (listing.period() instanceof Period.Day(LocalDate date)) {
            return day(date, ledger == null ? PaperStatus.MISSING : ledger.status(), ledger, offline);
        }
        return switch (listing.unread() ? null : listing.period()) {
            case Period.Week week -> range("week", week.monday(), week.monday().plusDays(6));
            case Period.Month(var month) -> range("month", month.atDay(1), month.atEndOfMonth());
            case null, default -> emptyState(BootstrapIcons.INBOX, "empty");
        };
    }

    private EmptyState range(String key, LocalDate first, LocalDate last) {
        return emptyState(BootstrapIcons.CLOUD_DOWNLOAD, key)
                .action(texts.of("step.fetch.days"), () -> actions.days().accept(first, last));
    }

    private EmptyState day(LocalDate date, PaperStatus status, @Nullable LedgerEntry ledger, boolean offline) {
        if (offline && status != PaperStatus.EMPTY) {
            return emptyState(BootstrapIcons.WIFI_OFF, "day.offline").action(texts.of("step.retry"), () -> fetch(date));
        }
        var emptyState = emptyState(icon(status), "day." + key(status));
        if (ledger != null && ledger.note() != null) {
            emptyState.addDetail(texts.of(ledger.note()));
        }
        return status == PaperStatus.EMPTY
                ? emptyState
                : emptyState.action(
                        texts.of(status == PaperStatus.MISSING ? "step.fetch.day" : "step.retry"), () -> fetch(date));
    }

    private void fetch(LocalDate date) {
        actions.fetchDay().accept(date);
    }

    private static Ikon icon(PaperStatus status) {
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

    private EmptyState emptyState(Ikon icon, String key) {
        return new EmptyState(icon, texts.of("placard." + key), texts.of("placard." + key + ".why"));
    }
}
