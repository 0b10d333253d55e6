package dev.offprint.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// The index's files: opening them to read and to write, and beginning anew where they are of no use.
public final class IndexDirectory implements AutoCloseable {
    private static final Logger LOG = System.getLogger(IndexDirectory.class.getName());

    /// Megabytes of papers that are gathered in memory before they go to disk: bounds the heap during an import.
    private static final double BUFFER = 64;
    private final Path folder;
    private final Directory directory;
    private volatile boolean told;

    public IndexDirectory(Path folder) throws IOException {
        this(folder, FSDirectory.open(Files.createDirectories(folder)));
    }

    /// @param directory of the files in `folder`
    IndexDirectory(Path folder, Directory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    /// A reader of the last commit; null when there is none, or none that is whole and of this version.
    @Nullable
    DirectoryReader read() throws IOException {
        try {
            var reader = DirectoryReader.open(directory);
            if (CommitData.read(reader.getIndexCommit().getUserData()) != null) {
                return reader;
            }
            reader.close();
            tell("The search index was made by another version of the program; it is made anew.");
            return null;
        } catch (IndexNotFoundException _) {
            return null; // a new library
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            if (!damage(e)) {
                throw e;
            }
            tell("The search index is damaged (" + e.getMessage() + "); it is made anew from the library.");
            return null;
        }
    }

    /// Says once why the index is of no use, however often it is looked at.
    private void tell(String why) {
        if (!told) {
            told = true;
            LOG.log(Level.WARNING, why);
        }
    }

    private static boolean damage(Exception e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexFormatTooOldException
                || e instanceof EOFException
                || e instanceof FileNotFoundException
                || e instanceof NoSuchFileException
                || e instanceof IllegalArgumentException; // a file written with a format that nobody knows
    }

    /// A writer, or null when another process has it.
    ///
    /// @param anew whether what is there is of no use
    @Nullable
    IndexWriter write(boolean anew) throws IOException {
        try {
            if (anew) {
                clear();
            }
            return new IndexWriter(directory, settings());
        } catch (LockObtainFailedException _) {
            return null; // the other process keeps the index up to date for both
        }
    }

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER)
                .setSimilarity(Bm25Similarity.SIMILARITY)
                .setUseCompoundFile(false) // one file for ten would be written twice, and the ten are soon merged
                .setCommitOnClose(false);
    }

    /// Throws away the files of an index but the lock, and only while holding it, so that nobody's index goes. A file
    /// that no index made stays, whoever put it there.
    private void clear() throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var name : directory.listAll()) {
                if (name.startsWith(IndexFileNames.SEGMENTS)
                        || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
                    directory.deleteFile(name);
                }
            }
        }
    }

    /// What the files hold on disk.
    long bytes() throws IOException {
        long bytes = 0;
        for (var name : directory.listAll()) {
            bytes += length(name);
        }
        return bytes;
    }

    private long length(String name) throws IOException {
        try {
            return directory.fileLength(name);
        } catch (FileNotFoundException | NoSuchFileException _) {
            return 0; // put together with others meanwhile
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
