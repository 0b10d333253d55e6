package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The user guide in the window, with its images.
@Tag("window")
final class GuideWindowTest {
    @TempDir
    Path folder;

    @Test
    void a_german_window_shows_the_german_guide_with_alternative_texts() {
        TestWindow.settings(folder, TestWindow.BY_HAND, 1200, 800);
        try (var window = new TestWindow(SampleLibrary.of14Days().withTopics(), folder, Locale.GERMANY)) {
            window.press(KeyCode.F1);

            assertThat(pictures(window))
                    .extracting(Node::getAccessibleText)
                    .containsExactly(
                            "Die Arbeiten eines Tages, eine davon geöffnet",
                            "Eine Suche: die gefundenen Wörter leuchten in Titeln, in den Auszügen und in der"
                                    + " Zusammenfassung",
                            "Derselbe Tag im dunklen Erscheinungsbild",
                            "Empfohlene Arbeiten, mit dem Grund unter der Zusammenfassung einer davon");
        }
    }

    @Test
    void an_image_fits_the_sheet_and_keeps_its_ratio() {
        TestWindow.settings(folder, TestWindow.BY_HAND, 900, 800);
        try (var window = TestWindow.again(SampleLibrary.of14Days(), folder)) {
            window.press(KeyCode.F1);
            var picture = pictures(window).getFirst();
            var view = (ImageView) picture.getChildrenUnmodifiable().getFirst();
            window.until("it is read", () -> view.getImage().getWidth() > 0);
            window.settle();

            double wide = view.getLayoutBounds().getWidth();
            assertThat(wide).isBetween(picture.getWidth() - 3, picture.getWidth());
            assertThat(view.getLayoutBounds().getHeight() / wide)
                    .isBetween(
                            view.getImage().getHeight() / view.getImage().getWidth() - 0.01,
                            view.getImage().getHeight() / view.getImage().getWidth() + 0.01);
            assertThat(picture.getHeight())
                    .isBetween(
                            view.getLayoutBounds().getHeight(),
                            view.getLayoutBounds().getHeight() + 3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PAGE_DOWN", "SPACE"})
    void paging_scrolls_by_nearly_the_viewport(KeyCode key) {
        TestWindow.settings(folder, TestWindow.BY_HAND, 900, 800);
        try (var window = TestWindow.again(SampleLibrary.of14Days(), folder)) {
            window.press(KeyCode.F1);
            window.press(key);

            var pane = (ScrollPane) window.focused();
            double seen = pane.getViewportBounds().getHeight();
            double scrolled =
                    pane.getVvalue() * (pane.getContent().getLayoutBounds().getHeight() - seen);
            assertThat(scrolled / seen).isBetween(0.8, 0.9);
        }
    }

    private static List<Region> pictures(TestWindow window) {
        return window.all(Region.class, node -> node.getStyleClass().contains("guide-picture"));
    }
}
