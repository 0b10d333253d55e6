package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A paper as an item of CSL-JSON, which citation styles are applied to.
final class CslJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CslJson() {}

    static String entry(StoredPaper kept) {
        var paper = kept.paper();
        var journal = paper.preprint().journal();
        var item = MAPPER.createObjectNode().put("id", BibTex.key(kept));
        item.put("type", journal != null ? "article-journal" : paper.venue() != null ? "paper-conference" : "article");
        item.put("title", paper.title());
        var authors = item.putArray("author");
        for (var name : paper.authors()) {
            var person = PersonName.of(name);
            var author = authors.addObject().put("family", person.family());
            put(author, "given", person.given().isEmpty() ? null : person.given());
        }
        if (paper.publishedOn() != null) {
            var parts = item.putObject("issued").putArray("date-parts").addArray();
            parts.add(paper.publishedOn().getYear());
            parts.add(paper.publishedOn().getMonthValue());
            parts.add(paper.publishedOn().getDayOfMonth());
        }
        put(item, "container-title", journal == null ? paper.venue() : journal);
        if (paper.arxivId() != null) {
            item.put("number", "arXiv:" + paper.arxivId()).put("publisher", "arXiv");
        }
        put(item, "DOI", paper.doi());
        put(item, "URL", PaperUrl.of(paper));
        put(item, "abstract", paper.abstractText());
        put(item, "note", kept.state().note());
        return MAPPER.writeValueAsString(item);
    }

    private static void put(ObjectNode item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, value);
        }
    }
}
