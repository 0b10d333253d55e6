package dev.offprint.ui.shell;

import dev.offprint.model.Saying;
import dev.offprint.model.Trouble;
import dev.offprint.ui.fx.Delays;
import dev.offprint.ui.fx.Texts;
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
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
    private final Texts texts;
    private final Delays delays;
    private final Supplier<LocalDate> today;
    private Runnable fading = () -> {};
    private String list = ""; // none yet
    private long total;
    private @Nullable Instant fetchedAt;
    private boolean offline;
    private long lag;

    /// A sentence, and whether it tells of something that did not work; such a one stays until it is dismissed.
    record Message(String text, boolean bad) {
        static final Message NONE = new Message("", false);
    }

    StatusModel(Texts texts, Delays delays, Supplier<LocalDate> today) {
        this.texts = texts;
        this.delays = delays;
        this.today = today;
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> message() {
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
        show(new Message(sentence, false));
        fading = delays.after(MESSAGE, this::dismiss);
    }

    void bad(String sentence) {
        show(new Message(sentence, true));
    }

    void bad(Saying saying) {
        bad(texts.of(saying));
    }

    void bad(Throwable trouble) {
        if (trouble instanceof Trouble told) {
            bad(told.saying());
        } else {
            LOG.log(Level.ERROR, "something that the reader asked for went wrong", trouble);
            bad(Trouble.FAULT);
        }
    }

    void dismiss() {
        show(Message.NONE);
    }

    void tell(News news) {
        switch (news) {
            case News.Fetched fetched -> fetched(fetched);
            case News.Doing _ -> {} // has a line of its own
            case News.Imported imported -> imported(imported);
            case News.Exported(var file, int papers, boolean failed) -> exported(file, papers, failed);
            case News.Offline(var set) -> offline(set);
            case News.Trouble(var saying) -> bad(saying);
        }
    }

    private void fetched(News.Fetched news) {
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

    private void imported(News.Imported news) {
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

    private void show(Message value) {
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
            parts.add(texts.of("status.fetched", texts.moment(fetchedAt, today.get())));
        }
        if (offline) {
            parts.add(texts.of("status.offline"));
        }
        parts.add(lag == 0 ? texts.of("status.index") : texts.of("status.index.behind", lag));
        text.set(String.join("  ·  ", parts));
    }
}
