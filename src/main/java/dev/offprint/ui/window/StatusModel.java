package dev.offprint.ui.window;

import dev.offprint.jobs.JobEvent;
import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.fx.Localization;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The status line: the open list, its age, and for a while the latest message. JavaFX application thread.
final class StatusModel {
    /// How long a success message stays.
    static final Duration MESSAGE_TIME = Duration.ofSeconds(8);

    private static final Logger LOG = System.getLogger(StatusModel.class.getName());

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<StatusMessage> message = new ReadOnlyObjectWrapper<>(StatusMessage.NONE);
    private final Localization texts;
    private final DelayedCalls delays;
    private final Supplier<LocalDate> today;
    private Runnable cancelTimeout = () -> {};
    private String list = ""; // empty while no list is open
    private long total;
    private @Nullable Instant fetchedAt;
    private boolean offline;
    private long lag;

    /// A message and whether it reports a failure; failures stay until dismissed.
    record StatusMessage(String text, boolean bad) {
        static final StatusMessage NONE = new StatusMessage("", false);
    }

    StatusModel(Localization texts, DelayedCalls delays, Supplier<LocalDate> today) {
        this.texts = texts;
        this.delays = delays;
        this.today = today;
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StatusMessage> message() {
        return message.getReadOnlyProperty();
    }

    /// @param name title of the list
    /// @param at   when its period was last fetched; null if never or without a period
    void showList(String name, long papers, @Nullable Instant at) {
        list = name;
        total = papers;
        fetchedAt = at;
        updateText();
    }

    void setOffline(boolean value) {
        offline = value;
        updateText();
    }

    void setLag(long changes) {
        lag = changes;
        updateText();
    }

    void showMessage(String sentence) {
        show(new StatusMessage(sentence, false));
        cancelTimeout = delays.after(MESSAGE_TIME, this::dismiss);
    }

    void showError(String sentence) {
        show(new StatusMessage(sentence, true));
    }

    void showError(Message message) {
        showError(texts.of(message));
    }

    void showError(Throwable error) {
        if (error instanceof AppException failure) {
            showError(failure.message());
        } else {
            LOG.log(Level.ERROR, "a user action failed", error);
            showError(AppException.FAULT);
        }
    }

    void dismiss() {
        show(StatusMessage.NONE);
    }

    void handle(JobEvent event) {
        switch (event) {
            case JobEvent.Fetched fetched -> fetched(fetched);
            case JobEvent.Doing _ -> {} // shown in its own row
            case JobEvent.Imported imported -> imported(imported);
            case JobEvent.Exported(var file, int papers, boolean failed) -> exported(file, papers, failed);
            case JobEvent.Offline(var set) -> setOffline(set);
            case JobEvent.Trouble(var message) -> showError(message);
        }
    }

    private void fetched(JobEvent.Fetched event) {
        setOffline(event.offline());
        if (event.trouble() != null && !event.offline()) {
            showError(event.trouble());
        } else if (event.offline()) {
            dismiss(); // the line on the left says so already
        } else {
            showMessage(texts.of(
                    event.added() + event.updated() == 0 ? "news.nothing" : "news.fetched",
                    event.added(),
                    event.updated()));
        }
    }

    private void exported(String file, int papers, boolean failed) {
        if (failed) {
            showError(texts.of("export.failed", file));
        } else {
            showMessage(texts.of("export.done", papers, file));
        }
    }

    private void imported(JobEvent.Imported event) {
        if (event.trouble() != null && event.added() + event.updated() + event.unchanged() == 0) {
            showError(event.trouble());
        } else {
            var counts = texts.of("news.imported", event.added(), event.updated(), event.unchanged(), event.rejected());
            if (event.trouble() == null) {
                showMessage(counts);
            } else {
                showError(counts + " " + texts.of(event.trouble()));
            }
        }
    }

    private void show(StatusMessage value) {
        cancelTimeout.run();
        cancelTimeout = () -> {};
        message.set(value);
    }

    private void updateText() {
        var parts = new ArrayList<String>();
        if (!list.isEmpty()) {
            parts.add(texts.of("status.papers", total, list));
        }
        if (fetchedAt != null) {
            parts.add(texts.of("status.fetched", texts.dateTime(fetchedAt, today.get())));
        }
        if (offline) {
            parts.add(texts.of("status.offline"));
        }
        parts.add(lag == 0 ? texts.of("status.index") : texts.of("status.index.behind", lag));
        text.set(String.join("  ·  ", parts));
    }
}
