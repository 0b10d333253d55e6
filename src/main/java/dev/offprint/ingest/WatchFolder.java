package dev.offprint.ingest;

import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.FileState;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Watched folder: each file in it is imported once, and again when it has changed. Imported files are remembered
/// in the library, so that a restart reports nothing twice.
///
/// Polls instead of using file events, which works on every disk and on network folders. [#settled] and [#take] may
/// be called from two threads, each from one.
public final class WatchFolder {
    /// Names of unfinished downloads and of editors' backup files.
    private static final Pattern UNFINISHED = Pattern.compile(".*(\\.part|\\.crdownload|\\.download|\\.tmp|~)");

    private final LibraryWriter writer;
    private final FileImporter importer;
    private final Set<FileState> handed = ConcurrentHashMap.newKeySet();
    private final Map<FileState, Delay> delays = new ConcurrentHashMap<>();
    private Set<FileState> before = Set.of();

    /// Retry state of a file that could not be read for a temporary reason.
    ///
    /// @param failures number of failed attempts
    /// @param looks polls left before the next attempt, doubled after each failure
    private record Delay(int failures, int looks) {
        private static final int MOST = 512; // polls: at two seconds each about a quarter of an hour

        Delay longer() {
            return new Delay(failures + 1, Math.min(MOST, 1 << Math.min(failures, 9)));
        }

        Delay shorter() {
            return new Delay(failures, looks - 1);
        }
    }

    public WatchFolder(LibraryWriter writer, FileImporter importer) {
        this.writer = writer;
        this.importer = importer;
    }

    /// The files to import, ordered by name, each returned once. Files that changed since the last call, or were
    /// not there then, may be incomplete and are left for the next call. Files that [#take] could not read for a
    /// temporary reason are returned again, at growing intervals.
    public List<FileState> settled(Path folder) {
        var now = fresh(folder);
        var settled = now.stream()
                .filter(before::contains)
                .filter(this::due)
                .filter(handed::add)
                .toList();
        before = Set.copyOf(now);
        return settled;
    }

    /// The files of a folder not imported yet, complete or not.
    public List<FileState> fresh(Path folder) {
        var files = files(folder);
        return files.isEmpty() ? files : writer.store().imports().newOrChanged(files);
    }

    /// Imports files and remembers them, including those without papers, which are reported once. Files unreadable
    /// for a temporary reason are not remembered; they are reported at the first attempt.
    public ImportReport take(List<FileState> files, CancelToken stop, Consumer<ProgressListener> progress) {
        try {
            var report = importer.read(
                    files.stream().map(file -> ImportInput.file(file.path())).toList(), null, stop, progress);
            return report.stopped() ? report : remembered(files, report);
        } catch (RuntimeException | Error fault) {
            files.forEach(this::putOff);
            throw fault;
        }
    }

    private ImportReport remembered(List<FileState> files, ImportReport report) {
        var unread = report.problems().stream()
                .filter(ImportReport.Problem::passing)
                .map(ImportReport.Problem::file)
                .collect(Collectors.toSet());
        var told = files.stream()
                .filter(delays::containsKey)
                .map(file -> file.path().toString())
                .filter(unread::contains)
                .collect(Collectors.toSet());
        var tried = files.stream()
                .collect(Collectors.partitioningBy(
                        file -> unread.contains(file.path().toString())));
        var read = tried.getOrDefault(false, List.of());
        PendingFutures.join(writer.write(store -> {
            store.imports().record(read);
            return read.size();
        }));
        read.forEach(delays::remove);
        tried.getOrDefault(true, List.of()).forEach(this::putOff);
        return told.isEmpty() ? report : report.without(told);
    }

    private void putOff(FileState file) {
        delays.merge(file, new Delay(1, 1), (old, _) -> old.longer());
        handed.remove(file);
    }

    /// Whether a file may be tried now: it has no pending retry, or its delay is over and it can be read.
    private boolean due(FileState file) {
        var delay = delays.computeIfPresent(file, (_, old) -> old.shorter());
        return delay == null || (delay.looks() <= 0 && Files.isReadable(file.path()));
    }

    /// Empty when the folder does not exist, since its disk may be mounted later.
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
            return null; // removed in the meantime
        }
    }
}
