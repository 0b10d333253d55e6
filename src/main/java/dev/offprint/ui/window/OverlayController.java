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

/// What lies over the window on request, each of which its own key takes away again.
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

    /// While something lies over the window, only what takes it away, and what types nothing, may run.
    boolean allow(Command command) {
        return switch (command) {
            case KEYS -> !overlays.any() || overlays.shows(KeySheet.class);
            case GUIDE -> !overlays.any() || overlays.shows(GuideSheet.class);
            case PALETTE -> !overlays.any() || overlays.shows(Palette.class);
            case YEAR -> !overlays.any() || overlays.shows(YearOverlay.class);
            case QUIT, LARGER, SMALLER, USUAL_SIZE -> true;
            default -> !overlays.any();
        };
    }

    /// @param topic null for a new one
    /// @param query what a new one begins with
    void topic(@Nullable Topic topic, String query) {
        var sheet = new TopicEditor(models.topics(), topic, query, overlays::close, texts);
        overlays.show(sheet, sheet.focusTarget());
    }

    void palette(PaletteModel palette) {
        if (!closed()) {
            var shown = new Palette(palette, texts, overlays::close);
            overlays.show(shown, shown.focusTarget());
        }
    }

    void year(Consumer<ListQuery> open) {
        if (!closed()) {
            var sheet = new YearOverlay(models.sidebar(), open, overlays::close, texts);
            overlays.show(sheet, sheet.focusTarget());
        }
    }

    /// @param open opens an address in the browser
    void guide(Consumer<URI> open) {
        if (!closed()) {
            var sheet = new GuideSheet(Guide.text(texts), open, texts, overlays::close);
            overlays.show(sheet, sheet.focusTarget());
        }
    }

    void keys() {
        if (!closed()) {
            var sheet = new KeySheet(keys.get(), texts, overlays::close);
            overlays.show(sheet, sheet.focusTarget());
        }
    }

    /// Whether there was something to close.
    private boolean closed() {
        boolean any = overlays.any();
        overlays.close();
        return any;
    }
}
