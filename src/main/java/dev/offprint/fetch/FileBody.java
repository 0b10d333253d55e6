package dev.offprint.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Body subscriber that writes to a [DownloadFile]; a failed write fails the response with a [FetchException].
final class FileBody implements BodySubscriber<byte[]> {
    private final SeekableByteChannel channel;
    private final DownloadFile target;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription upstream;

    FileBody(SeekableByteChannel channel, DownloadFile target) {
        this.channel = channel;
        this.target = target;
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
        try {
            for (var buffer : item) {
                while (buffer.hasRemaining() && !whole.isDone()) {
                    channel.write(buffer);
                }
            }
        } catch (IOException e) {
            if (upstream != null) {
                upstream.cancel();
            }
            fail(target.unwritable(e));
        }
    }

    @Override
    public void onError(Throwable throwable) {
        fail(throwable);
    }

    private void fail(Throwable reason) {
        try {
            channel.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
        whole.completeExceptionally(reason);
    }

    @Override
    public void onComplete() {
        try {
            channel.close();
            target.completed();
            whole.complete(new byte[0]);
        } catch (IOException e) {
            whole.completeExceptionally(target.unwritable(e));
        } catch (FetchException e) {
            whole.completeExceptionally(e);
        }
    }
}
