package dev.offprint.ui.window;

import dev.offprint.ui.settings.SettingsAccess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// Papers deferred during triage: they follow all others, also after a restart. JavaFX application thread.
final class DeferredPapers {
    /// Number of deferred papers kept.
    static final int MAX_DEFERRED = 300;

    private final SettingsAccess settings;

    DeferredPapers(SettingsAccess settings) {
        this.settings = settings;
    }

    void add(long key) {
        settings.change(old -> {
            var deferred = new ArrayList<>(old.place().later());
            deferred.remove(key);
            deferred.add(key);
            return old.withPlace(old.place()
                    .withLater(deferred.subList(Math.max(0, deferred.size() - MAX_DEFERRED), deferred.size())));
        });
    }

    /// The keys with deferred papers moved to the end.
    long[] inOrder(long[] keys) {
        List<Long> deferred = settings.settings().place().later();
        var first = Arrays.stream(keys).filter(key -> !deferred.contains(key));
        var waiting = Arrays.stream(keys).boxed().toList();
        var last = deferred.stream().filter(waiting::contains).mapToLong(Long::longValue);
        return LongStream.concat(first, last).toArray();
    }
}
