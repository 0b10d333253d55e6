package dev.offprint.search;

import dev.offprint.model.ArxivId;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// Makes the document of a paper. For one thread: what it answers is used up before it is asked again.
final class Documents {
    private static final FieldType RANKED = type(false);
    private static final FieldType PLAIN = type(true);

    private final Terms terms = new Terms();
    private final Tokens text = new Tokens(terms::of, false);
    private final Tokens title = new Tokens(terms::of, false);
    private final Tokens keywords = new Tokens(terms::of, false);
    private final Tokens organization = new Tokens(terms::of, false);
    private final Tokens authors = new Tokens(name -> name, true);

    private static FieldType type(boolean plain) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(plain);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /// What the paper's document is replaced and deleted by.
    static Term term(long key) {
        var bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(key, bytes, 0);
        return new Term(Fields.KEY, new BytesRef(bytes));
    }

    Document of(KeptPaper kept) {
        var paper = kept.paper();
        var document = new Document();
        document.add(new StringField(Fields.KEY, term(kept.key()).bytes(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.NUMBER, kept.key()));
        document.add(new BinaryDocValuesField(Fields.TEXTS, Texts.pack(paper.title(), paper.abstractText())));
        document.add(field(Fields.TEXT, text.over(parts(kept)), RANKED));
        document.add(field(Fields.TITLE, title.over(List.of(Tokens.Part.of(paper.title()))), RANKED));
        document.add(field(Fields.AUTHOR, authors.over(each(paper.authors())), PLAIN));
        document.add(field(Fields.KEYWORD, keywords.over(each(paper.keywords(), paper.categories())), PLAIN));
        if (paper.organization() != null) {
            document.add(field(Fields.ORGANIZATION, organization.over(each(List.of(paper.organization()))), PLAIN));
        }
        Flag.of(kept).forEach(flag -> exact(document, Fields.FLAG, flag.term()));
        kept.marks().tags().forEach(tag -> exact(document, Fields.TAG, tag));
        ids(kept).forEach(id -> exact(document, Fields.ID, id));
        sources(kept).forEach(source -> exact(document, Fields.SOURCE, source));
        numbers(document, kept);
        return document;
    }

    private static Field field(String name, TokenStream stream, FieldType type) {
        return new Field(name, stream, type);
    }

    private static void exact(Document document, String field, String value) {
        document.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
    }

    private static List<Tokens.Part> parts(KeptPaper kept) {
        var paper = kept.paper();
        var parts = new ArrayList<Tokens.Part>();
        parts.add(new Tokens.Part(paper.title(), 0, Zones.ABSTRACT, Zones.TITLE_WEIGHT));
        if (paper.abstractText() != null) {
            parts.add(new Tokens.Part(paper.abstractText(), Zones.ABSTRACT, Zones.EXTRAS, 1));
        }
        for (var part : each(paper.keywords(), kept.marks().tags())) {
            parts.add(new Tokens.Part(part.text(), Zones.EXTRAS, Integer.MAX_VALUE, 1));
        }
        if (kept.marks().note() != null) {
            parts.add(new Tokens.Part(kept.marks().note(), Zones.EXTRAS, Integer.MAX_VALUE, 1));
        }
        return parts;
    }

    @SafeVarargs
    private static List<Tokens.Part> each(List<String>... lists) {
        var parts = new ArrayList<Tokens.Part>();
        for (var list : lists) {
            list.forEach(value -> parts.add(Tokens.Part.of(value)));
        }
        return parts;
    }

    private static Set<String> ids(KeptPaper kept) {
        var paper = kept.paper();
        var ids = new LinkedHashSet<String>();
        ids.add(kept.id().value());
        ids.add("p:" + kept.key());
        add(ids, paper.doi());
        add(ids, paper.sourceId());
        ArxivId arxiv = paper.arxivId();
        add(ids, arxiv == null ? null : arxiv.value());
        return ids;
    }

    private static Set<String> sources(KeptPaper kept) {
        var sources = new LinkedHashSet<String>();
        kept.appearances().forEach(appearance -> sources.add(appearance.edition().source().name()));
        var id = kept.paper().sourceId();
        add(sources, id == null || id.indexOf(':') <= 0 ? null : id.substring(0, id.indexOf(':')));
        return sources;
    }

    private static void add(Set<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static void numbers(Document document, KeptPaper kept) {
        var published = kept.paper().publishedOn();
        if (published != null) {
            document.add(new LongField(Fields.PUBLISHED, published.toEpochDay(), Field.Store.NO));
        }
        number(document, Fields.UPVOTES, kept.counts().upvotes());
        number(document, Fields.COMMENTS, kept.counts().comments());
        number(document, Fields.STARS, kept.counts().githubStars());
        var days = new LinkedHashSet<Long>();
        for (var appearance : kept.appearances()) {
            if (appearance.edition().period() instanceof Period.Day day) {
                days.add(day.date().toEpochDay());
            }
        }
        days.forEach(day -> document.add(new LongPoint(Fields.LISTED, day)));
    }

    private static void number(Document document, String field, @Nullable Integer value) {
        if (value != null) {
            document.add(new LongField(field, value, Field.Store.NO));
        }
    }
}
