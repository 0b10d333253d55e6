package dev.offprint.ui.document;

import dev.offprint.document.DocumentBlock;
import dev.offprint.document.DocumentBlock.Reference;
import dev.offprint.document.PaperDocument;
import dev.offprint.model.Highlight;
import dev.offprint.model.ReadingPlace;
import dev.offprint.ui.fx.FormulaImageCache;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.RichText;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A paper: its blocks, the outline beside them, a bar to search the page, and how far reading has come.
public final class DocumentView extends BorderPane {
    private final PaperDocument paper;
    private final List<DocumentBlock> blocks;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    private final List<DocumentBlock> markable = new ArrayList<>();
    private final DocumentHighlights highlights;
    private final BlockNodes nodes;
    private final DocumentFlow flow;
    private final FindBar find;
    private final FindModel found;
    private final OutlineView outline;
    private final CitationCard card;
    private final Label progress = new Label();
    private final Deque<ReadingPlace> jumps = new ArrayDeque<>();
    private final StackPane body = new StackPane();
    private final Consumer<URI> open;

    /// What leads out of the paper.
    ///
    /// @param open    opens an address in the browser, or a file
    /// @param library looks for a paper with this id in the library
    /// @param mark    takes a passage that the reader marks
    public record Exits(Consumer<URI> open, Consumer<String> library, Consumer<MarkedPassage> mark) {}

    /// A passage that the reader selected and marked.
    ///
    /// @param block id of its block
    /// @param text  of the block around it
    /// @param start where it begins in `text`
    public record MarkedPassage(String block, String text, int start, String quote) {}

    private void markSelection(Consumer<MarkedPassage> mark) {
        if (getScene().getFocusOwner() instanceof RichText text
                && text.getProperties().get(BlockNodes.BLOCK) instanceof String block
                && !text.selectedText().isBlank()) {
            var whole = text.shown().received().text();
            mark.accept(new MarkedPassage(block, whole, text.selectedStart(), text.selectedText()));
        }
    }

    /// Shows what is marked.
    public void showHighlights(List<Highlight> marked) {
        highlights.show(marked);
        flow.remake();
    }

