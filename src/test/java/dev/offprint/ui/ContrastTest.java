package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Measures the colours of both themes against WCAG 2.2, level AA: 4.5 to 1 for text, 3 to 1 for signs
/// (<https://www.w3.org/TR/WCAG22/#contrast-minimum>).
final class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("-op-([a-z0-9-]+): #([0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("paper", "sheet", "desk", "hover", "chosen");

    /// Text colours and their backgrounds.
    private static final Map<String, List<String>> TEXT = Map.of(
            "ink",
            List.of(
                    "paper", "sheet", "desk", "hover", "chosen", "card", "note", "chip", "mark", "select", "heat-1",
                    "heat-2", "heat-3", "heat-4"),
            "ink-soft",
            List.of("paper", "sheet", "desk", "hover", "chosen", "card", "note", "mark"),
            "ink-faint",
            GROUNDS,
            "accent",
            List.of("paper", "sheet"),
            "accent-strong",
            List.of("chosen", "paper"),
            "on-accent",
            List.of("accent", "accent-strong"),
            "good",
            List.of("card"),
            "bad",
            List.of("desk", "paper", "card"));

    /// Colours of meaningful icons and their backgrounds.
    private static final Map<String, List<String>> SIGNS = Map.of(
            "accent", List.of("sheet", "chosen", "hover", "desk", "paper", "heat-1", "heat-2", "heat-3", "heat-4"),
            "star", List.of("paper", "sheet", "desk", "hover", "chosen", "card"),
            "good", List.of("sheet", "chosen", "hover"),
            "ink-faint", List.of("sheet", "chosen", "hover"),
            "bad", List.of("desk", "paper"));

    private static final List<String> ACCENTS = List.of("", "-green", "-violet", "-red");
    private static final List<String> THEMES = Stream.of("light", "dark")
            .flatMap(theme -> ACCENTS.stream().map(theme::concat))
            .toList();

    /// Colours of backgrounds and rules, without meaning.
    private static final Set<String> ORNAMENT =
            Set.of("line", "line-strong", "mark", "select", "paper", "desk", "heat-3");

    static Stream<Arguments> pairs() throws IOException {
        var all = Stream.<Arguments>builder();
        for (var theme : THEMES) {
            var colours = new HashMap<>(colours(theme.split("-", -1)[0]));
            colours.putAll(colours(theme));
            TEXT.forEach((text, grounds) ->
                    grounds.forEach(ground -> all.add(Arguments.of(theme, text, ground, 4.5, colours))));
            SIGNS.forEach((sign, grounds) ->
                    grounds.forEach(ground -> all.add(Arguments.of(theme, sign, ground, 3.0, colours))));
        }
        for (var theme : List.of("light", "dark")) {
            for (var topic : Topic.Colour.values()) {
                for (var ground : List.of("desk", "sheet", "chosen", "hover", "paper")) {
                    all.add(Arguments.of(theme, "topic-" + topic.text(), ground, 3.0, colours(theme)));
                }
            }
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0}: {1} on {2} at least {3} to 1")
    @MethodSource("pairs")
    void a_colour_has_enough_contrast(
            String theme, String colour, String ground, double least, Map<String, Integer> colours) {
        assertThat(contrast(colour(colours, colour), colour(colours, ground)))
                .as("%s on %s in the %s theme", colour, ground, theme)
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void every_text_and_icon_colour_is_measured() throws IOException {
        var unmeasured = Pattern.compile("-fx-(?:text-fill|fill|icon-color|stroke|prompt-text-fill): -op-([a-z0-9-]+);")
                .matcher(css("offprint"))
                .results()
                .map(found -> found.group(1))
                .filter(colour -> !TEXT.containsKey(colour) && !SIGNS.containsKey(colour) && !ORNAMENT.contains(colour))
                .distinct();

        assertThat(unmeasured).isEmpty();
    }

    @Test
    void both_themes_have_the_same_colours() throws IOException {
        assertThat(colours("dark").keySet()).isEqualTo(colours("light").keySet());
    }

    @Test
    void every_accent_has_the_same_colours_in_both_themes() throws IOException {
        var accent = colours("light-green").keySet();

        for (var theme : THEMES.stream().filter(each -> each.contains("-")).toList()) {
            assertThat(colours(theme).keySet()).as(theme).isEqualTo(accent);
        }
    }

    @Test
    void the_contrast_formula_is_that_of_the_standard() {
        assertThat(contrast(0xffffff, 0x000000)).isEqualTo(21.0);
        assertThat(contrast(0x777777, 0xffffff)).isBetween(4.47, 4.48);
    }

    private static int colour(Map<String, Integer> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        var colours = new HashMap<String, Integer>();
        COLOUR.matcher(css(theme))
                .results()
                .forEach(found -> colours.put(found.group(1), Integer.parseInt(found.group(2), 16)));
        return colours;
    }

    private static String css(String name) throws IOException {
        try (var in = ContrastTest.class.getResourceAsStream(name + ".css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
