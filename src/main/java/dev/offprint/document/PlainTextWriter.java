package dev.offprint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A paper as lines of text for a terminal. Footnotes stand behind their block.
public final class PlainTextWriter {
    private static final int NARROWEST = 20;
    private static final String INDENT = "    ";
    private static final Pattern WORDS = Pattern.compile(" +");

    private final int width;
    private final UnaryOperator<String> formulas;
    private final List<String> lines = new ArrayList<>();
    private final List<InlineSpan.Footnote> footnotes = new ArrayList<>();

    /// @param width    columns of a line
    /// @param formulas LaTeX to what is shown of it
    private PlainTextWriter(int width, UnaryOperator<String> formulas) {
        this.width = Math.max(width, NARROWEST);
        this.formulas = formulas;
    }

    public static List<String> lines(PaperDocument paper, int width, UnaryOperator<String> formulas) {
        var writer = new PlainTextWriter(width, formulas);
        writer.wrap(writer.text(paper.title()), "", "");
        writer.wrap(writer.text(paper.authors()), "", "");
        paper.blocks().forEach(block -> writer.block(block, ""));
        paper.problems().forEach(problem -> writer.wrap(problem, "", ""));
        return List.copyOf(writer.lines);
    }

    private void block(DocumentBlock block, String indent) {
        switch (block) {
            case DocumentBlock.Heading heading -> heading(heading);
            case DocumentBlock.Paragraph(var _, var text) -> wrap(text(text), indent, indent);
            case DocumentBlock.ItemList list -> list.items().forEach(item -> item(item, indent));
            case DocumentBlock.Equation equation -> equation(equation, indent + INDENT);
            case DocumentBlock.Figure figure -> {
                caption(figure.label(), figure.caption(), indent);
                figure.panels().forEach(panel -> block(panel, indent));
            }
            case DocumentBlock.Table table -> table(table, indent);
            case DocumentBlock.Code code -> {
                caption(code.label(), code.caption(), indent);
                gap();
                code.text().lines().forEach(line -> lines.add(indent + INDENT + line));
            }
            case DocumentBlock.Quotation quotation ->
                quotation.blocks().forEach(inner -> block(inner, indent + INDENT));
            case DocumentBlock.Theorem theorem -> {
                wrap(text(theorem.title()), indent, indent);
                theorem.blocks().forEach(inner -> block(inner, indent + "  "));
            }
            case DocumentBlock.Reference reference -> {
                var label = reference.label().isEmpty() ? "" : reference.label() + " ";
                wrap(label + text(reference.text()), indent, indent + INDENT);
            }
        }
        footnotes(indent);
    }

    private void footnotes(String indent) {
        while (!footnotes.isEmpty()) {
            var note = footnotes.removeFirst();
            wrap("[" + note.mark() + "] " + text(note.text()), indent + INDENT, indent + INDENT);
        }
    }

    private void heading(DocumentBlock.Heading heading) {
        var text = (heading.number().isEmpty() ? "" : heading.number() + " ") + text(heading.text());
        gap();
        wrap(heading.level() == 1 ? text.toUpperCase(java.util.Locale.ROOT) : text, "", "");
    }

    private void item(DocumentBlock.Item item, String indent) {
        int first = lines.size();
        var inner = indent + INDENT;
        item.blocks().forEach(block -> block(block, inner));
        var label = text(item.label());
        int at = first < lines.size() && lines.get(first).isEmpty() ? first + 1 : first;
        if (at < lines.size() && label.length() < INDENT.length()) {
            var line = lines.get(at);
            var start = indent + " " + label + " ".repeat(INDENT.length() - 1 - label.length());
            lines.set(at, start + line.substring(Math.min(inner.length(), line.length())));
        } else if (!label.isEmpty()) {
            lines.add(Math.min(at, lines.size()), indent + label);
        }
    }

    private void equation(DocumentBlock.Equation equation, String indent) {
        gap();
        for (var line : equation.lines()) {
            var number = line.number().isEmpty() ? "" : "  " + line.number();
            lines.add(indent + formulas.apply(line.tex()) + number);
        }
    }

    private void caption(String label, InlineText caption, String indent) {
        var words = text(caption);
        var text = label.isEmpty() || words.isEmpty() ? label + words : label + ": " + words;
        if (!text.isEmpty()) {
            wrap(text, indent, indent);
        }
    }

    /// Cells are separated by two spaces and stand under each other; a table wider than the terminal runs on.
    private void table(DocumentBlock.Table table, String indent) {
        caption(table.label(), table.caption(), indent);
        gap();
        var widths = new ArrayList<Integer>();
        for (var row : table.rows()) {
            int column = 0;
            for (var cell : row.cells()) {
                while (widths.size() <= column) {
                    widths.add(0);
                }
                if (cell.columns() == 1) {
                    widths.set(
                            column, Math.max(widths.get(column), oneLine(cell).length()));
                }
                column += cell.columns();
            }
        }
        for (var row : table.rows()) {
            var line = new StringBuilder(indent);
            int column = 0;
            int end = indent.length();
            for (var cell : row.cells()) {
                line.append(" ".repeat(Math.max(0, end - line.length()))).append(oneLine(cell));
                for (int i = 0; i < cell.columns() && column < widths.size(); i++) {
                    end += widths.get(column++) + 2;
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        table.notes().forEach(note -> wrap(text(note), indent, indent));
    }

    private String oneLine(DocumentBlock.Table.Cell cell) {
        return text(cell.text()).replace('\n', ' ');
    }

    private String text(InlineText text) {
        var plain = new StringBuilder();
        for (var span : text.spans()) {
            switch (span) {
                case InlineSpan.Formula(var tex) -> plain.append(formulas.apply(tex));
                case InlineSpan.Footnote note -> {
                    footnotes.add(note);
                    plain.append('[').append(note.mark()).append(']');
                }
                default -> plain.append(span.plain());
            }
        }
        return plain.toString();
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
    }

    private void wrap(String text, String first, String others) {
        if (text.isBlank()) {
            return;
        }
        gap();
        var start = first;
        for (var part : text.split("\n", -1)) {
            var line = new StringBuilder(start);
            boolean empty = true;
            for (var word : WORDS.splitAsStream(part.strip()).toList()) {
                if (!empty && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(others);
                    empty = true;
                }
                line.append(empty ? "" : " ").append(word);
                empty = false;
            }
            lines.add(line.toString());
            start = others;
        }
    }
}
