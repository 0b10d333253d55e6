package dev.offprint.document.html;

import dev.offprint.document.InlineText;
import dev.offprint.document.PaperDocument;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads a paper from the HTML that LaTeXML makes of TeX, as arXiv shows it. The classes are those of LaTeXML's manual,
/// <https://math.nist.gov/~BMiller/LaTeXML/manual/>.
///
/// Nothing readable is left out: elements that are not known become paragraphs. What is no part of the paper
/// (navigation,
/// scripts, styles, forms, frames) is. Never fails because of the page; takes time linear in its length.
public final class LatexmlParser {
    /// Characters of a page: the longest of arXiv have some 10 million.
    public static final int LONGEST_PAGE = 30_000_000;
    /// Elements that stand within each other; more are read as the text of the last.
    private static final int DEPTH = 300;

    /// What belongs to the page and not to the paper.
    private static final String CHROME = """
        script, style, template, noscript, iframe, frame, object, embed, applet, audio, video, canvas,
        form, button, input, select, textarea, nav, dialog, link, meta,
        .ltx_page_header, .ltx_page_footer, .ltx_page_navbar, .ltx_page_logo, .ltx_TOC, .ltx_rdf, .ltx_pagination,
        .ltx_listing_data, .mob_header, .desktop_header, .package-alerts, .html-header-nav, .sr-only, .ar5iv-footer,
        #watermark-tr, #license-tr, #myForm, #modal-form, #target-section\
        """;

    private LatexmlParser() {}

    /// Whether the page has a paper in it at all, and no notice in its place.
    public static boolean holdsPaper(String html) {
        return read(html).selectFirst(".ltx_document") != null;
    }

    public static PaperDocument parse(String html) {
        var problems = new ArrayList<String>();
        if (html.length() > LONGEST_PAGE) {
            problems.add("The page is longer than " + LONGEST_PAGE / 1_000_000
                    + " million characters; what comes after them is left out.");
        }
        var page = read(html);
        page.select(CHROME).remove();
        var root = root(page);
        var title = takeFirst(root, "h1.ltx_title_document, .ltx_title_document");
        var authors = takeFirst(root, ".ltx_authors");
        var reader = new BlockReader(root);
        var blocks = reader.read(root);
        problems.addAll(reader.problems());
        return new PaperDocument(
                title == null ? InlineText.EMPTY : InlineReader.text(title), authors(authors), blocks, problems);
    }

    private static Document read(String html) {
        var text = html.length() > LONGEST_PAGE ? html.substring(0, LONGEST_PAGE) : html;
        return Jsoup.parse(MathTrimmer.trim(text), "", Parser.htmlParser().setMaxDepth(DEPTH));
    }

    private static Element root(Document page) {
        for (var place : List.of("article.ltx_document", ".ltx_document", ".ltx_page_content", "main")) {
            var found = page.selectFirst(place);
            if (found != null) {
                return found;
            }
        }
        return page.body();
    }

    private static @Nullable Element takeFirst(Element root, String what) {
        var found = root.selectFirst(what);
        if (found != null) {
            found.remove();
        }
        return found;
    }

    /// The names as one line; what else stands there (affiliations, addresses) behind them.
    private static InlineText authors(@Nullable Element authors) {
        if (authors == null) {
            return InlineText.EMPTY;
        }
        authors.select(".ltx_note_mark, .ltx_author_before").remove();
        authors.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode(", ")));
        var names = new ArrayList<String>();
        for (var name : authors.select(".ltx_personname")) {
            names.add(name.text());
            name.remove();
        }
        var rest = authors.text();
        if (!rest.isBlank()) {
            names.add(rest);
        }
        return InlineText.of(
                String.join(", ", names).replaceAll("\\s*,(?:\\s*,)+", ",").strip());
    }
}
