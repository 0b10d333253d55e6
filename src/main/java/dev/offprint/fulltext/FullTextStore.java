package dev.offprint.fulltext;

import dev.offprint.model.ArxivId;
import dev.offprint.model.KeptFormat;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Message;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The folder of whole papers: `ID/vN` with `page.html`, `figures.tsv` and the figures, or with `paper.pdf`. A paper is
/// written to `.part-ID-vN` and moved when it is whole. A line of `figures.tsv` is the name of a file and the address
/// that the page has of it. The `/` of old ids is a `_` in names.
public final class FullTextStore {
    static final String PAGE = "page.html";
    static final String PDF = "paper.pdf";
    static final String FIGURES = "figures.tsv";
    private static final String PART = ".part-";
    private static final Pattern FIGURE = Pattern.compile("figure-\\d{1,4}\\.(?:png|jpg|gif|svg|webp)");

    private final Path folder;

    /// @param folder made when it is first written to
    public FullTextStore(Path folder) {
        this.folder = folder;
    }

    /// The files of a paper; null where they are gone.
    public @Nullable KeptFiles find(KeptPaper kept) {
        var files = of(kept.arxivId()).resolve("v" + kept.version());
        var main = files.resolve(kept.format() == KeptFormat.PDF ? PDF : PAGE);
        if (!Files.isRegularFile(main)) {
            return null;
        }
        return new KeptFiles(kept.format(), main, kept.format() == KeptFormat.PDF ? Map.of() : figures(files));
    }

    /// The figures that are there, by their addresses.
    static Map<String, Path> figures(Path files) {
        var list = files.resolve(FIGURES);
        var figures = new HashMap<String, Path>();
        if (!Files.exists(list)) {
            return figures;
        }
        try {
            for (var line : Files.readAllLines(list)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && FIGURE.matcher(line.substring(0, tab)).matches()) {
                    figures.put(line.substring(tab + 1), files.resolve(line.substring(0, tab)));
                }
            }
        } catch (IOException e) {
            throw new FullTextException(Message.of("fulltext.unreadable", list, String.valueOf(e.getMessage())), e);
        }
        return figures;
    }

    private Path of(ArxivId id) {
        return folder.resolve(name(id));
    }

    private static String name(ArxivId id) {
        return id.value().replace('/', '_');
    }

    /// The folder to write a version of a paper to, with what an earlier attempt left there.
    Path begin(ArxivId id, int version) {
        var part = folder.resolve(PART + name(id) + "-v" + version);
        try {
            if (!Files.isDirectory(part)) {
                create(folder);
                create(part);
            }
            return part;
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    private static void create(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(
                folder,
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0]);
    }

    /// Puts a whole paper in its place, where another version or an older copy may be.
    ///
    /// @return the bytes of all its files
    long commit(ArxivId id, int version, Path part) {
        var target = of(id);
        try {
            var made = Files.createDirectories(target).resolve("v" + version);
            delete(made);
            Files.move(part, made, StandardCopyOption.ATOMIC_MOVE);
            try (var others = Files.list(target)) {
                for (var other : others.filter(each -> !each.equals(made)).toList()) {
                    delete(other);
                }
            }
            return size(made);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /// Removes what there is of a paper, also of attempts that broke off.
    public void remove(ArxivId id) {
        try {
            delete(of(id));
            if (Files.isDirectory(folder)) {
                try (var parts = Files.newDirectoryStream(folder, PART + name(id) + "-v*")) {
                    for (var part : parts) {
                        delete(part);
                    }
                }
            }
        } catch (IOException e) {
            throw unwritable(of(id), e);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static long size(Path folder) throws IOException {
        long bytes = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    static FullTextException unwritable(Path path, IOException e) {
        return new FullTextException(Message.of("fulltext.unwritable", path, String.valueOf(e.getMessage())), e);
    }
}
