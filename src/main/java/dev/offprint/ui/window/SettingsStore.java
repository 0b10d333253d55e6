package dev.offprint.ui.window;

import dev.offprint.model.Message;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsException;
import dev.offprint.settings.SettingsFile;
import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.reader.ReadPolicy;
import dev.offprint.ui.settings.SettingsAccess;
import dev.offprint.ui.timeline.RowThumbnails;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The current settings. Changes are saved a second later on a background thread, and when the window closes. Reads
/// from any thread, changes on the JavaFX application thread.
public final class SettingsStore implements SettingsAccess {
    private static final Duration SAVE_DELAY = Duration.ofSeconds(1);

    private final SettingsFile file;
    private final Executor ask;
    private final DelayedCalls delays;
    private final Consumer<SettingsException> onFailure;
    private final AtomicReference<Settings> current;
    private final List<Consumer<Settings>> listeners = new CopyOnWriteArrayList<>();
    private Runnable cancelPending = () -> {};

    /// @param onFailure receives, on an `ask` thread, the reason why saving failed
    public SettingsStore(SettingsFile file, Executor ask, DelayedCalls delays, Consumer<SettingsException> onFailure) {
        this.file = file;
        this.ask = ask;
        this.delays = delays;
        this.onFailure = onFailure;
        current = new AtomicReference<>(file.read());
    }

    @Override
    public Settings settings() {
        return current.get();
    }

    /// What was wrong with the file, in one sentence; null if it was valid.
    public @Nullable Message damage() {
        return file.damage();
    }

    @Override
    public void onChange(Consumer<Settings> listener) {
        listeners.add(listener);
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        var before = current.get();
        var after = current.updateAndGet(change);
        if (!after.equals(before)) {
            cancelPending.run();
            cancelPending = delays.after(SAVE_DELAY, () -> ask.execute(this::save));
            listeners.forEach(listener -> listener.accept(after));
        }
    }

    /// Pictures that are shown while the settings want them.
    RowThumbnails governed(RowThumbnails thumbnails) {
        thumbnails.setEnabled(settings().images().shown());
        onChange(changed -> thumbnails.setEnabled(changed.images().shown()));
        return thumbnails;
    }

    /// What makes a paper count as read.
    ReadPolicy readPolicy() {
        var reading = settings().reading();
        return switch (reading.when()) {
            case AT_ONCE -> new ReadPolicy.After(Duration.ZERO);
            case SECONDS -> new ReadPolicy.After(Duration.ofSeconds(reading.seconds()));
            case ON_SCROLL -> new ReadPolicy.Scrolled();
            case BY_HAND -> new ReadPolicy.Said();
        };
    }

    /// Saves now, on this thread.
    void flush() {
        cancelPending.run();
        save();
    }

    private void save() {
        synchronized (file) {
            try {
                file.write(current.get());
            } catch (SettingsException failure) {
                onFailure.accept(failure);
            }
        }
    }
}
