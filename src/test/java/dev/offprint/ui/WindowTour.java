package dev.offprint.ui;

import dev.offprint.jobs.JobEvent;
import dev.offprint.model.Message;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/// Leads a window on an invented library through its screens and states, and stops at each.
final class WindowTour {
    private final TestWindow window;
    private final Consumer<String> look;

    /// @param look receives the name of each screen while it is shown
    WindowTour(TestWindow window, Consumer<String> look) {
        this.window = window;
        this.look = look;
    }

    /// A library with papers.
    void full() {
        window.type("jjjjjj");
        look.accept("paper");
        window.type("A");
        look.accept("mark-all");
        window.press(KeyCode.ESCAPE);
        window.type("/");
        window.type("sparse budget");
        look.accept("search");
        keepSearch();
        look.accept("topic");
        window.press(KeyCode.ESCAPE);
        window.type("zzz\"");
        look.accept("nothing");
        window.press(KeyCode.ESCAPE);
        window.type("?");
        look.accept("keys");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F1);
        look.accept("guide");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.K, true);
        look.accept("palette");
        window.press(KeyCode.ESCAPE);
        window.type("y");
        look.accept("year");
        window.press(KeyCode.ESCAPE);
        window.type("i");
        look.accept("interests");
        window.press(KeyCode.ESCAPE);
        window.shell()
                .tell(new JobEvent.Trouble(
                        Message.text("“kestrel.html” could not be read: it is a JPEG image, not a page of papers.")));
        window.type("T");
        window.type("sej");
        look.accept("triage");
        window.type("e".repeat(8));
        look.accept("triage-end");
        window.press(KeyCode.ESCAPE);
    }

    /// A library without.
    void empty() {
        look.accept("empty");
        window.shell().tell(new JobEvent.Fetched(SampleLibrary.now(), 0, 0, true, null));
        window.settle();
        look.accept("offline");
    }

    private void keepSearch() {
        FxToolkit.run(() -> ((Button) window.stage().getScene().getRoot().lookup(".search-box > .icon-button")).fire());
        window.settle();
    }
}
