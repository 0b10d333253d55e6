package dev.offprint.platform;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks whether there is a display before the toolkit starts, which would otherwise end the program.
public final class DisplayCheck {
    private DisplayCheck() {}

    /// @param system      `os.name`
    /// @param platform    `glass.platform`; `Headless` renders windows in memory
    /// @param environment `DISPLAY` is used: the toolkit uses X11, on Wayland too
    public static boolean any(String system, @Nullable String platform, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        boolean desktop = name.startsWith("windows") || name.startsWith("mac");
        return desktop
                || "Headless".equals(platform)
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
