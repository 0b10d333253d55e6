package dev.offprint.document.html;

import dev.offprint.document.DocumentBlock.Picture;
import dev.offprint.document.InlineSpan;
import dev.offprint.document.InlineText;
import dev.offprint.document.SpanStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads what stands within lines.
final class InlineReader {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00AD\\u200B\\u2060\\uFEFF]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]+");

    private final List<InlineSpan> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private SpanStyle style = SpanStyle.PLAIN;
    /// Whether a space is due before the next word.
    private boolean space;

    /// What an element holds.
    static InlineText text(Element element) {
        var reader = new InlineReader();
        element.childNodes().forEach(node -> reader.read(node, SpanStyle.PLAIN));
        return reader.done();
    }

    static InlineText text(List<Node> nodes) {
        var reader = new InlineReader();
        nodes.forEach(node -> reader.read(node, SpanStyle.PLAIN));
        return reader.done();
    }

    private InlineText done() {
        endWords();
        while (!spans.isEmpty() && spans.getLast() instanceof InlineSpan.LineBreak) {
            spans.removeLast();
        }
        return new InlineText(spans);
    }

    private void read(Node node, SpanStyle now) {
        if (node instanceof TextNode text) {
            words(text.getWholeText(), now);
        } else if (node instanceof Element element) {
            element(element, now);
        }
    }

    private void children(Element element, SpanStyle now) {
        element.childNodes().forEach(node -> read(node, now));
    }

    private void element(Element element, SpanStyle now) {
        switch (element.normalName()) {
            case "math" -> formula(element);
            case "br" -> lineBreak();
            case "img" -> span(new InlineSpan.Icon(picture(element)));
            case "svg" -> words(element.text(), now);
            case "a" -> link(element, now);
            case "sup" -> children(element, raised(now, 1));
            case "sub" -> children(element, raised(now, -1));
            default -> {
                if (element.hasClass("ltx_note")) {
                    footnote(element);
                } else {
                    box(element, styled(element, now));
                }
            }
        }
    }

    /// What stands on lines of its own elsewhere begins a new line here.
    private void box(Element element, SpanStyle now) {
        boolean ownLine = ElementNames.isBlock(element)
                || element.hasClass("ltx_tr")
                || element.normalName().equals("tr");
        boolean cell = element.hasClass("ltx_td") || element.normalName().equals("td");
        if (ownLine && !isEmpty()) {
            lineBreak();
        }
        if (cell && !isEmpty()) {
            space = true;
        }
        children(element, now);
        if (ownLine && !isEmpty()) {
            lineBreak();
        }
    }

    private boolean isEmpty() {
        return spans.isEmpty() && words.isEmpty();
    }

    private static SpanStyle raised(SpanStyle now, int by) {
        return new SpanStyle(now.bold(), now.italic(), now.mono(), now.smallCaps(), now.underlined(), by);
    }

    private static SpanStyle styled(Element element, SpanStyle now) {
        var tag = element.normalName();
        return new SpanStyle(
                (now.bold() || tag.equals("b") || tag.equals("strong") || element.hasClass("ltx_font_bold"))
                        && !element.hasClass("ltx_font_medium"),
                (now.italic()
                                || tag.equals("i")
                                || tag.equals("em")
                                || element.hasClass("ltx_font_italic")
                                || element.hasClass("ltx_font_slanted"))
                        && !element.hasClass("ltx_font_upright"),
                now.mono()
                        || tag.equals("code")
                        || tag.equals("tt")
                        || element.hasClass("ltx_font_typewriter")
                        || element.hasClass("ltx_verbatim")
                        || element.hasClass("ltx_ERROR"),
                now.smallCaps() || element.hasClass("ltx_font_smallcaps"),
                now.underlined() || tag.equals("u") || element.hasClass("ltx_framed_underline"),
                now.raised());
    }

    private void words(String text, SpanStyle now) {
        var collapsed = SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        if (collapsed.isEmpty()) {
            return;
        }
        if (collapsed.equals(" ")) {
            space = true;
            return;
        }
        if (collapsed.charAt(0) == ' ') {
            space = true;
        }
        if (!now.equals(style)) {
            if (space && !words.isEmpty()) {
                words.append(' ');
                space = false;
            }
            endWords();
            style = now;
        }
        if (space && !atLineStart()) {
            words.append(' ');
        }
        words.append(collapsed.strip());
        space = collapsed.charAt(collapsed.length() - 1) == ' ';
    }

    private boolean atLineStart() {
        return words.isEmpty() && (spans.isEmpty() || spans.getLast() instanceof InlineSpan.LineBreak);
    }

    private void endWords() {
        if (!words.isEmpty()) {
            spans.add(new InlineSpan.Words(words.toString(), style));
            words.setLength(0);
        }
    }

    /// A span that is no plain words, with the space that is due before it.
    private void span(InlineSpan span) {
        if (space && !atLineStart()) {
            words.append(' ');
        }
        space = false;
        endWords();
        spans.add(span);
    }

    private void lineBreak() {
        endWords();
        space = false;
        if (!spans.isEmpty() && !(spans.getLast() instanceof InlineSpan.LineBreak)) {
            spans.add(new InlineSpan.LineBreak());
        }
    }

    private void formula(Element math) {
        var tex = FormulaSource.of(math);
        if (!tex.isEmpty()) {
            span(new InlineSpan.Formula(tex));
        }
    }

    static Picture picture(Element img) {
        return new Picture(
                img.attr("src").strip(),
                pixels(img.attr("width")),
                pixels(img.attr("height")),
                img.attr("alt").equals("Refer to caption")
                        ? ""
                        : img.attr("alt").strip());
    }

    private static int pixels(String attribute) {
        var digits = attribute.strip().replaceFirst("(?:\\.\\d+)?(?:px)?$", "");
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    }

    private void link(Element link, SpanStyle now) {
        var address = link.attr("href").strip();
        int fragment = address.indexOf('#');
        var text = text(link).plain();
        if ((link.selectFirst("math, img") != null && fragment != 0) || text.isEmpty()) {
            children(link, now); // shown as what it holds
        } else if (fragment >= 0 && address.startsWith("bib.", fragment + 1)) {
            span(new InlineSpan.Citation(text, address.substring(fragment + 1)));
        } else if (fragment == 0 && address.length() > 1) {
            span(new InlineSpan.CrossReference(text, address.substring(1)));
        } else if (isWeb(address)) {
            span(new InlineSpan.WebLink(text, address));
        } else if (fragment > 0 && link.hasClass("ltx_ref") && !address.contains(":")) {
            span(new InlineSpan.CrossReference(text, address.substring(fragment + 1)));
        } else {
            children(link, now);
        }
    }

    private static boolean isWeb(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private void footnote(Element note) {
        var content = note.selectFirst(".ltx_note_content");
        var mark = note.selectFirst(".ltx_note_mark");
        var text = content == null ? note : content;
        var marks = text.select(".ltx_note_mark, .ltx_tag_note");
        var shown = mark == null ? "" : mark.text();
        marks.remove();
        if (mark != null && content == null) {
            mark.remove();
        }
        var inner = text(text);
        if (!inner.isEmpty()) {
            span(new InlineSpan.Footnote(shown, inner));
        }
    }
}
