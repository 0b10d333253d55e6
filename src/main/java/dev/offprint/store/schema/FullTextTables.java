package dev.offprint.store.schema;

/// The tables of what a reader does with whole papers.
final class FullTextTables {
    /// A step of [Schema].
    ///
    /// `kept` has what was kept on disk, or was asked for and is not there yet: then `kept_at` is null,
    /// `attempts` tells how often it was tried and `retry_at` when it is due (null: not again). `saying` is
    /// a message as in `MessageJson`.
    ///
    /// `highlight` has marked passages: `quote` with some characters of the block before and after it, and
    /// `block` with the character `start` where it stood in `version`. `act_highlight` has the highlights
    /// that an act changed; `after_act` is 0 for the state before the act and 1 for the state after it, and
    /// a highlight without a row of either was not there.
    ///
    /// `reading_place` is where reading goes on: a block and the share of it, from 0 to 1, that is above
    /// the window.
    static final String TABLES = """
        CREATE TABLE kept (
            paper INTEGER PRIMARY KEY REFERENCES paper,
            version INTEGER,
            format TEXT,
            bytes INTEGER NOT NULL DEFAULT 0,
            kept_at INTEGER,
            attempts INTEGER NOT NULL DEFAULT 0,
            retry_at INTEGER,
            note TEXT,
            saying TEXT) STRICT;

        CREATE TABLE highlight (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            paper INTEGER NOT NULL REFERENCES paper,
            version INTEGER,
            block TEXT NOT NULL,
            start INTEGER NOT NULL,
            quote TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            colour TEXT NOT NULL,
            note TEXT NOT NULL,
            created_at INTEGER NOT NULL) STRICT;
        CREATE INDEX highlight_paper ON highlight (paper);

        CREATE TABLE act_highlight (
            act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
            after_act INTEGER NOT NULL,
            id INTEGER NOT NULL,
            paper INTEGER NOT NULL,
            version INTEGER,
            block TEXT NOT NULL,
            start INTEGER NOT NULL,
            quote TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            colour TEXT NOT NULL,
            note TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (act, after_act, id)) STRICT, WITHOUT ROWID;

        CREATE TABLE reading_place (
            paper INTEGER PRIMARY KEY REFERENCES paper,
            block TEXT NOT NULL,
            share REAL NOT NULL,
            read_at INTEGER NOT NULL) STRICT;
        """;

    private FullTextTables() {}
}
