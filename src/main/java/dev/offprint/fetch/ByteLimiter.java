package dev.offprint.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Counts the bytes of an answer as they travel and closes the tap when there are too many, or when [#cut] is called
/// because time is up.
/// The decoder behind it may sit on bytes for ever without a word (gzip knows empty blocks), so counting what it gives
/// is not enough.
final class ByteLimiter implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> behind;
    private final long limit;
    private long seen;
    private volatile boolean over;
    private volatile Flow.@Nullable Subscription tap;

    ByteLimiter(BodySubscriber<byte[]> behind, long limit) {
        this.behind = behind;
        this.limit = limit;
    }

    /// Closes the connection. Any thread.
    void cut() {
        over = true;
        var open = tap;
        if (open != null) {
            open.cancel();
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return behind.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        tap = subscription;
        behind.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        if (over) {
            return;
        }
        for (var buffer : item) {
            seen += buffer.remaining();
        }
        if (seen > limit) {
            cut();
            behind.onError(new BodyTooLargeException(limit));
            return;
        }
        behind.onNext(item);
    }

    @Override
    public void onError(Throwable throwable) {
        // the connection may fail once more when the client is closed, long after the answer was complete or given up
        if (!over && !getBody().toCompletableFuture().isDone()) {
            behind.onError(throwable);
        }
    }

    @Override
    public void onComplete() {
        if (!over) {
            behind.onComplete();
        }
    }
}
