package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Exports many papers, read page by page, so that a whole library never has to be in memory.
public final class ExportFile {
    private static final int PAGE = 500;

    private ExportFile() {}

    /// Writes a file beside its place and moves it there when it is complete: whatever happens, there is a whole
    /// file or what was there before.
    ///
    /// @param papers the papers of some keys
    /// @param stop asked between two pages
    /// @return how many were written; empty when it was stopped
    public static OptionalInt write(
            Path file,
            ExportFormat format,
            long[] keys,
            Function<long[], List<StoredPaper>> papers,
            BooleanSupplier stop)
            throws IOException {
        var target = file.toAbsolutePath();
        var draft = draft(target);
        try {
            OptionalInt written;
            try (var writer = Files.newBufferedWriter(draft)) {
                written = write(writer, format, keys, papers, stop);
            }
            if (written.isPresent()) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return written;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// A new file beside `target`, `a.bib.part` or `a.bib-2.part`: one of these names that is taken is none of
    /// ours.
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

    /// As above, to something that is open and stays so.
    public static OptionalInt write(
            Appendable to,
            ExportFormat format,
            long[] keys,
            Function<long[], List<StoredPaper>> papers,
            BooleanSupplier stop)
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
            }
        }
        return OptionalInt.of(written);
    }
}
