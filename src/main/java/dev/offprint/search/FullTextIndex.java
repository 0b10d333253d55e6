package dev.offprint.search;

import dev.offprint.document.TextSection;
import dev.offprint.model.Message;
import dev.offprint.model.SectionHit;
import dev.offprint.search.analysis.BufferedTokenStream;
import dev.offprint.search.analysis.TermCache;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenBuffer;
import dev.offprint.search.highlight.HighlightTerms;
import dev.offprint.search.highlight.Highlighter;
import dev.offprint.search.index.Bm25Similarity;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.SearchException;
import dev.offprint.search.query.QueryCompiler;
import dev.offprint.search.syntax.QueryParser;
import dev.offprint.search.syntax.SynonymExpander;
import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The index of whole papers, a document for each section: apart from that of titles and abstracts, whose lengths and
/// frequencies long texts would disturb. Derived from the kept files, and to be thrown away at any time.
///
/// One thread at a time writes; the first process that asks has the lock. Any thread searches the last commit.
public final class FullTextIndex implements AutoCloseable {
    private static final Logger LOG = System.getLogger(FullTextIndex.class.getName());
    private static final String PAPER = "paper";
    private static final String STAMP = "stamp";
    private static final String SECTION = "section";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String VERSION = "offprint.analysis";
    /// Sections looked at for each paper that is wanted: a paper may have several among the best.
    private static final int SECTIONS = 8;
    private static final int LONGEST_SECTION = 400_000;

    private static final FieldType RANKED = new FieldType();

    static {
        RANKED.setTokenized(true);
        RANKED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        RANKED.freeze();
    }

    private final Path folder;
    private final TermCache terms = new TermCache(new TermNormalizer()::of);
    private @Nullable Directory directory;
    private @Nullable IndexWriter writer;
    private @Nullable DirectoryReader reader;

    /// @param folder made when it is first written to
    public FullTextIndex(Path folder) {
        this.folder = folder;
    }

    /// Whether this process writes the index; asks for the lock if nobody has it.
    public synchronized boolean writable() {
        if (writer != null) {
            return true;
        }
        try {
            var config = new IndexWriterConfig()
                    .setSimilarity(Bm25Similarity.SIMILARITY)
                    .setCommitOnClose(false);
            var opened = new IndexWriter(directory(), config);
            writer = opened;
            if (!isCurrent(opened)) {
                opened.deleteAll();
            }
            return true;
        } catch (LockObtainFailedException _) {
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return begin(e);
        }
    }

    /// A damaged index is begun again: everything in it can be read from the kept files.
    private boolean begin(Exception damage) {
        LOG.log(Level.WARNING, "The index of whole papers is made again: " + damage.getMessage());
        try {
            clear(directory());
            var config = new IndexWriterConfig()
                    .setSimilarity(Bm25Similarity.SIMILARITY)
                    .setCommitOnClose(false);
            writer = new IndexWriter(directory(), config);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the index of whole papers cannot be made", e);
            return false;
        }
    }

