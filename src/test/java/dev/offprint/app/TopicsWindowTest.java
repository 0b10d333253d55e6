package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.demo.DemoLibrary;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicList;
import dev.offprint.search.SearchRequest;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
import dev.offprint.ui.FxToolkit;
import dev.offprint.ui.PngFile;
import dev.offprint.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Topics in a real window on a real library of invented papers.
@Tag("window")
final class TopicsWindowTest {
    private static final Instant NOW = Instant.parse("2026-03-19T13:30:00Z");
    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;

    private OpenLibrary openLibrary;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(PICTURES);
        openLibrary = OpenLibrary.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        DemoLibrary.fill(openLibrary.store(), LocalDate.ofInstant(NOW, ZoneOffset.UTC), NOW);
        openLibrary.writer().indexed().join();
    }

    @AfterEach
    void close() {
        openLibrary.close();
    }

    private TestWindow open(AppearanceSettings.Theme theme, Locale locale) {
        TestWindow.settings(folder, Settings.DEFAULT.withTheme(theme), 1280, 820);
        return new TestWindow(openLibrary.library(), folder, locale, () -> NOW);
    }

    private void topic(String name, String query) {
        openLibrary
                .library()
                .editTopics(topics -> topics.add(Topic.of(name, query, topics.leastUsedColour())))
                .join();
    }

    @ParameterizedTest
    @EnumSource(
            value = AppearanceSettings.Theme.class,
            names = {"LIGHT", "DARK"})
    void a_topic_is_made_while_seeing_what_it_would_catch(AppearanceSettings.Theme theme) throws IOException {
        topic("Pruning", "pruning");
        topic("Robots", "robot OR robotics");
        topic("Language models", "\"language model\"");
        var name = "topics-" + theme.name().toLowerCase(Locale.ROOT);
        try (var window = open(theme, theme == AppearanceSettings.Theme.DARK ? Locale.GERMANY : Locale.UK)) {
            openPruning(window, 3);
            window.type("2jj");
            window.until("its topics are named", () -> !chips(window).isEmpty());
            PngFile.write(window.picture(), PICTURES.resolve(name + "-list.png"));

            fire(button(window, "topics-head"));
            window.type("Vision");
            window.press(KeyCode.TAB);
            window.type("image OR video");
            window.until(
                    "the trial is shown",
                    () -> !window.all(Node.class, TopicsWindowTest::bar).isEmpty());
            PngFile.write(window.picture(), PICTURES.resolve(name + "-new.png"));
            window.press(KeyCode.ENTER);
            window.until("the topic is there", () -> lines(window).size() == 4);
            window.settle();
            assertThat(openLibrary.library().readTopics().names()).contains("Vision");
        }
        assertThat(openLibrary.library().readTopics().get("vision").query()).isEqualTo("image OR video");
    }

    @Test
    void a_removed_topic_comes_back_with_undo() {
        topic("Pruning", "pruning");
        try (var window = open(AppearanceSettings.Theme.LIGHT, Locale.UK)) {
            window.until("the topic is there", () -> lines(window).size() == 1);
            var menu = lines(window).getFirst().getContextMenu();
            FxToolkit.run(() -> menu.getItems().getLast().fire());
            window.until("it is gone", () -> lines(window).isEmpty());
            window.type("z");
            window.until("it is back", () -> lines(window).size() == 1);
        }
        assertThat(openLibrary.library().readTopics().names()).containsExactly("Pruning");
    }

    @Test
    void an_open_list_follows_its_topic_to_another_name_and_back_and_is_left_when_that_is_gone() {
        topic("Pruning", "pruning");
        try (var window = open(AppearanceSettings.Theme.LIGHT, Locale.UK)) {
            openPruning(window, 1);
            var papers = window.label("pane-count");

            change(topics -> topics.change("Pruning", topic -> topic.withName("Gardening")));
            window.until(
                    "the list has the new name",
                    () -> window.label("pane-title").endsWith(": Gardening"));
            window.until("and the same papers", () -> window.label("pane-count").equals(papers));

            window.type("z");
            window.until(
                    "undo gives the old name", () -> window.label("pane-title").endsWith(": Pruning"));

            change(topics -> topics.remove("Pruning"));
            window.until(
                    "all papers are listed", () -> window.label("pane-title").equals("All papers"));
        }
    }

    @Test
    void a_list_of_a_topic_that_is_renamed_during_a_search_is_there_when_the_search_is_left() {
        topic("Pruning", "pruning");
        try (var window = open(AppearanceSettings.Theme.LIGHT, Locale.UK)) {
            openPruning(window, 1);
            window.type("/robots");
            window.until(
                    "the search is shown", () -> !window.label("pane-title").endsWith(": Pruning"));

            change(topics -> topics.change("Pruning", topic -> topic.withName("Gardening")));
            window.until(
                    "its line has the new name",
                    () -> lines(window).getFirst().getAccessibleText().startsWith("Gardening"));
            window.press(KeyCode.ESCAPE);
            window.until("its list is back", () -> window.label("pane-title").endsWith(": Gardening"));
        }
    }

    private void change(UnaryOperator<TopicList> edit) {
        openLibrary.library().editTopics(edit).join();
    }

    @Test
    void a_name_that_is_taken_is_refused_in_the_reader_s_language() {
        topic("Pruning", "pruning");
        try (var window = open(AppearanceSettings.Theme.LIGHT, Locale.GERMANY)) {
            window.until("the topic is there", () -> lines(window).size() == 1);
            fire(button(window, "topics-head"));
            window.type("Pruning");
            window.press(KeyCode.TAB);
            window.type("video");
            window.press(KeyCode.ENTER);
            window.until(
                    "it is refused",
                    () -> window.label("topic-problem")
                            .equals("Ein Thema namens „Pruning“ gibt es schon: bitte einen anderen Namen wählen."));
        }
    }

    @Test
    void starred_papers_suggest_topics_to_be_tried_and_added() throws IOException {
        var library = openLibrary.library();
        var diffusion = library.searchHits(SearchRequest.of("diffusion", 9)).hits();
        library.act(
                        new ReaderAction.Star(true),
                        diffusion.stream().mapToLong(hit -> hit.row().key()).toArray())
                .join();
        try (var window = open(AppearanceSettings.Theme.LIGHT, Locale.UK)) {
            window.until("the sidebar is there", () -> shown(window, "topics-starters"));
            fire(button(window, "topics-head"));
            window.until("ideas are shown", () -> !ideas(window, "Preview").isEmpty());
            PngFile.write(window.picture(), PICTURES.resolve("topics-ideas.png"));
            int ideas = ideas(window, "Add").size();

            fire(ideas(window, "Preview").getFirst());
            window.until(
                    "the trial is shown",
                    () -> !window.all(Node.class, TopicsWindowTest::bar).isEmpty());
            assertThat(openLibrary.library().readTopics().names()).isEmpty();

            fire(ideas(window, "Add").getLast());
            window.until("the topic is there", () -> lines(window).size() == 1);
            window.until("it is suggested no more", () -> ideas(window, "Add").size() == ideas - 1);
        }
        assertThat(openLibrary.library().readTopics().names()).hasSize(1);
    }

    private static List<Button> ideas(TestWindow window, String text) {
        return window.all(
                Button.class,
                button -> button.getText().equals(text)
                        && button.getParent().getStyleClass().contains("topic-idea"));
    }

    @Test
    void starter_topics_are_offered_while_there_are_none() {
        try (var window = open(AppearanceSettings.Theme.LIGHT, Locale.UK)) {
            window.until("they are offered", () -> shown(window, "topics-starters"));
            fire(button(window, "topics-starters"));
            window.until("they are there", () -> lines(window).size() > 20);
            window.until("they are offered no more", () -> !shown(window, "topics-starters"));
        }
    }

    @Test
    void papers_of_a_muted_topic_are_shown_with_one_click() throws IOException {
        topic("Everything", "is:unread OR is:read");
        openLibrary
                .library()
                .editTopics(topics -> topics.change("Everything", topic -> topic.withMuted(true)))
                .join();
        try (var window = open(AppearanceSettings.Theme.LIGHT, Locale.UK)) {
            window.until("it is told how many are hidden", () -> shown(window, "muted-bar"));
            assertThat(button(window, "muted-bar").getText()).endsWith("papers of muted topics are hidden: show");
            fire(button(window, "muted-bar"));
            window.until("they are shown", () -> window.label("pane-count").matches("[1-9].*"));
            PngFile.write(window.picture(), PICTURES.resolve("topics-muted.png"));
        }
    }

    @Test
    void the_reader_says_which_words_put_a_paper_into_a_topic() {
        topic("Pruning", "pruning");
        try (var window = open(AppearanceSettings.Theme.LIGHT, Locale.UK)) {
            openPruning(window, 1);
            window.type("2j");
            window.until("its topics are named", () -> !chips(window).isEmpty());
            assertThat(chips(window).getFirst().getText()).isEqualTo("Pruning: pruning");
        }
    }

    /// Opens the first of so many topics from the sidebar.
    private static void openPruning(TestWindow window, int topics) {
        window.until("the topics are there", () -> lines(window).size() == topics);
        fire(lines(window).getFirst());
        window.until("its papers are listed", () -> window.label("pane-title").endsWith(": Pruning"));
    }

    private static List<Button> chips(TestWindow window) {
        return window.all(Button.class, button -> button.getStyleClass().contains("topic-chip"));
    }

    private static void fire(Button button) {
        FxToolkit.run(button::fire);
    }

    private static boolean bar(Node node) {
        return node.getStyleClass().contains("trial-bar");
    }

    private static List<Button> lines(TestWindow window) {
        return window.all(Button.class, button -> button.getStyleClass().contains("topic-line"));
    }

    private static boolean shown(TestWindow window, String style) {
        return window.all(Button.class, button -> button.getStyleClass().contains(style)).stream()
                .anyMatch(Node::isVisible);
    }

    private static Button button(TestWindow window, String style) {
        return window.all(
                        Button.class,
                        button -> button.getStyleClass().contains(style)
                                || (button.getParent() != null
                                        && button.getParent().getStyleClass().contains(style)))
                .getFirst();
    }
}
