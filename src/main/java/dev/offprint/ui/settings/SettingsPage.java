package dev.offprint.ui.settings;

import dev.offprint.settings.Settings;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One page of the settings.
///
/// @param id   what it is asked for by
/// @param made makes what it shows, when it is first wanted
public record SettingsPage(String id, String title, Ikon icon, Supplier<Content> made) {
    /// What a page shows.
    ///
    /// @param show told the settings when it is made, and after each change
    public record Content(Node node, Consumer<Settings> show) {}
}
