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

/// The editor of a topic above the window, with a live preview of its query.
public final class TopicEditor extends ModalOverlay {
    private final TopicsModel model;
    private final Localization texts;
    private final Runnable onClose;
    private final @Nullable Topic old;
    private final TextField name = new TextField();
    private final TextField query = new TextField();
    private final ToggleGroup colours = new ToggleGroup();
    private final CheckBox mute;
    private final CheckBox watch;
    private final Label errorLabel = new Label();
    private final Button save;
    private final Subscription subscription;

    /// @param old          the topic to change; null for a new one
    /// @param initialQuery the initial query
    public TopicEditor(
            TopicsModel model, @Nullable Topic old, String initialQuery, Runnable onClose, Localization texts) {
        this.model = model;
        this.texts = texts;
        this.old = old;
        this.onClose = onClose;
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
        errorLabel.getStyleClass().add("topic-problem");
        errorLabel.setWrapText(true);
        errorLabel.managedProperty().bind(errorLabel.textProperty().isNotEmpty());
        var preview = new PreviewView(texts);
        subscription = model.preview().subscribe(preview::show);
        var colour = new Label(texts.of("topics.colour"));
        var colourButtons = colourButtons(texts);
        var footer = new HBox(errorLabel, spacer(), save);
        footer.getStyleClass().add("topic-feet");
        watch.setWrapText(true);
        mute.setWrapText(true);
        var fields = new VBox(
                field(texts.of("topics.name"), name),
                field(texts.of("topics.query"), query),
                preview,
                new VBox(colour, colourButtons),
                new VBox(watch, mute));
        fields.getStyleClass().add("topic-fields");
        if (old == null) {
            fields.getChildren().add(new SuggestionsView(model, this::take, errorLabel::setText, texts));
        }
        var scroll = new ScrollPane(fields); // for large fonts on small screens
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var sheet = new VBox(head, scroll, footer);
        sheet.getStyleClass().addAll("key-sheet", "topic-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        initSheet(sheet, title.getText(), this::close);
        initFields(initialQuery);
    }

    private void initFields(String initialQuery) {
        name.textProperty().addListener((_, _, _) -> validate());
        query.textProperty().subscribe(text -> {
            model.previewQuery(text);
            validate();
        });
        name.setText(old == null ? "" : old.name());
        query.setText(old == null ? initialQuery : old.query());
        mute.setSelected(old != null && old.muted());
        watch.setSelected(old != null && old.watched());
        validate();
    }

    private void take(TopicSuggestion suggestion) {
        name.setText(suggestion.name());
        query.setText(suggestion.query());
    }

    /// The node that takes the focus.
    public Node focusTarget() {
        return name;
    }

    private static VBox field(String label, TextField field) {
        var nameLabel = new Label(label);
        nameLabel.setLabelFor(field);
        field.setAccessibleText(label);
        return new VBox(nameLabel, field);
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private HBox colourButtons(Localization texts) {
        var colourButtons = new HBox();
        colourButtons.getStyleClass().add("topic-palette");
        var initialColour = old == null ? model.list().leastUsedColour() : old.colour();
        for (var each : Topic.Colour.values()) {
            var button = new ToggleButton();
            button.setGraphic(TopicDot.of(each));
            button.getStyleClass().addAll("flat", "icon-button");
            button.setToggleGroup(colours);
            button.setUserData(each);
            button.setSelected(each == initialColour);
            Icons.name(button, texts.of("topics.colour." + each.text()));
            colourButtons.getChildren().add(button);
        }
        return colourButtons;
    }

    private Topic.Colour colour() {
        var chosen = colours.getSelectedToggle();
        return chosen != null && chosen.getUserData() instanceof Topic.Colour colour ? colour : Topic.Colour.GREY;
    }

    /// Validates the fields; empty fields disable saving without a message.
    private void validate() {
        var error = Topic.problem(name.getText(), query.getText());
        save.setDisable(error != null);
        errorLabel.setText(
                error == null || name.getText().isBlank() || query.getText().isBlank() ? "" : texts.of(error));
    }

    private void save() {
        var topic = new Topic(0, name.getText(), query.getText(), colour(), mute.isSelected(), watch.isSelected());
        model.save(old == null ? null : old.name(), topic, error -> {
            if (error == null) {
                close();
            } else {
                errorLabel.setText(texts.of(error));
            }
        });
    }

    private void close() {
        subscription.unsubscribe(); // the model outlives the editor
        model.previewQuery("");
        onClose.run();
    }
}
