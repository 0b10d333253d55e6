package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.HighlightedText;
import dev.offprint.richtext.ComposedText;
import dev.offprint.ui.FxToolkit;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
final class RichTextTest {
    @Test
    void a_formula_that_can_be_set_is_a_picture_and_another_its_source() {
        assertThat(laidOut(HighlightedText.plain("so $x^2$ and $\\madeup{x}$"), 400)
                        .shown()
                        .shown())
                .isEqualTo("so \uFFFC and \\madeup{x}");
    }

    @Test
    void each_hit_has_a_mark_behind_it() {
        assertThat(marks(laidOut(
                        new HighlightedText(
                                "a $x^2$ b", List.of(new HighlightedText.Span(0, 1), new HighlightedText.Span(3, 6))),
                        400)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "על מפות של מטעים: Orchard Maps in $R^3$ and Two Directions",
                "مرحبا بالعالم هذا نص طويل جدا Test of Arabic 123 نص"
            })
    void text_from_right_to_left_is_laid_out_at_any_width(String words) {
        for (int width = 20; width < 500; width += 37) {
            assertThat(laidOut(HighlightedText.plain(words), width).getHeight()).isPositive();
        }
    }

    @Test
    void a_text_with_accents_of_their_own_stays_within_its_width() {
        var words =
                "merged until the error x\u0302 of a token is equal everywhere, whatever the budget was before that";

        assertThat(laidOut(HighlightedText.plain(words), 200).getChildrenUnmodifiable())
                .filteredOn(TextFlow.class::isInstance)
                .flatExtracting(flow -> ((TextFlow) flow).getChildren())
                .allSatisfy(word ->
                        assertThat(word.getBoundsInParent().getMaxX()).isLessThan(210)); // a space may stand out
    }

    @Test
    void a_very_long_text_is_laid_out_whole() {
        assertThat(laidOut(HighlightedText.plain("lanterns drift $x$ ".repeat(4_000)), 500)
                        .getHeight())
                .isGreaterThan(10_000);
    }

    private static RichText laidOut(HighlightedText lit, double width) {
        return FxToolkit.on(() -> {
            var passage = new RichText("abstract", new FormulaImageCache(Runnable::run, Runnable::run), _ -> {});
            passage.show(ComposedText.of(lit));
            var pane = new StackPane(passage);
            new Scene(pane, width, 400);
            pane.applyCss();
            passage.resize(width, passage.prefHeight(width));
            passage.layout();
            return passage;
        });
    }

    private static long marks(RichText passage) {
        return passage.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("lit-mark"))
                .flatMap(node -> ((Path) node).getElements().stream())
                .filter(element -> element instanceof MoveTo)
                .count();
    }
}
