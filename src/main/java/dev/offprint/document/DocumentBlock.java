package dev.offprint.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a paper that stands on lines of its own. `id` is the source's identifier of it, by which places, links
/// and
/// highlights are found again; unique in the document, never empty.
public sealed interface DocumentBlock {
    String id();

    /// A heading.
    ///
    /// @param level  1 for a section, 2 for a subsection, up to 6; the abstract and the bibliography have 1
    /// @param number as the source prints it, such as `3.1`; empty for none
    record Heading(String id, int level, String number, InlineText text) implements DocumentBlock {}

    record Paragraph(String id, InlineText text) implements DocumentBlock {}

    /// @param ordered whether the items are numbered; each has its own label either way
    record ItemList(String id, boolean ordered, List<Item> items) implements DocumentBlock {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /// An item of a list.
    ///
    /// @param label as the source prints it, such as `(a)` or `•`
    record Item(InlineText label, List<DocumentBlock> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /// A displayed formula, or several lines that belong together.
    record Equation(String id, List<Line> lines) implements DocumentBlock {
        public Equation {
            lines = List.copyOf(lines);
        }

        /// @param tex    LaTeX without delimiters
        /// @param number as the source prints it, such as `(4)`; empty for none
        public record Line(String tex, String number) {}
    }

    /// A figure, with its panels where it has several.
    ///
    /// @param label  as the source prints it, such as `Figure 2`; empty for none
    /// @param panels figures of their own within this one
    record Figure(String id, String label, InlineText caption, List<Picture> pictures, List<Figure> panels)
            implements DocumentBlock {
        public Figure {
            pictures = List.copyOf(pictures);
            panels = List.copyOf(panels);
        }
    }

    /// A picture of a figure.
    ///
    /// @param source      the address as the page has it, usually relative to the page
    /// @param width       in CSS pixels; 0 where the page does not say
    /// @param height      in CSS pixels; 0 where the page does not say
    /// @param description alternative text; empty for none
    record Picture(String source, int width, int height, String description) {}

    /// @param label as the source prints it, such as `Table 1`; empty for none
    record Table(String id, String label, InlineText caption, List<Row> rows, List<InlineText> notes)
            implements DocumentBlock {
        public Table {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        public record Row(List<Cell> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /// @param columns  columns that it spans, from 1
        /// @param rows     rows that it spans, from 1
        /// @param lineAbove whether a rule is drawn over it
        /// @param lineBelow whether a rule is drawn under it
        public record Cell(
                InlineText text,
                boolean header,
                CellAlignment alignment,
                int columns,
                int rows,
                boolean lineAbove,
                boolean lineBelow) {}
    }

    /// Program text or an algorithm: characters and line breaks are kept.
    ///
    /// @param caption empty for none
    record Code(String id, String label, InlineText caption, String text) implements DocumentBlock {}

    record Quotation(String id, List<DocumentBlock> blocks) implements DocumentBlock {
        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /// A theorem, definition, proof or the like.
    ///
    /// @param kind of the source, such as `theorem`, `lemma`, `proof`
    record Theorem(String id, String kind, InlineText title, List<DocumentBlock> blocks) implements DocumentBlock {
        public Theorem {
            blocks = List.copyOf(blocks);
        }
    }

    /// An entry of the bibliography. What the source does not tell apart stands in `text` only.
    ///
    /// @param label   as the source prints it, such as `[12]`
    /// @param text    the whole entry
    /// @param title   empty where it is not told apart
    /// @param authors empty where they are not told apart
    /// @param year    null where it is not told apart
    /// @param arxivId without version; null for none
    /// @param doi     null for none
    record Reference(
            String id,
            String label,
            InlineText text,
            String title,
            String authors,
            @Nullable Integer year,
            @Nullable String arxivId,
            @Nullable String doi)
            implements DocumentBlock {}
}
