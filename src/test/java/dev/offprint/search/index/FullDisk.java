package dev.offprint.search.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// Files of an index on a disk that is full at times.
final class FullDisk extends FilterDirectory {
    volatile boolean full;

    FullDisk(Path folder) throws IOException {
        super(FSDirectory.open(folder));
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return createOutput(prefix + suffix, context);
    }
}
