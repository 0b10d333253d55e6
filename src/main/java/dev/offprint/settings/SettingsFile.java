package dev.offprint.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `settings.json` in the data folder. Written to a sibling and moved over, so that it is whole at any time; readable
/// by its owner alone.
/// What it holds that this program does not know stays in it.
public final class SettingsFile {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Path folder;
    private final Path file;
    private final List<BiConsumer<Settings, Settings>> listeners = new CopyOnWriteArrayList<>();
    private ObjectNode known = JSON.createObjectNode();
    private @Nullable Settings now;

    /// @param folder the data folder, which exists
    public SettingsFile(Path folder) {
        this.folder = folder;
        file = folder.resolve("settings.json");
    }

    /// What holds now: the file's word until somebody changes it.
    public synchronized Settings now() {
        if (now == null) {
            now = read();
        }
        return now;
    }

    /// Lets a change hold at once; [#write] makes it last. Whoever listens is told, on this thread.
    ///
    /// @return what holds from now on
    public Settings change(UnaryOperator<Settings> change) {
        Settings before;
        Settings after;
        synchronized (this) {
            before = now();
            after = change.apply(before);
            now = after;
        }
        if (!after.equals(before)) {
            listeners.forEach(listener -> listener.accept(before, after));
        }
        return after;
    }

    /// Tells of each change that holds from then on: what held before it, and what holds now.
    public void onChange(BiConsumer<Settings, Settings> listener) {
        listeners.add(listener);
    }

    /// What the file says; the defaults where there is none, or where it cannot be understood. A file that cannot be
    /// understood is kept as
    /// `settings.json.bad`.
    public Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try {
            if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode found) {
                var settings = JSON.treeToValue(over(JSON.valueToTree(Settings.DEFAULT), found), Settings.class);
                known = found;
                return settings;
            }
            LOG.log(Level.WARNING, "{0} is no JSON object: using the defaults", file);
        } catch (IOException | JacksonException trouble) {
            LOG.log(Level.WARNING, "{0} cannot be read, so the defaults hold: {1}", file, trouble.getMessage());
        }
        putAside();
        return Settings.DEFAULT;
    }

    /// @throws SettingsException if the file cannot be written
    public void write(Settings settings) {
        try {
            var merged = over(known, JSON.valueToTree(settings));
            var draft = draft();
            Files.write(draft, JSON.writeValueAsBytes(merged));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            known = merged;
        } catch (IOException | JacksonException trouble) {
            throw new SettingsException(
                    "The settings could not be saved in " + file + "; check that the folder can be written to.",
                    trouble);
        }
    }

    private Path draft() throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ours = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return Files.createTempFile(folder, "settings", ".tmp", ours);
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling("settings.json.bad"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            LOG.log(Level.WARNING, "the unreadable settings could not be put aside", trouble);
        }
    }

    private static ObjectNode over(ObjectNode under, ObjectNode over) {
        var both = under.deepCopy();
        both.setAll(over);
        return both;
    }
}
