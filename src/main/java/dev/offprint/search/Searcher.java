package dev.offprint.search;

import dev.offprint.embedding.SemanticIndex;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.MatchTotals;
import dev.offprint.model.Message;
import dev.offprint.model.SortOrder;
import dev.offprint.search.highlight.HighlightTerms;
import dev.offprint.search.highlight.Highlighter;
import dev.offprint.search.index.DocSets;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.StoredHit;
import dev.offprint.search.query.BestMatches;
import dev.offprint.search.query.QueryCompiler;
import dev.offprint.search.query.QueryPlan;
import dev.offprint.search.query.SemanticRescorer;
import dev.offprint.search.syntax.ParsedQuery;
import dev.offprint.search.syntax.QueryNode;
import dev.offprint.search.syntax.QueryParser;
import dev.offprint.search.syntax.QueryText;
import dev.offprint.search.syntax.SynonymExpander;
import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Answers one question from one state of the index. For one thread.
///
/// Of several free words all are looked for. Where fewer papers have them all than were asked for, and the best
/// are wanted, those with some of the words follow; where none has them all, sorting by date or upvotes takes the
/// papers that have the most of them.
final class Searcher {
    /// Fewer papers than a page of them answer no sentence.
    private static final int FEW = 10;

    private final IndexSearcher searcher;
    private final SearchRequest query;
    private final Map<String, QueryNode> topics;
    private final Synonyms synonyms;
    private final ParsedQuery asked;
    private final List<Message> hints = new ArrayList<>();
    private QueryNode tree;
    private QueryPlan plan;
    private boolean loosened;
    private final @Nullable SemanticIndex semantics;
    private Set<Integer> byMeaning = Set.of();

    Searcher(IndexSearcher searcher, SearchRequest query, Map<String, QueryNode> topics, Synonyms synonyms)
            throws IOException {
        this(searcher, query, topics, synonyms, null);
    }

    /// @param semantics null to answer by words alone
    Searcher(
            IndexSearcher searcher,
            SearchRequest query,
            Map<String, QueryNode> topics,
            Synonyms synonyms,
            @Nullable SemanticIndex semantics)
            throws IOException {
        this.semantics = semantics;
        this.searcher = searcher;
        this.query = query;
        this.topics = topics;
        this.synonyms = synonyms;
        this.asked = QueryParser.read(query.text());
        var widening = new SynonymExpander(synonyms);
        this.tree = widening.widen(asked.tree());
        this.plan = plan(widening);
        loosen();
    }

    private QueryPlan plan(SynonymExpander widening) throws IOException {
        hints.clear();
        hints.addAll(asked.hints());
        if (loosened) {
            hints.add(Message.of("search.loosened"));
        }
        var made = new QueryCompiler(searcher, topics, widening, hints).plan(tree);
        if (made.ranked()) {
            hints.addAll(synonyms.faults());
        }
        return made;
    }

    /// Where no paper has a thing by any of its names, the names are words like others, of which some are enough.
    /// Answers whether that makes another question.
    private boolean narrowed() throws IOException {
        var narrow = SynonymExpander.narrow(tree);
        boolean names = !narrow.equals(tree);
        if (names) {
            tree = narrow;
            plan = plan(new SynonymExpander(synonyms));
        }
        return names;
    }

    /// @param by what the papers have to have besides; it never lets papers in that the question alone would not find
    SearchResult found(long sequence, FacetFilter by) throws IOException {
        if (nothing()) {
            return new SearchResult(List.of(), hints, MatchTotals.NONE, sequence);
        }
        if (!wantsBest()) {
            var match = DocSets.narrowed(match(), by);
            var docs = sorted(match);
            return new SearchResult(hits(docs), hints, MatchTotals.of(searcher.count(match), docs.length), sequence);
        }
        settleNames();
        var text = QueryText.of(asked.tree());
        var vector = semantics == null ? null : semantics.question(text);
        int wanted = vector == null ? limit() : Math.max(limit(), SemanticRescorer.DEPTH);
        var best = new BestMatches(searcher, plan, by).first(wanted, query.sort() == SortOrder.BEST);
        if (best.totals().all() == 0 && best.totals().some() > 0) {
            hints.add(Message.of("search.some"));
        }
        if (semantics == null || vector == null) {
            return new SearchResult(hits(best.docs()), hints, best.totals(), sequence);
        }
        var rescorer = new SemanticRescorer(searcher, semantics.vectors(), vector);
        return blended(best, rescorer, by, QueryText.prose(text) || !plan.leads(), sequence);
    }

    private SearchResult blended(
            BestMatches.Ranked best, SemanticRescorer rescorer, FacetFilter by, boolean prose, long sequence)
            throws IOException {
        var any = DocSets.narrowed(plan.any(), by);
        var filter = DocSets.narrowed(plan.filter(), by);
        int leading = prose ? 0 : Math.min(best.totals().leading(), query.limit());
        var blend = prose
                ? rescorer.prose(best.docs(), any, filter)
                : rescorer.keywords(best.docs(), best.totals().leading(), any, filter);
        byMeaning = blend.byMeaning();
        var docs = Arrays.copyOf(blend.docs(), Math.min(blend.docs().length, query.limit()));
        var totals = new MatchTotals(best.totals().all(), best.totals().some(), leading);
        return new SearchResult(hits(docs), hints, totals, sequence);
    }

