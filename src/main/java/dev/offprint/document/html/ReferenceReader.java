package dev.offprint.document.html;

import dev.offprint.document.DocumentBlock.Reference;
import dev.offprint.model.ArxivId;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads entries of the bibliography. Where LaTeXML does not tell title and authors apart, an entry of several blocks
/// has the authors in the first and the title in the second, as BibTeX's styles write them.
final class ReferenceReader {
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>]+");
    private static final Pattern ARXIV = Pattern.compile(
            "(?i)arxiv(?:\\.org/(?:abs|pdf|html)/|\\s*preprint\\s*arxiv\\s*:|\\s*:)\\s*(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Za-z]{2})?/\\d{7})");

    private ReferenceReader() {}

    static Reference read(String id, Element item) {
        var tag = item.selectFirst(".ltx_tag_bibitem, .ltx_tag");
        var label = tag == null ? "" : tag.text().strip();
        if (tag != null) {
            tag.remove();
        }
        item.select(".ltx_bib_cited").remove(); // where the page cites it
        var text = InlineReader.text(item);
        var words = text.plain();
        var links = new StringBuilder(words);
        item.select("a[href]").forEach(link -> links.append(' ').append(link.attr("href")));
        return new Reference(
                id,
                label,
                text,
                part(item, ".ltx_bib_title", 1),
                part(item, ".ltx_bib_author", 0),
                year(item, words),
                arxivId(links),
                doi(links));
    }

    private static String part(Element item, String named, int block) {
        var own = item.selectFirst(named);
        if (own != null) {
            return trimmed(own.text());
        }
        var blocks = item.select(".ltx_bibblock");
        return blocks.size() > 2 ? trimmed(blocks.get(block).text()) : "";
    }

    private static String trimmed(String text) {
        return text.strip().replaceFirst("[.,;]+$", "").replaceAll("^[“\"]|[”\"]$", "");
    }

    private static @Nullable Integer year(Element item, String words) {
        var own = item.selectFirst(".ltx_bib_year, .ltx_bib_date");
        var matcher = YEAR.matcher(own == null ? words.replaceAll("\\d{4}\\.\\d{4,5}", "") : own.text());
        Integer last = null;
        while (matcher.find()) {
            last = Integer.valueOf(matcher.group());
        }
        return last;
    }

    private static @Nullable String arxivId(CharSequence text) {
        var matcher = ARXIV.matcher(text);
        var id = matcher.find() ? ArxivId.parse(matcher.group(1)) : null;
        return id == null ? null : id.value();
    }

    private static @Nullable String doi(CharSequence text) {
        var matcher = DOI.matcher(text);
        return matcher.find() ? matcher.group().replaceFirst("[.,;)\\]]+$", "") : null;
    }
}
