package dev.offprint.jobs;

import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.images.ThumbnailSource;
import dev.offprint.images.ThumbnailStore;
import dev.offprint.ingest.CancelToken;
import dev.offprint.library.LibraryApi;
import dev.offprint.library.write.LibraryChange;
import dev.offprint.model.AppException;
import dev.offprint.model.ListQuery;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.StoredPaper;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Brings the pictures that the window asks for, the latest first, and those of starred papers ahead of time, so
/// that they are there on a train. One virtual thread does both; while pictures are not wanted it does nothing.
public final class ThumbnailLoader implements ThumbnailSource, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ThumbnailLoader.class.getName());

    /// Questions that wait: three screenfuls.
    private static final int WAITING = 40;
    /// Starred papers whose pictures are brought ahead of time.
    private static final int STARRED = 200;

    private final LibraryApi library;
    private final Runnable deaf;
    private final ThumbnailStore pictures;
    private final BooleanSupplier wanted;
    private final CancelToken stop = new CancelToken();
    private final Deque<Question> waiting = new ArrayDeque<>(); // guarded by itself
    private final BackgroundThread runner = BackgroundThread.virtual("pictures");

    private record Question(long key, Consumer<byte @Nullable []> answer) {}

    public ThumbnailLoader(LibraryApi library, ThumbnailStore pictures, BooleanSupplier wanted) {
        this.library = library;
        this.pictures = pictures;
        this.wanted = wanted;
        deaf = library.onChange(this::changed);
    }

    private void changed(LibraryChange change) {
        var action = change.action();
        if (action != null && action.action() instanceof ReaderAction.Star) {
            var keys = action.keys().stream().mapToLong(Long::longValue).toArray();
            ahead(() -> keys);
        }
    }

    @Override
    public void request(long key, Consumer<byte @Nullable []> answer) {
        Question passedOver;
        synchronized (waiting) {
            waiting.addFirst(new Question(key, answer));
            passedOver = waiting.size() > WAITING ? waiting.removeLast() : null;
        }
        if (passedOver != null) {
            passedOver.answer().accept(null);
        }
        if (!stop.asked()) {
            runner.execute(this::next);
        }
    }

    /// Brings the pictures of all starred papers, newest first. Any thread.
    public void starred() {
        ahead(() -> library.list(ListQuery.ALL.onlyStarred()).keys());
    }

    private void ahead(Supplier<long[]> keys) {
        if (stop.asked()) {
            return;
        }
        runner.execute(() -> {
            if (wanted.getAsBoolean()) {
                for (long key : first(keys.get())) {
                    next(); // thumbnails in view come first
                    bring(new Question(key, _ -> {}), paper -> paper.state().starred());
                }
            }
        });
    }

    private static long[] first(long[] keys) {
        return keys.length <= STARRED ? keys : Arrays.copyOf(keys, STARRED);
    }

    private void next() {
        Question question;
        synchronized (waiting) {
            question = waiting.pollFirst();
        }
        if (question != null) {
            bring(question, _ -> true);
        }
    }

    private void bring(Question question, Predicate<StoredPaper> which) {
        if (stop.asked() || !wanted.getAsBoolean()) {
            return;
        }
        try {
            var papers = library.readPapers(new long[] {question.key()});
            var paper = papers.isEmpty() ? null : papers.getFirst();
            var address = paper == null || !which.test(paper)
                    ? null
                    : paper.paper().links().thumbnail();
            var bytes = address == null ? null : pictures.get(address, stop);
            if (bytes != null || (address != null && !pictures.unavailable(address))) {
                question.answer().accept(bytes);
            }
        } catch (AppException trouble) {
            LOG.log(System.Logger.Level.WARNING, "A picture is left out: " + trouble.sentence(), trouble);
            question.answer().accept(null);
        }
    }

    @Override
    public void close() {
        deaf.run();
        stop.ask();
        runner.close();
    }
}
