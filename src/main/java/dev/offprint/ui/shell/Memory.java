package dev.offprint.ui.shell;

import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.ui.fx.Delays;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The settings as they are now, and their way into the file: a little after each change, never on the toolkit's
/// thread, and once more at
/// the end.
final class Memory {
    private static final Duration REST = Duration.ofSeconds(1);

    private final SettingsFile file;
    private final Executor ask;
    private final Delays delays;
    private final Consumer<RuntimeException> trouble;
    private Runnable pending = () -> {};

    /// @param trouble told, on an `ask` thread, why the settings could not be saved
    Memory(SettingsFile file, Executor ask, Delays delays, Consumer<RuntimeException> trouble) {
        this.file = file;
        this.ask = ask;
        this.delays = delays;
        this.trouble = trouble;
    }

    Settings settings() {
        return file.now();
    }

    void change(UnaryOperator<Settings> change) {
        var before = file.now();
        if (!file.change(change).equals(before)) {
            pending.run();
            pending = delays.after(REST, () -> ask.execute(this::save));
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
                file.write(file.now());
            } catch (RuntimeException failure) {
                trouble.accept(failure);
            }
        }
    }
}
