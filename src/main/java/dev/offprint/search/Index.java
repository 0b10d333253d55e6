package dev.offprint.search;

import dev.offprint.model.Delta;
import dev.offprint.model.Facets;
import dev.offprint.model.Narrowing;
import dev.offprint.model.Reason;
import dev.offprint.model.Saying;
import dev.offprint.model.Similar;
import dev.offprint.model.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The index of a library: derived from its store, which it follows by change sequence, and to be thrown away at any
/// time.
///
/// One thread, the indexer, calls [#writable], [#follow], [#commit] and [#refresh]; any thread may search. Several
/// processes may have the same
/// index open: one of them, the first to ask, writes, and the others search its last commit. None of the threads may be
/// interrupted.
public final class Index implements AutoCloseable {
    private final Pages pages;
    private final Matches matches;
    private final Recommending recommending;
    private volatile Map<String, Ask> topics = Map.of();
    private volatile Synonyms synonyms = Synonyms.NONE;

    private Index(Pages pages) {
        this.pages = pages;
        this.matches = new Matches(pages);
        this.recommending = new Recommending(pages);
    }

    /// Opens the index in a folder, which is made if there is none. An index that is damaged, or that was made by a
    /// version of the program that
    /// cuts words otherwise, counts as empty and is begun anew by whoever first writes.
    ///
    /// @throws SearchException if the folder cannot be read
    public static Index open(Path folder) {
        try {
            return of(new Shelf(folder));
        } catch (IOException e) {
            throw new SearchException(Saying.of("index.unopened", folder, e.getMessage()), e);
        }
    }

    static Index of(Shelf shelf) throws IOException {
        return new Index(new Pages(shelf));
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

    /// Takes in what changed. The same change twice does no harm. Searches see it after [#refresh], and the next start
    /// after [#commit].
    ///
    /// @throws IllegalStateException if this process does not write the index
    public void follow(Delta delta) {
        pages.follow(delta);
    }

    /// Makes what was followed durable, together with how far that is.
    public void commit() {
        pages.commit();
    }

    /// Puts the index together into few parts when many papers have come in since it last was, which makes searches
    /// twice as fast; does nothing
    /// otherwise. Takes about a fortieth of a second for a thousand papers; searches go on meanwhile. Commits.
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
        var trees = new HashMap<String, Ask>();
        questions.forEach((name, question) ->
                trees.put(name.toLowerCase(Locale.ROOT), Grammar.read(question).tree()));
        topics = Map.copyOf(trees);
    }

    /// Which papers these saved questions stand for. Cheap when only marks have changed since they were last asked for.
    public Subsets subsets(List<String> questions) {
        return matches.of(questions, synonyms);
    }

    /// What a question would stand for if it were saved.
    ///
    /// @param newest how many of the newest papers are to be named
    public Trial trial(String question, int newest) {
        return pages.ask((searcher, _) -> Trials.of(searcher, question, synonyms, newest));
    }

    /// Names that questions are widened by, topics as well; takes the place of those set before. Their faults are told
    /// with the answers.
    public void synonyms(Synonyms names) {
        synonyms = names;
    }

    /// Answers a question; every text is one.
    public Found search(Query query) {
        return search(query, Narrowing.NONE);
    }

    /// Answers a question with those of its papers that pass a narrowing, which never lets others in.
    public Found search(Query query, Narrowing by) {
        return pages.ask((searcher, sequence) -> new Search(searcher, query, topics, synonyms).found(sequence, by));
    }

    /// What the papers have that [#search] finds, those beyond the limit included.
    ///
    /// @param most values of a kind at most, but for months and years
    public Facets facets(Query query, Narrowing by, int most) {
        return pages.ask((searcher, _) -> {
            var papers = new Search(searcher, query, topics, synonyms).papers();
            return new Counting(searcher, papers, by).facets(most);
        });
    }

    /// What the papers with these keys have; those that the index does not have yet count nowhere.
    public Facets facets(long[] keys, Narrowing by, int most) {
        return pages.ask((searcher, _) -> new Narrow(searcher, keys).facets(by, most));
    }

    /// Those of the keys whose papers pass, in the same order; those that the index does not have yet do not.
    public long[] narrow(long[] keys, Narrowing by) {
        return by.isEmpty() ? keys : pages.ask((searcher, _) -> new Narrow(searcher, keys).passing(by));
    }

    /// How many of the papers that [#search] finds pass, those beyond the limit included.
    public long count(Query query, Narrowing by) {
        return pages.ask((searcher, _) -> {
            var papers = new Search(searcher, query, topics, synonyms).papers();
            return (long) Sieve.passing(searcher, papers, by).cardinality();
        });
    }

    /// How many papers a question finds, exactly; of several free words all are asked for, or as many as some paper
    /// has.
    public long count(String question) {
        return pages.ask((searcher, _) -> new Search(searcher, Query.of(question, 1), topics, synonyms).count());
    }

    /// Ways to go on with a half-typed question.
    ///
    /// @param names those of the saved questions
    public List<Suggestion> suggest(String question, List<String> names, int most) {
        return pages.ask((searcher, _) -> new Suggesting(searcher, names).of(question, most));
    }

    /// What a misspelt question may have been meant to be, `difusion` for one; null where nothing seems wrong.
    public @Nullable String meant(String question) {
        return pages.<@Nullable String>ask((searcher, _) -> new Meant(searcher).of(question));
    }

    /// Papers like the one with this key; none where the index does not have it. Dismissed ones are left out.
    ///
    /// @param limit from 1
    public Similar similar(long key, int limit) {
        return pages.ask((searcher, _) -> new Kin(searcher).of(key, limit));
    }

    /// Those of these papers that stand out by the reader's stars and dismissals and are not starred, best first; none
    /// as long as nothing is starred.
    ///
    /// @param most papers at most
    public long[] recommended(long[] keys, int most) {
        return recommending.best(keys, most);
    }

    /// These papers with those first that fit the reader's stars and dismissals best; those of which they say nothing,
    /// or that the index does not have yet, stay as they are behind them.
    public long[] byTaste(long[] keys) {
        return recommending.all(keys);
    }

    /// Why a paper stands out; [Reason#NONE] where it does not, or is starred or dismissed.
    public Reason why(long key) {
        return recommending.why(key);
    }

    /// A paper's title and abstract with what the question finds in them; the paper need not be in the index.
    public Lights lights(String question, String title, @Nullable String abstractText) {
        var lighter = new Lighter(
                Lamps.of(new Widening(synonyms).widen(Grammar.read(question).tree())));
        var text = abstractText == null ? null : lighter.abstractText(abstractText);
        return new Lights(lighter.title(title), text);
    }

    /// All papers in the index, ascending, as searches see it now.
    public long[] keys() {
        return pages.ask((searcher, _) -> Keys.of(searcher.getIndexReader()));
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
