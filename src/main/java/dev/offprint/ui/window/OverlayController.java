package dev.offprint.ui.window;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.help.Guide;
import dev.offprint.ui.help.GuideSheet;
import dev.offprint.ui.keys.Command;
import dev.offprint.ui.keys.KeyMap;
import dev.offprint.ui.keys.KeySheet;
import dev.offprint.ui.palette.Palette;
import dev.offprint.ui.palette.PaletteModel;
import dev.offprint.ui.sidebar.YearOverlay;
import dev.offprint.ui.topics.TopicEditor;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Opens and closes the overlays; the key of an overlay also closes it.
final class OverlayController {
    private final OverlayPane overlays;
    private final ViewModels models;
    private final Supplier<KeyMap> keys;
    private final Localization texts;

    OverlayController(OverlayPane overlays, ViewModels models, Supplier<KeyMap> keys, Localization texts) {
        this.overlays = overlays;
        this.models = models;
        this.keys = keys;
        this.texts = texts;
    }

    /// While an overlay is open, only its own key and commands that type nothing are allowed.
    boolean isAllowed(Command command) {
        return switch (command) {
            case KEYS -> !overlays.isOpen() || overlays.isShowing(KeySheet.class);
            case GUIDE -> !overlays.isOpen() || overlays.isShowing(GuideSheet.class);
            case PALETTE -> !overlays.isOpen() || overlays.isShowing(Palette.class);
            case YEAR -> !overlays.isOpen() || overlays.isShowing(YearOverlay.class);
            case UNDO, REDO -> !overlays.isOpen() || overlays.isShowing(InterestsSheet.class);
            case INTERESTS -> !overlays.isOpen() || overlays.isShowing(InterestsSheet.class);
            case QUIT, LARGER, SMALLER, USUAL_SIZE -> true;
            default -> !overlays.isOpen();
        };
    }

    /// @param topic null for a new one
    /// @param query the initial query of a new one
    void topic(@Nullable Topic topic, String query) {
        var overlay = new TopicEditor(models.topics(), topic, query, overlays::close, texts);
        overlays.show(overlay, overlay.focusTarget());
    }

    void palette(PaletteModel palette) {
        if (!closeOpen()) {
            var shown = new Palette(palette, texts, overlays::close);
            overlays.show(shown, shown.focusTarget());
        }
    }

    void year(Consumer<ListQuery> open) {
        if (!closeOpen()) {
            var overlay = new YearOverlay(models.sidebar(), open, overlays::close, texts);
            overlays.show(overlay, overlay.focusTarget());
        }
    }

    void interests() {
        if (!closeOpen()) {
            var overlay = new InterestsSheet(models.interests(), texts, overlays::close);
            overlays.show(overlay, overlay.focusTarget());
        }
    }

    /// @param open opens an address in the browser
    void guide(Consumer<URI> open) {
        if (!closeOpen()) {
            var overlay = new GuideSheet(Guide.text(texts), open, texts, overlays::close);
            overlays.show(overlay, overlay.focusTarget());
        }
    }

    void keys() {
        if (!closeOpen()) {
            var overlay = new KeySheet(keys.get(), texts, overlays::close);
            overlays.show(overlay, overlay.focusTarget());
        }
    }

    /// Closes the open overlay; returns whether there was one.
    private boolean closeOpen() {
        boolean any = overlays.isOpen();
        overlays.close();
        return any;
    }
}
