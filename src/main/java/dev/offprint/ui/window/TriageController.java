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

/// Lets the keys of the window work on triage while that is on, and begins it with what the open list has waiting.
final class TriageController {
    private final TriageModel model;
    private final DeferredPapers putOff;
    private final TimelineModel timeline;
    private final SidebarModel sidebar;
    private final Localization texts;
    private final Consumer<ListQuery> open;
    private final Set<LocalDate> gone = new HashSet<>();

    TriageController(
            TriageModel model,
            DeferredPapers putOff,
            TimelineModel timeline,
            SidebarModel sidebar,
            Consumer<ListQuery> open,
            Localization texts) {
        this.model = model;
        this.putOff = putOff;
        this.timeline = timeline;
        this.sidebar = sidebar;
        this.open = open;
        this.texts = texts;
    }

    TriageModel model() {
        return model;
    }

    /// What the list is called that is gone through.
    String name() {
        return ListTitles.of(timeline.wish().get(), texts);
    }

    void begin() {
        if (timeline.browsed().period() instanceof Period.Day(var date)) {
            gone.add(date);
        }
        boolean starred = timeline.wish().get() instanceof ListRequest.Browse(ListQuery listing) && listing.starred();
        timeline.seeking()
                .waiting(keys -> model.begin(
                        putOff.order(keys), new ReaderState(starred, false, false, java.util.List.of(), null)));
    }

    /// The newest day with unread papers that was not gone through since the window was opened; null when there is
    /// none.
    @Nullable
    LocalDate nextDay() {
        return sidebar.unreadDays()
                .filter(day -> !gone.contains(day))
                .findFirst()
                .orElse(null);
    }

    /// What that day is called.
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

    /// Does a command here; where it means something else than one paper, triage is left for it.
    ///
    /// @return false when the window has to do it itself
    boolean does(Command command) {
        if (!model.on()) {
            return false;
        }
        return switch (command) {
            case NEXT -> done(this::later);
            case PREVIOUS -> done(model::back);
            case STAR -> done(model::star);
            case READ -> done(model::read);
            case DISMISS -> done(model::dismiss);
            case TRIAGE -> done(model::leave);
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
            putOff.add(key);
        }
        model.later();
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
