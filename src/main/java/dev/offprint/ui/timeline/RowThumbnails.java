package dev.offprint.ui.timeline;

import dev.offprint.images.ThumbnailSource;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// The scaled thumbnails of the papers on screen, loaded when a row is drawn, and only while enabled. JavaFX
/// application thread; images are decoded on the thread of the source.
public final class RowThumbnails {
    /// Twice the size in a row, for high-resolution screens.
    private static final double WIDTH = 160;

    private static final double HEIGHT = 100;
    private static final int MAX_IMAGES = 256;

    private final ThumbnailSource source;
    private final Executor fx;
    private final Map<Long, Image> images = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<Long> requested = new HashSet<>();
    private final ReadOnlyLongWrapper updates = new ReadOnlyLongWrapper();
    private boolean enabled;

    public RowThumbnails(ThumbnailSource source, Executor fx) {
        this.source = source;
        this.fx = fx;
    }

    /// Shows or hides thumbnails.
    public void setEnabled(boolean value) {
        if (enabled != value) {
            enabled = value;
            requested.clear();
            updates.set(updates.get() + 1);
        }
    }

    /// Counts loaded thumbnails.
    ReadOnlyLongProperty updates() {
        return updates.getReadOnlyProperty();
    }

    /// The thumbnail of a paper; null while there is none.
    @Nullable
    Image of(long key) {
        if (!enabled) {
            return null;
        }
        var image = images.get(key);
        if (image == null && requested.add(key)) {
            if (requested.size() > 4 * MAX_IMAGES) {
                requested.clear(); // papers that come into view again may ask again
            }
            source.request(key, bytes -> decode(key, bytes));
        }
        return image;
    }

    private void decode(long key, byte @Nullable [] bytes) {
        if (bytes == null) {
            fx.execute(() -> requested.remove(key)); // the row asks again when it is drawn again
            return;
        }
        var image = new Image(new ByteArrayInputStream(bytes), WIDTH, HEIGHT, true, true);
        if (!image.isError()) {
            fx.execute(() -> put(key, image));
        }
    }

    private void put(long key, Image image) {
        images.put(key, image);
        if (images.size() > MAX_IMAGES) {
            var oldest = images.keySet().iterator().next();
            images.remove(oldest);
            requested.remove(oldest);
        }
        updates.set(updates.get() + 1);
    }
}
