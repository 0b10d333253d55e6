package dev.offprint.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Body subscriber that collects decompressed bytes up to a limit; the first byte beyond it fails the response with
/// [BodyTooLargeException].
final class BodyCollector implements BodySubscriber<byte[]> {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription upstream;

    BodyCollector(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        for (var buffer : item) {
            if (whole.isDone()) {
                return;
            }
            take(buffer);
        }
    }

    private void take(ByteBuffer buffer) {
        if (buffer.remaining() > limit - bytes.size()) {
            whole.completeExceptionally(new BodyTooLargeException(limit));
            if (upstream != null) {
                upstream.cancel();
            }
            return;
        }
        var part = new byte[buffer.remaining()];
        buffer.get(part);
        bytes.write(part, 0, part.length);
    }

    @Override
    public void onError(Throwable throwable) {
        whole.completeExceptionally(throwable);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
