package dev.offprint.settings;

import dev.offprint.model.Message;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `settings.json` in the data folder. Written to a temporary file and moved, so that it is always complete;
/// readable only by its owner. Unknown fields are preserved.
public final class SettingsFile {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private static final SettingsJsonMerge MERGE = new SettingsJsonMerge(JSON.valueToTree(Settings.DEFAULT));

    private final Path folder;
    private final Path file;
    private ObjectNode content = JSON.createObjectNode();
    private Settings lastSettings = Settings.DEFAULT;
    private @Nullable Message damage;

    /// @param folder the data folder, which exists
    public SettingsFile(Path folder) {
        this.folder = folder;
        file = folder.resolve("settings.json");
    }

    /// Reads the settings; the defaults if there is no file or it cannot be parsed. An unparsable file is kept
    /// as `settings.json.bad`, and [#damage] reports it.
    public Settings read() {
        damage = null;
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try {
            if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
                lastSettings = JSON.treeToValue(MERGE.read(object), Settings.class);
                content = object;
                return lastSettings;
            }
            LOG.log(Level.WARNING, "{0} is no JSON object: using the defaults", file);
        } catch (IOException | JacksonException e) {
            LOG.log(Level.WARNING, "{0} cannot be read, so the defaults hold: {1}", file, e.getMessage());
        }
        moveAside();
        return Settings.DEFAULT;
    }

    /// What was wrong with the file at the last read, in one sentence; null for nothing.
    public @Nullable Message damage() {
        return damage;
    }

    /// @throws SettingsException if the file cannot be written
    public void write(Settings settings) {
        try {
            var changed = MERGE.write(content, JSON.valueToTree(lastSettings), JSON.valueToTree(settings));
            var temporary = createTemporaryFile();
            Files.write(temporary, JSON.writeValueAsBytes(changed));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            content = changed;
            lastSettings = settings;
        } catch (IOException | JacksonException e) {
            throw new SettingsException(Message.of("settings.unsaved", file), e);
        }
    }

    private Path createTemporaryFile() throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ours = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return Files.createTempFile(folder, "settings", ".tmp", ours);
    }

    private void moveAside() {
        var aside = file.resolveSibling("settings.json.bad");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            damage = Message.of("settings.aside", aside);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the unreadable settings could not be put aside", e);
            damage = Message.of("settings.unreadable", file);
        }
    }
}
