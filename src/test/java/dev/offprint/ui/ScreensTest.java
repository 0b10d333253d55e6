package dev.offprint.ui;

import dev.offprint.jobs.JobEvent;
import dev.offprint.jobs.JobStatus;
import dev.offprint.library.ForwardingLibrary;
import dev.offprint.library.LibraryApi;
import dev.offprint.library.LibraryStatus;
import dev.offprint.library.ListResult;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Topic;
import dev.offprint.settings.AppearanceSettings.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes pictures of the window in all its states into `target/screens`, for looking at: `mvn test -Dtest=ScreensTest`.
/// No word in them is cut off, overlapped or out of its box. Those of the settings are made by [SettingsWindowTest].
@Tag("window")
final class ScreensTest {
    private static final Message NO_PAGE =
            Message.text("“kestrel.html” could not be read: it is a JPEG image, not a page of papers.");

    private static final List<JobStatus> ACTIVITIES = List.of(
            new JobStatus(
                    1,
                    JobStatus.Kind.FETCHING,
                    new JobStatus.Days(LocalDate.of(2025, 4, 23), LocalDate.of(2025, 5, 22)),
                    new JobStatus.Running("2025-05-10", 12, 30, 480, Duration.ofSeconds(130), null, null),
                    () -> {}),
            new JobStatus(
                    2,
                    JobStatus.Kind.IMPORTING,
                    new JobStatus.Files("kestrel.html", 1),
                    new JobStatus.Failed(NO_PAGE),
                    null),
            indexing(JobStatus.Running.BEGUN));

    @TempDir
    Path folder;

    @Test
    void a_library_is_browsed() {
        on(SampleLibrary.of14Days().withTopics(), 1280, window -> {
            var camera = new Screenshots(window);
            camera.shot("day");
            window.type("jjjjj");
            camera.shot("formulas");
            window.type("x");
            camera.shot("received");
            window.type("xjsA");
            camera.shot("mark-all");
            window.press(KeyCode.ESCAPE);
            window.type("y");
            camera.shot("year");
            window.press(KeyCode.ESCAPE);
            window.type("i");
            camera.shot("interests");
            window.press(KeyCode.ESCAPE);
            window.type("T");
            window.type("sej");
            camera.shot("triage");
            window.type("e".repeat(8));
            camera.shot("triage-end");
            camera.everythingFitted();
        });
    }

