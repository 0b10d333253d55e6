package dev.offprint.platform;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Desktop notifications of the operating system. Where there are none, nothing is shown; the window has the
/// same information.
public final class DesktopNotifications {
    private static final System.Logger LOG = System.getLogger(DesktopNotifications.class.getName());

    private DesktopNotifications() {}

    /// The command that shows a notification, executed without a shell. Empty if the system has none.
    ///
    /// @param system `os.name`
    static List<String> command(String system, String title, String text) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of();
        }
        return name.startsWith("mac")
                ? List.of(
                        "osascript",
                        "-e",
                        "on run argv",
                        "-e",
                        "display notification (item 2 of argv) with title (item 1 of argv)",
                        "-e",
                        "end run",
                        title,
                        text)
                : List.of("notify-send", "--app-name=" + title, "--", title, text);
    }

    /// Shows a notification without waiting for it.
    public static void show(String title, String text) {
        var command = command(System.getProperty("os.name"), title, text);
        if (command.isEmpty()) {
            return;
        }
        try {
            ProcessLauncher.start(command);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "desktop notifications are unavailable", e);
        }
    }
}
