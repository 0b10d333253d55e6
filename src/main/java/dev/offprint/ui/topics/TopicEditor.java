package dev.offprint.ui.topics;

import dev.offprint.library.TopicSuggestion;
import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ModalOverlay;
import dev.offprint.ui.fx.TopicDot;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A topic being made or changed, over the window: while its query is typed it shows what that would have caught.
public final class TopicEditor extends ModalOverlay {
    private final TopicsModel model;
    private final Localization texts;
    private final Runnable whenClosed;
    private final @Nullable Topic old;
    private final TextField name = new TextField();
    private final TextField query = new TextField();
    private final ToggleGroup colours = new ToggleGroup();
    private final CheckBox mute;
    private final CheckBox watch;
    private final Label problem = new Label();
    private final Button save;
    private final Subscription trying;

    /// @param old   the topic to change; null for a new one
    /// @param asked the query to begin with
    public TopicEditor(TopicsModel model, @Nullable Topic old, String asked, Runnable whenClosed, Localization texts) {
        this.model = model;
        this.texts = texts;
        this.old = old;
        this.whenClosed = whenClosed;
        var title = new Label(texts.of(old == null ? "topics.new" : "topics.change"));
        title.getStyleClass().add("sheet-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, Icons.button(BootstrapIcons.X, texts.of("topics.cancel"), this::close));
        mute = new CheckBox(texts.of("topics.mute.long"));
        watch = new CheckBox(texts.of("topics.watch.long"));
        save = new Button(texts.of("topics.save"));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        problem.getStyleClass().add("topic-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var trial = new PreviewView(texts);
        trying = model.trial().subscribe(trial::show);
        var colour = new Label(texts.of("topics.colour"));
        var palette = palette(texts);
        var feet = new HBox(problem, filler(), save);
        feet.getStyleClass().add("topic-feet");
        watch.setWrapText(true);
        mute.setWrapText(true);
        var fields = new VBox(
                field(texts.of("topics.name"), name),
                field(texts.of("topics.query"), query),
                trial,
                new VBox(colour, palette),
                new VBox(watch, mute));
        fields.getStyleClass().add("topic-fields");
        if (old == null) {
            fields.getChildren().add(new SuggestionsView(model, this::begin, problem::setText, texts));
        }
        var scroll = new ScrollPane(fields); // in large type on a low screen
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var sheet = new VBox(head, scroll, feet);
        sheet.getStyleClass().addAll("key-sheet", "topic-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        initSheet(sheet, title.getText(), this::close);
        begin(asked);
    }

    private void begin(String asked) {
        name.textProperty().addListener((_, _, _) -> check());
        query.textProperty().subscribe(text -> {
            model.query(text);
            check();
        });
        name.setText(old == null ? "" : old.name());
        query.setText(old == null ? asked : old.query());
        mute.setSelected(old != null && old.muted());
        watch.setSelected(old != null && old.watched());
        check();
    }

    private void begin(TopicSuggestion idea) {
        name.setText(idea.name());
        query.setText(idea.query());
    }

    /// Where the keyboard goes.
    public Node focusTarget() {
        return name;
    }

    private static VBox field(String label, TextField field) {
        var words = new Label(label);
        words.setLabelFor(field);
        field.setAccessibleText(label);
        return new VBox(words, field);
    }

    private static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private HBox palette(Localization texts) {
        var palette = new HBox();
        palette.getStyleClass().add("topic-palette");
        var first = old == null ? model.list().leastUsedColour() : old.colour();
        for (var each : Topic.Colour.values()) {
            var choice = new ToggleButton();
            choice.setGraphic(TopicDot.of(each));
            choice.getStyleClass().addAll("flat", "icon-button");
            choice.setToggleGroup(colours);
            choice.setUserData(each);
            choice.setSelected(each == first);
            Icons.name(choice, texts.of("topics.colour." + each.text()));
            palette.getChildren().add(choice);
        }
        return palette;
    }

    private Topic.Colour colour() {
        var chosen = colours.getSelectedToggle();
        return chosen != null && chosen.getUserData() instanceof Topic.Colour colour ? colour : Topic.Colour.GREY;
    }

    /// An empty field says enough by itself; what is wrong otherwise is told.
    private void check() {
        var wrong = Topic.problem(name.getText(), query.getText());
        save.setDisable(wrong != null);
        problem.setText(
                wrong == null || name.getText().isBlank() || query.getText().isBlank() ? "" : texts.of(wrong));
    }

    private void save() {
        var topic = new Topic(0, name.getText(), query.getText(), colour(), mute.isSelected(), watch.isSelected());
        model.save(old == null ? null : old.name(), topic, refused -> {
            if (refused == null) {
                close();
            } else {
                problem.setText(texts.of(refused));
            }
        });
    }

    private void close() {
        trying.unsubscribe(); // the model outlives the sheet
        model.query("");
        whenClosed.run();
    }
}
