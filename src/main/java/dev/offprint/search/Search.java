package dev.offprint.search;

import dev.offprint.model.Lit;
import dev.offprint.model.Narrowing;
import dev.offprint.model.Ranking;
import dev.offprint.model.Saying;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/// Answers one question from one state of the index. For one thread.
///
/// Of several free words all are looked for. Where fewer papers have them all than were asked for, and the best are
/// wanted, those with some of
/// the words follow; where none has them all, sorting by date or upvotes takes the papers that have the most of them.
final class Search {
    private final IndexSearcher searcher;
    private final Query query;
    private final Map<String, Ask> topics;
    private final Synonyms synonyms;
    private final Asked asked;
    private final List<Saying> hints = new ArrayList<>();
    private Ask tree;
    private Plan plan;
    /// Whether the best are all papers with all the words, and none with some of them.
    private boolean enough;

    Search(IndexSearcher searcher, Query query, Map<String, Ask> topics, Synonyms synonyms) throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.topics = topics;
        this.synonyms = synonyms;
        this.asked = Grammar.read(query.text());
        var widening = new Widening(synonyms);
        this.tree = widening.widen(asked.tree());
        this.plan = plan(widening);
    }

    private Plan plan(Widening widening) throws IOException {
        hints.clear();
        hints.addAll(asked.hints());
        var made = new Compiler(searcher, topics, widening, hints).plan(tree);
        if (made.ranked()) {
            hints.addAll(synonyms.faults());
        }
        return made;
    }

    /// Where no paper has a thing by any of its names, the names are words like others, of which some are enough.
    /// Answers whether that makes another question.
    private boolean narrowed() throws IOException {
        var narrow = Widening.narrow(tree);
        boolean names = !narrow.equals(tree);
        if (names) {
            tree = narrow;
            plan = plan(new Widening(synonyms));
        }
        return names;
    }

    /// @param by what the papers have to have besides; it never lets papers in that the question alone would not find
    Found found(long sequence, Narrowing by) throws IOException {
        if (nothing()) {
            return new Found(List.of(), hints, sequence);
        }
        return new Found(hits(docs(by)), hints, sequence);
    }

    private boolean nothing() {
        return plan.nothing() || searcher.getIndexReader().maxDoc() == 0;
    }

    private boolean wantsBest() {
        return plan.ranked() && (query.sort() == Ranking.BEST || query.sort() == Ranking.RELEVANCE);
    }

    private ScoreDoc[] docs(Narrowing by) throws IOException {
        if (!wantsBest()) {
            return sorted(Sieve.narrowed(match(), by));
        }
        var docs = best();
        if (by.isEmpty()) {
            return docs;
        }
        if (enough) {
            var passing = top(Sieve.narrowed(plan.all(), by));
            return Arrays.copyOf(passing, Math.min(passing.length, limit()));
        }
        var passing = Sieve.passing(searcher, Sieve.of(searcher, docs), by);
        return Arrays.stream(docs).filter(hit -> passing.get(hit.doc)).toArray(ScoreDoc[]::new);
    }

    /// All papers that the question finds, beyond the limit, too: those with all its words. Where these are fewer than
    /// were asked for and the best are wanted, the hits themselves.
    FixedBitSet papers() throws IOException {
        if (nothing()) {
            return Sieve.of(searcher, new ScoreDoc[0]);
        }
        if (!wantsBest()) {
            return Sieve.matching(searcher, match());
        }
        var docs = best();
        return enough ? Sieve.matching(searcher, plan.all()) : Sieve.of(searcher, docs);
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
            hints.add(Saying.of("search.most"));
        }
        return match;
    }

    private boolean none(org.apache.lucene.search.Query match) throws IOException {
        return searcher.search(match, 1).scoreDocs.length == 0;
    }

    private ScoreDoc[] best() throws IOException {
        var all = top(plan.all());
        if (all.length == 0 && narrowed()) {
            all = top(plan.all());
        }
        int wanted = limit();
        enough = plan.words().size() < 2 || all.length >= wanted;
        if (enough) {
            return Arrays.copyOf(all, Math.min(all.length, wanted));
        }
        if (all.length == 0) {
            hints.add(Saying.of("search.some"));
        }
        var some = top(plan.any());
        var taken = new HashSet<Integer>();
        Arrays.stream(all).forEach(hit -> taken.add(hit.doc));
        var more = Arrays.stream(some)
                .filter(hit -> !taken.contains(hit.doc))
                .limit(wanted - all.length)
                .toArray(ScoreDoc[]::new);
        if (all.length > 0 && more.length > 0 && more[0].score > all[all.length - 1].score) {
            float factor =
                    all[all.length - 1].score / more[0].score; // scores fall from hit to hit, in both parts alike
            Arrays.stream(more).forEach(hit -> hit.score *= factor);
        }
        var docs = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, docs, all.length, more.length);
        return docs;
    }

    private int limit() {
        return Math.min(query.limit(), searcher.getIndexReader().maxDoc());
    }

    private ScoreDoc[] top(org.apache.lucene.search.Query match) throws IOException {
        boolean favour = query.sort() == Ranking.BEST;
        boolean rewards = !plan.rewards().isEmpty();
        int depth = favour || rewards ? Math.max(limit(), Favour.DEPTH) : limit();
        var hits = searcher.search(match, new TopScoreDocCollectorManager(depth, depth)).scoreDocs;
        if (rewards) {
            hits = Rewards.order(searcher, hits, plan.rewards());
        }
        return favour ? Favour.order(searcher, hits) : hits;
    }

    private ScoreDoc[] sorted(org.apache.lucene.search.Query match) throws IOException {
        var field = query.sort() == Ranking.UPVOTES ? Fields.UPVOTES : Fields.PUBLISHED;
        var first = LongField.newSortField(field, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
        var sort = new Sort(first, new SortField(Fields.NUMBER, SortField.Type.LONG, true));
        var docs = searcher.search(match, new TopFieldCollectorManager(sort, limit(), limit())).scoreDocs;
        Arrays.stream(docs).forEach(doc -> doc.score = 0);
        return docs;
    }

    private List<Hit> hits(ScoreDoc[] docs) throws IOException {
        var hits = new Hit[docs.length];
        var lighter = new Lighter(query.highlights() ? Lamps.of(tree) : new Lamps(List.of()));
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
                cards = DocValues.getBinary(leaves.get(in).reader(), Fields.CARD);
            }
            cards.advanceExact(docs[i].doc - leaves.get(in).docBase);
            hits[i] = hit(lighter, docs[i].score, Card.unpack(cards.binaryValue()));
        }
        return Arrays.asList(hits);
    }

    private Hit hit(Lighter lighter, float score, Card card) {
        var row = card.row();
        if (!query.highlights()) {
            return new Hit(row, score, Lit.plain(row.title()), null);
        }
        var text = card.abstractText();
        var snippet = text == null ? null : lighter.snippet(text, card.abstractTrail());
        return new Hit(row, score, lighter.title(row.title(), card.titleTrail()), snippet);
    }
}
