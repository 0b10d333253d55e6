package dev.offprint;

import dev.offprint.model.Saying;
import dev.offprint.model.Trouble;
import dev.offprint.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Looks from time to time whether the library is due to be copied, and has that done. For one thread.
final class WeeklyCopies {
    private static final System.Logger LOG = System.getLogger(WeeklyCopies.class.getName());

    private final Store store;
    private final Clock clock;
    private final Consumer<Saying> failed;
    /// What has failed once is not tried again before the next start: a disk that is full stays so for a while.
    private boolean given;

    /// @param failed told why a copy could not be made
    WeeklyCopies(Store store, Clock clock, Consumer<Saying> failed) {
        this.store = store;
        this.clock = clock;
        this.failed = failed;
    }

    void look(boolean wanted) {
        if (!wanted || given) {
            return;
        }
        try {
            store.weeklyCopy(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        } catch (Trouble trouble) {
            given = true;
            LOG.log(System.Logger.Level.WARNING, trouble.sentence(), trouble);
            failed.accept(Saying.of("copy.weekly", trouble.saying()));
        }
    }
}
