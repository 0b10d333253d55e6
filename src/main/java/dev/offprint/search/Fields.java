package dev.offprint.search;

/// What a document of the index is made of.
final class Fields {
    /// The row in the store, eight bytes that sort as the number does: finds the document to replace.
    static final String KEY = "key";
    /// The key once more, as a column, to read and to sort by.
    static final String NUMBER = "number";
    /// What free words search: title, abstract, keywords, tags and note, apart by position; see [Zones].
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String AUTHOR = "author";
    static final String ORGANIZATION = "org";
    static final String KEYWORD = "keyword";
    static final String TAG = "tag";
    static final String ID = "id";
    static final String SOURCE = "source";
    /// What the paper has and is: a term for each that is true, see [Flag].
    static final String FLAG = "flag";
    /// Days since 1970: of publication, and of the lists that show the paper.
    static final String PUBLISHED = "published";

    static final String LISTED = "listed";
    static final String UPVOTES = "upvotes";
    static final String STARS = "stars";
    static final String COMMENTS = "comments";
    /// What a hit shows, as one column: see [Card].
    static final String CARD = "card";

    /// Names and words as columns, to count and to narrow down by, see [Dimension].
    static final String ORGANIZATIONS = "column.org";

    static final String KEYWORDS = "column.keyword";
    static final String AUTHORS = "column.author";
    /// What [#FLAG] says, as the bits of one number: see [Flag#bits].
    static final String FLAGS = "column.flag";

    private Fields() {}
}
