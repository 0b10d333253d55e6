package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.library.LibraryApi;
import dev.offprint.ui.TestWindow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
final class StarCallsTest extends DemoFixture {
    private final List<String> calls = new CopyOnWriteArrayList<>();

    @Test
    void a_star_asks_the_library_for_no_more_than_it_makes_stale() {
        TestWindow.settings(folder, TestWindow.BY_HAND, 1280, 820);
        try (var window = new TestWindow(counted(openLibrary.library()), folder, Locale.UK, () -> NOW)) {
            window.until("there is a list", () -> !calls.isEmpty());
            window.type("j");
            star(window); // the first change tells the window how far the library is
            window.type("j");
            star(window);

            assertThat(calls)
                    .containsOnly("act", "count", "readStatus", "list", "readRows", "readPaper", "countFacets")
                    .as("once, and once more where the index follows late")
                    .hasSizeLessThanOrEqualTo(16);
        }
    }

    private void star(TestWindow window) {
        window.settle();
        calls.clear();
        window.type("s");
        openLibrary.writer().indexed().join();
        window.until("the counts were asked for again", () -> calls.contains("count"));
        window.settle();
    }

    private LibraryApi counted(LibraryApi library) {
        return (LibraryApi) Proxy.newProxyInstance(
                LibraryApi.class.getClassLoader(), new Class<?>[] {LibraryApi.class}, (_, method, arguments) -> {
                    calls.add(method.getName());
                    try {
                        return method.invoke(library, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
