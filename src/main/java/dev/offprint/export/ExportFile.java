package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Writes an export of many papers, read page by page, so that a whole library is never in memory.
public final class ExportFile {
    private static final int PAGE = 500;

    private ExportFile() {}

    /// Writes a file beside its place and moves it there when it is complete: whatever happens, there is a whole
    /// file or what was there before. A symbolic link is followed, and an existing file keeps its permissions. What
    /// is no regular file, a device or a pipe, is written directly.
    ///
    /// @param papers the papers of some keys
    /// @param stop asked between two pages
    /// @param progress gets the number of papers written, after each page
    /// @return how many were written; empty when it was stopped
    public static OptionalInt write(
            Path file,
            ExportFormat format,
            long[] keys,
            Function<long[], List<StoredPaper>> papers,
            BooleanSupplier stop,
            IntConsumer progress)
            throws IOException {
        var written = new int[] {-1};
        write(file, writer -> {
            var count = write(writer, format, keys, papers, stop, progress);
            written[0] = count.orElse(-1);
            return count.isPresent();
        });
        return written[0] < 0 ? OptionalInt.empty() : OptionalInt.of(written[0]);
    }

    /// Writes the content of a file.
    public interface Content {
        /// @return whether the content is complete; if not, the file stays as it was
        boolean writeTo(BufferedWriter writer) throws IOException;
    }

    /// Writes any file in the same way.
    public static void write(Path file, Content content) throws IOException {
        boolean exists = Files.exists(file);
        if (exists && !Files.isRegularFile(file)) {
            try (var writer = Files.newBufferedWriter(file, StandardOpenOption.WRITE)) {
                content.writeTo(writer);
            }
            return;
        }
        var target = exists ? file.toRealPath() : linkTarget(file);
        var draft = draft(target);
        try {
            boolean complete;
            try (var writer = Files.newBufferedWriter(draft)) {
                complete = content.writeTo(writer);
            }
            if (complete) {
                copyPermissions(target, draft);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Where a link points whose target does not exist yet.
    private static Path linkTarget(Path file) throws IOException {
        var target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && links < 40; links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /// Creates a new file beside `target`, `a.bib.part` or `a.bib-2.part`; a file that has such a name already is
    /// another one's.
    private static Path draft(Path target) throws IOException {
        for (int i = 1; ; i++) {
            var draft = target.resolveSibling(target.getFileName() + (i == 1 ? "" : "-" + i) + ".part");
            try {
                return Files.createFile(draft);
            } catch (FileAlreadyExistsException _) {
                // the next name
            }
        }
    }

    /// Writes to something that is open and stays so.
    ///
    /// @param progress gets the number of papers written, after each page
    public static OptionalInt write(
            Appendable to,
            ExportFormat format,
            long[] keys,
            Function<long[], List<StoredPaper>> papers,
            BooleanSupplier stop,
            IntConsumer progress)
            throws IOException {
        int written = 0;
        try (var export = new PaperExporter(format, to)) {
            for (int from = 0; from < keys.length; from += PAGE) {
                if (stop.getAsBoolean()) {
                    return OptionalInt.empty();
                }
                for (var paper : papers.apply(Arrays.copyOfRange(keys, from, Math.min(from + PAGE, keys.length)))) {
                    export.add(paper);
                    written++;
                }
                progress.accept(written);
            }
        }
        return OptionalInt.of(written);
    }
}
