package dev.offprint.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells whether the machine runs on its battery. Linux says so in files; on a system that does not, the answer is no.
public final class PowerSupply {
    private static final Logger LOG = System.getLogger(PowerSupply.class.getName());

    private final Path folder;

    public PowerSupply() {
        this(Path.of("/sys/class/power_supply"));
    }

    /// @param folder has a folder for each supply, with the files `type` and `status`
    PowerSupply(Path folder) {
        this.folder = folder;
    }

    /// Whether some battery of the machine is being discharged. Batteries of a mouse or a headset do not count.
    public boolean onBattery() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var supplies = Files.newDirectoryStream(folder)) {
            for (var supply : supplies) {
                if (read(supply, "type").equals("Battery")
                        && !read(supply, "scope").equals("Device")
                        && read(supply, "status").equals("Discharging")) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.DEBUG, "the power supply is not known", e);
        }
        return false;
    }

    private static String read(Path supply, String name) throws IOException {
        var file = supply.resolve(name);
        return Files.isReadable(file) ? Files.readString(file).strip() : "";
    }
}
