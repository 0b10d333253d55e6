package dev.offprint.store.schema;

/// Migration steps after [SchemaV1]. A released step is never changed.
final class Migrations {
    private Migrations() {}

    /// Versions of papers at archives. `revision` has the title and abstract of replaced versions, `lookup` the
    /// looked-up identifiers and whether the archive knew them, `imported` the imported files of the watched
    /// folder with their size and modification time.
    static final String ARCHIVES = """
        ALTER TABLE paper ADD COLUMN version INTEGER;
        ALTER TABLE paper ADD COLUMN first_version INTEGER;
        ALTER TABLE paper ADD COLUMN revised_on TEXT;
        ALTER TABLE paper ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE paper ADD COLUMN comment TEXT;
        ALTER TABLE paper ADD COLUMN journal TEXT;
        CREATE INDEX paper_changed ON paper (key) WHERE version > first_version OR withdrawn = 1;
        CREATE INDEX paper_bare ON paper (key) WHERE arxiv_id IS NOT NULL AND categories IS NULL;

        CREATE TABLE revision (
            paper INTEGER NOT NULL REFERENCES paper,
            version INTEGER NOT NULL,
            title TEXT NOT NULL,
            abstract TEXT,
            replaced_at INTEGER NOT NULL,
            PRIMARY KEY (paper, version)) STRICT, WITHOUT ROWID;

        CREATE TABLE lookup (
            arxiv_id TEXT PRIMARY KEY,
            asked_at INTEGER NOT NULL,
            found INTEGER NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE imported (
            path TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            modified_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """;

    /// Newer versions and withdrawals that the reader has seen.
    static final String SEEN = """
        ALTER TABLE mark ADD COLUMN seen_version INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mark ADD COLUMN seen_withdrawn INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE act_mark ADD COLUMN old_seen_version INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE act_mark ADD COLUMN old_seen_withdrawn INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE act_mark ADD COLUMN new_seen_version INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE act_mark ADD COLUMN new_seen_withdrawn INTEGER NOT NULL DEFAULT 0;
        """;

    /// The result of the last lookup run at each source.
    static final String LOOKUPS = """
        CREATE TABLE looked_up (
            source TEXT PRIMARY KEY,
            status TEXT NOT NULL,
            papers INTEGER NOT NULL,
            asked_at INTEGER NOT NULL,
            next_at INTEGER,
            note TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;

    /// The note as message key and arguments, for other languages; see `MessageJson`. `note` stays the English
    /// text.
    static final String MESSAGES = """
        ALTER TABLE ledger ADD COLUMN saying TEXT;
        ALTER TABLE looked_up ADD COLUMN saying TEXT;
        """;

    /// The conference or journal of a paper. Null in papers stored before: they have it from journal and
    /// comment.
    static final String VENUE = """
        ALTER TABLE paper ADD COLUMN venue TEXT;
        """;
}
