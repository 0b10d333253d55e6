package dev.offprint.store.schema;

/// The tables of version 1. Changes go into a new step of [Schema], never here: libraries created with this
/// text exist.
final class SchemaV1 {
    private SchemaV1() {}

    /// Data from sources. Lists of names and keywords are texts with one element per line: they are always read
    /// whole and in order, and separate tables cost 450,000 more rows for an import of 100,000 papers.
    ///
    /// `standing` separates the few frequently changed numbers from the long texts: an additional upvote or a
    /// star must not rewrite the abstract.
    ///
    /// `gone` has the keys of removed rows, and the row into which each was merged, if any.
    ///
    /// `name.said` and `appearance.said` are hashes of the metadata that a file or an edition gave last: a
    /// repetition is not a change. `title.title` is a hash too, see `TitleKey`.
    static final String FACTS = """
        CREATE TABLE library (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            id TEXT NOT NULL,
            sequence INTEGER NOT NULL) STRICT;
        INSERT INTO library VALUES (1, lower(hex(randomblob(16))), 0);

        CREATE TABLE paper (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            detail TEXT NOT NULL,
            told_at INTEGER NOT NULL,
            arxiv_id TEXT,
            doi TEXT,
            source_id TEXT,
            title TEXT NOT NULL,
            authors TEXT,
            organization TEXT,
            published_on TEXT,
            submitted_on TEXT,
            dated TEXT GENERATED ALWAYS AS (coalesce(published_on, submitted_on)) VIRTUAL,
            page TEXT,
            pdf TEXT,
            code TEXT,
            project TEXT,
            thumbnail TEXT,
            keywords TEXT,
            categories TEXT,
            ai_summary TEXT,
            abstract TEXT) STRICT;
        CREATE INDEX paper_dated ON paper (dated);

        CREATE TABLE standing (
            paper INTEGER PRIMARY KEY REFERENCES paper,
            sequence INTEGER NOT NULL UNIQUE,
            upvotes INTEGER,
            comments INTEGER,
            stars INTEGER) STRICT;
        CREATE INDEX standing_upvotes ON standing (upvotes);

        CREATE TABLE name (
            name TEXT PRIMARY KEY,
            paper INTEGER NOT NULL REFERENCES paper,
            said INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX name_paper ON name (paper);

        CREATE TABLE title (
            title INTEGER NOT NULL,
            paper INTEGER NOT NULL REFERENCES paper,
            PRIMARY KEY (title, paper)) STRICT, WITHOUT ROWID;
        CREATE INDEX title_paper ON title (paper);

        CREATE TABLE observation (
            paper INTEGER NOT NULL REFERENCES paper,
            seen_at INTEGER NOT NULL,
            upvotes INTEGER,
            comments INTEGER,
            stars INTEGER,
            PRIMARY KEY (paper, seen_at)) STRICT, WITHOUT ROWID;
        CREATE INDEX observation_seen ON observation (seen_at);

        CREATE TABLE gone (
            key INTEGER PRIMARY KEY,
            paper INTEGER REFERENCES paper,
            sequence INTEGER NOT NULL UNIQUE) STRICT;
        CREATE INDEX gone_paper ON gone (paper);
        """;

    /// Editions, their papers and their ledger. `said` is a hash of the metadata that an edition gave last: a
    /// repetition is not a change. `edition.papers` and `day` are counted again when one of their papers
    /// changes.
    static final String EDITIONS = """
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            period TEXT NOT NULL,
            ends TEXT NOT NULL,
            papers INTEGER NOT NULL DEFAULT 0,
            UNIQUE (period, source)) STRICT;

        CREATE TABLE appearance (
            paper INTEGER NOT NULL REFERENCES paper,
            edition INTEGER NOT NULL REFERENCES edition,
            rank INTEGER,
            upvotes INTEGER,
            comments INTEGER,
            stars INTEGER,
            seen_at INTEGER NOT NULL,
            said INTEGER NOT NULL,
            PRIMARY KEY (paper, edition)) STRICT, WITHOUT ROWID;
        CREATE INDEX appearance_edition ON appearance (edition, rank);

        CREATE TABLE ledger (
            edition INTEGER PRIMARY KEY REFERENCES edition,
            status TEXT NOT NULL,
            asked_at INTEGER,
            next_at INTEGER,
            note TEXT,
            etag TEXT,
            last_modified TEXT) STRICT;

        CREATE TABLE day (
            day TEXT PRIMARY KEY,
            papers INTEGER NOT NULL,
            unread INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """;

    /// The reader's state. A paper without a row in `mark` has the initial state.
    static final String MARKS = """
        CREATE TABLE mark (
            paper INTEGER PRIMARY KEY REFERENCES paper,
            starred INTEGER NOT NULL,
            read INTEGER NOT NULL,
            dismissed INTEGER NOT NULL,
            note TEXT) STRICT;
        CREATE INDEX mark_starred ON mark (paper) WHERE starred = 1;
        CREATE INDEX mark_dismissed ON mark (paper) WHERE dismissed = 1;
        CREATE INDEX mark_seen ON mark (paper) WHERE read = 1 OR dismissed = 1;

        CREATE TABLE tag (
            tag TEXT NOT NULL,
            paper INTEGER NOT NULL REFERENCES paper,
            place INTEGER NOT NULL,
            PRIMARY KEY (tag, paper)) STRICT, WITHOUT ROWID;
        CREATE INDEX tag_paper ON tag (paper, place);

        CREATE TABLE act (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            said TEXT,
            done_at INTEGER NOT NULL,
            undone_at INTEGER) STRICT;
        CREATE INDEX act_undone ON act (id) WHERE undone_at IS NOT NULL;

        CREATE TABLE act_mark (
            act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
            paper INTEGER NOT NULL REFERENCES paper,
            old_starred INTEGER NOT NULL,
            old_read INTEGER NOT NULL,
            old_dismissed INTEGER NOT NULL,
            old_tags TEXT,
            old_note TEXT,
            new_starred INTEGER NOT NULL,
            new_read INTEGER NOT NULL,
            new_dismissed INTEGER NOT NULL,
            new_tags TEXT,
            new_note TEXT,
            PRIMARY KEY (act, paper)) STRICT, WITHOUT ROWID;
        CREATE INDEX act_mark_paper ON act_mark (paper);
        """;
}
