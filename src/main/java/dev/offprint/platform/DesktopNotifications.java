package dev.offprint.platform;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Notices that the system shows beside its clock. Where it has no way to, nothing is shown: what they say stands in
/// the
/// window as well.
public final class DesktopNotifications {
    private static final System.Logger LOG = System.getLogger(DesktopNotifications.class.getName());

    private DesktopNotifications() {}

    /// The command that shows a notice on a system; no shell sees its words. Empty where there is none.
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

    /// Shows one; does not wait until it is seen.
    public static void show(String title, String text) {
        var command = command(System.getProperty("os.name"), title, text);
        if (command.isEmpty()) {
            return;
        }
        try {
            ProcessLauncher.start(command);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the system shows no notices", e);
        }
    }
}
