package dev.offprint.document.html;

import dev.offprint.document.DocumentBlock;
import dev.offprint.document.DocumentBlock.Figure;
import dev.offprint.document.DocumentBlock.Picture;
import dev.offprint.document.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads what floats: figures, tables, algorithms, each with its caption.
final class FigureReader {
    private final BlockReader blocks;
    private final ElementNames names;

    FigureReader(BlockReader blocks, ElementNames names) {
        this.blocks = blocks;
        this.names = names;
    }

    static boolean isFigure(Element element) {
        return element.normalName().equals("figure")
                || element.hasClass("ltx_figure")
                || element.hasClass("ltx_float")
                || (element.hasClass("ltx_table") && !element.normalName().equals("table"));
    }

    /// What a figure holds, its parts first, so that nothing in it is lost: a table within a figure stays a table.
    void read(Element figure, List<DocumentBlock> read) {
        var id = names.id(figure);
        var caption = takeCaption(figure);
        var tabular = first(figure, ".ltx_tabular, table");
        if (tabular != null && !holds(figure, "figure, img")) {
            tabular.remove();
            var table = TableReader.read(id, caption.label, caption.text, tabular, List.of());
            blocks.add(read, table);
            read.addAll(blocks.read(figure));
            return;
        }
        var listing = first(figure, ".ltx_listing, .ltx_verbatim, pre");
        if (listing != null && !holds(figure, "figure, img")) {
            listing.remove();
            blocks.add(read, new DocumentBlock.Code(id, caption.label, caption.text, ListingText.of(listing)));
            read.addAll(blocks.read(figure));
            return;
        }
        var pictures = pictures(figure);
        var panels = panels(figure);
        var rest = blocks.read(figure);
        if (!pictures.isEmpty() || !panels.isEmpty() || !caption.text.isEmpty() || !caption.label.isEmpty()) {
            blocks.add(read, new Figure(id, caption.label, caption.text, pictures, panels));
        }
        read.addAll(rest);
    }

    private static @Nullable Element first(Element figure, String what) {
        var found = figure.selectFirst(what);
        return Objects.equals(found, figure) ? null : found;
    }

    private static boolean holds(Element figure, String what) {
        return figure.select(what).stream().anyMatch(found -> !found.equals(figure));
    }

    private record Caption(String label, InlineText text) {}

    private static Caption takeCaption(Element figure) {
        for (var caption : figure.select("figcaption, .ltx_caption")) {
            if (figure.equals(nearestFigure(caption))) {
                caption.remove();
                var tag = caption.selectFirst(".ltx_tag");
                var label = tag == null ? "" : tag.text().strip().replaceFirst("[:.]$", "");
                if (tag != null) {
                    tag.remove();
                }
                return new Caption(label, InlineReader.text(caption));
            }
        }
        return new Caption("", InlineText.EMPTY);
    }

    private static @Nullable Element nearestFigure(Element inside) {
        return inside.parents().stream()
                .filter(FigureReader::isFigure)
                .findFirst()
                .orElse(null);
    }

    private static List<Picture> pictures(Element figure) {
        var pictures = new ArrayList<Picture>();
        for (var img : figure.select("img")) {
            if (figure.equals(nearestFigure(img))) {
                if (!img.attr("src").isBlank()) {
                    pictures.add(InlineReader.picture(img));
                }
                img.remove();
            }
        }
        return pictures;
    }

    /// The figures within a figure, and what else those hold behind them.
    private List<Figure> panels(Element figure) {
        var panels = new ArrayList<Figure>();
        for (var inner : figure.select("figure, .ltx_figure")) {
            boolean panel = !inner.equals(figure) && figure.equals(nearestFigure(inner)) && holds(inner, "img");
            if (panel && !holds(inner, ".ltx_tabular, table, .ltx_listing, pre")) {
                inner.remove();
                var read = new ArrayList<DocumentBlock>();
                read(inner, read);
                for (var block : read) {
                    if (block instanceof Figure part) {
                        panels.add(part);
                    } else {
                        figure.appendElement("div").text(dev.offprint.document.BlockText.of(block));
                    }
                }
            }
        }
        return panels;
    }
}
