package dev.offprint.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImageSnifferTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a PNG, 89504e470d0a1a0a0000000d49484452000000280000001e08, true",
        "a PNG of 50000 x 50000, 89504e470d0a1a0a0000000d494844520000c3500000c35008, false",
        "a PNG without a size, 89504e470d0a1a0a, false",
        "a GIF, 47494638396128001e000000, true",
        "a JPEG, ffd8ffe000100000000000000000000000000000ffc0001108001e002803, true",
        "a JPEG of 65535 x 65535, ffd8ffe000100000000000000000000000000000ffc0001108ffffffff03, false",
        "a JPEG that ends before its size, ffd8ffe00010000000000000000000000000, false",
        "WebP, 524946462400000057454250, false",
        "nothing, '', false"
    })
    void only_what_can_be_drawn_is_a_picture(String what, String hex, boolean drawable) {
        assertThat(ImageSniffer.drawable(HexFormat.of().parseHex(hex))).as(what).isEqualTo(drawable);
    }

    @ParameterizedTest
    @CsvSource({"<html>", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void text_is_none(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(ImageSniffer.drawable(Arrays.copyOf(bytes, 200))).isFalse();
    }
}