    /// What the text says, without synonyms.
    QueryNode parsed() {
        return asked.tree();
    }

    private boolean nothing() {
        return plan.nothing() || searcher.getIndexReader().maxDoc() == 0;
    }

    private boolean wantsBest() {
        return plan.ranked() && (query.sort() == SortOrder.BEST || query.sort() == SortOrder.RELEVANCE);
    }

    /// Where what stands in quotes finds next to nothing, its words are looked for instead: in a sentence quotes are
    /// punctuation as often as they are meant.
    private void loosen() throws IOException {
        var loose = QueryParser.loosened(tree);
        if (!loose.equals(tree) && searcher.count(plan.strict()) < (plan.sentence() ? FEW : 1)) {
            var widening = new SynonymExpander(synonyms);
            tree = widening.widen(loose);
            loosened = true;
            plan = plan(widening);
        }
    }

    /// Where no paper has a thing by any of its names, the names become words.
    private void settleNames() throws IOException {
        if (!SynonymExpander.narrow(tree).equals(tree) && none(plan.all())) {
            narrowed();
        }
    }

    /// All papers that the question finds, beyond the limit, too: those with all its words, or where there are none,
    /// those with some of them.
    FixedBitSet papers() throws IOException {
        if (nothing()) {
            return DocSets.of(searcher, new ScoreDoc[0]);
        }
        if (!wantsBest()) {
            return DocSets.matching(searcher, match());
        }
        settleNames();
        return DocSets.matching(searcher, plan.leads() && !none(plan.all()) ? plan.all() : plan.any());
    }

    /// How many papers the question finds, exactly.
    long count() throws IOException {
        return plan.nothing() ? 0 : searcher.count(match());
    }

    /// The papers with all the words, or if there are none, those with the most of them.
    private org.apache.lucene.search.Query match() throws IOException {
        var match = plan.all();
        while (none(match) && narrowed()) {
            match = plan.all();
        }
        int least = plan.words().size();
        while (least > 1 && none(match)) {
            match = plan.some(--least);
        }
        if (least < plan.words().size()) {
            hints.add(Message.of("search.most"));
        }
        return match;
    }

    private boolean none(org.apache.lucene.search.Query match) throws IOException {
        return searcher.search(match, 1).scoreDocs.length == 0;
    }

    private int limit() {
        return Math.min(query.limit(), searcher.getIndexReader().maxDoc());
    }

    private ScoreDoc[] sorted(org.apache.lucene.search.Query match) throws IOException {
        var field = query.sort() == SortOrder.UPVOTES ? IndexFields.UPVOTES : IndexFields.PUBLISHED;
        var first = LongField.newSortField(field, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
        var sort = new Sort(first, new SortField(IndexFields.NUMBER, SortField.Type.LONG, true));
        var docs = searcher.search(match, new TopFieldCollectorManager(sort, limit(), limit())).scoreDocs;
        Arrays.stream(docs).forEach(doc -> doc.score = 0);
        return docs;
    }

    private List<SearchHit> hits(ScoreDoc[] docs) throws IOException {
        var hits = new SearchHit[docs.length];
        var lighter = new Highlighter(query.highlights() ? HighlightTerms.of(tree) : new HighlightTerms(List.of()));
        var unlit = new Highlighter(new HighlightTerms(List.of())); // a word in common says nothing there
        var order = new Integer[docs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> docs[i].doc)); // columns are read from front to back
        var leaves = searcher.getLeafContexts();
        int leaf = -1;
        var cards = DocValues.emptyBinary();
        for (int i : order) {
            int in = ReaderUtil.subIndex(docs[i].doc, leaves);
            if (in != leaf) {
                leaf = in;
                cards = DocValues.getBinary(leaves.get(in).reader(), IndexFields.CARD);
            }
            cards.advanceExact(docs[i].doc - leaves.get(in).docBase);
            boolean near = byMeaning.contains(docs[i].doc);
            hits[i] = hit(near ? unlit : lighter, near, docs[i].score, StoredHit.unpack(cards.binaryValue()));
        }
        return Arrays.asList(hits);
    }

    private SearchHit hit(Highlighter lighter, boolean near, float score, StoredHit card) {
        var row = card.row();
        if (!query.highlights()) {
            return new SearchHit(row, score, HighlightedText.plain(row.title()), null, near);
        }
        var text = card.abstractText();
        var snippet = text == null ? null : lighter.snippet(text, card.abstractTrail());
        return new SearchHit(row, score, lighter.title(row.title(), card.titleTrail()), snippet, near);
    }
}
