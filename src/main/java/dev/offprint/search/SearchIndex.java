package dev.offprint.search;

import dev.offprint.embedding.SemanticIndex;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Message;
import dev.offprint.model.Preferences;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.SimilarPapers;
import dev.offprint.model.Suggestion;
import dev.offprint.search.highlight.HighlightTerms;
import dev.offprint.search.highlight.Highlighter;
import dev.offprint.search.index.FacetCounter;
import dev.offprint.search.index.IndexDirectory;
import dev.offprint.search.index.IndexSession;
import dev.offprint.search.index.PaperKeyReader;
import dev.offprint.search.index.SearchException;
import dev.offprint.search.similar.Recommender;
import dev.offprint.search.similar.SimilarPaperFinder;
import dev.offprint.search.suggest.QuerySuggester;
import dev.offprint.search.suggest.SpellingSuggester;
import dev.offprint.search.syntax.QueryNode;
import dev.offprint.search.syntax.QueryParser;
import dev.offprint.search.syntax.SynonymExpander;
import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The index of a library: derived from its store, which it follows by change sequence, and to be thrown away
/// at any time.
///
/// One thread, the indexer, calls [#writable], [#follow], [#commit] and [#refresh]; any thread may search.
/// Several processes may have the same index open: one of them, the first to ask, writes, and the others search
/// its last commit. None of the threads may be interrupted.
public final class SearchIndex implements AutoCloseable {
    private final IndexSession pages;
    private final TopicMatcher matches;
    private final Recommender recommending;
    private volatile Map<String, QueryNode> topics = Map.of();
    private volatile Synonyms synonyms = Synonyms.NONE;
    private volatile @Nullable SemanticIndex semantics;

    private SearchIndex(IndexSession pages) {
        this.pages = pages;
        this.matches = new TopicMatcher(pages);
        this.recommending = new Recommender(pages);
    }

    /// Opens the index in a folder, which is made if there is none. An index that is damaged, or that was made
    /// by a version of the program that cuts words otherwise, counts as empty; the first process that writes
    /// fills it from the start.
    ///
    /// @throws SearchException if the folder cannot be read
    public static SearchIndex open(Path folder) {
        try {
            return of(new IndexDirectory(folder));
        } catch (IOException e) {
            throw new SearchException(Message.of("index.unopened", folder, e.getMessage()), e);
        }
    }

    public static SearchIndex of(IndexDirectory shelf) throws IOException {
        return new SearchIndex(new IndexSession(shelf));
    }

    /// Names the library that the index is derived from; an index of another one, or of a later state, is
    /// cleared.
    ///
    /// @param library  the library's id
    /// @param sequence the library's change sequence, read after [#open]
    public void bind(String library, long sequence) {
        pages.bind(library, sequence);
    }

    /// Names the library's new id, after a backup was restored into it, for the next commit.
    public void rename(String library) {
        pages.rename(library);
    }

    /// How far the last commit has followed the store; 0 when the index is new.
    public long sequence() {
        return pages.committed();
    }

    /// How far this process has followed the store, committed or not.
    public long followed() {
        return pages.followed();
    }

    /// How far that has followed the store which searches see now.
    public long searchable() {
        return pages.searchable();
    }

    /// Whether this process writes the index; asks for the lock if nobody has it.
    public boolean writable() {
        return pages.writable();
    }

    /// Takes in what changed. The same change twice does no harm. Searches see it after [#refresh], and the
    /// next start after [#commit].
    ///
    /// @throws IllegalStateException if this process does not write the index
    public void follow(LibraryDelta delta) {
        pages.follow(delta);
    }

    /// Makes what was followed durable, together with how far that is.
    public void commit() {
        pages.commit();
    }

    /// Puts the index together into few parts when many papers have come in since it last was, which makes
    /// searches twice as fast; does nothing otherwise. Takes about a fortieth of a second for a thousand
    /// papers; searches go on meanwhile. Commits.
    public void settle() {
        pages.settle();
    }

    /// Whether anybody has asked it anything since the last [#refresh]: else there is nobody to show more to.
    public boolean asked() {
        return pages.asked();
    }

    /// Lets new searches see what was followed, here or by the process that writes.
    public void refresh() {
        pages.refresh();
    }

    /// Saved questions that `topic:NAME` stands for, by name; takes the place of those set before.
    public void topics(Map<String, String> questions) {
        var trees = new HashMap<String, QueryNode>();
        questions.forEach((name, question) -> trees.put(
                name.toLowerCase(Locale.ROOT), QueryParser.read(question).tree()));
        topics = Map.copyOf(trees);
    }

    /// Which papers these saved questions stand for. Cheap when only marks have changed since they were last
    /// asked for.
    public TopicMatches subsets(List<String> questions) {
        return matches.of(questions, synonyms);
    }

    /// What a question would stand for if it were saved.
    ///
    /// @param newest how many of the newest papers are to be named
    public QueryPreview trial(String question, int newest) {
        return pages.ask((searcher, _) -> QueryPreviewer.of(searcher, question, synonyms, newest));
    }

