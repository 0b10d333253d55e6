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

/// What the line at the foot of the window says: what is shown, how fresh it is, and for a while what just happened.
/// Toolkit's thread.
final class StatusModel {
    /// How long a message stays that tells of something done.
    static final Duration MESSAGE = Duration.ofSeconds(8);

    private static final Logger LOG = System.getLogger(StatusModel.class.getName());

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<StatusMessage> message = new ReadOnlyObjectWrapper<>(StatusMessage.NONE);
    private final Localization texts;
    private final DelayedCalls delays;
    private final Supplier<LocalDate> today;
    private Runnable fading = () -> {};
    private String list = ""; // none yet
    private long total;
    private @Nullable Instant fetchedAt;
    private boolean offline;
    private long lag;

    /// A sentence, and whether it tells of something that did not work; such a one stays until it is dismissed.
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

    /// @param name what the list is called
    /// @param at   when its period was last asked for; null when it has none or was not
    void showing(String name, long papers, @Nullable Instant at) {
        list = name;
        total = papers;
        fetchedAt = at;
        compose();
    }

    void offline(boolean value) {
        offline = value;
        compose();
    }

    void lag(long changes) {
        lag = changes;
        compose();
    }

    void say(String sentence) {
        show(new StatusMessage(sentence, false));
        fading = delays.after(MESSAGE, this::dismiss);
    }

    void bad(String sentence) {
        show(new StatusMessage(sentence, true));
    }

    void bad(Message saying) {
        bad(texts.of(saying));
    }

    void bad(Throwable trouble) {
        if (trouble instanceof AppException told) {
            bad(told.message());
        } else {
            LOG.log(Level.ERROR, "something that the reader asked for went wrong", trouble);
            bad(AppException.FAULT);
        }
    }

    void dismiss() {
        show(StatusMessage.NONE);
    }

    void tell(JobEvent news) {
        switch (news) {
            case JobEvent.Fetched fetched -> fetched(fetched);
            case JobEvent.Doing _ -> {} // has a line of its own
            case JobEvent.Imported imported -> imported(imported);
            case JobEvent.Exported(var file, int papers, boolean failed) -> exported(file, papers, failed);
            case JobEvent.Offline(var set) -> offline(set);
            case JobEvent.Trouble(var saying) -> bad(saying);
        }
    }

    private void fetched(JobEvent.Fetched news) {
        offline(news.offline());
        if (news.trouble() != null && !news.offline()) {
            bad(news.trouble());
        } else if (news.offline()) {
            dismiss(); // the line on the left says so
        } else {
            say(texts.of(
                    news.added() + news.updated() == 0 ? "news.nothing" : "news.fetched",
                    news.added(),
                    news.updated()));
        }
    }

    private void exported(String file, int papers, boolean failed) {
        if (failed) {
            bad(texts.of("export.failed", file));
        } else {
            say(texts.of("export.done", papers, file));
        }
    }

    private void imported(JobEvent.Imported news) {
        if (news.trouble() != null && news.added() + news.updated() + news.unchanged() == 0) {
            bad(news.trouble());
        } else {
            var counts = texts.of("news.imported", news.added(), news.updated(), news.unchanged(), news.rejected());
            if (news.trouble() == null) {
                say(counts);
            } else {
                bad(counts + " " + texts.of(news.trouble()));
            }
        }
    }

    private void show(StatusMessage value) {
        fading.run();
        fading = () -> {};
        message.set(value);
    }

    private void compose() {
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
