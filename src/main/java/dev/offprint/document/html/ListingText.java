package dev.offprint.document.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The characters of program text and of algorithms, with their line breaks.
final class ListingText {
    private ListingText() {}

    static String of(Element listing) {
        var text = new StringBuilder();
        append(listing.childNodes(), text);
        return text.toString()
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]+\\n", "\n")
                .strip();
    }

    /// Whether the element has characters to be kept as they are.
    private static void append(List<Node> nodes, StringBuilder text) {
        for (var node : nodes) {
            if (node instanceof TextNode words) {
                boolean betweenLines = words.isBlank()
                        && words.parent() != null
                        && words.parent().hasClass("ltx_listing");
                text.append(betweenLines ? "" : words.getWholeText());
            } else if (node instanceof Element element) {
                element(element, text);
            }
        }
    }

    private static void element(Element element, StringBuilder text) {
        boolean line = element.hasClass("ltx_listingline")
                || element.normalName().equals("p")
                || element.normalName().equals("div");
        if (element.normalName().equals("math")) {
            text.append('$').append(FormulaSource.of(element)).append('$');
        } else if (element.normalName().equals("br")) {
            text.append('\n');
        } else {
            if (line && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            append(element.childNodes(), text);
            if (element.hasClass("ltx_tag_listingline")) {
                text.append(' ');
            }
            if (line && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
