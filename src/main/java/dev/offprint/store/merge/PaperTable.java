package dev.offprint.store.merge;

import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PreprintInfo;
import dev.offprint.store.db.CountColumns;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.LineList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table `paper` and its mapping to records.
public final class PaperTable {
    /// The columns but the key, in the order of [#values]; reading and writing follow from this list.
    private static final List<String> FIELDS = List.of(
            "detail",
            "told_at",
            "arxiv_id",
            "doi",
            "source_id",
            "title",
            "abstract",
            "ai_summary",
            "authors",
            "organization",
            "venue",
            "keywords",
            "categories",
            "published_on",
            "submitted_on",
            "page",
            "pdf",
            "code",
            "project",
            "thumbnail",
            "version",
            "first_version",
            "revised_on",
            "withdrawn",
            "comment",
            "journal");

    /// The columns that [#metadata] reads, in order; the key is the first.
    public static final String COLUMNS = "p.key, p." + String.join(", p.", FIELDS);

    /// The number of these columns, for queries with additional ones.
    public static final int COLUMN_COUNT = FIELDS.size() + 1;

    private static final String INSERT =
            "INSERT INTO paper (" + String.join(", ", FIELDS) + ", key) VALUES (" + "?, ".repeat(FIELDS.size()) + "?)";

    private static final String UPDATE = "UPDATE paper SET " + String.join(" = ?, ", FIELDS) + " = ? WHERE key = ?";

    private PaperTable() {}

    static void insert(Database db, long key, MergedMetadata metadata) {
        db.run(INSERT, values(key, metadata));
    }

    static void update(Database db, long key, MergedMetadata metadata) {
        db.run(UPDATE, values(key, metadata));
    }

    private static @Nullable Object[] values(long key, MergedMetadata metadata) {
        var paper = metadata.paper();
        var links = paper.links();
        var state = paper.preprint();
        return new @Nullable Object[] {
            metadata.quality().name(),
            metadata.observedAt(),
            text(paper.arxivId()),
            paper.doi(),
            paper.sourceId(),
            paper.title(),
            paper.abstractText(),
            paper.aiSummary(),
            LineList.join(paper.authors()),
            paper.organization(),
            paper.venue(),
            LineList.join(paper.keywords()),
            LineList.join(paper.categories()),
            text(paper.publishedOn()),
            text(paper.submittedOn()),
            links.page(),
            links.pdf(),
            links.code(),
            links.project(),
            links.thumbnail(),
            state.version(),
            state.firstKnown(),
            text(state.revisedOn()),
            state.withdrawn() ? 1 : 0,
            state.comment(),
            state.journal(),
            key
        };
    }

    static MergedMetadata metadata(ResultSet row) throws SQLException {
        return new MergedMetadata(paper(row), MetadataQuality.valueOf(row.getString(2)), row.getLong(3));
    }

    public static Paper paper(ResultSet row) throws SQLException {
        return Paper.titled(row.getString("title"))
                .arxivId(arxiv(row.getString("arxiv_id")))
                .doi(row.getString("doi"))
                .sourceId(row.getString("source_id"))
                .abstractText(row.getString("abstract"))
                .aiSummary(row.getString("ai_summary"))
                .authors(LineList.split(row.getString("authors")))
                .organization(row.getString("organization"))
                .venue(row.getString("venue"))
                .keywords(LineList.split(row.getString("keywords")))
                .categories(LineList.split(row.getString("categories")))
                .publishedOn(date(row.getString("published_on")))
                .submittedOn(date(row.getString("submitted_on")))
                .links(new PaperLinks(
                        row.getString("page"),
                        row.getString("pdf"),
                        row.getString("code"),
                        row.getString("project"),
                        row.getString("thumbnail")))
                .preprint(new PreprintInfo(
                        CountColumns.number(row, row.findColumn("version")),
                        CountColumns.number(row, row.findColumn("first_version")),
                        date(row.getString("revised_on")),
                        row.getBoolean("withdrawn"),
                        row.getString("comment"),
                        row.getString("journal")))
                .build();
    }

    static @Nullable public LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable ArxivId arxiv(@Nullable String text) {
        return text == null ? null : new ArxivId(text);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
