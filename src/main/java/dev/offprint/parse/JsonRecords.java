package dev.offprint.parse;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.ReaderState;
import dev.offprint.parse.text.TextCleaner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Converts one JSON value into a [RawPaper]: an item of a Hugging Face list (`{paper: {…}, …}`), a plain record of
/// a paper, either of them wrapped in `{date, item}`, or a string that contains one of these.
final class JsonRecords {
    private static final RawEntry NO_RECORD = new RawEntry.Unusable("not a record of a paper");
    private static final String[] PUBLISHED = {
        "publishedOn", "date", "publication_date", "publishedAt", "published", "date_published", "publicationDate",
    };

    private JsonRecords() {}

    static RawEntry read(JsonNode value) {
        var record = value.isString() ? inside(value.asString()) : value;
        if (record == null || !record.isObject()) {
            return NO_RECORD;
        }
        var item = record.path("item");
        if (!item.isObject()) {
            return rawEntry(record);
        }
        var read = rawEntry(item);
        if (read instanceof RawPaper raw) {
            raw.listDay = JsonFields.day(record, "date");
            raw.listed = true;
            raw.id(JsonFields.text(record, "id"));
        }
        return read;
    }

    /// Converts a record that is keyed by its id.
    static RawEntry keyed(String key, JsonNode value) {
        var read = read(value);
        if (read instanceof RawPaper raw) {
            raw.ids.addFirst(key);
        }
        return read;
    }

    private static @Nullable JsonNode inside(String text) {
        return text.startsWith("{") ? PythonLiteral.read(text) : null;
    }

    private static RawEntry rawEntry(JsonNode record) {
        var raw = record.path("paper").isObject() ? item(record, record.path("paper")) : plain(record);
        return TextCleaner.line(raw.title) == null ? new RawEntry.Unusable("no title") : raw;
    }

    /// An item as in the API and the pages of Hugging Face. Its two titles can differ; the one in `paper` is the
    /// paper's own.
    private static RawPaper item(JsonNode item, JsonNode paper) {
        var raw = new RawPaper(MetadataQuality.RECORD);
        raw.listed = true;
        raw.id(JsonFields.text(paper, "id"));
        raw.id(JsonFields.text(item, "id"));
        raw.title = either(paper, item, "title");
        raw.abstractText = either(paper, item, "summary");
        raw.aiSummary = either(paper, item, "ai_summary");
        raw.authors = JsonFields.names(paper, "authors");
        raw.keywords = JsonFields.names(paper, "ai_keywords");
        raw.organization = organization(paper.has("organization") ? paper : item);
        raw.venue = either(paper, item, "venue");
        raw.publishedOn = JsonFields.day(paper, "publishedAt");
        raw.code = JsonFields.text(paper, "githubRepo");
        raw.project = JsonFields.text(paper, "projectPage");
        raw.thumbnail = thumbnail(item);
        raw.withdrawn = JsonFields.text(paper, "withdrawnAt") != null || JsonFields.text(item, "withdrawnAt") != null;
        raw.upvotes = JsonFields.count(paper.has("upvotes") ? paper : item, "upvotes");
        raw.comments = JsonFields.count(item, "numComments");
        raw.githubStars = JsonFields.count(paper, "githubStars");
        raw.listDay = JsonFields.day(paper.has("submittedOnDailyAt") ? paper : item, "submittedOnDailyAt");
        raw.submittedOn = submissionDay(JsonFields.text(paper, "publishedAt"), item);
        return raw;
    }

    /// A plain record, with the field names used by scrapers, by arXiv's bulk files and by this program's exports.
    private static RawPaper plain(JsonNode record) {
        var raw = new RawPaper(MetadataQuality.RECORD);
        JsonFields.ids(record).forEach(raw::id);
        raw.title = JsonFields.text(record, "title");
        raw.abstractText = abstractText(record);
        raw.aiSummary = JsonFields.text(record, "ai_summary", "aiSummary");
        raw.doi = JsonFields.doi(record);
        raw.authors = JsonFields.names(record, record.has("authors") ? "authors" : "author");
        raw.keywords = JsonFields.names(record, record.has("keywords") ? "keywords" : "ai_keywords");
        raw.categories = categories(record);
        raw.organization = organization(record);
        raw.venue = JsonFields.text(record, "venue");
        raw.publishedOn = JsonFields.day(record, PUBLISHED);
        raw.version = version(record);
        raw.revisedOn = JsonFields.day(record, "revisedOn");
        raw.withdrawn =
                record.path("withdrawn").isBoolean() && record.path("withdrawn").asBoolean();
        raw.comment = JsonFields.text(record, "comment");
        raw.journal = JsonFields.text(record, "journal", "journal-ref");
        raw.code = JsonFields.text(record, "codeUrl", "githubRepo", "github");
        raw.project = JsonFields.text(record, "projectUrl", "projectPage", "project_page");
        raw.thumbnail = JsonFields.text(record, "thumbnail", "thumbnailUrl");
        raw.upvotes = JsonFields.count(record, "upvotes");
        raw.comments = JsonFields.count(record, "comments", "numComments");
        raw.githubStars = JsonFields.count(record, "githubStars");
        raw.state = state(record.path("custom").isObject() ? record.path("custom") : record);
        if (CslItem.is(record)) {
            CslItem.addTo(raw, record);
        }
        return raw;
    }

    /// The reader's state, as this program's exports have it.
    private static ReaderState state(JsonNode record) {
        if (!record.path("starred").isBoolean() || !record.path("tags").isArray()) {
            return ReaderState.NONE;
        }
        return new ReaderState(
                record.path("starred").asBoolean(),
                record.path("read").asBoolean(false),
                record.path("dismissed").asBoolean(false),
                JsonFields.names(record, "tags"),
                JsonFields.text(record, "note"));
    }

    /// The abstract, in a JSON Feed as text or as HTML.
    private static @Nullable String abstractText(JsonNode record) {
        var text = JsonFields.text(record, "abstract", "summary", "content_text");
        var html = text == null ? JsonFields.text(record, "content_html") : null;
        return html == null ? text : Jsoup.parseBodyFragment(html).text();
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

    /// The thumbnail; until June 2024 its field was `mediaUrl`, which may be a video as well.
    private static @Nullable String thumbnail(JsonNode item) {
        var address = JsonFields.text(item, "thumbnail", "mediaUrl");
        return address != null && address.matches("(?i).*\\.(mp4|mov|webm|mkv)") ? null : address;
    }

    /// The day on which an item was submitted to the list. Until March 2025 this was its outer `publishedAt`; since
    /// then that field is the paper's publication time less some hours, and carries no information.
    private static @Nullable LocalDate submissionDay(@Nullable String published, JsonNode item) {
        var submittedOn = JsonFields.text(item, "publishedAt");
        if (published == null || submittedOn == null) {
            return null;
        }
        try {
            boolean after = Instant.parse(submittedOn).isAfter(Instant.parse(published));
            return after ? JsonFields.day(submittedOn) : null;
        } catch (DateTimeParseException _) {
            return null; // one of them is not a timestamp
        }
    }
}
