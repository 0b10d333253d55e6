package dev.offprint.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Body subscriber that counts the compressed bytes of a response and cancels when there are too many, or when
/// [#cancel] is called on a timeout. Counting the decoder's output is not enough: it may consume input indefinitely
/// without output (gzip allows empty blocks).
final class ByteLimiter implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> downstream;
    private final long limit;
    private long seen;
    private volatile boolean over;
    private volatile Flow.@Nullable Subscription upstream;

    ByteLimiter(BodySubscriber<byte[]> downstream, long limit) {
        this.downstream = downstream;
        this.limit = limit;
    }

    /// Closes the connection. Any thread may call it.
    void cancel() {
        over = true;
        var open = upstream;
        if (open != null) {
            open.cancel();
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return downstream.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        downstream.onSubscribe(subscription);
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
            cancel();
            downstream.onError(new BodyTooLargeException(limit));
            return;
        }
        downstream.onNext(item);
    }

    @Override
    public void onError(Throwable throwable) {
        // closing the client fails the connection once more, long after the response was complete or cancelled
        if (!over && !getBody().toCompletableFuture().isDone()) {
            downstream.onError(throwable);
        }
    }

    @Override
    public void onComplete() {
        if (!over) {
            downstream.onComplete();
        }
    }
}
