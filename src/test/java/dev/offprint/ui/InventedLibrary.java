package dev.offprint.ui;

import dev.offprint.model.Act;
import dev.offprint.model.Appearance;
import dev.offprint.model.ArxivId;
import dev.offprint.model.Byline;
import dev.offprint.model.Counts;
import dev.offprint.model.DayCount;
import dev.offprint.model.Edition;
import dev.offprint.model.Facet;
import dev.offprint.model.Facets;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Links;
import dev.offprint.model.Listing;
import dev.offprint.model.Lit;
import dev.offprint.model.Marks;
import dev.offprint.model.Narrowing;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import dev.offprint.model.Period;
import dev.offprint.model.Ranking;
import dev.offprint.model.Row;
import dev.offprint.model.Similar;
import dev.offprint.model.Source;
import dev.offprint.model.Status;
import dev.offprint.model.Suggestion;
import dev.offprint.model.TagCount;
import dev.offprint.model.Topic;
import dev.offprint.model.Turns;
import dev.offprint.model.Undone;
import dev.offprint.ui.reader.Papers;
import dev.offprint.ui.reader.Reading;
import dev.offprint.ui.shell.Acts;
import dev.offprint.ui.shell.Doors;
import dev.offprint.ui.shell.Searches;
import dev.offprint.ui.timeline.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A library of invented papers in memory, for pictures and tests of the window that need no disk.
public final class InventedLibrary implements Lists, Papers, Acts {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 19);

    private static final String[] THINGS = {
        "Tide Forecasts",
        "Bird Song Atlases",
        "Slow Cameras",
        "Paper Folding Robots",
        "Orchard Maps",
        "Quiet Elevators",
        "Lighthouse Networks",
        "Ferry Timetables",
        "Clay Tablets",
        "Snow Sensors"
    };
    private static final String[] METHODS = {
        "Token Pruning",
        "Sparse Attention",
        "Federated Distillation",
        "Diffusion Bridges",
        "Retrieval by Rhythm",
        "Contrastive Sketching",
        "Patient Reinforcement Learning",
        "Graph Whispering"
    };
    private static final String[] FAMILY = {
        "Ashdown",
        "Brightwater",
        "Corvane",
        "Dellhollow",
        "Everquill",
        "Fennimoor",
        "Glasswick",
        "Harrowby",
        "Inkpen",
        "Juniperson"
    };

    private static final List<Topic> TOPICS = List.of(
            Topic.of("Cheap attention", "Attention", Topic.Colour.TEAL),
            Topic.of("Budgets", "Budget", Topic.Colour.ORANGE),
            Topic.of("Maps", "Maps", Topic.Colour.PURPLE),
            Topic.of("Kestrel", "Kestrel", Topic.Colour.BLUE));

    private final Map<Long, KeptPaper> papers = new LinkedHashMap<>();
    private final Map<LocalDate, LedgerEntry> ledger = new HashMap<>();
    private final Deque<Map.Entry<Act, List<KeptPaper>>> done = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public static InventedLibrary of14Days() {
        var library = new InventedLibrary();
        var random = new Random(7);
        for (int back = 0; back < 24; back++) {
            var day = TODAY.minusDays(back);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            int papers = weekend ? 0 : 3 + random.nextInt(9);
            var status =
                    weekend ? Status.EMPTY : back == 0 ? Status.PARTIAL : back == 8 ? Status.REFUSED : Status.COMPLETE;
            if (back == 13) {
                continue;
            }
            papers = back == 8 ? 0 : papers;
            for (int i = 0; i < papers; i++) {
                library.add(day, i + 1, random, (back > 3 && random.nextInt(4) > 0) || back > 9);
            }
            library.ledger.put(day, entry(day, status, papers));
        }
        library.special();
        return library;
    }

    public static InventedLibrary empty() {
        return new InventedLibrary();
    }

    private static LedgerEntry entry(LocalDate day, Status status, int papers) {
        var at = TODAY.atTime(12, 4).toInstant(ZoneOffset.UTC);
        return new LedgerEntry(
                Edition.day(Source.HUGGING_FACE, day),
                status,
                papers,
                at,
                null,
                status == Status.REFUSED ? "429, asks to wait for 55 s" : null,
                null,
                null);
    }

    private void add(LocalDate day, int rank, Random random, boolean read) {
        long key = papers.size() + 1L;
        var method = METHODS[random.nextInt(METHODS.length)];
        var thing = THINGS[random.nextInt(THINGS.length)];
        var title = switch (random.nextInt(3)) {
            case 0 -> method + " for " + thing;
            case 1 -> "Kestrel-" + key + ": " + method + " Makes " + thing + " Twice as Useful at Half the Cost";
            default -> "Do " + thing + " Dream? " + method + " under a Shared Budget";
        };
        int names = 1 + random.nextInt(7);
        var authors = new ArrayList<String>();
        for (int i = 0; i < names; i++) {
            authors.add((char) ('A' + random.nextInt(26)) + ". " + FAMILY[random.nextInt(FAMILY.length)]);
        }
        boolean code = random.nextInt(3) == 0;
        var paper = Paper.titled(title)
                .arxivId(new ArxivId(String.format(Locale.ROOT, "2603.%05d", 1000 + key)))
                .abstractText("We look at " + thing.toLowerCase(Locale.ROOT) + " and ask what "
                        + method.toLowerCase(Locale.ROOT)
                        + " can do for them. Existing systems spend most of their effort on parts of the input"
                        + " that nobody reads. Ours keeps a small budget and spends it where it matters: a"
                        + " scorer that costs almost nothing decides, for every token, whether it is kept,"
                        + " merged or dropped. Over six invented benchmarks the method halves the cost and"
                        + " loses less than one point of accuracy; on the hardest of them it even gains two."
                        + " We release code, data and the diary of what failed.")
                .aiSummary(
                        random.nextInt(2) == 0
                                ? "A cheap scorer decides which tokens are worth their cost, which halves it at nearly"
                                        + " the same accuracy."
                                : null)
                .authors(authors)
                .organization(random.nextInt(2) == 0 ? "Institute of Harbour Studies" : null)
                .publishedOn(day.minusDays(random.nextInt(3)))
                .submittedOn(day)
                .links(new Links(
                        null,
                        null,
                        code ? "https://example.org/kestrel" : null,
                        code ? "https://example.org/project" : null,
                        null))
                .build();
        var appearances = new ArrayList<Appearance>();
        int votes = 2 + random.nextInt(20);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            appearances.add(new Appearance(
                    Edition.day(Source.HUGGING_FACE, day.plusDays(i)),
                    rank,
                    new dev.offprint.model.Counts(votes, random.nextInt(9), code ? 1_000 + 40 * i : null),
                    day.plusDays(i).atTime(12, 0).toInstant(ZoneOffset.UTC)));
            votes += random.nextInt(30);
        }
        int last = appearances.getLast().counts().upvotes() == null
                ? 0
                : appearances.getLast().counts().upvotes();
        boolean star = random.nextInt(9) == 0;
        papers.put(
                key,
                new KeptPaper(
                        key,
                        PaperId.of(paper, key),
                        paper,
                        new Counts(last, 3, code ? 1240 : null),
                        new Marks(
                                star,
                                read || star,
                                false,
                                star ? List.of("harbour", "to cite") : List.of(),
                                star && key % 2 == 0 ? "Compare with the lighthouse paper of last spring." : null),
                        appearances,
                        key));
    }

    /// The awkward ones: an endless author list, a long title, right-to-left, no abstract.
    private void special() {
        var many = new ArrayList<String>();
        for (int i = 1; i <= 3_303; i++) {
            many.add("Q. " + FAMILY[i % FAMILY.length] + "-" + i);
        }
        put(
                1,
                paper(1).with()
                        .title("A Census of Everything: 3,303 Observers, One Night Sky, and the Long Catalogue That"
                                + " Came of It, with Errata, Addenda and a Map")
                        .authors(many)
                        .build());
        put(
                2,
                paper(2).with()
                        .title("על מפות של מטעים: Orchard Maps in Two Directions")
                        .authors(List.of("ד. ענבר", "L. Inkpen"))
                        .build());
        put(3, paper(3).with().abstractText(null).aiSummary(null).build());
        put(
                5,
                paper(5).with()
                        .title("Quiet Elevators in $\\mathcal{O}(n \\log n)$: Waiting on R^3 {times} S^2")
                        .abstractText("We let \\emph{quiet} elevators wait on $\\mathbb{R}^3 \\times S^2$, where a"
                                + " ``good'' ride takes $\\Theta(\\sqrt{n})$ stops. Over 1920times1080 floors the"
                                + " wait \\[ w(n) = \\sum_{i=1}^{n} \\frac{\\alpha_i}{1 + \\|x_i\\|^2} \\] is 50\\% of"
                                + " what $w_{\\text{old}}$ was, at a cost of $5 to $10 a day, and"
                                + " $\\madeup{x}$ is shown as it came. Schr\\\"odinger's lift, see~\\cite{inkpen},"
                                + " is at https://example.org/lift.")
                        .build());
    }

    private Paper paper(long key) {
        return Objects.requireNonNull(papers.get(key)).paper();
    }

    private void put(long key, Paper paper) {
        var old = Objects.requireNonNull(papers.get(key));
        papers.put(
                key, new KeptPaper(key, old.id(), paper, old.counts(), old.marks(), old.appearances(), old.sequence()));
    }

    /// What was searched for before; begins empty.
    private final List<String> searched = new java.util.concurrent.CopyOnWriteArrayList<>();

    private final Searches kept = new Searches(() -> List.copyOf(searched), wanted -> {
        searched.clear();
        searched.addAll(wanted);
    });

    public Doors doors() {
        Function<Runnable, Runnable> onChange = listener -> {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        };
        return new Doors(
                this,
                this,
                this::similar,
                this::suggest,
                kept,
                this::counts,
                () -> 0,
                this,
                new InventedTopics(),
                (_, _) -> {},
                onChange);
    }

    @Override
    public int hidden(Listing listing) {
        return 0;
    }

    @Override
    public synchronized long[] list(Listing listing) {
        return papers.values().stream()
                .filter(kept -> in(kept, listing))
                .sorted(
                        listing.order() == Listing.Order.UPVOTES
                                ? Comparator.comparingInt((KeptPaper kept) -> votes(kept))
                                        .reversed()
                                : Comparator.comparingLong(KeptPaper::key))
                .mapToLong(KeptPaper::key)
                .toArray();
    }

    private static int votes(KeptPaper kept) {
        var votes = kept.counts().upvotes();
        return votes == null ? 0 : votes;
    }

    private static boolean in(KeptPaper kept, Listing listing) {
        var marks = kept.marks();
        var on = kept.paper().submittedOn();
        boolean period = switch (listing.period()) {
            case null -> true;
            case Period.Day(var date) -> date.equals(on);
            case Period.Week week -> on != null && Period.Week.of(on).equals(week);
            case Period.Month(var month) ->
                on != null && java.time.YearMonth.from(on).equals(month);
            case Period.Trending _ -> false;
        };
        return period
                && (!listing.starred() || marks.starred())
                && (!listing.unread() || (!marks.read() && !marks.dismissed()))
                && (listing.tag() == null || marks.tags().contains(listing.tag()))
                && (listing.dismissed() || !marks.dismissed());
    }

    @Override
    public synchronized List<Row> rows(long[] keys) {
        return Arrays.stream(keys)
                .mapToObj(papers::get)
                .filter(kept -> kept != null)
                .map(InventedLibrary::row)
                .toList();
    }

    static Row row(KeptPaper kept) {
        var paper = kept.paper();
        var votes = kept.appearances().stream()
                .map(seen -> seen.counts().upvotes())
                .filter(count -> count != null)
                .map(Integer::valueOf)
                .toList();
        return new Row(
                kept.key(),
                kept.id(),
                paper.title(),
                Byline.of(paper.authors()),
                paper.organization(),
                paper.publishedOn(),
                kept.counts(),
                kept.marks().starred(),
                kept.marks().read(),
                kept.marks().dismissed(),
                paper.links().code() != null,
                kept.marks().note() != null,
                votes.size() < 2 ? List.of() : votes);
    }

    /// The topics that the words of its title say.
    @Override
    public synchronized Map<Long, List<Topic>> topics(long[] keys) {
        var found = new HashMap<Long, List<Topic>>();
        for (long key : keys) {
            var kept = papers.get(key);
            var title = kept == null ? "" : kept.paper().title();
            var of = TOPICS.stream()
                    .filter(topic -> title.contains(topic.query()))
                    .toList();
            if (!of.isEmpty()) {
                found.put(key, of);
            }
        }
        return found;
    }

    @Override
    public synchronized Hits search(String text, Ranking ranking, Narrowing by, int limit) {
        var found = new ArrayList<Line>();
        for (var kept : papers.values()) {
            var title = light(kept.paper().title(), text);
            var words = kept.paper().abstractText() == null
                    ? null
                    : light(kept.paper().abstractText(), text);
            if (!title.spans().isEmpty() || (words != null && !words.spans().isEmpty())) {
                found.add(new Line(row(kept), title, words == null ? null : passage(words)));
            }
        }
        var hints = text.endsWith("\"")
                ? List.of("The quotation mark has no partner, so it is left out.")
                : List.<String>of();
        return new Hits(
                found.stream().limit(limit).toList(), hints, text.equals("sparce") ? "sparse" : null, found.size());
    }

    private static Lit passage(Lit words) {
        int from = words.spans().isEmpty()
                ? 0
                : words.text().lastIndexOf(". ", words.spans().getFirst().start());
        from = from <= 0 ? 0 : from + 2;
        int to = Math.min(words.text().length(), from + 220);
        var spans = new ArrayList<Lit.Span>();
        for (var span : words.spans()) {
            if (span.start() >= from && span.end() <= to) {
                spans.add(new Lit.Span(span.start() - from, span.end() - from));
            }
        }
        return new Lit(words.text().substring(from, to), spans);
    }

    static Lit light(String text, String query) {
        var words = query.replaceAll("[^\\p{L}\\p{N} ]", "").strip();
        if (words.isEmpty()) {
            return Lit.plain(text);
        }
        var matcher = Pattern.compile("(?i)\\b(" + words.replaceAll(" +", "|") + ")\\w*")
                .matcher(text);
        return new Lit(
                text,
                matcher.results()
                        .map(hit -> new Lit.Span(hit.start(), hit.end()))
                        .toList());
    }

    @Override
    public synchronized long[] narrow(long[] keys, Narrowing by) {
        return Arrays.stream(keys)
                .filter(key -> by.facets().stream().allMatch(facet -> has(key, facet)))
                .toArray();
    }

    private boolean has(long key, Facet facet) {
        var kept = papers.get(key);
        return kept != null
                && switch (facet.kind()) {
                    case STATE ->
                        facet.value().equals("starred")
                                ? kept.marks().starred()
                                : !kept.marks().read();
                    case HAS -> kept.paper().links().code() != null;
                    case ORGANIZATION -> facet.value().equals(kept.paper().organization());
                    case KEYWORD -> kept.paper().keywords().contains(facet.value());
                    case AUTHOR, YEAR, MONTH -> false;
                };
    }

    @Override
    public synchronized Facets facets(long[] keys, Narrowing by) {
        var counts = new java.util.EnumMap<Facet.Kind, List<Facets.Count>>(Facet.Kind.class);
        counts.put(Facet.Kind.STATE, counted(keys, by, Facet.Kind.STATE, List.of("unread", "starred")));
        counts.put(Facet.Kind.HAS, counted(keys, by, Facet.Kind.HAS, List.of("code")));
        counts.put(
                Facet.Kind.ORGANIZATION,
                counted(
                        keys,
                        by,
                        Facet.Kind.ORGANIZATION,
                        papers.values().stream()
                                .map(kept -> kept.paper().organization())
                                .filter(java.util.Objects::nonNull)
                                .distinct()
                                .toList()));
        return new Facets(narrow(keys, by).length, counts);
    }

    private List<Facets.Count> counted(long[] keys, Narrowing by, Facet.Kind kind, List<String> values) {
        return values.stream()
                .map(value -> new Facets.Count(value, narrow(keys, by.with(new Facet(kind, value))).length))
                .filter(count -> count.papers() > 0)
                .toList();
    }

    @Override
    public synchronized Facets facets(String text, Ranking ranking, Narrowing by, int limit) {
        var hits = search(text, ranking, by, limit).lines();
        return facets(hits.stream().mapToLong(line -> line.row().key()).toArray(), by);
    }

    private List<Suggestion> suggest(String typed, List<String> recent, int most) {
        if (typed.isEmpty()) {
            return recent.stream()
                    .map(search -> new Suggestion(Suggestion.Kind.RECENT, search, 0))
                    .toList();
        }
        return typed.startsWith("au") && typed.length() < 7
                ? List.of(
                        new Suggestion(Suggestion.Kind.FIELD, "author:", 0),
                        new Suggestion(Suggestion.Kind.PHRASE, "autonomous tide forecasts", 0))
                : List.of();
    }

    private synchronized Similar similar(long key) {
        return new Similar(
                List.of(),
                papers.values().stream()
                        .filter(kept -> kept.key() != key)
                        .limit(3)
                        .map(kept -> new Similar.Match(row(kept), 1, List.of()))
                        .toList());
    }

    @Override
    public synchronized @Nullable LedgerEntry ledger(Period period) {
        return period instanceof Period.Day(var date) ? ledger.get(date) : null;
    }

    @Override
    public synchronized boolean libraryEmpty() {
        return papers.isEmpty();
    }

    @Override
    public synchronized @Nullable Reading read(long key, String query) {
        var kept = papers.get(key);
        if (kept == null) {
            return null;
        }
        var words = kept.paper().abstractText();
        return new Reading(kept, light(kept.paper().title(), query), words == null ? null : light(words, query));
    }

    public synchronized dev.offprint.ui.sidebar.Counts counts() {
        var days = new ArrayList<DayCount>();
        ledger.forEach((day, entry) -> days.add(new DayCount(
                day,
                list(Listing.of(new Period.Day(day))).length,
                list(Listing.of(new Period.Day(day)).onlyUnread()).length,
                entry.status())));
        days.sort(Comparator.comparing(DayCount::day).reversed());
        var tags = new LinkedHashMap<String, Integer>();
        papers.values().forEach(kept -> kept.marks().tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        return new dev.offprint.ui.sidebar.Counts(
                papers.size(),
                list(Listing.ALL.onlyUnread()).length,
                list(Listing.ALL.onlyStarred()).length,
                tags.entrySet().stream()
                        .map(tag -> new TagCount(tag.getKey(), tag.getValue()))
                        .toList(),
                days);
    }

    @Override
    public CompletableFuture<Long> act(Act act, long... keys) {
        synchronized (this) {
            var old = Arrays.stream(keys)
                    .mapToObj(papers::get)
                    .filter(Objects::nonNull)
                    .toList();
            done.push(Map.entry(act, old));
            old.forEach(paper -> papers.put(paper.key(), marked(paper, act)));
        }
        listeners.forEach(Runnable::run);
        return CompletableFuture.completedFuture(1L);
    }

    private static KeptPaper marked(KeptPaper old, Act act) {
        var marks = act.on(old.marks());
        return new KeptPaper(old.key(), old.id(), old.paper(), old.counts(), marks, old.appearances(), old.sequence());
    }

    @Override
    public CompletableFuture<@Nullable Undone> undo() {
        Undone undone = null;
        synchronized (this) {
            var last = done.poll();
            if (last != null) {
                last.getValue().forEach(paper -> papers.put(paper.key(), paper));
                undone = new Undone(
                        last.getKey(),
                        last.getValue().stream().map(KeptPaper::key).toList(),
                        1);
            }
        }
        listeners.forEach(Runnable::run);
        return CompletableFuture.completedFuture(undone);
    }

    @Override
    public CompletableFuture<@Nullable Undone> redo() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized Turns turns() {
        var last = done.peek();
        return last == null
                ? Turns.NONE
                : new Turns(new Turns.Turn(last.getKey(), last.getValue().size()), null);
    }

    public synchronized Marks marks(long key) {
        return Objects.requireNonNull(papers.get(key)).marks();
    }

    public static Instant now() {
        return TODAY.atTime(13, 30).toInstant(ZoneOffset.UTC);
    }
}
