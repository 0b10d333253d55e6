package dev.offprint.embedding;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/// The file of a library's vectors: a header that names the model, then records that are only appended to. The last
/// record of a paper counts.
///
/// A record has 448 bytes, little endian: the paper's key, the hash of its text, the signs of the vector's components a
/// bit each (48 bytes), and the components. Key, hash and signs, which every search reads, fill one line of the
/// processor's cache.
final class VectorFile {
    static final int KEY = 0;
    static final int HASH = 8;
    static final int SIGNS = 16;
    static final int SIGN_LONGS = TextVector.SIZE / Long.SIZE;
    static final int COMPONENTS = SIGNS + TextVector.SIZE / Byte.SIZE;
    static final int RECORD = COMPONENTS + TextVector.SIZE;
    static final int HEADER = 64;

    private static final String FORMAT = "offprint vectors 1 ";

    private final Path path;
    private final byte[] header;

    VectorFile(Path path, String model) {
        this.path = path;
        this.header = Arrays.copyOf((FORMAT + model + "\n").getBytes(StandardCharsets.UTF_8), HEADER);
    }

    /// The whole records that are in the file, header left out; none where there is no file or one of another model.
    MemorySegment map() throws IOException {
        if (!Files.exists(path)) {
            return MemorySegment.NULL;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long bytes = records(channel) * RECORD;
            return bytes == 0 ? MemorySegment.NULL : channel.map(MapMode.READ_ONLY, HEADER, bytes, Arena.ofAuto());
        }
    }

    private long records(FileChannel channel) throws IOException {
        var found = ByteBuffer.allocate(HEADER);
        while (found.hasRemaining() && channel.read(found, found.position()) > 0) {
            // a file may be read in parts
        }
        return Arrays.equals(found.array(), header) ? (channel.size() - HEADER) / RECORD : 0;
    }

    /// Appends; half a record at the end, which a killed program left, is written over. A file of another model is
    /// replaced.
    void append(List<PaperVector> vectors) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long records = records(channel);
            if (records == 0) {
                channel.truncate(0);
                write(channel, ByteBuffer.wrap(header), 0);
            }
            var buffer = ByteBuffer.allocate(vectors.size() * RECORD).order(ByteOrder.LITTLE_ENDIAN);
            vectors.forEach(vector -> put(buffer, vector));
            write(channel, buffer.flip(), HEADER + records * RECORD);
        }
    }

    private static void put(ByteBuffer buffer, PaperVector vector) {
        buffer.putLong(vector.key()).putLong(vector.textHash());
        for (long signs : signs(vector.vector())) {
            buffer.putLong(signs);
        }
        buffer.put(vector.vector().components());
    }

    /// A bit for each component, set where it is above zero.
    static long[] signs(TextVector vector) {
        var signs = new long[SIGN_LONGS];
        for (int i = 0; i < TextVector.SIZE; i++) {
            if (vector.components()[i] > 0) {
                signs[i / Long.SIZE] |= 1L << (i % Long.SIZE);
            }
        }
        return signs;
    }

    private static void write(FileChannel channel, ByteBuffer buffer, long at) throws IOException {
        for (long to = at; buffer.hasRemaining(); ) {
            to += channel.write(buffer, to);
        }
    }

    /// Writes these records, as they are, into a new file that takes the place of the old one.
    void replace(List<MemorySegment> records) throws IOException {
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            write(channel, ByteBuffer.wrap(header), 0);
            long at = HEADER;
            for (var record : records) {
                write(channel, record.asByteBuffer(), at);
                at += RECORD;
            }
        }
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(sequence());
    }

    /// What [#follow] noted; 0 where it noted nothing.
    long followed() throws IOException {
        try {
            return Files.exists(sequence())
                    ? Long.parseLong(Files.readString(sequence()).strip())
                    : 0;
        } catch (NumberFormatException _) {
            return 0; // damaged: everything is looked at once more
        }
    }

    void follow(long sequence) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(sequence(), sequence + "\n");
    }

    private Path sequence() {
        return path.resolveSibling(path.getFileName() + ".sequence");
    }
}
