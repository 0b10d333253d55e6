package dev.offprint.document;

import java.util.StringJoiner;

/// The words of blocks, as they are searched, found in the page, and quoted.
public final class BlockText {
    private BlockText() {}

    /// All words of a block; parts on lines of their own are separated by a line break.
    public static String of(DocumentBlock block) {
        var lines = new StringJoiner("\n");
        append(block, lines);
        return lines.toString();
    }

    private static void append(DocumentBlock block, StringJoiner lines) {
        switch (block) {
            case DocumentBlock.Heading(var _, var _, var number, var text) ->
                lines.add(number.isEmpty() ? text.plain() : number + " " + text.plain());
            case DocumentBlock.Paragraph(var _, var text) -> lines.add(text.plain());
            case DocumentBlock.ItemList list ->
                list.items().forEach(item -> item.blocks().forEach(inner -> append(inner, lines)));
            case DocumentBlock.Equation equation -> equation.lines().forEach(line -> lines.add("$" + line.tex() + "$"));
            case DocumentBlock.Figure figure -> {
                caption(figure.label(), figure.caption(), lines);
                figure.panels().forEach(panel -> append(panel, lines));
            }
            case DocumentBlock.Table table -> table(table, lines);
            case DocumentBlock.Code code -> {
                caption(code.label(), code.caption(), lines);
                lines.add(code.text());
            }
            case DocumentBlock.Quotation quotation -> quotation.blocks().forEach(inner -> append(inner, lines));
            case DocumentBlock.Theorem theorem -> {
                caption("", theorem.title(), lines);
                theorem.blocks().forEach(inner -> append(inner, lines));
            }
            case DocumentBlock.Reference reference -> lines.add(reference.text().plain());
        }
    }

    private static void caption(String label, InlineText caption, StringJoiner lines) {
        var text = label.isEmpty() || caption.isEmpty() ? label + caption.plain() : label + ": " + caption.plain();
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    private static void table(DocumentBlock.Table table, StringJoiner lines) {
        caption(table.label(), table.caption(), lines);
        for (var row : table.rows()) {
            var cells = new StringJoiner("\t");
            row.cells().forEach(cell -> cells.add(cell.text().plain()));
            lines.add(cells.toString());
        }
        table.notes().forEach(note -> lines.add(note.plain()));
    }
}
