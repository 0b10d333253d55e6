package dev.offprint.ui.topics;

import dev.offprint.model.Topic;
import dev.offprint.model.TopicCount;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.NavButton;
import dev.offprint.ui.fx.TopicDot;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A topic in the sidebar: colour, name, and number of unread papers. A click opens the list; Alt with an arrow key, or
/// dragging, moves it; the context menu has further actions.
final class TopicButton extends NavButton {
    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop");
    private static final DataFormat TOPIC = new DataFormat("application/x-offprint-topic");

    private final Topic topic;
    private final TopicsModel model;

    TopicButton(TopicCount count, TopicsModel model, TopicsActions actions, Localization texts) {
        super(TopicDot.of(count.topic().colour()), () -> actions.open().accept(count.topic()), badges(count.topic()));
        this.topic = count.topic();
        this.model = model;
        getStyleClass().add("topic-line");
        var description = texts.of("topics.line", topic.name(), count.unread(), count.total());
        show(
                topic.name(),
                count.unread() == 0 ? "" : texts.number(count.unread()),
                description
                        + (topic.muted() ? ". " + texts.of("topics.muted") : "")
                        + (topic.watched() ? ". " + texts.of("topics.watched") : ""));
        setTooltip(new Tooltip(description));
        setContextMenu(menu(actions, texts));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        enableDragging();
    }

    Topic topic() {
        return topic;
    }

    private static Node[] badges(Topic topic) {
        return Stream.of(topic.watched() ? BootstrapIcons.BELL : null, topic.muted() ? BootstrapIcons.EYE_SLASH : null)
                .filter(Objects::nonNull)
                .map(icon -> Icons.icon(icon, "icon-small"))
                .toArray(Node[]::new);
    }

    private ContextMenu menu(TopicsActions actions, Localization texts) {
        return new ContextMenu(
                item(
                        texts.of("topics.edit"),
                        BootstrapIcons.PENCIL,
                        () -> actions.edit().accept(topic)),
                item(
                        texts.of(topic.muted() ? "topics.unmute" : "topics.mute"),
                        BootstrapIcons.EYE_SLASH,
                        () -> model.toggleMuted(topic)),
                item(
                        texts.of(topic.watched() ? "topics.unwatch" : "topics.watch"),
                        BootstrapIcons.BELL,
                        () -> model.toggleWatched(topic)),
                item(texts.of("topics.up"), BootstrapIcons.ARROW_UP, () -> model.move(topic, -1)),
                item(texts.of("topics.down"), BootstrapIcons.ARROW_DOWN, () -> model.move(topic, 1)),
                item(texts.of("topics.remove"), BootstrapIcons.TRASH, () -> model.remove(topic)));
    }

    private static MenuItem item(String text, BootstrapIcons icon, Runnable action) {
        var item = new MenuItem(text, Icons.icon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void keyPressed(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
            model.move(topic, up ? -1 : 1);
            event.consume();
        }
    }

    private void enableDragging() {
        addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            var content = new ClipboardContent();
            content.put(TOPIC, topic.name());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasContent(TOPIC)) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(DROP_TARGET, true);
                event.consume();
            }
        });
        setOnDragExited(_ -> pseudoClassStateChanged(DROP_TARGET, false));
        setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().getContent(TOPIC) instanceof String name) {
            model.moveTo(name, topic);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
