package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mutated pages: truncated, with flipped, duplicated and moved bytes at thousands of positions, the same ones in
/// every run. None may cause an exception, and no entry may be invented.
@Tag("slow")
final class MutatedCapturesTest {
    private static final int TIMES = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day-2024.json",
                "day-2026.json",
                "cards-2024.html",
                "trending-2026.html",
                "copied-bare.txt",
                "copied-rich.txt",
                "copied-search.md",
                "copied-trending.md"
            })
    void a_damaged_page_is_read_as_far_as_it_goes(String page) {
        var whole = PageFixtures.bytes(PageFixtures.text(page));
        int most = ParseFixture.of(whole).items().size();
        var random = new Random(page.hashCode());
        for (int i = 0; i < TIMES; i++) {
            var truncated = Arrays.copyOf(whole, random.nextInt(whole.length));
            accounted(ParseFixture.of(truncated), most + 1);
            accounted(ParseFixture.of(flipped(whole, random, 1 + i % 5)), most + 4);
            accounted(ParseFixture.of(moved(whole, random)), 2 * most + 8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"day-2024.json", "day-2026.json"})
    void a_damaged_page_around_its_data_is_read_as_far_as_it_goes(String data) {
        var whole = PageFixtures.bytes(PageFixtures.html(PageFixtures.text(data)));
        var random = new Random(data.hashCode());
        for (int i = 0; i < TIMES; i++) {
            accounted(ParseFixture.of(Arrays.copyOf(whole, random.nextInt(whole.length))), 3);
            accounted(ParseFixture.of(flipped(whole, random, 1 + i % 5)), 6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"day-2024.json", "cards-2024.html", "copied-rich.txt"})
    void a_damaged_packed_page_is_read_as_far_as_it_goes(String page) {
        var whole = PageFixtures.gzip(PageFixtures.bytes(PageFixtures.text(page)));
        var random = new Random(page.hashCode());
        for (int i = 0; i < TIMES; i++) {
            accounted(ParseFixture.of(Arrays.copyOf(whole, random.nextInt(whole.length))), 4);
            accounted(ParseFixture.of(flipped(whole, random, 1)), 8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void of_damaged_lines_each_is_found_or_named(int seed) {
        var line =
                "{\"id\": \"a:1\", \"title\": \"Boats\", \"abstract\": \"Boats float.\", \"authors\": [\"Ada One\"]}\n";
        var whole = PageFixtures.bytes(line.repeat(20));
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var bytes = flipped(whole, random, 3);
            bytes[0] = '{';
            var fixture = ParseFixture.of(bytes);
            long lines = new String(bytes, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();

            accounted(fixture, 30);
            if (fixture.outcome() instanceof ParseResult.Complete read && read.format() == InputFormat.JSON_LINES) {
                assertThat(fixture.items()).hasSizeGreaterThanOrEqualTo((int) lines);
            }
        }
    }

    private static void accounted(ParseFixture fixture, int most) {
        assertThat(fixture.items()).hasSizeLessThanOrEqualTo(most);
        assertThat(fixture.entries()).allMatch(entry -> !entry.paper().title().isBlank());
        switch (fixture.outcome()) {
            case ParseResult.Complete whole -> assertThat(whole.format()).isNotNull();
            case ParseResult.Partial broken ->
                assertThat(broken.reason().english()).isNotBlank();
            case ParseResult.Unreadable(var why) -> {
                assertThat(why.english()).isNotBlank();
                assertThat(fixture.entries()).isEmpty();
            }
            case ParseResult.Challenge _ -> assertThat(fixture.items()).isEmpty();
        }
    }

    private static byte[] flipped(byte[] whole, Random random, int times) {
        var bytes = whole.clone();
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /// The page with a copy of one of its pieces inserted elsewhere.
    private static byte[] moved(byte[] whole, Random random) {
        int from = random.nextInt(whole.length);
        int length = Math.min(random.nextInt(1, 600), whole.length - from);
        int to = random.nextInt(whole.length);
        var bytes = new byte[whole.length + length];
        System.arraycopy(whole, 0, bytes, 0, to);
        System.arraycopy(whole, from, bytes, to, length);
        System.arraycopy(whole, to, bytes, to + length, whole.length - to);
        return bytes;
    }
}