    /// Deletes the files of the index while nobody writes it.
    private static void clear(Directory damaged) throws IOException {
        try (var lock = damaged.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var name : damaged.listAll()) {
                lock.ensureValid();
                if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    damaged.deleteFile(name);
                }
            }
        }
    }

    private Directory directory() throws IOException {
        var open = directory;
        if (open == null) {
            open = FSDirectory.open(Files.createDirectories(folder));
            directory = open;
        }
        return open;
    }

    private static boolean isCurrent(IndexWriter writer) {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(VERSION)) {
                    return entry.getValue().equals(TermNormalizer.VERSION);
                }
            }
        }
        return false;
    }

    /// The papers in the index with the stamps that [#update] was given.
    public synchronized Map<Long, Long> stamps() {
        var stamps = new HashMap<Long, Long>();
        try {
            var now = reader();
            if (now != null) {
                for (var leaf : now.leaves()) {
                    var papers = DocValues.getNumeric(leaf.reader(), PAPER);
                    var values = DocValues.getNumeric(leaf.reader(), STAMP);
                    var live = leaf.reader().getLiveDocs();
                    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                        if ((live == null || live.get(doc)) && papers.advanceExact(doc) && values.advanceExact(doc)) {
                            stamps.put(papers.longValue(), values.longValue());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new SearchException(Message.of("index.read"), e);
        }
        return stamps;
    }

    /// Puts a paper in the place of what was there of it. Searched after [#commit].
    ///
    /// @param stamp tells this state of the paper from others
    public synchronized void update(long paper, long stamp, List<TextSection> sections) {
        try {
            writing().deleteDocuments(new Term(PAPER, Long.toString(paper)));
            for (var section : sections.isEmpty() ? List.of(new TextSection("", "", "")) : sections) {
                writing().addDocument(document(paper, stamp, section));
            }
        } catch (IOException e) {
            throw new SearchException(Message.of("index.written"), e);
        }
    }

    private Document document(long paper, long stamp, TextSection section) {
        var text = section.text().length() > LONGEST_SECTION
                ? section.text().substring(0, LONGEST_SECTION)
                : section.text();
        var words = new TokenBuffer(terms, false);
        words.read(section.title(), 0);
        words.read(text, 0);
        var document = new Document();
        document.add(new StringField(PAPER, Long.toString(paper), Field.Store.NO));
        document.add(new NumericDocValuesField(PAPER, paper));
        document.add(new NumericDocValuesField(STAMP, stamp));
        document.add(new StoredField(SECTION, section.id()));
        document.add(new StoredField(TITLE, section.title()));
        document.add(new StoredField(BODY, text));
        document.add(new Field(IndexFields.TEXT, new BufferedTokenStream(words), RANKED));
        return document;
    }

    public synchronized void remove(long paper) {
        try {
            writing().deleteDocuments(new Term(PAPER, Long.toString(paper)));
        } catch (IOException e) {
            throw new SearchException(Message.of("index.written"), e);
        }
    }

    /// Lets searches see what was written, and makes it last.
    public synchronized void commit() {
        try {
            var open = writing();
            open.setLiveCommitData(Map.of(VERSION, TermNormalizer.VERSION).entrySet());
            open.commit();
        } catch (IOException e) {
            throw new SearchException(Message.of("index.written"), e);
        }
    }

    private IndexWriter writing() {
        var open = writer;
        if (open == null) {
            throw new IllegalStateException("another process writes the index");
        }
        return open;
    }

    private @Nullable DirectoryReader reader() throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try {
            var open = reader;
            var newer = open == null ? DirectoryReader.open(directory()) : DirectoryReader.openIfChanged(open);
            if (newer != null) {
                if (open != null) {
                    open.close();
                }
                reader = newer;
            }
            return reader;
        } catch (IndexNotFoundException _) {
            return null;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the index of whole papers cannot be read", e);
            return null; // it is made again by the next write
        }
    }

    /// The papers that answer best, each with its best section. Every text is a question; of several words all are
    /// looked for in one section, and where none has them all, some.
    public synchronized List<FullTextHit> search(String question, int limit) {
        try {
            var now = reader();
            if (now == null) {
                return List.of();
            }
            var searcher = new IndexSearcher(now);
            searcher.setSimilarity(Bm25Similarity.SIMILARITY);
            var tree = QueryParser.read(question).tree();
            var plan = new QueryCompiler(searcher, Map.of(), new SynonymExpander(Synonyms.NONE), new ArrayList<>())
                    .plan(tree);
            if (plan.nothing()) {
                return List.of();
            }
            var best = searcher.search(plan.all(), limit * SECTIONS);
            if (best.scoreDocs.length == 0) {
                best = searcher.search(plan.any(), limit * SECTIONS);
            }
            var highlighter = new Highlighter(HighlightTerms.of(tree));
            var hits = new LinkedHashMap<Long, FullTextHit>();
            for (var doc : best.scoreDocs) {
                if (hits.size() == limit) {
                    break;
                }
                var stored = searcher.storedFields().document(doc.doc);
                long paper = paper(searcher, doc.doc);
                if (!hits.containsKey(paper)) {
                    var section = new SectionHit(stored.get(SECTION), stored.get(TITLE));
                    hits.put(paper, new FullTextHit(paper, doc.score, section, highlighter.snippet(stored.get(BODY))));
                }
            }
            return List.copyOf(hits.values());
        } catch (IOException e) {
            throw new SearchException(Message.of("index.read"), e);
        }
    }

    private static long paper(IndexSearcher searcher, int doc) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(doc, leaves));
        var papers = DocValues.getNumeric(leaf.reader(), PAPER);
        return papers.advanceExact(doc - leaf.docBase) ? papers.longValue() : -1;
    }

    @Override
    public synchronized void close() {
        try {
            IOUtils.close(reader, writer, directory);
            writer = null;
            reader = null;
            directory = null;
        } catch (IOException e) {
            throw new SearchException(Message.of("index.closed"), e);
        }
    }
}
