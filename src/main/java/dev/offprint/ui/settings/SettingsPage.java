package dev.offprint.ui.settings;

import dev.offprint.settings.Settings;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// A page of the settings window.
///
/// @param id      for opening the page
/// @param content creates the content when it is first shown
public record SettingsPage(String id, String title, Ikon icon, Supplier<Content> content) {
    /// The content of a page.
    ///
    /// @param show receives the settings at first and after each change
    public record Content(Node node, Consumer<Settings> show) {}
}
