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
    void one_star_asks_the_library_at_most_twenty_times() {
        TestWindow.settings(folder, TestWindow.BY_HAND, 1280, 820);
        try (var window = new TestWindow(counted(openLibrary.library()), folder, Locale.UK, () -> NOW)) {
            window.until("there is a list", () -> !calls.isEmpty());
            window.type("j");
            star(window); // the first change tells the window how far the library is
            star(window);

            assertThat(calls).hasSizeLessThanOrEqualTo(20).contains("act", "count", "readStatus");
            assertThat(calls)
                    .doesNotContain("countTopics", "takeTopicNews", "explainTopics", "findTopics", "previewTopic");
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
