package dev.offprint.library;

import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.DayCount;
import dev.offprint.model.LibraryTotals;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicCount;
import dev.offprint.model.TopicList;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.TopicMatches;
import dev.offprint.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The reader's topics: what they are, what is in them, and what becomes of them. What a topic stands for is always
/// taken from the index, whole; the change sequence says how far that has come. Every question may be asked from any
/// thread and waits for the disk.
public final class Topics {
    /// How far a trial looks back: half a year shows a tide, and still fits beside the query.
    public static final int WEEKS = 26;

    private static final int EXAMPLES = 5;

    private final Store store;
    private final SearchIndex index;
    private final LibraryWriter keeper;
    private final InstantSource clock;

    Topics(Store store, SearchIndex index, LibraryWriter keeper, InstantSource clock) {
        this.store = store;
        this.index = index;
        this.keeper = keeper;
        this.clock = clock;
    }

    TopicList list() {
        return store.topics();
    }

    TopicCounts counts() {
        var topics = list().topics();
        var subsets = subsets(topics);
        var counts = IntStream.range(0, topics.size())
                .mapToObj(i -> new TopicCount(topics.get(i), subsets.total(i), subsets.unread(i)))
                .toList();
        return new TopicCounts(counts, subsets.sequence());
    }

    /// What a query would have caught as a topic, week by week up to that of `today`.
    TopicPreview trial(String query, LocalDate today) {
        var trial = index.trial(query, EXAMPLES);
        var weeks = new ArrayList<TopicPreview.Week>();
        var monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1);
        for (int i = 0; i < WEEKS; i++) {
            var week = trial.days().subMap(monday, monday.plusWeeks(1)).values();
            weeks.add(new TopicPreview.Week(
                    monday, week.stream().mapToInt(Integer::intValue).sum()));
            monday = monday.plusWeeks(1);
        }
        var examples =
                store.rows(trial.newest().stream().mapToLong(Long::longValue).toArray());
        return new TopicPreview(trial.total(), weeks, examples, trial.hints());
    }

    /// Topics that the starred papers suggest, best first. Takes tenths of a second.
    List<TopicSuggestion> ideas() {
        var starred = store.list(ListQuery.ALL.onlyStarred(), clock.instant());
        return new TopicSuggester(store, index).ideas(of(starred).keySet(), clock.instant());
    }

    /// With those of the set to begin with that there are not.
    public static TopicList withStarters(TopicList topics) {
        return starters().stream()
                .filter(topic -> topics.find(topic.name()) == null)
                .reduce(topics, TopicList::add, (one, _) -> one);
    }

    /// A set of topics to begin with.
    public static List<Topic> starters() {
        try (var file = Topics.class.getResourceAsStream("starter-topics.txt")) {
            var bytes = Objects.requireNonNull(file, "the starter topics").readAllBytes();
            return TopicFile.read(new String(bytes, StandardCharsets.UTF_8))
                    .onto(TopicList.NONE)
                    .topics();
        } catch (IOException failure) {
            throw new UncheckedIOException("The program's own topics cannot be read.", failure);
        }
    }

    /// The topics that each of these papers falls under, in the reader's order; papers without any are left out.
    Map<Long, List<Topic>> of(long[] keys) {
        var topics = list().topics();
        var found = new HashMap<Long, List<Topic>>();
        if (!topics.isEmpty()) {
            var subsets = subsets(topics);
            for (long key : keys) {
                var of = subsets.of(key).stream().map(topics::get).toList();
                if (!of.isEmpty()) {
                    found.put(key, of);
                }
            }
        }
        return found;
    }

    /// The topics that a paper falls under, in the reader's order, and why; none for a paper that is gone.
    List<TopicMatch> reasons(long key) {
        long[] one = {key};
        var papers = store.papers(one);
        var topics = of(one).getOrDefault(key, List.of());
        if (papers.isEmpty()) {
            return List.of();
        }
        var paper = papers.getFirst().paper();
        return topics.stream()
                .map(topic -> {
                    var lights = index.lights(topic.query(), paper.title(), paper.abstractText());
                    return TopicMatch.of(topic, lights.title(), lights.abstractText());
                })
                .toList();
    }

    /// What a list shows of the papers that its other conditions let through: those of its topic; or, where it is of
    /// the stream, those of no muted topic. The order stays.
    ///
    /// @throws dev.offprint.model.TopicException when there is no such topic
    long[] shown(ListQuery listing, long[] keys) {
        var topics = list();
        if (listing.topic() != null) {
            int place = topics.topics().indexOf(topics.get(listing.topic()));
            return subsets(topics.topics()).among(keys, List.of(place));
        }
        var muted = hides(listing) ? muted(topics.topics()) : List.<Integer>of();
        return muted.isEmpty() ? keys : subsets(topics.topics()).without(keys, muted);
    }

    /// What is new in watched topics since they last told; on one day they tell once.
    TopicNews news(LocalDate today) {
        var topics = list().topics();
        if (topics.stream().noneMatch(Topic::watched)) {
            return TopicNews.NONE;
        }
        var watching = new WatchedTopics(store, topics, subsets(topics));
        var news = watching.news(today);
        if (!watching.notes().isEmpty()) {
            keeper.write(writing -> {
                        watching.notes().forEach(writing.watches()::put);
                        return writing.sequence();
                    })
                    .join();
        }
        return news;
    }

    /// The overview with those papers not counted as unread that the stream does not show.
    LibraryCounts unmuted(LibraryCounts overview) {
        var topics = list().topics();
        var muted = muted(topics);
        if (muted.isEmpty()) {
            return overview;
        }
        var unread = subsets(topics).unreadKeys(muted);
        var ofDays = store.countByDay(unread);
        var days = overview.days().stream()
                .map(day -> new DayCount(
                        day.day(),
                        day.papers(),
                        Math.max(0, day.unread() - ofDays.getOrDefault(day.day(), 0)),
                        day.status()))
                .toList();
        var stats = overview.stats();
        var rest = new LibraryTotals(
                stats.papers(),
                stats.editions(),
                stats.appearances(),
                stats.starred(),
                Math.max(0, stats.unread() - unread.length),
                stats.sequence());
        return new LibraryCounts(rest, days, overview.tags(), overview.changed());
    }

    static boolean hides(ListQuery listing) {
        return listing.isStream() && !listing.includesMuted();
    }

    private static List<Integer> muted(List<Topic> topics) {
        return IntStream.range(0, topics.size())
                .filter(i -> topics.get(i).muted())
                .boxed()
                .toList();
    }

    private TopicMatches subsets(List<Topic> topics) {
        return index.subsets(topics.stream().map(Topic::query).toList());
    }
}
