package dev.offprint.ingest;

import dev.offprint.fetch.FetchCancellation;
import dev.offprint.fulltext.FullTextDownloader;
import dev.offprint.fulltext.FullTextStore;
import dev.offprint.fulltext.KeepResult;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.KeepRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;

/// Brings whole papers into the library: fetches what is wanted, records what came of it, and makes room. For one
/// thread
/// at a time.
public final class FullTextFetcher {
    private final LibraryWriter writer;
    private final FullTextStore files;
    private final FullTextDownloader downloader;
    private final LongSupplier mostBytes;
    private final InstantSource clock;

    /// @param mostBytes what all papers may take on disk, asked after each
    public FullTextFetcher(
            LibraryWriter writer,
            FullTextStore files,
            FullTextDownloader downloader,
            LongSupplier mostBytes,
            InstantSource clock) {
        this.writer = writer;
        this.files = files;
        this.downloader = downloader;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /// Asks for all starred papers that were not asked for before. Writes only where there is one, as listeners hear of
    /// each write.
    public void requestStarred() {
        if (!writer.store().kept().missesStarred()) {
            return;
        }
        var at = clock.instant();
        writer.write(store -> {
                    store.kept().requestStarred(at);
                    return true;
                })
                .join();
    }

    /// What is wanted and due.
    public List<KeepRequest> due(int limit) {
        return writer.store().kept().due(clock.instant(), limit);
    }

    /// Whether there is room for another paper.
    public boolean hasRoom() {
        return writer.store().kept().totals().bytes() < mostBytes.getAsLong();
    }

    /// Fetches one paper.
    ///
    /// @throws dev.offprint.fulltext.FullTextException if the folder cannot be written
    public KeepResult fetch(KeepRequest request, FetchCancellation cancellation) {
        var result = downloader.keep(request, cancellation);
        var at = clock.instant();
        switch (result) {
            case KeepResult.Kept(var kept, var _) -> {
                writer.write(store -> {
                            store.kept().stored(kept);
                            return true;
                        })
                        .join();
                makeRoom();
            }
            case KeepResult.Failed(var reason, boolean again) ->
                writer.write(store -> {
                            store.kept().failed(request, reason, again, at);
                            return true;
                        })
                        .join();
            case KeepResult.Unreachable _, KeepResult.Stopped _ -> {}
        }
        return result;
    }

    /// Removes papers that are not starred, the one kept longest first, while there are more bytes than may be. A
    /// starred
    /// paper stays.
    private void makeRoom() {
        long over = writer.store().kept().totals().bytes() - mostBytes.getAsLong();
        for (var kept : over > 0 ? writer.store().kept().unstarred() : List.<dev.offprint.model.KeptPaper>of()) {
            if (over <= 0) {
                return;
            }
            files.remove(kept.arxivId());
            writer.write(store -> {
                        store.kept().forget(kept.paper());
                        return true;
                    })
                    .join();
            over -= kept.bytes();
        }
    }
}
