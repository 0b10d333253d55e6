package dev.offprint.search.index;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.Period;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.analysis.BufferedTokenStream;
import dev.offprint.search.analysis.FieldPositions;
import dev.offprint.search.analysis.TermCache;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenBuffer;
import dev.offprint.search.analysis.TokenOffsets;
import dev.offprint.search.analysis.WordPairStream;
import dev.offprint.search.syntax.PaperFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// Makes the document of a paper. For one thread: what it answers is used up before it is asked again.
public final class DocumentBuilder {
    private static final FieldType RANKED = type(false, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PLAIN = type(true, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PRESENT = type(true, IndexOptions.DOCS);

    /// Of a longer name the rest is not counted by: far below Lucene's own bound, far above any name.
    private static final int LONGEST_VALUE = 200;

    private final TermCache terms = new TermCache(new TermNormalizer()::of);
    private final TokenBuffer text = new TokenBuffer(terms, false);
    private final TokenBuffer title = new TokenBuffer(terms, false);
    private final TokenBuffer head = new TokenBuffer(terms, false);
    private final TokenBuffer keywords = new TokenBuffer(terms, false);
    private final TokenBuffer organization = new TokenBuffer(terms, false);
    private final TokenBuffer venue = new TokenBuffer(terms, false);
    private final TokenBuffer authors = new TokenBuffer(new TermCache(name -> name), true);
    private final WordPairStream pairs = new WordPairStream();
    private final ByteWriter packer = new ByteWriter();
    private final TokenOffsets titleTrail = new TokenOffsets();
    private final TokenOffsets abstractTrail = new TokenOffsets();

    private static FieldType type(boolean plain, IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(plain);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /// What the paper's document is replaced and deleted by.
    public static Term term(long key) {
        var bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(key, bytes, 0);
        return new Term(IndexFields.KEY, new BytesRef(bytes));
    }

    Document of(StoredPaper kept) {
        var paper = kept.paper();
        var document = new Document();
        document.add(new StringField(IndexFields.KEY, term(kept.key()).bytes(), Field.Store.NO));
        document.add(new NumericDocValuesField(IndexFields.NUMBER, kept.key()));
        cut(kept);
        document.add(
                new BinaryDocValuesField(IndexFields.CARD, StoredHit.pack(packer, kept, titleTrail, abstractTrail)));
        document.add(new Field(IndexFields.TEXT, new BufferedTokenStream(text), RANKED));
        document.add(new Field(IndexFields.TITLE, new BufferedTokenStream(title), RANKED));
        titleKeys(paper.title())
                .forEach(key -> document.add(new StringField(IndexFields.TITLE_KEY, key, Field.Store.NO)));
        document.add(new Field(IndexFields.PAIR, pairs, PRESENT));
        names(document, IndexFields.AUTHOR, authors, paper.authors());
        names(document, IndexFields.KEYWORD, keywords, keywords(paper));
        names(
                document,
                IndexFields.ORGANIZATION,
                organization,
                paper.organization() == null ? List.of() : List.of(paper.organization()));
        names(document, IndexFields.VENUE, venue, paper.venue() == null ? List.of() : List.of(paper.venue()));
        var flags = PaperFlag.of(kept);
        flags.forEach(flag -> exact(document, IndexFields.FLAG, flag.term()));
        document.add(new NumericDocValuesField(IndexFields.FLAGS, PaperFlag.bits(flags)));
        columns(document, paper);
        kept.state().tags().forEach(tag -> exact(document, IndexFields.TAG, tag));
        ids(kept).forEach(id -> exact(document, IndexFields.ID, id));
        sources(kept).forEach(source -> exact(document, IndexFields.SOURCE, source));
        numbers(document, kept);
        return document;
    }

    /// Cuts title, abstract and what else free words search.
    private void cut(StoredPaper kept) {
        var paper = kept.paper();
        title.clear();
        titleTrail.clear();
        pairs.clear();
        title.read(paper.title(), 0, Integer.MAX_VALUE, titleTrail, pairs);
        text.clear();
        text.copy(title, FieldPositions.ABSTRACT, FieldPositions.TITLE_WEIGHT);
        abstractTrail.clear();
        if (paper.abstractText() != null) {
            text.read(paper.abstractText(), FieldPositions.ABSTRACT, FieldPositions.EXTRAS, abstractTrail, pairs);
        }
        paper.keywords().forEach(keyword -> text.read(keyword, FieldPositions.EXTRAS, FieldPositions.KEYWORD_WEIGHT));
        if (paper.aiSummary() != null) {
            text.read(paper.aiSummary(), FieldPositions.EXTRAS);
        }
        kept.state().tags().forEach(tag -> text.read(tag, FieldPositions.EXTRAS));
        if (kept.state().note() != null) {
            text.read(kept.state().note(), FieldPositions.EXTRAS);
        }
        for (var highlight : kept.highlights()) {
            text.read(highlight.quote(), FieldPositions.EXTRAS);
            text.read(highlight.note(), FieldPositions.EXTRAS);
        }
    }

    /// The keys of the whole title, cut already, and of its part before a colon.
    private List<String> titleKeys(String text) {
        var keys = new ArrayList<String>();
        add(keys, WholeTitleTerm.whole(title));
        int colon = text.indexOf(": ");
        if (colon > 0) {
            head.clear();
            head.read(text.substring(0, colon), 0);
            add(keys, WholeTitleTerm.head(head));
        }
        return keys;
    }

    private static List<String> keywords(Paper paper) {
        var all = new ArrayList<>(paper.keywords());
        all.addAll(paper.categories());
        return all;
    }

    private static void names(Document document, String field, TokenBuffer reading, List<String> names) {
        if (!names.isEmpty()) {
            reading.clear();
            names.forEach(name -> reading.read(name, 0));
            document.add(new Field(field, new BufferedTokenStream(reading), PLAIN));
        }
    }

    /// What papers are counted by.
    private static void columns(Document document, Paper paper) {
        column(document, IndexFields.AUTHORS, paper.authors());
        column(
                document,
                IndexFields.ORGANIZATIONS,
                paper.organization() == null ? List.of() : List.of(paper.organization()));
        column(document, IndexFields.VENUES, paper.venue() == null ? List.of() : List.of(paper.venue()));
        column(
                document,
                IndexFields.KEYWORDS,
                paper.keywords().stream()
                        .map(keyword -> keyword.toLowerCase(Locale.ROOT))
                        .toList());
        column(document, IndexFields.KEYWORDS, paper.categories());
    }

    private static void column(Document document, String field, List<String> values) {
        for (var value : values) {
            var clipped = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
            document.add(new SortedSetDocValuesField(field, new BytesRef(clipped)));
        }
    }

    /// Values too long for a term are left out, so that one paper never keeps the others from the index.
    private static void exact(Document document, String field, String value) {
        var term = new BytesRef(value.toLowerCase(Locale.ROOT));
        if (term.length <= IndexWriter.MAX_TERM_LENGTH) {
            document.add(new StringField(field, term, Field.Store.NO));
        }
    }

    private static Set<String> ids(StoredPaper kept) {
        var paper = kept.paper();
        var ids = new LinkedHashSet<String>();
        ids.add(kept.id().value());
        add(ids, paper.doi());
        add(ids, paper.sourceId());
        ArxivId arxiv = paper.arxivId();
        add(ids, arxiv == null ? null : arxiv.value());
        return ids;
    }

    private static Set<String> sources(StoredPaper kept) {
        var sources = new LinkedHashSet<String>();
        kept.appearances()
                .forEach(appearance -> sources.add(appearance.edition().source().name()));
        var id = kept.paper().sourceId();
        add(sources, id == null || id.indexOf(':') <= 0 ? null : id.substring(0, id.indexOf(':')));
        return sources;
    }

    private static void add(Collection<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static void numbers(Document document, StoredPaper kept) {
        var published = kept.paper().publishedOn();
        if (published != null) {
            document.add(new LongField(IndexFields.PUBLISHED, published.toEpochDay(), Field.Store.NO));
        }
        number(document, IndexFields.UPVOTES, kept.counts().upvotes());
        number(document, IndexFields.COMMENTS, kept.counts().comments());
        number(document, IndexFields.STARS, kept.counts().githubStars());
        var days = new LinkedHashSet<Long>();
        for (var appearance : kept.appearances()) {
            if (appearance.edition().period() instanceof Period.Day day) {
                days.add(day.date().toEpochDay());
            }
        }
        days.forEach(day -> document.add(new LongPoint(IndexFields.LISTED, day)));
    }

    private static void number(Document document, String field, @Nullable Integer value) {
        if (value != null) {
            document.add(new LongField(field, value, Field.Store.NO));
        }
    }
}
