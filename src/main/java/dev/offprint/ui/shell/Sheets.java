package dev.offprint.ui.shell;

import dev.offprint.model.Listing;
import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.palette.Palette;
import dev.offprint.ui.palette.PaletteModel;
import dev.offprint.ui.sidebar.YearSheet;
import dev.offprint.ui.topics.TopicSheet;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What lies over the window on request, each of which its own key takes away again.
final class Sheets {
    private final Overlays overlays;
    private final Models models;
    private final Supplier<KeyMap> keys;
    private final Texts texts;

    Sheets(Overlays overlays, Models models, Supplier<KeyMap> keys, Texts texts) {
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
            case YEAR -> !overlays.any() || overlays.shows(YearSheet.class);
            case QUIT, LARGER, SMALLER, USUAL_SIZE -> true;
            default -> !overlays.any();
        };
    }

    /// @param topic null for a new one
    /// @param query what a new one begins with
    void topic(@Nullable Topic topic, String query) {
        var sheet = new TopicSheet(models.topics(), topic, query, overlays::close, texts);
        overlays.show(sheet, sheet.focusTarget());
    }

    void palette(PaletteModel palette) {
        if (!closed()) {
            var shown = new Palette(palette, texts, overlays::close);
            overlays.show(shown, shown.focusTarget());
        }
    }

    void year(Consumer<Listing> open) {
        if (!closed()) {
            var sheet = new YearSheet(models.sidebar(), open, overlays::close, texts);
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
