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

/// The pictures of the papers on screen, scaled down; asked for when a row is drawn, and only while they are wanted.
/// For the toolkit's thread; pictures are decoded on the thread that brings them.
public final class RowThumbnails {
    /// Twice the points that a row gives them, for fine screens.
    private static final double WIDTH = 160;

    private static final double HEIGHT = 100;
    private static final int KEPT = 256;

    private final ThumbnailSource pictures;
    private final Executor fx;
    private final Map<Long, Image> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<Long> asked = new HashSet<>();
    private final ReadOnlyLongWrapper arrivals = new ReadOnlyLongWrapper();
    private boolean wanted;

    public RowThumbnails(ThumbnailSource pictures, Executor fx) {
        this.pictures = pictures;
        this.fx = fx;
    }

    /// Shows pictures from now on, or none.
    public void want(boolean value) {
        if (wanted != value) {
            wanted = value;
            asked.clear();
            arrivals.set(arrivals.get() + 1);
        }
    }

    /// Grows with each picture that came.
    ReadOnlyLongProperty arrivals() {
        return arrivals.getReadOnlyProperty();
    }

    /// The picture of a paper; null as long as there is none.
    @Nullable
    Image of(long key) {
        if (!wanted) {
            return null;
        }
        var image = kept.get(key);
        if (image == null && asked.add(key)) {
            if (asked.size() > 4 * KEPT) {
                asked.clear(); // who comes by again may ask again
            }
            pictures.ask(key, bytes -> decode(key, bytes));
        }
        return image;
    }

    private void decode(long key, byte @Nullable [] bytes) {
        if (bytes == null) {
            fx.execute(() -> asked.remove(key)); // so that the row asks again when it is drawn again
            return;
        }
        var image = new Image(new ByteArrayInputStream(bytes), WIDTH, HEIGHT, true, true);
        if (!image.isError()) {
            fx.execute(() -> keep(key, image));
        }
    }

    private void keep(long key, Image image) {
        kept.put(key, image);
        if (kept.size() > KEPT) {
            var oldest = kept.keySet().iterator().next();
            kept.remove(oldest);
            asked.remove(oldest);
        }
        arrivals.set(arrivals.get() + 1);
    }
}
