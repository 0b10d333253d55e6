package dev.offprint.ui.window;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderState;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.keys.Command;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.ListRequest;
import dev.offprint.ui.timeline.ListTitles;
import dev.offprint.ui.timeline.TimelineModel;
import dev.offprint.ui.triage.TriageModel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs commands in triage mode, and starts triage with the waiting papers of the open list.
final class TriageController {
    private final TriageModel model;
    private final DeferredPapers deferred;
    private final TimelineModel timeline;
    private final SidebarModel sidebar;
    private final Localization texts;
    private final Consumer<ListQuery> open;
    private final Set<LocalDate> triagedDays = new HashSet<>();

    TriageController(
            TriageModel model,
            DeferredPapers deferred,
            TimelineModel timeline,
            SidebarModel sidebar,
            Consumer<ListQuery> open,
            Localization texts) {
        this.model = model;
        this.deferred = deferred;
        this.timeline = timeline;
        this.sidebar = sidebar;
        this.open = open;
        this.texts = texts;
    }

    TriageModel model() {
        return model;
    }

    /// The title of the list under triage.
    String name() {
        return ListTitles.of(timeline.request().get(), texts);
    }

    void begin() {
        if (timeline.openList().period() instanceof Period.Day(var date)) {
            triagedDays.add(date);
        }
        boolean starred =
                timeline.request().get() instanceof ListRequest.Browse(ListQuery listing) && listing.starred();
        timeline.unreadNavigator()
                .findPending(keys -> model.start(
                        deferred.inOrder(keys), new ReaderState(starred, false, false, java.util.List.of(), null)));
    }

    /// The newest day with unread papers that was not triaged since the window was opened; null for none.
    @Nullable
    LocalDate nextDay() {
        return sidebar.unreadDays()
                .filter(day -> !triagedDays.contains(day))
                .findFirst()
                .orElse(null);
    }

    /// The title of that day.
    @Nullable
    String nextName() {
        var day = nextDay();
        return day == null ? null : ListTitles.of(new Period.Day(day), texts);
    }

    void beginNextDay() {
        var day = nextDay();
        if (day != null) {
            model.leave();
            open.accept(ListQuery.of(new Period.Day(day)));
            timeline.whenShown(this::begin);
        }
    }

    /// Runs a command in triage mode; a command that does not apply to the current paper ends triage first.
    ///
    /// @return false if the window must run the command
    boolean run(Command command) {
        if (!model.isActive()) {
            return false;
        }
        return switch (command) {
            case NEXT -> handled(this::later);
            case PREVIOUS -> handled(model::back);
            case STAR -> handled(model::star);
            case READ -> handled(model::read);
            case DISMISS -> handled(model::dismiss);
            case TRIAGE -> handled(model::leave);
            case SCROLL_ON,
                    OPEN_PAGE,
                    OPEN_PDF,
                    COPY,
                    TAG,
                    SEEN,
                    RECEIVED,
                    UNDO,
                    REDO,
                    REFRESH,
                    LARGER,
                    SMALLER,
                    USUAL_SIZE,
                    KEYS,
                    READER -> false;
            default -> {
                model.leave();
                yield false;
            }
        };
    }

    private void later() {
        var key = model.key();
        if (key != null) {
            deferred.add(key);
        }
        model.later();
    }

    private static boolean handled(Runnable work) {
        work.run();
        return true;
    }
}
