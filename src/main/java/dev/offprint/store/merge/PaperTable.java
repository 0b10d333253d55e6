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
import org.jspecify.annotations.Nullable;

/// The table `paper` and the records made of it.
public final class PaperTable {
    /// What [#facts] reads, in its order; the key comes first.
    public static final String COLUMNS = """
        p.key, p.detail, p.told_at, p.arxiv_id, p.doi, p.source_id, p.title, p.abstract, p.ai_summary, p.authors, p.organization,
        p.keywords, p.categories, p.published_on, p.submitted_on, p.page, p.pdf, p.code, p.project, p.thumbnail,
        p.version, p.first_version, p.revised_on, p.withdrawn, p.comment, p.journal\
        """;

    /// How many columns these are, for queries that add some of their own.
    public static final int WIDTH = 26;

    private static final String INSERT = """
        INSERT INTO paper (detail, told_at, arxiv_id, doi, source_id, title, abstract, ai_summary, authors, organization, keywords,
            categories, published_on, submitted_on, page, pdf, code, project, thumbnail, version,
            first_version, revised_on, withdrawn, comment, journal, key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final String UPDATE = """
        UPDATE paper SET detail = ?, told_at = ?, arxiv_id = ?, doi = ?, source_id = ?, title = ?, abstract = ?, ai_summary = ?,
            authors = ?, organization = ?, keywords = ?, categories = ?, published_on = ?, submitted_on = ?, page = ?, pdf = ?,
            code = ?, project = ?, thumbnail = ?, version = ?, first_version = ?, revised_on = ?, withdrawn = ?, comment = ?,
            journal = ?
        WHERE key = ?\
        """;

    private PaperTable() {}

    static void insert(Database db, long key, MergedMetadata facts) {
        db.run(INSERT, values(key, facts));
    }

    static void update(Database db, long key, MergedMetadata facts) {
        db.run(UPDATE, values(key, facts));
    }

    private static @Nullable Object[] values(long key, MergedMetadata facts) {
        var paper = facts.paper();
        var links = paper.links();
        var state = paper.preprint();
        return new @Nullable Object[] {
            facts.detail().name(),
            facts.toldAt(),
            text(paper.arxivId()),
            paper.doi(),
            paper.sourceId(),
            paper.title(),
            paper.abstractText(),
            paper.aiSummary(),
            LineList.join(paper.authors()),
            paper.organization(),
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

    static MergedMetadata facts(ResultSet row) throws SQLException {
        return new MergedMetadata(paper(row), MetadataQuality.valueOf(row.getString(2)), row.getLong(3));
    }

    public static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                arxiv(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                LineList.split(row.getString(10)),
                row.getString(11),
                LineList.split(row.getString(12)),
                LineList.split(row.getString(13)),
                date(row.getString(14)),
                date(row.getString(15)),
                new PaperLinks(
                        row.getString(16), row.getString(17), row.getString(18), row.getString(19), row.getString(20)),
                new PreprintInfo(
                        CountColumns.number(row, 21),
                        CountColumns.number(row, 22),
                        date(row.getString(23)),
                        row.getBoolean(24),
                        row.getString(25),
                        row.getString(26)));
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
