package dev.offprint.ui.window;

import dev.offprint.model.Message;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsException;
import dev.offprint.settings.SettingsFile;
import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.settings.SettingsAccess;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The settings as they are now, and their way into the file: a little after each change, never on the toolkit's
/// thread, and once more at the end. They may be read on any thread, and are changed on the toolkit's.
public final class SettingsStore implements SettingsAccess {
    private static final Duration REST = Duration.ofSeconds(1);

    private final SettingsFile file;
    private final Executor ask;
    private final DelayedCalls delays;
    private final Consumer<SettingsException> trouble;
    private final AtomicReference<Settings> now;
    private final List<Consumer<Settings>> listeners = new CopyOnWriteArrayList<>();
    private Runnable pending = () -> {};

    /// @param trouble told, on an `ask` thread, why the settings could not be saved
    public SettingsStore(SettingsFile file, Executor ask, DelayedCalls delays, Consumer<SettingsException> trouble) {
        this.file = file;
        this.ask = ask;
        this.delays = delays;
        this.trouble = trouble;
        now = new AtomicReference<>(file.read());
    }

    @Override
    public Settings settings() {
        return now.get();
    }

    /// What was wrong with the file, in one sentence; null when nothing was.
    public @Nullable Message damage() {
        return file.damage();
    }

    @Override
    public void onChange(Consumer<Settings> listener) {
        listeners.add(listener);
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        var before = now.get();
        var after = now.updateAndGet(change);
        if (!after.equals(before)) {
            pending.run();
            pending = delays.after(REST, () -> ask.execute(this::save));
            listeners.forEach(listener -> listener.accept(after));
        }
    }

    /// Saves now, on this thread.
    void flush() {
        pending.run();
        save();
    }

    private void save() {
        synchronized (file) {
            try {
                file.write(now.get());
            } catch (SettingsException failure) {
                trouble.accept(failure);
            }
        }
    }
}
