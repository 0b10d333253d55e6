package dev.offprint.library;

import dev.offprint.document.TextSection;
import dev.offprint.document.html.LatexmlParser;
import dev.offprint.fulltext.FullTextStore;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.KeepTotals;
import dev.offprint.model.KeptFormat;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.search.FullTextHit;
import dev.offprint.search.FullTextIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The whole papers of a library: which are on disk, what they hold, and which are wanted. Any thread; what returns a
/// future returns at once.
public final class FullTexts implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FullTexts.class.getName());

    private final LibraryWriter writer;
    private final FullTextStore files;
    private final FullTextIndex index;
    private final InstantSource clock;

    /// @param folder the data folder
    FullTexts(LibraryWriter writer, Path folder, InstantSource clock) {
        this.writer = writer;
        this.files = new FullTextStore(folder.resolve("papers"));
        this.index = new FullTextIndex(folder.resolve("papers-index"));
        this.clock = clock;
    }

    /// A paper that is on disk, read; null for any other.
    ///
    /// @throws StoreException if its file cannot be read
    public @Nullable FullText read(long paper) {
        var kept = writer.store().kept().find(paper);
        var found = kept == null ? null : files.find(kept);
        if (kept == null || found == null) {
            return null;
        }
        try {
            return new FullText(
                    kept,
                    found,
                    found.format() == KeptFormat.PDF
                            ? null
                            : LatexmlParser.parse(
                                    new String(Files.readAllBytes(found.main()), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("fulltext.unreadable", found.main(), String.valueOf(e.getMessage())), e);
        }
    }

    /// Brings the index of whole papers up to what is on disk; does nothing where another process writes it.
    public synchronized void updateIndex() {
        var kept = writer.store().kept().all();
        var known = index.stamps();
        var wanted = new HashMap<Long, KeptPaper>();
        kept.forEach(paper -> wanted.put(paper.paper(), paper));
        boolean same = known.size() == wanted.size()
                && wanted.values().stream().allMatch(paper -> Objects.equals(known.get(paper.paper()), stamp(paper)));
        if (same || !index.writable()) {
            return;
        }
        for (var paper : kept) {
            if (!Objects.equals(known.get(paper.paper()), stamp(paper))) {
                index.update(paper.paper(), stamp(paper), sections(paper));
            }
        }
        known.keySet().stream().filter(paper -> !wanted.containsKey(paper)).forEach(index::remove);
        index.commit();
    }

    private static Long stamp(KeptPaper paper) {
        return paper.keptAt().toEpochMilli();
    }

    /// None for a paper that cannot be read, so that it does not keep the others from the index.
    private List<TextSection> sections(KeptPaper paper) {
        try {
            var text = read(paper.paper());
            return text == null || text.document() == null ? List.of() : TextSection.of(text.document());
        } catch (StoreException unreadable) {
            LOG.log(System.Logger.Level.WARNING, unreadable.sentence(), unreadable);
            return List.of();
        }
    }

    /// The whole papers that answer best, each with its best section.
    public List<FullTextHit> search(String question, int limit) {
        updateIndex();
        return index.search(question, limit);
    }

    public KeepTotals totals() {
        return writer.store().kept().totals();
    }

    /// Asks for papers; they are fetched in the background while the window is open, or by `offprint keep`.
    public CompletableFuture<Void> request(long... papers) {
        var at = clock.instant();
        return writer.write(store -> {
                    store.kept().request(papers, at);
                    return true;
                })
                .thenAccept(_ -> {});
    }

    /// Removes papers from the disk, and asks for them no more.
    public CompletableFuture<Void> remove(long... papers) {
        return writer.write(store -> {
                    for (long paper : papers) {
                        var kept = store.kept().find(paper);
                        store.kept().forget(paper);
                        if (kept != null) {
                            files.remove(kept.arxivId());
                        }
                    }
                    return true;
                })
                .thenAccept(_ -> {});
    }

    /// Removes all papers from the disk.
    public CompletableFuture<Void> clear() {
        var all = writer.store().kept().all();
        return remove(all.stream().mapToLong(KeptPaper::paper).toArray());
    }

    /// All that is on disk, the one kept longest first.
    public List<KeptPaper> all() {
        return writer.store().kept().all();
    }

    @Override
    public void close() {
        index.close();
    }
}
