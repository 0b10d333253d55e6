package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.testing.TestEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The window on a real display with mouse and keyboard, for what the headless platform cannot do. The display scales
/// by `glass.gtk.uiScale`.
@Tag("display")
@EnabledIfSystemProperty(
        named = TestEnvironment.DISPLAY_SCALE,
        matches = ".+",
        disabledReason = "needs a display: xvfb-run mvn process-test-classes surefire:test@display")
final class DisplayTest {
    @TempDir
    Path folder;

    private final SampleLibrary library = SampleLibrary.of14Days();
    private TestWindow window;
    private Robot robot;
    private Stage beside;
    private StackPane pad;

    @BeforeEach
    void open() {
        TestWindow.settings(folder, TestWindow.BY_HAND, 900, 700);
        window = new TestWindow(library.withTopics(), folder, Locale.UK);
        robot = FxToolkit.on(Robot::new);
        pad = new StackPane(new Text("another program"));
        beside = FxToolkit.on(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(pad, 200, 200));
            stage.setX(960);
            stage.setY(100);
            stage.show();
            return stage;
        });
        window.shell().raise();
        window.until("the window has the keyboard", () -> window.stage().isFocused());
        window.settle();
    }

    @AfterEach
    void close() {
        FxToolkit.run(beside::close);
        window.close();
    }

    @Test
    void the_window_has_the_resolution_of_the_display() throws IOException {
        double scale = Double.parseDouble(System.getProperty(TestEnvironment.DISPLAY_SCALE, "100%")
                        .replace("%", ""))
                / 100;
        press(KeyCode.J);
        window.settle();

        assertThat(FxToolkit.on(() -> window.stage().getOutputScaleX())).isEqualTo(scale);
        assertThat(FxToolkit.on(() -> TextFit.faults(window.stage().getScene())))
                .isEmpty();
        Files.createDirectories(Path.of("target", "screens"));
        PngFile.write(
                FxToolkit.on(() -> robot.getScreenCapture(null, 0, 0, 900, 700, false)),
                Path.of("target", "screens", "display-" + Math.round(scale * 100) + ".png"));
    }

    @Test
    void keys_go_to_the_focused_node() {
        press(KeyCode.J);
        press(KeyCode.J);
        press(KeyCode.S);
        window.until("the second paper has a star", () -> library.marks(2).starred());

        press(KeyCode.F6);
        window.until("the reader has the keyboard", () -> within("reader"));
        var first = focused();
        press(KeyCode.TAB);
        window.until(
                "the next control has it",
                () -> !focused().equals(first) && focused().isFocused());
    }

    @Test
    void the_wheel_scrolls_the_list() {
        var list = lookup(".papers");
        move(middle(list));
        FxToolkit.run(() -> robot.mouseWheel(5));

        window.until(
                "the list has moved",
                () -> ((VirtualFlow<?>) list.lookup(".virtual-flow"))
                                .getFirstVisibleCell()
                                .getIndex()
                        > 0);
    }

    @Test
    void a_dropped_file_is_imported() throws IOException {
        var file = Files.writeString(folder.resolve("page.html"), "<html></html>");
        FxToolkit.run(() -> pad.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            pad.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        }));

        drag(middle(pad), middle(lookup(".papers")));

        window.until("it is imported", () -> window.asked.contains("import [" + file + "]"));
    }

    @Test
    void a_dragged_paper_is_BibTeX() {
        var dropped = new AtomicReference<>("");
        FxToolkit.run(() -> {
            pad.setOnDragOver(event -> event.acceptTransferModes(TransferMode.COPY));
            pad.setOnDragDropped(event -> {
                dropped.set(event.getDragboard().getString());
                event.setDropCompleted(true);
            });
        });

        press(KeyCode.J);
        window.settle(); // the paper must be on screen
        drag(middle(row(1)), middle(pad));

        window.until("it has arrived", () -> dropped.get().startsWith("@"));
    }

    /// Releases at once, since the display repeats held keys.
    private void press(KeyCode key) {
        step(each -> each.keyType(key));
    }

    private void move(Point2D to) {
        step(each -> each.mouseMove(to));
    }

    /// A drag as a user makes it: press, move a little, move on, release.
    private void drag(Point2D from, Point2D to) {
        move(from);
        step(each -> each.mousePress(MouseButton.PRIMARY));
        for (int part = 1; part <= 20; part++) {
            move(from.interpolate(to, part / 20.0));
        }
        move(to.add(2, 2));
        step(each -> each.mouseRelease(MouseButton.PRIMARY));
    }

    private void step(Consumer<Robot> deed) {
        FxToolkit.run(() -> deed.accept(robot));
        int[] frames = {0};
        FxToolkit.until("some frames have passed", () -> ++frames[0] > 3);
    }

    private Node row(long key) {
        return window.all(ListCell.class, cell -> Long.valueOf(key).equals(cell.getItem()))
                .getFirst();
    }

    private Node lookup(String selector) {
        return FxToolkit.on(() -> window.stage().getScene().getRoot().lookup(selector));
    }

    private static Point2D middle(Node node) {
        return FxToolkit.on(() -> centre(node.localToScreen(node.getLayoutBounds())));
    }

    private static Point2D centre(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    private boolean within(String style) {
        for (Node node = focused(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }
}
