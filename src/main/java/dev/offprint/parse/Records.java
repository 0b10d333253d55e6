package dev.offprint.parse;

import dev.offprint.model.Detail;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One JSON value to one draft: an item of a Hugging Face list (`{paper: {…}, …}`), a plain record of a paper,
/// either of them inside `{date, item}`, or a text that holds one of these.
final class Records {
    private static final Read NO_RECORD = new Read.Unfit("not a record of a paper");

    private Records() {}

    static Read read(JsonNode value) {
        var record = value.isString() ? inside(value.asString()) : value;
        if (record == null || !record.isObject()) {
            return NO_RECORD;
        }
        var item = record.path("item");
        if (!item.isObject()) {
            return draft(record);
        }
        var read = draft(item);
        if (read instanceof Draft draft) {
            draft.listDay = Fields.day(record, "date");
            draft.listed = true;
            draft.id(Fields.text(record, "id"));
        }
        return read;
    }

    /// Reads a record that stands under its id.
    static Read keyed(String key, JsonNode value) {
        var read = read(value);
        if (read instanceof Draft draft) {
            draft.ids.addFirst(key);
        }
        return read;
    }

    private static @Nullable JsonNode inside(String text) {
        return text.startsWith("{") ? PythonLiteral.read(text) : null;
    }

    private static Read draft(JsonNode record) {
        var draft = record.path("paper").isObject() ? item(record, record.path("paper")) : plain(record);
        return Cleaning.line(draft.title) == null ? new Read.Unfit("no title") : draft;
    }

    /// An item as the API and the pages of Hugging Face give it. The two titles can differ; the one in `paper`
    /// is the paper's own.
    private static Draft item(JsonNode item, JsonNode paper) {
        var draft = new Draft(Detail.RECORD);
        draft.listed = true;
        draft.id(Fields.text(paper, "id"));
        draft.id(Fields.text(item, "id"));
        draft.title = either(paper, item, "title");
        draft.abstractText = either(paper, item, "summary");
        draft.aiSummary = either(paper, item, "ai_summary");
        draft.authors = Fields.names(paper, "authors");
        draft.keywords = Fields.names(paper, "ai_keywords");
        draft.organization = organization(paper.has("organization") ? paper : item);
        draft.publishedOn = Fields.day(paper, "publishedAt");
        draft.code = Fields.text(paper, "githubRepo");
        draft.project = Fields.text(paper, "projectPage");
        draft.thumbnail = thumbnail(item);
        draft.withdrawn = Fields.text(paper, "withdrawnAt") != null || Fields.text(item, "withdrawnAt") != null;
        draft.upvotes = Fields.count(paper.has("upvotes") ? paper : item, "upvotes");
        draft.comments = Fields.count(item, "numComments");
        draft.githubStars = Fields.count(paper, "githubStars");
        draft.listDay = Fields.day(paper.has("submittedOnDailyAt") ? paper : item, "submittedOnDailyAt");
        draft.handedIn = handedInAfter(Fields.text(paper, "publishedAt"), item);
        return draft;
    }

    /// A record of a paper under the names that scrapers, arXiv's bulk files and this program's own exports
    /// use.
    private static Draft plain(JsonNode record) {
        var draft = new Draft(Detail.RECORD);
        for (var name : new String[] {"arxivId", "arxiv_id", "id", "url", "pdf_url"}) {
            draft.id(Fields.text(record, name));
        }
        draft.title = Fields.text(record, "title");
        draft.abstractText = Fields.text(record, "abstract", "summary");
        draft.aiSummary = Fields.text(record, "ai_summary");
        draft.doi = Fields.text(record, "doi");
        draft.authors = Fields.names(record, "authors");
        draft.keywords = Fields.names(record, record.has("keywords") ? "keywords" : "ai_keywords");
        draft.categories = categories(record);
        draft.organization = organization(record);
        draft.publishedOn = Fields.day(record, "publishedOn", "date", "publication_date", "publishedAt", "published");
        draft.version = version(record);
        draft.revisedOn = Fields.day(record, "revisedOn");
        draft.withdrawn =
                record.path("withdrawn").isBoolean() && record.path("withdrawn").asBoolean();
        draft.comment = Fields.text(record, "comment");
        draft.journal = Fields.text(record, "journal", "journal-ref");
        draft.code = Fields.text(record, "codeUrl", "githubRepo", "github");
        draft.project = Fields.text(record, "projectUrl", "projectPage", "project_page");
        draft.thumbnail = Fields.text(record, "thumbnail");
        draft.upvotes = Fields.count(record, "upvotes");
        draft.comments = Fields.count(record, "comments", "numComments");
        draft.githubStars = Fields.count(record, "githubStars");
        return draft;
    }

    private static @Nullable Integer version(JsonNode record) {
        var version = Fields.count(record, "version");
        return version == null || version < 1 ? null : version;
    }

    private static @Nullable String either(JsonNode paper, JsonNode item, String name) {
        var own = Fields.text(paper, name);
        return own != null ? own : Fields.text(item, name);
    }

    private static @Nullable String organization(JsonNode holder) {
        var organization = holder.path("organization");
        return organization.isObject()
                ? Fields.text(organization, "fullname", "name")
                : Fields.text(holder, "organization");
    }

    private static List<String> categories(JsonNode record) {
        var categories = record.path("categories");
        return categories.isString()
                ? List.of(categories.asString().split("[\\s,;]+"))
                : Fields.names(record, "categories");
    }

    /// The picture; until June 2024 its field was `mediaUrl`, which may be a film as well.
    private static @Nullable String thumbnail(JsonNode item) {
        var address = Fields.text(item, "thumbnail", "mediaUrl");
        return address != null && address.matches("(?i).*\\.(mp4|mov|webm|mkv)") ? null : address;
    }

    /// The day on which an item was handed in. Until March 2025 that was its outer `publishedAt`; since then
    /// this field is the paper's own publication less some hours, and tells nothing.
    private static @Nullable LocalDate handedInAfter(@Nullable String published, JsonNode item) {
        var handedIn = Fields.text(item, "publishedAt");
        if (published == null || handedIn == null) {
            return null;
        }
        try {
            boolean after = Instant.parse(handedIn).isAfter(Instant.parse(published));
            return after ? Fields.day(handedIn) : null;
        } catch (DateTimeParseException _) {
            return null; // one of them is no moment, so nothing can be concluded
        }
    }
}
