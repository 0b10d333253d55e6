package dev.offprint.document.html;

import dev.offprint.document.CellAlignment;
import dev.offprint.document.DocumentBlock.Table;
import dev.offprint.document.InlineText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Reads tables, which LaTeXML also makes of `span` elements within lines.
final class TableReader {
    /// A table of more cells fills hundreds of screens.
    private static final int MOST_CELLS = 100_000;
    private static final int WIDEST_SPAN = 1_000;

    private TableReader() {}

    static Table read(String id, String label, InlineText caption, Element tabular, List<InlineText> notes) {
        var rows = new ArrayList<Table.Row>();
        int cells = 0;
        for (var row : rows(tabular)) {
            var read = cells(row);
            cells += read.size();
            if (!read.isEmpty() && cells <= MOST_CELLS) {
                rows.add(new Table.Row(read));
            }
        }
        return new Table(id, label, caption, rows, notes);
    }

    private static List<Element> rows(Element tabular) {
        var rows = new ArrayList<Element>();
        for (var child : tabular.children()) {
            if (child.normalName().equals("tr") || child.hasClass("ltx_tr")) {
                rows.add(child);
            } else if (!child.hasClass("ltx_tabular") && !child.normalName().equals("table")) {
                rows.addAll(rows(child)); // head, body, foot
            }
        }
        return rows;
    }

    private static List<Table.Cell> cells(Element row) {
        var cells = new ArrayList<Table.Cell>();
        for (var cell : row.children()) {
            boolean header = cell.normalName().equals("th") || cell.hasClass("ltx_th");
            cells.add(new Table.Cell(
                    InlineReader.text(cell),
                    header,
                    alignment(cell),
                    span(cell, "colspan"),
                    span(cell, "rowspan"),
                    cell.hasClass("ltx_border_t") || cell.hasClass("ltx_border_tt"),
                    cell.hasClass("ltx_border_b") || cell.hasClass("ltx_border_bb")));
        }
        return cells;
    }

    private static CellAlignment alignment(Element cell) {
        if (cell.hasClass("ltx_align_center")) {
            return CellAlignment.CENTER;
        }
        return cell.hasClass("ltx_align_right") ? CellAlignment.RIGHT : CellAlignment.LEFT;
    }

    private static int span(Element cell, String attribute) {
        var written = cell.attr(attribute).strip();
        return written.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(written), 1, WIDEST_SPAN) : 1;
    }
}
