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
    void what_does_not_fit_into_the_lines_is_cut_off_behind_an_ellipsis() {
        var text = laidOut(2, HighlightedText.plain(LONG), 180);

        assertThat(text.node().getText())
                .startsWith("Token pruning")
                .endsWith("…")
                .hasSizeLessThan(LONG.length());
        assertThat(text.node().getLayoutBounds().getHeight()).isLessThanOrEqualTo(2 * text.lineHeight() + 0.5);
    }

    @Test
    void what_fits_is_shown_whole() {
        assertThat(laidOut(2, HighlightedText.plain("Token pruning"), 400)
                        .node()
                        .getText())
                .isEqualTo("Token pruning");
        assertThat(laidOut(0, HighlightedText.plain(LONG), 100).node().getText())
                .isEqualTo(LONG);
    }

    @Test
    void each_hit_on_screen_has_a_mark_behind_it() {
        var lit = new HighlightedText(
                LONG,
                List.of(
                        new HighlightedText.Span(0, 5),
                        new HighlightedText.Span(6, 13),
                        new HighlightedText.Span(73, 79)));

        assertThat(marks(laidOut(0, lit, 2_000))).isEqualTo(3);
        assertThat(marks(laidOut(1, lit, 180))).as("the last one is cut off").isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "על מפות של מטעים: Orchard Maps in Two Directions",
                "Orchard על מפות של מטעים Maps in Two Directions",
                "مرحبا بالعالم هذا نص طويل جدا Test of Arabic 123 نص"
            })
    void text_from_right_to_left_is_laid_out_at_any_width(String words) {
        for (int width = 20; width < 500; width += 7) {
            assertThat(laidOut(2, new HighlightedText(words, List.of(new HighlightedText.Span(0, 9))), width)
                            .node()
                            .getText())
                    .isNotEmpty();
        }
    }

    @Test
    void a_text_with_accents_of_their_own_stays_within_its_width() {
        var words = "merged until the error per token, 𝔼 ‖ xₚ − x̂ₚ ‖² / n, is equal everywhere, whatever B is";

        for (int width = 150; width < 500; width += 50) {
            assertThat(laidOut(0, HighlightedText.plain(words), width)
                            .node()
                            .getLayoutBounds()
                            .getWidth())
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void three_thousand_names_are_laid_out_whole() {
        var names = IntStream.rangeClosed(1, 3_303)
                .mapToObj(number -> "Q. Juniperson-" + number)
                .collect(Collectors.joining(", "));

        assertThat(laidOut(0, HighlightedText.plain(names), 500)
                        .node()
                        .getLayoutBounds()
                        .getHeight())
                .isGreaterThan(1_000);
    }

    private static HighlightedLabel laidOut(int lines, HighlightedText lit, double width) {
        return FxToolkit.on(() -> {
            var text = new HighlightedLabel("title", lines);
            text.show(lit);
            var pane = new StackPane(text);
            new Scene(pane, width, 400);
            pane.applyCss();
            text.resize(width, text.prefHeight(width));
            text.layout();
            return text;
        });
    }

    private static long marks(HighlightedLabel text) {
        return text.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("lit-mark"))
                .flatMap(node -> ((Path) node).getElements().stream())
                .filter(HighlightedLabelTest::beginsAShape)
                .count();
    }

    private static boolean beginsAShape(Object element) {
        return element instanceof MoveTo;
    }
}
