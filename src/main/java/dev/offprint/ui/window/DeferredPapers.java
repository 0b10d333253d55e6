package dev.offprint.ui.window;

import dev.offprint.ui.settings.SettingsAccess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// The papers that triage left for later: they come up behind all others, also after a restart. Toolkit's thread.
final class DeferredPapers {
    /// More than anybody puts off.
    static final int MOST = 300;

    private final SettingsAccess memory;

    DeferredPapers(SettingsAccess memory) {
        this.memory = memory;
    }

    void add(long key) {
        memory.change(old -> {
            var later = new ArrayList<>(old.place().later());
            later.remove(key);
            later.add(key);
            return old.withPlace(old.place().withLater(later.subList(Math.max(0, later.size() - MOST), later.size())));
        });
    }

    /// Those papers in the order in which they come up.
    long[] order(long[] keys) {
        List<Long> later = memory.settings().place().later();
        var first = Arrays.stream(keys).filter(key -> !later.contains(key));
        var waiting = Arrays.stream(keys).boxed().toList();
        var last = later.stream().filter(waiting::contains).mapToLong(Long::longValue);
        return LongStream.concat(first, last).toArray();
    }
}
