package dev.offprint.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file cache, keyed by a hash of the address, with least-recently-used eviction. The modification time of a
/// file is its last use, so that the order survives a restart.
final class ImageCache {
    private static final System.Logger LOG = System.getLogger(ImageCache.class.getName());

    private final Path folder;
    private long size = -1;

    ImageCache(Path folder) {
        this.folder = folder;
    }

    private record CachedFile(Path path, long size, FileTime lastUsed) {}

    byte @Nullable [] read(String address, Instant now) {
        var file = file(address);
        try {
            var bytes = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(now));
            return bytes;
        } catch (IOException _) {
            return null; // not cached
        }
    }

    /// Stores an image and evicts the least recently used ones down to `maxBytes` bytes. A failed write is
    /// logged and has no other effect.
    void write(String address, byte[] bytes, Instant now, long maxBytes) {
        try {
            Files.createDirectories(folder);
            var temporary = Files.createTempFile(folder, "new", ".tmp");
            Files.write(temporary, bytes);
            Files.setLastModifiedTime(temporary, FileTime.from(now));
            Files.move(temporary, file(address), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            size = size < 0 ? -1 : size + bytes.length;
            evict(maxBytes);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "An image could not be cached in " + folder, e);
        }
    }

    private void evict(long maxBytes) throws IOException {
        if (size >= 0 && size <= maxBytes) {
            return;
        }
        var files = cachedFiles();
        size = files.stream().mapToLong(CachedFile::size).sum();
        for (var oldest : files) {
            if (size <= maxBytes) {
                return;
            }
            Files.deleteIfExists(oldest.path());
            size -= oldest.size();
        }
    }

    private List<CachedFile> cachedFiles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(ImageCache::cachedFile)
                    .sorted(Comparator.comparing(CachedFile::lastUsed))
                    .toList();
        }
    }

    private static CachedFile cachedFile(Path path) {
        var file = path.toFile();
        return new CachedFile(path, file.length(), FileTime.fromMillis(file.lastModified()));
    }

    private Path file(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
