package dev.offprint.parse;

import dev.offprint.model.MetadataQuality;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One JSON value to one draft: an item of a Hugging Face list (`{paper: {…}, …}`), a plain record of a paper,
/// either of them inside `{date, item}`, or a text that holds one of these.
final class JsonRecords {
    private static final RawEntry NO_RECORD = new RawEntry.Unfit("not a record of a paper");

    private JsonRecords() {}

    static RawEntry read(JsonNode value) {
        var record = value.isString() ? inside(value.asString()) : value;
        if (record == null || !record.isObject()) {
            return NO_RECORD;
        }
        var item = record.path("item");
        if (!item.isObject()) {
            return draft(record);
        }
        var read = draft(item);
        if (read instanceof RawPaper draft) {
            draft.listDay = JsonFields.day(record, "date");
            draft.listed = true;
            draft.id(JsonFields.text(record, "id"));
        }
        return read;
    }

    /// Reads a record that stands under its id.
    static RawEntry keyed(String key, JsonNode value) {
        var read = read(value);
        if (read instanceof RawPaper draft) {
            draft.ids.addFirst(key);
        }
        return read;
    }

    private static @Nullable JsonNode inside(String text) {
        return text.startsWith("{") ? PythonLiteral.read(text) : null;
    }

    private static RawEntry draft(JsonNode record) {
        var draft = record.path("paper").isObject() ? item(record, record.path("paper")) : plain(record);
        return TextCleaner.line(draft.title) == null ? new RawEntry.Unfit("no title") : draft;
    }

    /// An item as the API and the pages of Hugging Face give it. The two titles can differ; the one in `paper`
    /// is the paper's own.
    private static RawPaper item(JsonNode item, JsonNode paper) {
        var draft = new RawPaper(MetadataQuality.RECORD);
        draft.listed = true;
        draft.id(JsonFields.text(paper, "id"));
        draft.id(JsonFields.text(item, "id"));
        draft.title = either(paper, item, "title");
        draft.abstractText = either(paper, item, "summary");
        draft.aiSummary = either(paper, item, "ai_summary");
        draft.authors = JsonFields.names(paper, "authors");
        draft.keywords = JsonFields.names(paper, "ai_keywords");
        draft.organization = organization(paper.has("organization") ? paper : item);
        draft.publishedOn = JsonFields.day(paper, "publishedAt");
        draft.code = JsonFields.text(paper, "githubRepo");
        draft.project = JsonFields.text(paper, "projectPage");
        draft.thumbnail = thumbnail(item);
        draft.withdrawn = JsonFields.text(paper, "withdrawnAt") != null || JsonFields.text(item, "withdrawnAt") != null;
        draft.upvotes = JsonFields.count(paper.has("upvotes") ? paper : item, "upvotes");
        draft.comments = JsonFields.count(item, "numComments");
        draft.githubStars = JsonFields.count(paper, "githubStars");
        draft.listDay = JsonFields.day(paper.has("submittedOnDailyAt") ? paper : item, "submittedOnDailyAt");
        draft.handedIn = handedInAfter(JsonFields.text(paper, "publishedAt"), item);
        return draft;
    }

    /// A record of a paper under the names that scrapers, arXiv's bulk files and this program's own exports
    /// use.
    private static RawPaper plain(JsonNode record) {
        var draft = new RawPaper(MetadataQuality.RECORD);
        for (var name : new String[] {"arxivId", "arxiv_id", "id", "url", "pdf_url"}) {
            draft.id(JsonFields.text(record, name));
        }
        draft.title = JsonFields.text(record, "title");
        draft.abstractText = JsonFields.text(record, "abstract", "summary");
        draft.aiSummary = JsonFields.text(record, "ai_summary");
        draft.doi = JsonFields.text(record, "doi");
        draft.authors = JsonFields.names(record, "authors");
        draft.keywords = JsonFields.names(record, record.has("keywords") ? "keywords" : "ai_keywords");
        draft.categories = categories(record);
        draft.organization = organization(record);
        draft.publishedOn =
                JsonFields.day(record, "publishedOn", "date", "publication_date", "publishedAt", "published");
        draft.version = version(record);
        draft.revisedOn = JsonFields.day(record, "revisedOn");
        draft.withdrawn =
                record.path("withdrawn").isBoolean() && record.path("withdrawn").asBoolean();
        draft.comment = JsonFields.text(record, "comment");
        draft.journal = JsonFields.text(record, "journal", "journal-ref");
        draft.code = JsonFields.text(record, "codeUrl", "githubRepo", "github");
        draft.project = JsonFields.text(record, "projectUrl", "projectPage", "project_page");
        draft.thumbnail = JsonFields.text(record, "thumbnail");
        draft.upvotes = JsonFields.count(record, "upvotes");
        draft.comments = JsonFields.count(record, "comments", "numComments");
        draft.githubStars = JsonFields.count(record, "githubStars");
        return draft;
    }

    private static @Nullable Integer version(JsonNode record) {
        var version = JsonFields.count(record, "version");
        return version == null || version < 1 ? null : version;
    }

    private static @Nullable String either(JsonNode paper, JsonNode item, String name) {
        var own = JsonFields.text(paper, name);
        return own != null ? own : JsonFields.text(item, name);
    }

    private static @Nullable String organization(JsonNode holder) {
        var organization = holder.path("organization");
        return organization.isObject()
                ? JsonFields.text(organization, "fullname", "name")
                : JsonFields.text(holder, "organization");
    }

    private static List<String> categories(JsonNode record) {
        var categories = record.path("categories");
        return categories.isString()
                ? List.of(categories.asString().split("[\\s,;]+"))
                : JsonFields.names(record, "categories");
    }

    /// The picture; until June 2024 its field was `mediaUrl`, which may be a film as well.
    private static @Nullable String thumbnail(JsonNode item) {
        var address = JsonFields.text(item, "thumbnail", "mediaUrl");
        return address != null && address.matches("(?i).*\\.(mp4|mov|webm|mkv)") ? null : address;
    }

    /// The day on which an item was handed in. Until March 2025 that was its outer `publishedAt`; since then
    /// this field is the paper's own publication less some hours, and tells nothing.
    private static @Nullable LocalDate handedInAfter(@Nullable String published, JsonNode item) {
        var handedIn = JsonFields.text(item, "publishedAt");
        if (published == null || handedIn == null) {
            return null;
        }
        try {
            boolean after = Instant.parse(handedIn).isAfter(Instant.parse(published));
            return after ? JsonFields.day(handedIn) : null;
        } catch (DateTimeParseException _) {
            return null; // one of them is no moment, so nothing can be concluded
        }
    }
}
