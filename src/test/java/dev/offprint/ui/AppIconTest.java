package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The icon images match the output of [IconDrawing].
final class AppIconTest {
    static List<Integer> sizes() {
        return IconDrawing.SIZES;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void an_icon_image_is_as_drawn(int size) throws IOException {
        var drawn = IconDrawing.drawn(size);
        var picture = ImageIO.read(Objects.requireNonNull(AppIconTest.class.getResource("icon-" + size + ".png")));

        assertThat(picture.getWidth()).isEqualTo(size);
        assertThat(picture.getRGB(0, 0)).as("a corner is seen through").isEqualTo(0);
        for (int at : List.of(size / 8, size / 2, size * 43 / 64)) {
            assertThat(picture.getRGB(at, size / 2)).isEqualTo(drawn.getRGB(at, size / 2));
        }
    }
}
