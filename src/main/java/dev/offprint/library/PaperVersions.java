package dev.offprint.library;

import dev.offprint.model.LookupEntry;
import dev.offprint.model.Revision;
import dev.offprint.store.Store;
import java.util.List;

/// What became of papers since they are here: newer versions and withdrawals. As [Library], whose part it is.
///
/// @param store where it is kept
public record PaperVersions(Store store) {
    /// The words of a paper's earlier versions, the newest first.
    public List<Revision> before(long key) {
        return store.versions().before(key);
    }

    /// What came of the last time that papers were looked up at each source.
    public List<LookupEntry> lookups() {
        return store.versions().lookups();
    }

    /// How many starred papers have a newer version, or were withdrawn, and the reader has not seen it.
    public long changed() {
        return store.versions().changed();
    }
}
