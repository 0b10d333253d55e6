package dev.offprint.document.html;

import dev.offprint.document.DocumentBlock;
import dev.offprint.document.InlineSpan;
import dev.offprint.document.InlineText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads what stands on lines of its own. For one page and one thread.
final class BlockReader {
    /// A paper of a thousand pages has some 20,000.
    private static final int MOST_BLOCKS = 50_000;
    /// Levels of headings by the class of their section.
    private static final Map<String, Integer> LEVELS = Map.of(
            "ltx_part", 1,
            "ltx_chapter", 1,
            "ltx_section", 1,
            "ltx_appendix", 1,
            "ltx_subsection", 2,
            "ltx_subsubsection", 3,
            "ltx_paragraph", 4,
            "ltx_subparagraph", 5);

    private static final int DEEPEST_LEVEL = 6;

    private final ElementNames names;
    private final FigureReader figures;
    private final Set<String> problems = new LinkedHashSet<>();
    private int blocks;

    BlockReader(Element root) {
        names = new ElementNames(root);
        figures = new FigureReader(this, names);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /// The blocks of what an element holds.
    List<DocumentBlock> read(Element element) {
        return read(element.childNodes());
    }

    List<DocumentBlock> read(List<Node> nodes) {
        var read = new ArrayList<DocumentBlock>();
        var line = new ArrayList<Node>();
        for (var node : nodes) {
            if (node instanceof Element element && names.breaksLine(element)) {
                endLine(line, null, read);
                element(element, read);
            } else if (node instanceof Element || node instanceof TextNode) {
                line.add(node);
            }
        }
        endLine(line, null, read);
        return read;
    }

    private void endLine(List<Node> line, @Nullable Element from, List<DocumentBlock> read) {
        if (!line.isEmpty()) {
            var text = InlineReader.text(line);
            line.clear();
            paragraph(from, text, read);
        }
    }

    private void paragraph(@Nullable Element from, InlineText text, List<DocumentBlock> read) {
        if (text.isEmpty()) {
            return;
        }
        if (text.spans().size() == 1
                && text.spans().getFirst() instanceof InlineSpan.Formula(var tex)
                && from != null
                && from.selectFirst("math[display=block]") != null) {
            add(read, new DocumentBlock.Equation(names.id(from), List.of(new DocumentBlock.Equation.Line(tex, ""))));
        } else {
            add(read, new DocumentBlock.Paragraph(names.id(from), text));
        }
    }

    /// Adds a block, as long as there are not too many.
    void add(List<DocumentBlock> read, DocumentBlock block) {
        if (++blocks > MOST_BLOCKS) {
            problems.add("The paper has more than " + MOST_BLOCKS + " parts; what comes after them is left out.");
        } else {
            read.add(block);
        }
    }

    private void element(Element element, List<DocumentBlock> read) {
        var tag = element.normalName();
        if (element.hasClass("ltx_title") || tag.matches("h[1-6]")) {
            heading(element, read);
        } else if (element.hasClass("ltx_equation")
                || element.hasClass("ltx_equationgroup")
                || isEquationTable(element)) {
            EquationReader.read(element, names, this, read);
        } else if (element.hasClass("ltx_bibitem")) {
            add(read, ReferenceReader.read(names.id(element), element));
        } else if (element.hasClass("ltx_itemize")
                || element.hasClass("ltx_enumerate")
                || element.hasClass("ltx_description")
                || ((tag.equals("ul") || tag.equals("ol") || tag.equals("dl")) && !element.hasClass("ltx_biblist"))) {
            list(element, read);
        } else if (FigureReader.isFigure(element)) {
            figures.read(element, read);
        } else if (element.hasClass("ltx_tabular") || tag.equals("table")) {
            add(read, TableReader.read(names.id(element), "", InlineText.EMPTY, element, List.of()));
        } else if (element.hasClass("ltx_listing") || element.hasClass("ltx_verbatim") || tag.equals("pre")) {
            add(read, new DocumentBlock.Code(names.id(element), "", InlineText.EMPTY, ListingText.of(element)));
        } else if (element.hasClass("ltx_theorem") || element.hasClass("ltx_proof")) {
            theorem(element, read);
        } else if (element.hasClass("ltx_quote") || tag.equals("blockquote")) {
            var id = names.id(element);
            add(read, new DocumentBlock.Quotation(id, read(element)));
        } else if (names.holdsBlocks(element)) {
            read.addAll(read(element));
        } else {
            paragraph(element, InlineReader.text(element), read);
        }
    }

    private static boolean isEquationTable(Element element) {
        return element.hasClass("ltx_eqn_table");
    }

    private void heading(Element title, List<DocumentBlock> read) {
        var section = title.parent();
        int level = level(section, title);
        var tag = title.selectFirst(".ltx_tag");
        var number = tag == null ? "" : tag.text().strip();
        if (tag != null) {
            tag.remove();
        }
        var text = InlineReader.text(title);
        if (!text.isEmpty() || !number.isEmpty()) {
            var place = section == null || section.id().isEmpty() ? title : section;
            add(read, new DocumentBlock.Heading(names.id(place), level, number, text));
        }
    }

    private static int level(@Nullable Element section, Element title) {
        if (section != null) {
            for (var name : section.classNames()) {
                var level = LEVELS.get(name);
                if (level != null) {
                    return level;
                }
            }
        }
        boolean own = title.hasClass("ltx_title_abstract")
                || title.hasClass("ltx_title_bibliography")
                || title.hasClass("ltx_title_acknowledgements")
                || title.hasClass("ltx_title_index");
        return own || !title.normalName().matches("h[1-6]")
                ? 1
                : Math.clamp(title.normalName().charAt(1) - '1', 1, DEEPEST_LEVEL);
    }

    private void list(Element list, List<DocumentBlock> read) {
        var id = names.id(list);
        var items = new ArrayList<DocumentBlock.Item>();
        InlineText label = InlineText.EMPTY;
        boolean ordered = list.hasClass("ltx_enumerate") || list.normalName().equals("ol");
        for (var node : list.childNodes()) {
            if (node instanceof Element term && term.normalName().equals("dt")) {
                label = InlineReader.text(term);
            } else if (node instanceof Element item) {
                var tag = item.selectFirst("> .ltx_tag, > .ltx_item > .ltx_tag");
                if (tag != null) {
                    label = InlineReader.text(tag);
                    tag.remove();
                } else if (label.isEmpty()) {
                    label = InlineText.of(ordered ? items.size() + 1 + "." : "•");
                }
                items.add(new DocumentBlock.Item(label, read(item)));
                label = InlineText.EMPTY;
            } else if (node instanceof TextNode text && !text.isBlank()) {
                items.add(new DocumentBlock.Item(InlineText.EMPTY, read(List.of(node))));
            }
        }
        add(read, new DocumentBlock.ItemList(id, ordered, items));
    }

    private void theorem(Element theorem, List<DocumentBlock> read) {
        var id = names.id(theorem);
        var kind = theorem.hasClass("ltx_proof") ? "proof" : "theorem";
        for (var name : theorem.classNames()) {
            if (name.startsWith("ltx_theorem_")) {
                kind = name.substring("ltx_theorem_".length());
            }
        }
        var title = theorem.selectFirst("> .ltx_title");
        if (title != null) {
            title.remove();
        }
        add(
                read,
                new DocumentBlock.Theorem(
                        id, kind, title == null ? InlineText.EMPTY : InlineReader.text(title), read(theorem)));
    }
}
