package dev.offprint.bench;

import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import dev.offprint.testing.PaperFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;

/// Lucene as its tutorial has it, to compare with: [EnglishAnalyzer], title and abstract in one field, an id, BM25, one
/// writing thread with a 64 MB buffer (as ours), merged and committed by its own defaults. For searching also title and
/// authors in fields of their own, day and upvotes as columns to sort by.
final class LuceneBaseline implements AutoCloseable {
    private static final double BUFFER = 64;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryParser parser;

    private LuceneBaseline(DirectoryReader reader, Analyzer analyzer) {
        this.reader = reader;
        this.parser = new QueryParser("text", analyzer);
        this.searcher = new IndexSearcher(reader);
    }

    /// @param stored whether title and abstract are kept as stored fields, too
    static LuceneBaseline write(Path folder, PaperFixtures papers, boolean stored) throws IOException {
        return write(folder, papers, stored, new EnglishAnalyzer());
    }

    static LuceneBaseline write(Path folder, PaperFixtures papers, boolean stored, Analyzer analyzer)
            throws IOException {
        var directory = FSDirectory.open(folder);
        var settings = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER);
        try (var writer = new IndexWriter(directory, settings)) {
            for (var kept : papers.list()) {
                var paper = kept.paper();
                var text = paper.abstractText() == null ? "" : paper.abstractText();
                var document = new Document();
                document.add(new StringField("id", kept.id().value(), Field.Store.YES));
                document.add(new TextField("text", paper.title() + " " + text, Field.Store.NO));
                if (stored) {
                    document.add(new StoredField("title", paper.title()));
                    document.add(new StoredField("abstract", text));
                    document.add(new TextField("title", paper.title(), Field.Store.NO));
                    document.add(new TextField("author", String.join(" ", paper.authors()), Field.Store.NO));
                    var day = paper.publishedOn();
                    document.add(new NumericDocValuesField("day", day == null ? 0 : day.toEpochDay()));
                    document.add(new NumericDocValuesField("upvotes", upvotes(kept)));
                }
                writer.addDocument(document);
            }
        }
        return new LuceneBaseline(DirectoryReader.open(directory), analyzer);
    }

    static int upvotes(StoredPaper kept) {
        var upvotes = kept.counts().upvotes();
        return upvotes == null ? 0 : upvotes;
    }

    /// Text to query to the best fifty: Lucene's own parser and search, nothing loaded.
    ScoreDoc[] top(String text, SortOrder ranking, int limit) throws IOException {
        return switch (ranking) {
            case BEST, RELEVANCE -> searcher.search(query(text), limit).scoreDocs;
            case DATE -> searcher.search(query(text), limit, by("day")).scoreDocs;
            case UPVOTES -> searcher.search(query(text), limit, by("upvotes")).scoreDocs;
        };
    }

    private static Sort by(String field) {
        return new Sort(new SortField(field, SortField.Type.LONG, true));
    }

    /// The same, then title and abstract of each hit from the stored fields.
    List<Document> loaded(String text, SortOrder ranking, int limit) throws IOException {
        var fields = searcher.storedFields();
        var documents = new ArrayList<Document>();
        for (var hit : top(text, ranking, limit)) {
            documents.add(fields.document(hit.doc, Set.of("id", "title", "abstract")));
        }
        return documents;
    }

    List<String> ids(String text, int limit) throws IOException {
        var fields = searcher.storedFields();
        var ids = new ArrayList<String>();
        for (var hit : top(QueryParser.escape(text), SortOrder.RELEVANCE, limit)) {
            ids.add(fields.document(hit.doc, Set.of("id")).get("id"));
        }
        return ids;
    }

    private Query query(String text) throws IOException {
        try {
            return parser.parse(text);
        } catch (ParseException e) {
            throw new IOException("Lucene cannot parse " + text, e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
