package dev.offprint.export;

import dev.offprint.model.Appearance;
import dev.offprint.model.Highlight;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.ReaderState;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.Revision;
import dev.offprint.model.StoredPaper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Papers as JSON objects, one a line. What is absent has no key.
public final class PaperJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private PaperJson() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// The id in a line that [#line] made; null where there is none.
    public static @Nullable String id(String line) {
        try {
            var id = MAPPER.readTree(line).path("id");
            return id.isString() ? id.asString() : null;
        } catch (JacksonException _) {
            return null; // no JSON
        }
    }

    public static String line(ObjectNode object) {
        return MAPPER.writeValueAsString(object);
    }

    /// As a line of a file.
    static String entry(StoredPaper stored) {
        return line(paper(stored)) + "\n";
    }

    public static ObjectNode paper(StoredPaper stored) {
        var paper = stored.paper();
        var json = object().put("id", stored.id().value());
        put(json, "arxivId", paper.arxivId());
        put(json, "doi", paper.doi());
        json.put("title", paper.title());
        put(json, "abstract", paper.abstractText());
        put(json, "aiSummary", paper.aiSummary());
        strings(json, "authors", paper.authors());
        put(json, "publishedOn", paper.publishedOn());
        put(json, "submittedOn", paper.submittedOn());
        put(json, "url", paper.links().page());
        put(json, "pdfUrl", paper.links().pdf());
        put(json, "codeUrl", paper.links().code());
        put(json, "projectUrl", paper.links().project());
        put(json, "thumbnailUrl", paper.links().thumbnail());
        counts(json, stored.counts());
        put(json, "organization", paper.organization());
        put(json, "venue", paper.venue());
        strings(json, "keywords", paper.keywords());
        strings(json, "categories", paper.categories());
        preprint(json, paper.preprint());
        state(json, stored.state());
        passages(json, stored.highlights());
        strings(
                json,
                "editions",
                stored.appearances().stream().map(seen -> seen.edition().key()).toList());
        return json;
    }

    /// Puts the reader's state, by which an import of the same file restores it.
    static void state(ObjectNode json, ReaderState state) {
        json.put("starred", state.starred());
        json.put("read", state.read());
        json.put("dismissed", state.dismissed());
        strings(json, "tags", state.tags());
        put(json, "note", state.note());
    }

    /// The marked passages, as `passages`; left out where there are none.
    private static void passages(ObjectNode json, List<Highlight> highlights) {
        if (highlights.isEmpty()) {
            return;
        }
        var passages = json.putArray("passages");
        for (var highlight : highlights) {
            passages.addObject()
                    .put("quote", highlight.quote())
                    .put("note", highlight.note())
                    .put("color", highlight.color().text())
                    .put("version", highlight.version())
                    .put("block", highlight.block())
                    .put("start", highlight.start())
                    .put("before", highlight.before())
                    .put("after", highlight.after());
        }
    }

    private static void preprint(ObjectNode json, PreprintInfo state) {
        if (state.version() != null) {
            json.put("version", state.version());
        }
        if (state.newerVersion() != null) {
            json.put("newSinceVersion", state.firstKnown());
        }
        put(json, "revisedOn", state.revisedOn());
        if (state.withdrawn()) {
            json.put("withdrawn", true);
        }
        put(json, "comment", state.comment());
        put(json, "journal", state.journal());
    }

    /// The same with why it is recommended, if it is.
    public static ObjectNode recommended(ObjectNode json, RecommendationReason why) {
        if (!why.equals(RecommendationReason.NONE)) {
            var reason = json.putObject("recommended");
            strings(reason, "words", why.words());
            strings(
                    reason,
                    "like",
                    why.similar().stream().map(row -> row.id().value()).toList());
        }
        return json;
    }

    /// The paper with each of its appearances and the words of its earlier versions.
    public static ObjectNode whole(StoredPaper stored, List<Revision> before) {
        var json = paper(stored);
        var earlier = json.putArray("earlierVersions");
        for (var words : before) {
            var version = earlier.addObject().put("version", words.version()).put("title", words.title());
            put(version, "abstract", words.abstractText());
            put(version, "replacedAt", words.replacedAt());
        }
        var list = json.putArray("appearances");
        stored.appearances().forEach(seen -> list.add(appearance(seen)));
        return json;
    }

    private static ObjectNode appearance(Appearance seen) {
        var json = object().put("source", seen.edition().source().name())
                .put("edition", seen.edition().period().text());
        if (seen.rank() != null) {
            json.put("rank", seen.rank());
        }
        counts(json, seen.counts());
        return json.put("seenAt", seen.seenAt().toString());
    }

    private static void counts(ObjectNode json, PaperCounts counts) {
        if (counts.githubStars() != null) {
            json.put("githubStars", counts.githubStars());
        }
        if (counts.upvotes() != null) {
            json.put("upvotes", counts.upvotes());
        }
        if (counts.comments() != null) {
            json.put("comments", counts.comments());
        }
    }

    /// Puts the value's text under `name`, or nothing where there is none.
    public static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    private static void strings(ObjectNode json, String name, List<String> values) {
        var array = json.putArray(name);
        values.forEach(array::add);
    }
}
