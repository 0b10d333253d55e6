package dev.offprint.search.index;

import dev.offprint.search.syntax.QueryNode;

/// What a document of the index is made of.
public final class IndexFields {
    /// The row in the store, eight bytes that sort as the number does: finds the document to replace.
    public static final String KEY = "key";
    /// The key once more, as a column, to read and to sort by.
    public static final String NUMBER = "number";
    /// What free words search: title, abstract, keywords, summary, tags and note, apart by position; see
    /// [FieldPositions].
    public static final String TEXT = "text";
    public static final String TITLE = "title";
    /// The whole title, and its part before a colon, as one term each: see [WholeTitleTerm].
    public static final String TITLE_KEY = "title.key";
    /// Pairs of neighbouring words of title and abstract; see [WordPairStream].
    public static final String PAIR = "pair";

    public static final String AUTHOR = "author";
    public static final String ORGANIZATION = "org";
    public static final String VENUE = "venue";
    public static final String KEYWORD = "keyword";
    public static final String TAG = "tag";
    public static final String ID = "id";
    public static final String SOURCE = "source";
    /// What the paper has and is: a term for each that is true, see [PaperFlag].
    public static final String FLAG = "flag";
    /// Days since 1970: of publication, and of the lists that show the paper.
    public static final String PUBLISHED = "published";

    public static final String LISTED = "listed";
    public static final String UPVOTES = "upvotes";
    public static final String STARS = "stars";
    public static final String COMMENTS = "comments";
    /// What a hit shows, as one column: see [StoredHit].
    public static final String CARD = "card";

    /// Names and words as columns, to count and to narrow down by, see [Dimension].
    public static final String ORGANIZATIONS = "column.org";

    public static final String VENUES = "column.venue";
    public static final String KEYWORDS = "column.keyword";
    public static final String AUTHORS = "column.author";
    /// What [#FLAG] says, as the bits of one number: see [PaperFlag#bits].
    static final String FLAGS = "column.flag";

    private IndexFields() {}

    /// The field that a part of a query searches.
    public static String of(QueryNode.Scope scope) {
        return switch (scope) {
            case ANYWHERE, ABSTRACT -> TEXT;
            case TITLE -> TITLE;
            case AUTHOR -> AUTHOR;
            case KEYWORD -> KEYWORD;
            case ORGANIZATION -> ORGANIZATION;
            case VENUE -> VENUE;
        };
    }
}