    /// Names that questions are widened by, topics as well; takes the place of those set before. Their faults
    /// are told with the answers.
    public void synonyms(Synonyms names) {
        synonyms = names;
    }

    /// The vectors and the model by which questions that ask for it are answered by meaning as well.
    public void semantics(SemanticIndex index) {
        semantics = index;
    }

    /// Whether questions can be answered by meaning at present. Loads the model when it is asked first.
    public boolean knowsMeanings() {
        var meanings = semantics;
        return meanings != null && meanings.ready();
    }

    /// Answers a question; every text is one.
    public SearchResult search(SearchRequest query) {
        return search(query, FacetFilter.NONE);
    }

    /// Answers a question with those of its papers that pass a narrowing, which never lets others in.
    public SearchResult search(SearchRequest query, FacetFilter by) {
        var meanings = query.meaning() ? semantics : null;
        return pages.ask(
                (searcher, sequence) -> new Searcher(searcher, query, topics, synonyms, meanings).found(sequence, by));
    }

    /// Answers a question with the total, the spelling and the facets of its papers as well, at twice the cost.
    ///
    /// @param most values of a facet at most, but for months and years
    public SearchAnswer answer(SearchRequest query, FacetFilter by, int most) {
        var meanings = query.meaning() ? semantics : null;
        return pages.ask((searcher, sequence) -> {
            var search = new Searcher(searcher, query, topics, synonyms, meanings);
            var result = search.found(sequence, by);
            var facets = new FacetCounter(searcher, search.papers(), by).facets(most);
            var didYouMean = new SpellingSuggester(searcher).of(query.text(), search.parsed());
            return new SearchAnswer(result, result.totals().papers(), didYouMean, facets);
        });
    }

    /// What the papers with these keys have; those that the index does not have yet count nowhere.
    public Facets facets(long[] keys, FacetFilter by, int most) {
        return pages.ask((searcher, _) -> new ListFilter(searcher, keys).facets(by, most));
    }

    /// Those of the keys whose papers pass, in the same order; those that the index does not have yet do not.
    public long[] narrow(long[] keys, FacetFilter by) {
        return by.isEmpty() ? keys : pages.ask((searcher, _) -> new ListFilter(searcher, keys).passing(by));
    }

    /// How many papers a question finds, exactly; of several free words all are asked for, or as many as some
    /// paper has.
    public long count(String question) {
        return pages.ask(
                (searcher, _) -> new Searcher(searcher, SearchRequest.of(question, 1), topics, synonyms).count());
    }

    /// Ways to go on with a half-typed question.
    ///
    /// @param names those of the saved questions
    public List<Suggestion> suggest(String question, List<String> names, int most) {
        return pages.ask((searcher, _) -> new QuerySuggester(searcher, names).of(question, most));
    }

    /// Papers like the one with this key; none where the index does not have it. Dismissed ones are left out.
    ///
    /// @param limit from 1
    public SimilarPapers similar(long key, int limit) {
        var known = semantics;
        var meanings = known == null ? null : known.readable();
        return pages.ask((searcher, _) -> new SimilarPaperFinder(searcher, meanings).of(key, limit));
    }

    /// Those of these papers that stand out by the reader's preferences, best first; none that are starred or
    /// near-copies of what was decided about, and none at all as long as nothing is liked.
    ///
    /// @param most papers at most
    public long[] recommended(Preferences by, long[] keys, int most) {
        return recommending.best(by, keys, most);
    }

    /// These papers with those first that fit the reader's preferences best; those of which they say nothing,
    /// or that the index does not have yet, stay as they are behind them.
    public long[] byTaste(Preferences by, long[] keys) {
        return recommending.all(by, keys);
    }

    /// What these preferences come to: words, authors and organisations by how much they count.
    public List<InterestWeight> interests(Preferences by) {
        return recommending.interests(by);
    }

    /// Why a paper stands out; [RecommendationReason#NONE] where it does not, or is starred or dismissed.
    public RecommendationReason why(Preferences by, long key) {
        return recommending.why(by, key);
    }

    /// A paper's title and abstract with what the question finds in them; the paper need not be in the index.
    public Highlights lights(String question, String title, @Nullable String abstractText) {
        var lighter = new Highlighter(HighlightTerms.of(
                new SynonymExpander(synonyms).widen(QueryParser.read(question).tree())));
        var text = abstractText == null ? null : lighter.abstractText(abstractText);
        return new Highlights(lighter.title(title), text);
    }

    /// All papers in the index, ascending, as searches see it now.
    public long[] keys() {
        return pages.ask((searcher, _) -> PaperKeyReader.of(searcher.getIndexReader()));
    }

    /// How many papers searches see now.
    public long size() {
        return pages.ask((searcher, _) -> (long) searcher.getIndexReader().numDocs());
    }

    /// How much of the disk its files take.
    public long bytes() {
        return pages.bytes();
    }

    /// Forgets everything, so that the store is followed from its beginning.
    ///
    /// @throws IllegalStateException if this process does not write the index
    public void clear() {
        pages.clear();
    }

    /// Stops; what was not committed will be followed again.
    @Override
    public void close() {
        pages.close();
    }
}
