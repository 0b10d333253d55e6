package dev.offprint.ui;

import dev.offprint.model.Act;
import dev.offprint.model.Listing;
import dev.offprint.model.Saying;
import dev.offprint.model.Topic;
import dev.offprint.settings.Settings.Theme;
import dev.offprint.ui.activities.Activity;
import dev.offprint.ui.shell.Doors;
import dev.offprint.ui.shell.News;
import dev.offprint.ui.timeline.Lists;
import java.lang.reflect.Proxy;
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
    private static final Saying NO_PAGE =
            Saying.text("“kestrel.html” could not be read: it is a JPEG image, not a page of papers.");

    private static final List<Activity> ACTIVITIES = List.of(
            new Activity(
                    1,
                    Activity.Kind.FETCHING,
                    new Activity.Days(LocalDate.of(2025, 4, 23), LocalDate.of(2025, 5, 22)),
                    new Activity.Running("2025-05-10", 12, 30, 480, Duration.ofSeconds(130), null, null),
                    () -> {}),
            new Activity(
                    2,
                    Activity.Kind.IMPORTING,
                    new Activity.Files("kestrel.html", 1),
                    new Activity.Failed(NO_PAGE),
                    null),
            indexing(Activity.Running.BEGUN));

    @TempDir
    Path folder;

    @Test
    void a_library_is_browsed() {
        on(InventedLibrary.of14Days().doors(), 1280, window -> {
            var camera = new Camera(window);
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
        var doors = InventedLibrary.of14Days().doors();
        doors.topics()
                .edit(old -> old.add(Topic.of("Cheap attention", "attention", Topic.Colour.TEAL))
                        .add(Topic.of("Maps", "maps", Topic.Colour.PURPLE).watched(true))
                        .add(Topic.of("Elevators", "elevators", Topic.Colour.GREY)
                                .muted(true)))
                .join();
        on(doors, 1280, window -> {
            var camera = new Camera(window);
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
        var doors = InventedLibrary.of14Days().doors();
        doors.acts()
                .act(new Act.Star(false), doors.lists().list(Listing.ALL.onlyStarred()))
                .join();
        on(doors, 1280, window -> {
            var camera = new Camera(window);
            window.type("gr");
            camera.shot("recommended-nothing");
            camera.everythingFitted();
        });
    }

    @Test
    void something_goes_on_or_went_wrong() {
        on(InventedLibrary.of14Days().doors(), 1280, window -> {
            var camera = new Camera(window);
            tell(window, new News.Fetched(InventedLibrary.now(), 0, 0, true, null));
            camera.shot("offline-list");
            goTo(window, "Wednesday, 11 March");
            camera.shot("day-offline");
            tell(
                    window,
                    new News.Fetched(
                            InventedLibrary.now(), 0, 0, false, Saying.text("The source sent a page without papers.")));
            camera.shot("day-refused");
            goTo(window, "Friday, 6 March");
            camera.shot("day-missing");
            goTo(window, "Saturday, 14 March");
            camera.shot("day-no-list");
            ACTIVITIES.forEach(each -> window.shell().tell(new News.Doing(each)));
            tell(window, new News.Trouble(NO_PAGE));
            camera.shot("activities");
            camera.everythingFitted();
        });
    }

    @Test
    void the_index_is_rebuilt() {
        var doors = InventedLibrary.of14Days().doors();
        on(lagging(doors), 1280, window -> {
            var camera = new Camera(window);
            window.shell()
                    .tell(new News.Doing(indexing(
                            new Activity.Running("", 41_000, 107_000, 41_000, Duration.ofSeconds(40), null, null))));
            window.type("j");
            camera.shot("rebuilding");
            camera.everythingFitted();
        });
    }

    @Test
    void the_list_is_slow() {
        var slow = new CountDownLatch(1);
        var doors = InventedLibrary.of14Days().doors();
        var waiting = TestWindow.withLists(doors, first(doors.lists(), () -> await(slow)));
        var at = TestWindow.settings(folder, TestWindow.BY_HAND.withTheme(Theme.LIGHT), 1280, 820);
        try (var window = TestWindow.unanswered(waiting, at, Locale.UK)) {
            var camera = new Camera(window);
            camera.shot("loading");
            slow.countDown();
            camera.everythingFitted();
        }
    }

    @Test
    void the_library_cannot_be_read() {
        var doors = InventedLibrary.of14Days().doors();
        var broken = first(doors.lists(), () -> {
            throw new Unreadable("The library cannot be read: the disk does not answer. Plug it in and try again.");
        });
        on(TestWindow.withLists(doors, broken), 1280, window -> {
            var camera = new Camera(window);
            camera.shot("failed");
            camera.everythingFitted();
        });
    }

    @Test
    void a_library_is_empty_and_there_is_no_network() {
        on(InventedLibrary.empty().doors(), 1280, window -> {
            var camera = new Camera(window);
            camera.shot("empty");
            tell(window, new News.Fetched(InventedLibrary.now(), 0, 0, true, null));
            camera.shot("offline");
            camera.everythingFitted();
        });
    }

    @Test
    void a_window_is_narrow_and_its_papers_awkward() {
        on(InventedLibrary.of14Days().doors(), 900, window -> {
            var camera = new Camera(window);
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
        try (var window = new TestWindow(InventedLibrary.of14Days().doors(), at, Locale.GERMANY)) {
            var camera = new Camera(window);
            window.type("jjjj");
            camera.shot("german");
            camera.everythingFitted();
        }
    }

    private void on(Doors doors, int width, Consumer<TestWindow> scene) {
        var settings = TestWindow.BY_HAND.withTheme(Theme.LIGHT);
        var at = TestWindow.settings(folder, settings, width, width == 1280 ? 820 : 640);
        try (var window = new TestWindow(doors, at, Locale.UK)) {
            scene.accept(window);
        }
    }

    private static void tell(TestWindow window, News news) {
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
        Toolkit.run(face::fire);
        window.settle();
    }

    private static void fire(TestWindow window, String name) {
        var button = window.all(
                        ButtonBase.class, each -> name.equals(each.getText()) || name.equals(each.getAccessibleText()))
                .getFirst();
        Toolkit.run(button::fire);
        window.settle();
    }

    private static Activity indexing(Activity.State state) {
        return new Activity(3, Activity.Kind.INDEXING, new Activity.Everything(), state, null);
    }

    private static Doors lagging(Doors doors) {
        return new Doors(
                doors.lists(),
                doors.papers(),
                doors.similar(),
                doors.reason(),
                doors.suggesting(),
                doors.searches(),
                doors.counts(),
                () -> 66_000,
                doors.acts(),
                doors.topics(),
                doors.pictures(),
                doors.onChange());
    }

    /// Lists of which every question does something first.
    private static Lists first(Lists lists, Runnable deed) {
        return (Lists)
                Proxy.newProxyInstance(Lists.class.getClassLoader(), new Class<?>[] {Lists.class}, (_, asked, with) -> {
                    deed.run();
                    return asked.invoke(lists, with);
                });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static final class Unreadable extends dev.offprint.model.Trouble {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(Saying.text(sentence), null);
        }
    }
}
