package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds the ids in the plain record of a paper, under whatever name: `id`, `uid`, `abs_url`, `paper_url`,
/// `externalIds.ArXiv`.
final class JsonIds {
    private static final List<String> NAMES = List.of("arxivId", "arxiv_id", "id", "url", "pdf_url");
    /// Longer values are texts. An address with a query has fewer characters.
    private static final int MAX_LENGTH = 300;

    private JsonIds() {}

    /// The ids and addresses, the best first: those of well-known fields, then any other field that has an id of
    /// arXiv and is named an id or has it in an address.
    static List<String> of(JsonNode record) {
        var ids = new ArrayList<String>();
        NAMES.forEach(name -> add(ids, JsonFields.text(record, name)));
        add(ids, JsonFields.text(record.path("externalIds"), "ArXiv"));
        record.forEachEntry((name, value) -> {
            if (value.isString() && !NAMES.contains(name) && isArxivId(name, value.asString())) {
                ids.add(value.asString());
            }
        });
        return ids;
    }

    static @Nullable String doi(JsonNode record) {
        var doi = JsonFields.text(record, "doi", "DOI");
        return doi != null ? doi : JsonFields.text(record.path("externalIds"), "DOI");
    }

    private static boolean isArxivId(String name, String value) {
        if (value.length() > MAX_LENGTH || ArxivId.parse(value) == null) {
            return false;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return value.indexOf('/') >= 0 || lower.endsWith("id") || lower.contains("arxiv") || lower.equals("eprint");
    }

    private static void add(List<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
