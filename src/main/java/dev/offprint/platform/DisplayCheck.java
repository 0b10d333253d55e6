package dev.offprint.platform;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether this machine has a screen: asked before the toolkit is started, which would otherwise end the program.
public final class DisplayCheck {
    private DisplayCheck() {}

    /// @param system      `os.name`
    /// @param platform    `glass.platform`, with which a window can be drawn into memory alone
    /// @param environment `DISPLAY` is looked at: the toolkit speaks X11, on Wayland too
    public static boolean any(String system, @Nullable String platform, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        boolean desktop = name.startsWith("windows") || name.startsWith("mac");
        return desktop
                || "Headless".equals(platform)
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
