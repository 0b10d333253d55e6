package dev.offprint.document.html;

import dev.offprint.document.DocumentBlock;
import dev.offprint.document.DocumentBlock.Equation;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Reads displayed formulas, which LaTeXML sets as tables: a row for each line, a cell for each part of it, and one for
/// its number.
final class EquationReader {
    private EquationReader() {}

    static void read(Element element, ElementNames names, BlockReader blocks, List<DocumentBlock> read) {
        var lines = new ArrayList<Equation.Line>();
        var id = names.id(element);
        for (var row : rows(element)) {
            var number = new StringBuilder();
            for (var tag : row.select(".ltx_tag_equation, .ltx_tag_equationgroup")) {
                number.append(tag.text().strip());
                tag.remove();
            }
            var tex = tex(row);
            if (row.selectFirst("math") != null && !tex.isEmpty()) {
                lines.add(new Equation.Line(tex, number.toString()));
            } else if (!row.text().isBlank()) { // words between the lines
                end(id, lines, blocks, read);
                id = names.id(null);
                blocks.add(read, new DocumentBlock.Paragraph(names.id(row), InlineReader.text(row)));
            } else if (!number.isEmpty()
                    && !lines.isEmpty()
                    && lines.getLast().number().isEmpty()) {
                var last = lines.removeLast();
                lines.add(new Equation.Line(last.tex(), number.toString()));
            }
        }
        end(id, lines, blocks, read);
    }

    private static void end(String id, List<Equation.Line> lines, BlockReader blocks, List<DocumentBlock> read) {
        if (!lines.isEmpty()) {
            blocks.add(read, new Equation(id, lines));
            lines.clear();
        }
    }

    private static List<Element> rows(Element element) {
        Elements rows = element.select("tr, .ltx_eqn_row");
        rows.removeIf(row -> row.parents().stream()
                .takeWhile(parent -> !parent.equals(element))
                .anyMatch(parent -> parent.normalName().equals("math")));
        return rows.isEmpty() ? List.of(element) : rows;
    }

    /// The formulas of a row one after another, with the words between them.
    private static String tex(Element row) {
        var tex = new StringBuilder();
        for (var span : InlineReader.text(row).spans()) {
            var part = switch (span) {
                case dev.offprint.document.InlineSpan.Formula(var formula) -> formula;
                case dev.offprint.document.InlineSpan.LineBreak _ -> "";
                default -> words(span.plain());
            };
            if (!part.isEmpty()) {
                tex.append(tex.isEmpty() ? "" : " ").append(part);
            }
        }
        return tex.toString();
    }

    private static String words(String words) {
        var plain = words.strip().replaceAll("[\\\\{}$%#&_^~]", "");
        return plain.isEmpty() ? "" : "\\text{ " + plain + " }";
    }
}
