package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.HighlightedText;
import dev.offprint.ui.FxToolkit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
final class HighlightedLabelTest {
    private static final String LONG =
            "Token pruning for very long titles that go on and on, well past the second line";

    @Test
    void text_beyond_the_line_limit_is_truncated_with_an_ellipsis() {
        var text = laidOut(2, HighlightedText.plain(LONG), 180);

        assertThat(text.node().getText())
                .startsWith("Token pruning")
                .endsWith("…")
                .hasSizeLessThan(LONG.length());
        assertThat(text.node().getLayoutBounds().getHeight()).isLessThanOrEqualTo(2 * text.lineHeight() + 0.5);
    }

    @Test
    void text_that_fits_is_shown_completely() {
        assertThat(laidOut(2, HighlightedText.plain("Token pruning"), 400)
                        .node()
                        .getText())
                .isEqualTo("Token pruning");
        assertThat(laidOut(0, HighlightedText.plain(LONG), 100).node().getText())
                .isEqualTo(LONG);
    }

    @Test
    void each_visible_span_has_a_highlight() {
        var content = new HighlightedText(
                LONG,
                List.of(
                        new HighlightedText.Span(0, 5),
                        new HighlightedText.Span(6, 13),
                        new HighlightedText.Span(73, 79)));

        assertThat(highlights(laidOut(0, content, 2_000))).isEqualTo(3);
        assertThat(highlights(laidOut(1, content, 180)))
                .as("the last one is truncated")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "על מפות של מטעים: Orchard Maps in Two Directions",
                "Orchard על מפות של מטעים Maps in Two Directions",
                "مرحبا بالعالم هذا نص طويل جدا Test of Arabic 123 نص"
            })
    void right_to_left_text_is_laid_out_at_any_width(String string) {
        for (int width = 20; width < 500; width += 7) {
            assertThat(laidOut(2, new HighlightedText(string, List.of(new HighlightedText.Span(0, 9))), width)
                            .node()
                            .getText())
                    .isNotEmpty();
        }
    }

    @Test
    void text_with_combining_accents_stays_within_its_width() {
        var string = "merged until the error per token, 𝔼 ‖ xₚ − x̂ₚ ‖² / n, is equal everywhere, whatever B is";

        for (int width = 150; width < 500; width += 50) {
            assertThat(laidOut(0, HighlightedText.plain(string), width)
                            .node()
                            .getLayoutBounds()
                            .getWidth())
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void three_thousand_names_are_laid_out_completely() {
        var names = IntStream.rangeClosed(1, 3_303)
                .mapToObj(number -> "Q. Juniperson-" + number)
                .collect(Collectors.joining(", "));

        assertThat(laidOut(0, HighlightedText.plain(names), 500)
                        .node()
                        .getLayoutBounds()
                        .getHeight())
                .isGreaterThan(1_000);
    }

    private static HighlightedLabel laidOut(int lines, HighlightedText content, double width) {
        return FxToolkit.on(() -> {
            var text = new HighlightedLabel("title", lines);
            text.show(content);
            var pane = new StackPane(text);
            new Scene(pane, width, 400);
            pane.applyCss();
            text.resize(width, text.prefHeight(width));
            text.layout();
            return text;
        });
    }

    private static long highlights(HighlightedLabel text) {
        return text.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("lit-mark"))
                .flatMap(node -> ((Path) node).getElements().stream())
                .filter(HighlightedLabelTest::startsShape)
                .count();
    }

    private static boolean startsShape(Object element) {
        return element instanceof MoveTo;
    }
}
