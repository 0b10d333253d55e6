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
    void a_valid_formula_is_an_image_and_an_invalid_one_its_source() {
        assertThat(laidOut(HighlightedText.plain("so $x^2$ and $\\madeup{x}$"), 400)
                        .shown()
                        .shown())
                .isEqualTo("so \uFFFC and \\madeup{x}");
    }

    @Test
    void each_span_has_a_highlight() {
        assertThat(highlights(laidOut(
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
    void right_to_left_text_is_laid_out_at_any_width(String words) {
        for (int width = 20; width < 500; width += 37) {
            assertThat(laidOut(HighlightedText.plain(words), width).getHeight()).isPositive();
        }
    }

    @Test
    void text_with_combining_accents_stays_within_its_width() {
        var words =
                "merged until the error x\u0302 of a token is equal everywhere, whatever the budget was before that";

        assertThat(laidOut(HighlightedText.plain(words), 200).getChildrenUnmodifiable())
                .filteredOn(TextFlow.class::isInstance)
                .flatExtracting(flow -> ((TextFlow) flow).getChildren())
                .allSatisfy(word -> assertThat(word.getBoundsInParent().getMaxX())
                        .isLessThan(210)); // trailing spaces may stand out
    }

    @Test
    void a_very_long_text_is_laid_out_completely() {
        assertThat(laidOut(HighlightedText.plain("lanterns drift $x$ ".repeat(4_000)), 500)
                        .getHeight())
                .isGreaterThan(10_000);
    }

    private static RichText laidOut(HighlightedText content, double width) {
        return FxToolkit.on(() -> {
            var richText = new RichText("abstract", new FormulaImageCache(Runnable::run, Runnable::run), _ -> {});
            richText.show(ComposedText.of(content));
            var pane = new StackPane(richText);
            new Scene(pane, width, 400);
            pane.applyCss();
            richText.resize(width, richText.prefHeight(width));
            richText.layout();
            return richText;
        });
    }

    private static long highlights(RichText richText) {
        return richText.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("lit-mark"))
                .flatMap(node -> ((Path) node).getElements().stream())
                .filter(element -> element instanceof MoveTo)
                .count();
    }
}
