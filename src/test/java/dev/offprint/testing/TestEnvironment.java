package dev.offprint.testing;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// The locale, time zone and toolkit of the tests, set before the first one runs, so that they pass from an IDE as they
/// do from Maven. JUnit finds it through `META-INF/services`.
public final class TestEnvironment implements LauncherSessionListener {
    /// Set for the tests with the tag `display` alone: they need the real toolkit.
    public static final String DISPLAY_SCALE = "glass.gtk.uiScale";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        setIfAbsent("java.awt.headless", "true");
        setIfAbsent("prism.order", "sw");
        if (System.getProperty(DISPLAY_SCALE) == null) {
            setIfAbsent("glass.platform", "Headless");
        }
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
