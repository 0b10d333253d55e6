package dev.offprint.document.html;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Which elements stand on lines of their own, and what each is called. For one page and one thread.
final class ElementNames {
    private static final Set<String> BLOCK_TAGS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "aside",
            "header",
            "footer",
            "figure",
            "figcaption",
            "table",
            "ul",
            "ol",
            "dl",
            "li",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "center",
            "details",
            "summary",
            "address");
    private static final Set<String> BLOCK_CLASSES = Set.of(
            "ltx_p",
            "ltx_para",
            "ltx_figure",
            "ltx_table",
            "ltx_listing",
            "ltx_verbatim",
            "ltx_theorem",
            "ltx_proof",
            "ltx_itemize",
            "ltx_enumerate",
            "ltx_description",
            "ltx_equation",
            "ltx_equationgroup",
            "ltx_quote",
            "ltx_bibitem",
            "ltx_tabular");

    private final Set<Element> holdBlocks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> given = new HashSet<>();
    private int made;

    ElementNames(Element root) {
        NodeTraversor.traverse(
                (NodeVisitor) (Node node, int depth) -> {
                    if (node instanceof Element element && isBlock(element) && !isNote(element)) {
                        markParents(element);
                    }
                },
                root);
    }

    /// A block within a footnote makes no block of the line that the footnote stands in.
    private void markParents(Element block) {
        for (var parent = block.parent(); parent != null && !isNote(parent) && holdBlocks.add(parent); ) {
            parent = parent.parent();
        }
    }

    private static boolean isNote(Element element) {
        return element.hasClass("ltx_note");
    }

    static boolean isBlock(Element element) {
        return BLOCK_TAGS.contains(element.normalName()) || hasAny(element, BLOCK_CLASSES);
    }

    private static boolean hasAny(Element element, Set<String> classes) {
        return !element.className().isEmpty() && element.classNames().stream().anyMatch(classes::contains);
    }

    /// Whether it stands on lines of its own, or something in it does.
    boolean breaksLine(Element element) {
        return isBlock(element) || holdBlocks.contains(element);
    }

    boolean holdsBlocks(Element element) {
        return holdBlocks.contains(element);
    }

    /// The id of an element, each once; one that is made up where it has none or another element has it, too.
    String id(@Nullable Element element) {
        var own = element == null ? "" : element.id().strip();
        if (own.isEmpty() || !given.add(own)) {
            do {
                own = "block-" + ++made;
            } while (!given.add(own));
        }
        return own;
    }
}
