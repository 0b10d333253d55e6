package dev.offprint.jobs;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import dev.offprint.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Looks from time to time whether the library is due to be copied, and has that done. For one thread.
public final class WeeklyBackupTask {
    private static final System.Logger LOG = System.getLogger(WeeklyBackupTask.class.getName());

    private final Store store;
    private final Clock clock;
    private final Consumer<Message> failed;
    /// What has failed once is not tried again before the next start: a disk that is full stays so for a while.
    private boolean given;

    /// @param failed told why a copy could not be made
    public WeeklyBackupTask(Store store, Clock clock, Consumer<Message> failed) {
        this.store = store;
        this.clock = clock;
        this.failed = failed;
    }

    public void look(boolean wanted) {
        if (!wanted || given) {
            return;
        }
        try {
            store.weeklyBackup(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        } catch (AppException trouble) {
            given = true;
            LOG.log(System.Logger.Level.WARNING, trouble.sentence(), trouble);
            failed.accept(Message.of("copy.weekly", trouble.message()));
        }
    }
}
