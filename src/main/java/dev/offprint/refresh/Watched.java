package dev.offprint.refresh;

import dev.offprint.keep.Keeper;
import dev.offprint.model.FileState;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A folder into which the reader saves pages: each file in it is imported once, and again when it has changed. What
/// was imported is remembered in the library, so that a new start reports nothing twice.
///
/// Looks rather than being told: that works on every disk, and on folders that are on other machines. [#settled] and
/// [#take] may be called from two threads, each from one.
public final class Watched {
    /// What browsers call a file that they have not finished, and what editors leave behind.
    private static final Pattern UNFINISHED = Pattern.compile(".*(\\.part|\\.crdownload|\\.download|\\.tmp|~)");

    private final Keeper keeper;
    private final Importer importer;
    private final Set<FileState> handed = new HashSet<>();
    private Set<FileState> before = Set.of();

    public Watched(Keeper keeper, Importer importer) {
        this.keeper = keeper;
        this.importer = importer;
    }

    /// The files that wait to be imported, in the order of their names, each handed out once. Those that changed since
    /// the last call, or were not there then, may still be in the making and are left for the next one.
    public List<FileState> settled(Path folder) {
        var now = fresh(folder);
        var settled = now.stream().filter(before::contains).filter(handed::add).toList();
        before = Set.copyOf(now);
        return settled;
    }

    /// The files of a folder that wait to be imported, finished or not.
    public List<FileState> fresh(Path folder) {
        var files = files(folder);
        return files.isEmpty() ? files : keeper.store().imports().fresh(files);
    }

    /// Imports files and remembers them, also those that could not be read, which is told this once.
    public ImportReport take(List<FileState> files, Stop stop, Consumer<Progress> progress) {
        var report = importer.read(
                files.stream().map(file -> Input.file(file.path())).toList(), null, stop, progress);
        if (!report.stopped()) {
            Kept.join(keeper.write(store -> {
                store.imports().remember(files);
                return files.size();
            }));
        }
        return report;
    }

    /// Empty when there is no such folder: a disk that is not there today may be there tomorrow.
    private static List<FileState> files(Path folder) {
        var files = new ArrayList<FileState>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var path : entries) {
                var state = state(path);
                if (state != null) {
                    files.add(state);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            return List.of();
        }
        files.sort((one, other) -> one.path().compareTo(other.path()));
        return files;
    }

    private static @Nullable FileState state(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || UNFINISHED.matcher(name).matches()) {
            return null;
        }
        try {
            var kind = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            var modified = Instant.ofEpochMilli(kind.lastModifiedTime().toMillis());
            return kind.isRegularFile() && kind.size() > 0 ? new FileState(path, kind.size(), modified) : null;
        } catch (IOException _) {
            return null; // it went while it was looked at
        }
    }
}