    /// @param pictures the file of a picture by the address that the page has of it; null where it is missing
    public DocumentView(
            PaperDocument paper,
            Function<String, @Nullable Path> pictures,
            FormulaImageCache formulas,
            Exits exits,
            Localization texts) {
        this.paper = paper;
        open = exits.open();
        blocks = withHead(paper);
        for (int i = 0; i < blocks.size(); i++) {
            index(blocks.get(i), i);
        }
        var pictureView = new PictureView(body, texts);
        highlights = new DocumentHighlights(markable);
        nodes = new BlockNodes(
                new DocumentContext(formulas, pictures, this::follow, pictureView::show, texts), highlights);
        flow = new DocumentFlow(nodes);
        found = new FindModel(blocks);
        find = new FindBar(this::seek, this::step, this::closeFind, texts);
        outline = new OutlineView(blocks, this::jump, texts);
        card = new CitationCard(body, this::jump, exits.open(), exits.library(), texts);
        progress.getStyleClass().add("document-progress");
        flow.onMoved(this::moved);
        getStyleClass().add("document");
        setFocusTraversable(true);
        body.getChildren().add(flow);
        HBox.setHgrow(body, Priority.ALWAYS);
        setCenter(body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("h")) {
                markSelection(exits.mark());
                event.consume();
            }
        });
        flow.show(blocks);
    }

    /// Title and authors stand at the top as blocks of their own.
    private static List<DocumentBlock> withHead(PaperDocument paper) {
        var all = new ArrayList<DocumentBlock>();
        if (!paper.title().isEmpty()) {
            all.add(new DocumentBlock.Heading("document-title", 0, "", paper.title()));
        }
        if (!paper.authors().isEmpty()) {
            all.add(new DocumentBlock.Paragraph("document-authors", paper.authors()));
        }
        all.addAll(paper.blocks());
        return List.copyOf(all);
    }

    /// Everything that a link may lead to is found at the block that holds it.
    private void index(DocumentBlock block, int at) {
        places.putIfAbsent(block.id(), at);
        markable.add(block);
        switch (block) {
            case DocumentBlock.ItemList list ->
                list.items().forEach(item -> item.blocks().forEach(inner -> index(inner, at)));
            case DocumentBlock.Figure figure -> figure.panels().forEach(panel -> index(panel, at));
            case DocumentBlock.Theorem theorem -> theorem.blocks().forEach(inner -> index(inner, at));
            case DocumentBlock.Quotation quotation -> quotation.blocks().forEach(inner -> index(inner, at));
            case Reference reference -> references.put(reference.id(), reference);
            default -> {}
        }
    }

    /// Where the paper is being read.
    public ReadingPlace place() {
        int first = flow.firstIndex();
        return blocks.isEmpty()
                ? new ReadingPlace("", 0)
                : new ReadingPlace(
                        blocks.get(Math.min(first, blocks.size() - 1)).id(), flow.firstShare());
    }

    /// Goes to a place; does nothing where the paper has no such block any more.
    public void show(ReadingPlace place) {
        var at = places.get(place.block());
        if (at != null) {
            flow.go(at, place.share());
        }
    }

    /// Scrolls by nearly a page.
    ///
    /// @return false at the end
    public boolean scrollOn() {
        return flow.scrollPages(1);
    }

    /// What the paper lacks, one English sentence each.
    public List<String> problems() {
        return paper.problems();
    }

    public Region focusTarget() {
        return this;
    }

    /// Goes to a block, from which [#back] returns.
    void jump(String id) {
        var at = at(id);
        if (at != null) {
            jumps.push(place());
            flow.go(at, 0);
        }
    }

    /// A link may name something within a block, such as a row of an equation: then it leads to the nearest block
    /// around it, whose id the longer one begins with.
    private @Nullable Integer at(String id) {
        for (var part = id; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            var at = places.get(part);
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    /// Returns to where the last jump came from.
    ///
    /// @return whether there was one
    public boolean back() {
        var place = jumps.poll();
        if (place != null) {
            show(place);
        }
        return place != null;
    }

    private void follow(URI address) {
        var id = InlineComposer.id(address);
        if (id == null) {
            open.accept(address);
            return;
        }
        var reference = references.get(id);
        if (reference == null) {
            jump(id);
        } else {
            card.show(reference);
        }
    }

    /// Opens the bar that searches the page.
    public void find() {
        setTop(find);
        find.begin();
    }

    private void closeFind() {
        seek("");
        setTop(null);
        requestFocus();
    }

    private void seek(String words) {
        found.seek(words, flow.firstIndex());
        nodes.seek(words.isBlank() ? "" : words.toLowerCase(java.util.Locale.ROOT));
        flow.remake();
        showFound();
    }

    private void step(int by) {
        found.step(by);
        showFound();
    }

    private void showFound() {
        find.showCount(found.number(), found.total());
        if (found.block() >= 0) {
            flow.go(found.block(), 0);
        }
    }

    /// Shows or hides the outline.
    public void toggleOutline() {
        setLeft(getLeft() == null ? outline : null);
    }

    private void moved() {
        int first = flow.firstIndex();
        outline.showCurrent(first);
        long share = Math.round(100 * flow.position());
        progress.setText(share + " %");
    }

    /// How far reading has come.
    public Label progress() {
        return progress;
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT && back()) {
            event.consume();
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            find();
            event.consume();
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain || (getTop() != null && find.isFocusWithin())) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            if (card.close()) {
                event.consume();
            } else if (getTop() != null) {
                closeFind();
                event.consume();
            }
            return;
        }
        if (isFocused()) {
            scroll(event);
        }
    }

    private void scroll(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> flow.scrollPages(1);
            case PAGE_UP -> flow.scrollPages(-1);
            case SPACE -> flow.scrollPages(event.isShiftDown() ? -1 : 1);
            case DOWN -> flow.scrollLines(1);
            case UP -> flow.scrollLines(-1);
            case HOME -> flow.scrollTo(0);
            case END -> flow.scrollTo(1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