    @Test
    void papers_are_searched_for() {
        var library = SampleLibrary.of14Days().withTopics();
        library.editTopics(old -> old.add(Topic.of("Cheap attention", "attention", Topic.Colour.TEAL))
                        .add(Topic.of("Maps", "maps", Topic.Colour.PURPLE).withWatched(true))
                        .add(Topic.of("Elevators", "elevators", Topic.Colour.GREY)
                                .withMuted(true)))
                .join();
        on(library, 1280, window -> {
            var camera = new Screenshots(window);
            window.type("/");
            window.type("au");
            camera.shot("suggestions");
            window.press(KeyCode.A, true);
            window.type("sparse budget wait");
            window.press(KeyCode.ENTER);
            window.type("j");
            camera.shot("search");
            fire(window, "New topic from this search");
            camera.shot("topic");
            window.press(KeyCode.ESCAPE);
            window.type("/");
            window.type("zzz\"");
            camera.shot("nothing");
            window.press(KeyCode.ESCAPE);
            window.type("?");
            camera.shot("keys");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F1);
            camera.shot("guide");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.K, true);
            window.type("mar");
            camera.shot("palette");
            window.press(KeyCode.ESCAPE);
            window.type("g");
            camera.shot("key-hint");
            camera.everythingFitted();
        });
    }

    @Test
    void nothing_is_starred_and_so_nothing_is_recommended() {
        var library = SampleLibrary.of14Days().withTopics();
        library.act(
                        new ReaderAction.Star(false),
                        library.list(ListQuery.ALL.onlyStarred()).keys())
                .join();
        on(library, 1280, window -> {
            var camera = new Screenshots(window);
            window.type("gr");
            camera.shot("recommended-nothing");
            camera.everythingFitted();
        });
    }

    @Test
    void something_goes_on_or_went_wrong() {
        on(SampleLibrary.of14Days().withTopics(), 1280, window -> {
            var camera = new Screenshots(window);
            tell(window, new JobEvent.Fetched(SampleLibrary.now(), 0, 0, true, null));
            camera.shot("offline-list");
            goTo(window, "Wednesday, 11 March");
            camera.shot("day-offline");
            tell(
                    window,
                    new JobEvent.Fetched(
                            SampleLibrary.now(), 0, 0, false, Message.text("The source sent a page without papers.")));
            camera.shot("day-refused");
            goTo(window, "Friday, 6 March");
            camera.shot("day-missing");
            goTo(window, "Saturday, 14 March");
            camera.shot("day-no-list");
            ACTIVITIES.forEach(each -> window.shell().tell(new JobEvent.Doing(each)));
            tell(window, new JobEvent.Trouble(NO_PAGE));
            camera.shot("activities");
            camera.everythingFitted();
        });
    }

    @Test
    void the_index_is_rebuilt() {
        var library = SampleLibrary.of14Days().withTopics();
        on(lagging(library), 1280, window -> {
            var camera = new Screenshots(window);
            window.shell()
                    .tell(new JobEvent.Doing(indexing(
                            new JobStatus.Running("", 41_000, 107_000, 41_000, Duration.ofSeconds(40), null, null))));
            window.type("j");
            camera.shot("rebuilding");
            camera.everythingFitted();
        });
    }

    @Test
    void the_list_is_slow() {
        var slow = new CountDownLatch(1);
        var library = SampleLibrary.of14Days().withTopics();
        var waiting = before(library, () -> await(slow));
        var at = TestWindow.settings(folder, TestWindow.BY_HAND.withTheme(Theme.LIGHT), 1280, 820);
        try (var window = TestWindow.unanswered(waiting, at, Locale.UK)) {
            var camera = new Screenshots(window);
            camera.shot("loading");
            slow.countDown();
            camera.everythingFitted();
        }
    }

    @Test
    void the_library_cannot_be_read() {
        var library = SampleLibrary.of14Days().withTopics();
        var broken = before(library, () -> {
            throw new Unreadable("The library cannot be read: the disk does not answer. Plug it in and try again.");
        });
        on(broken, 1280, window -> {
            var camera = new Screenshots(window);
            camera.shot("failed");
            camera.everythingFitted();
        });
    }

    @Test
    void a_library_is_empty_and_there_is_no_network() {
        on(SampleLibrary.empty().withTopics(), 1280, window -> {
            var camera = new Screenshots(window);
            camera.shot("empty");
            tell(window, new JobEvent.Fetched(SampleLibrary.now(), 0, 0, true, null));
            camera.shot("offline");
            camera.everythingFitted();
        });
    }

    @Test
    void a_window_is_narrow_and_its_papers_awkward() {
        on(SampleLibrary.of14Days().withTopics(), 900, window -> {
            var camera = new Screenshots(window);
            window.type("j");
            camera.shot("authors");
            fire(window, "and 3,295 more");
            camera.shot("all-authors");
            window.type("j");
            camera.shot("right-to-left");
            camera.everythingFitted();
        });
    }

    @Test
    void the_window_speaks_german() {
        var at = TestWindow.settings(folder, TestWindow.BY_HAND.withTheme(Theme.LIGHT), 1280, 820);
        try (var window = new TestWindow(SampleLibrary.of14Days().withTopics(), at, Locale.GERMANY)) {
            var camera = new Screenshots(window);
            window.type("jjjj");
            camera.shot("german");
            camera.everythingFitted();
        }
    }

    private void on(LibraryApi library, int width, Consumer<TestWindow> scene) {
        var settings = TestWindow.BY_HAND.withTheme(Theme.LIGHT);
        var at = TestWindow.settings(folder, settings, width, width == 1280 ? 820 : 640);
        try (var window = new TestWindow(library, at, Locale.UK)) {
            scene.accept(window);
        }
    }

    private static void tell(TestWindow window, JobEvent news) {
        window.shell().tell(news);
        window.settle();
    }

    /// @param day as the calendar says it, or begins to
    private static void goTo(TestWindow window, String day) {
        var face = window.all(
                        ButtonBase.class,
                        each -> each.getAccessibleText() != null
                                && each.getAccessibleText().startsWith(day))
                .getFirst();
        FxToolkit.run(face::fire);
        window.settle();
    }

    private static void fire(TestWindow window, String name) {
        var button = window.all(
                        ButtonBase.class, each -> name.equals(each.getText()) || name.equals(each.getAccessibleText()))
                .getFirst();
        FxToolkit.run(button::fire);
        window.settle();
    }

    private static JobStatus indexing(JobStatus.State state) {
        return new JobStatus(3, JobStatus.Kind.INDEXING, new JobStatus.Everything(), state, null);
    }

    private static LibraryApi lagging(LibraryApi library) {
        return new ForwardingLibrary(library) {
            @Override
            public LibraryStatus readStatus() {
                return new LibraryStatus(66_000, super.readStatus().undo());
            }
        };
    }

    /// A library that does something before it answers what is in a list.
    private static LibraryApi before(LibraryApi library, Runnable work) {
        return new ForwardingLibrary(library) {
            @Override
            public ListResult list(ListQuery query) {
                work.run();
                return super.list(query);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static final class Unreadable extends dev.offprint.model.AppException {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(Message.text(sentence), null);
        }
    }
}
