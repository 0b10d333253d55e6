package dev.offprint.ui;

import dev.offprint.library.FullText;
import dev.offprint.library.LibraryApi;
import dev.offprint.model.Highlight;
import dev.offprint.model.KeepState;
import dev.offprint.model.ReadingPlace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The whole papers of a library in memory.
abstract class SampleFullTexts implements LibraryApi {
    private final Map<Long, FullText> fullTexts = new ConcurrentHashMap<>();

    private final Set<Long> wanted = ConcurrentHashMap.newKeySet();

    /// A whole paper is on disk.
    public void putFullText(long key, FullText text) {
        fullTexts.put(key, text);
    }

    @Override
    public @Nullable FullText readFullText(long key) {
        return fullTexts.get(key);
    }

    @Override
    public KeepState readKeepState(long key) {
        var text = fullTexts.get(key);
        return new KeepState(text == null ? null : text.kept(), wanted.contains(key), null);
    }

    private final Map<Long, List<Highlight>> highlights = new ConcurrentHashMap<>();

    @Override
    public List<Highlight> readHighlights(long key) {
        return highlights.getOrDefault(key, List.of());
    }

    @Override
    public CompletableFuture<Long> editHighlights(long key, UnaryOperator<List<Highlight>> edit) {
        highlights.put(key, edit.apply(readHighlights(key)));
        return CompletableFuture.completedFuture(1L);
    }

    private final Map<Long, ReadingPlace> places = new ConcurrentHashMap<>();

    @Override
    public @Nullable ReadingPlace readPlace(long key) {
        return places.get(key);
    }

    @Override
    public CompletableFuture<Void> savePlace(long key, ReadingPlace place) {
        places.put(key, place);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> keep(boolean keep, long... keys) {
        for (long key : keys) {
            var _ = keep ? wanted.add(key) : wanted.remove(key);
        }
        return CompletableFuture.completedFuture(null);
    }
}
