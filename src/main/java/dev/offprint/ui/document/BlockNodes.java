package dev.offprint.ui.document;

import dev.offprint.document.DocumentBlock;
import dev.offprint.document.InlineSpan;
import dev.offprint.document.InlineText;
import dev.offprint.model.HighlightedText;
import dev.offprint.richtext.StyledTextBuilder;
import dev.offprint.ui.fx.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the node of a block. The words that are sought in the page are lit.
final class BlockNodes {
    /// The property of a text that has the id of its block.
    static final String BLOCK = "block";

    private static final int LONGEST_NUMBER = 6;

    private final DocumentContext context;
    private final FigureNodes figures;
    private final DocumentHighlights highlights;
    private String sought = "";
    /// The block whose texts are being made.
    private String block = "";

    BlockNodes(DocumentContext context, DocumentHighlights highlights) {
        this.context = context;
        this.highlights = highlights;
        figures = new FigureNodes(context, this);
    }

    /// @param words in lower case; empty for nothing
    void seek(String words) {
        sought = words;
    }

    Region of(DocumentBlock wanted) {
        var around = block;
        block = wanted.id();
        var node = made(wanted);
        block = around;
        return node;
    }

    private Region made(DocumentBlock wanted) {
        return switch (wanted) {
            case DocumentBlock.Heading heading -> heading(heading);
            case DocumentBlock.Paragraph(var _, var text) -> paragraph(text);
            case DocumentBlock.ItemList list -> list(list);
            case DocumentBlock.Equation equation -> equation(equation);
            case DocumentBlock.Figure figure -> figures.figure(figure);
            case DocumentBlock.Table table -> figures.table(table);
            case DocumentBlock.Code code -> code(code);
            case DocumentBlock.Quotation quotation -> column("document-quotation", quotation.blocks());
            case DocumentBlock.Theorem theorem -> theorem(theorem);
            case DocumentBlock.Reference reference -> reference(reference);
        };
    }

    RichText text(InlineText text, String style) {
        var rich = new RichText(style, context.formulas(), context.open());
        var plain = text.plain();
        rich.show(InlineComposer.compose(text, lit(plain)));
        rich.mark(highlights.marks(block, plain));
        rich.getProperties().put(BLOCK, block);
        return rich;
    }

    /// The ranges of a text that are sought.
    private List<HighlightedText.Span> lit(String plain) {
        var spans = new ArrayList<HighlightedText.Span>();
        if (!sought.isEmpty()) {
            var lower = plain.toLowerCase(Locale.ROOT);
            boolean sameLength = lower.length() == plain.length();
            for (int at = lower.indexOf(sought);
                    at >= 0 && sameLength;
                    at = lower.indexOf(sought, at + sought.length())) {
                spans.add(new HighlightedText.Span(at, at + sought.length()));
            }
        }
        return spans;
    }

    private Region heading(DocumentBlock.Heading heading) {
        var numbered = heading.number().isEmpty() ? heading.text() : with(heading.number() + "\u2002", heading.text());
        var rich = text(numbered, "document-heading-" + Math.min(heading.level(), 4));
        return box(rich, "document-heading", "level-" + Math.min(heading.level(), 4));
    }

    private static InlineText with(String before, InlineText text) {
        var spans = new ArrayList<InlineSpan>();
        spans.addAll(InlineText.of(before).spans());
        spans.addAll(text.spans());
        return new InlineText(spans);
    }

    /// A paragraph with its footnotes behind it.
    private Region paragraph(InlineText text) {
        var rich = text(text, "document-text");
        var notes = text.spans().stream()
                .filter(InlineSpan.Footnote.class::isInstance)
                .map(InlineSpan.Footnote.class::cast)
                .toList();
        if (notes.isEmpty()) {
            return rich;
        }
        var column = new VBox(rich);
        column.getStyleClass().add("document-noted");
        for (var note : notes) {
            column.getChildren()
                    .add(text(with(InlineComposer.raised(note.mark()) + " ", note.text()), "document-footnote"));
        }
        return column;
    }

    private Region list(DocumentBlock.ItemList list) {
        var column = new VBox();
        column.getStyleClass().add("document-list");
        for (var item : list.items()) {
            var label = text(item.label(), "document-text");
            label.setMinWidth(Region.USE_PREF_SIZE);
            var blocks = column("document-item", item.blocks());
            HBox.setHgrow(blocks, Priority.ALWAYS);
            var line = new HBox(label, blocks);
            line.getStyleClass().add("document-item-line");
            column.getChildren().add(line);
        }
        return column;
    }

    private VBox column(String style, List<DocumentBlock> blocks) {
        var column = new VBox();
        column.getStyleClass().add(style);
        blocks.forEach(block -> column.getChildren().add(of(block)));
        return column;
    }

    private Region equation(DocumentBlock.Equation equation) {
        var column = new VBox();
        column.getStyleClass().add("document-equation");
        for (var line : equation.lines()) {
            var rich = new RichText("document-text", context.formulas(), context.open());
            rich.show(new StyledTextBuilder().formula(line.tex(), true).build(List.of()));
            rich.setMaxWidth(Region.USE_PREF_SIZE);
            var box = new ScrollBox(rich, Pos.CENTER);
            HBox.setHgrow(box, Priority.ALWAYS);
            var row = new HBox(box);
            row.setAlignment(Pos.CENTER);
            if (!line.number().isEmpty()) {
                var number = new Label(line.number());
                number.getStyleClass().add("document-number");
                number.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(number);
            }
            column.getChildren().add(row);
        }
        return column;
    }

    private Region code(DocumentBlock.Code code) {
        var lines = new Label(code.text());
        lines.getStyleClass().add("document-code-text");
        lines.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var column = new VBox();
        column.getStyleClass().add("document-code");
        if (!code.label().isEmpty() || !code.caption().isEmpty()) {
            column.getChildren().add(caption(code.label(), code.caption()));
        }
        column.getChildren().add(new ScrollBox(lines, Pos.CENTER_LEFT));
        return column;
    }

    Region caption(String label, InlineText caption) {
        return text(label.isEmpty() ? caption : with(label + ": ", caption), "document-caption");
    }

    private Region theorem(DocumentBlock.Theorem theorem) {
        var column = new VBox();
        column.getStyleClass().addAll("document-theorem", "proof".equals(theorem.kind()) ? "proof" : "statement");
        if (!theorem.title().isEmpty()) {
            column.getChildren().add(text(theorem.title(), "document-theorem-title"));
        }
        theorem.blocks().forEach(block -> column.getChildren().add(of(block)));
        return column;
    }

    private Region reference(DocumentBlock.Reference reference) {
        boolean number = reference.label().length() <= LONGEST_NUMBER; // names and years stand in the entry, too
        var label = new Label(number ? reference.label() : "");
        label.getStyleClass().add("document-reference-label");
        label.setManaged(number && !reference.label().isEmpty());
        var text = text(reference.text(), "document-reference");
        HBox.setHgrow(text, Priority.ALWAYS);
        return box(new HBox(label, text), "document-reference-line");
    }

    private static Region box(Node node, String... styles) {
        var box = node instanceof HBox line ? line : new VBox(node);
        box.getStyleClass().addAll(styles);
        return box;
    }
}
