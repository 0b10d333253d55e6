package dev.offprint.ui;

import dev.offprint.model.Appearance;
import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.ReaderState;
import dev.offprint.model.Source;
import dev.offprint.model.StoredPaper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Twenty-four days of invented papers, always the same, and the ledger of each day.
final class SampleRows {
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

    final Map<Long, StoredPaper> papers = new LinkedHashMap<>();
    final Map<LocalDate, LedgerEntry> ledger = new HashMap<>();

    static SampleRows of14Days() {
        var invented = new SampleRows();
        var random = new Random(7);
        for (int back = 0; back < 24; back++) {
            var day = SampleLibrary.TODAY.minusDays(back);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            int papers = weekend ? 0 : 3 + random.nextInt(9);
            var status = weekend
                    ? PaperStatus.EMPTY
                    : back == 0 ? PaperStatus.PARTIAL : back == 8 ? PaperStatus.REFUSED : PaperStatus.COMPLETE;
            if (back == 13) {
                continue;
            }
            papers = back == 8 ? 0 : papers;
            for (int i = 0; i < papers; i++) {
                invented.add(day, i + 1, random, (back > 3 && random.nextInt(4) > 0) || back > 9);
            }
            invented.ledger.put(day, entry(day, status, papers));
        }
        invented.special();
        return invented;
    }

    private static LedgerEntry entry(LocalDate day, PaperStatus status, int papers) {
        var at = SampleLibrary.TODAY.atTime(12, 4).toInstant(ZoneOffset.UTC);
        return new LedgerEntry(
                Edition.day(Source.HUGGING_FACE, day),
                status,
                papers,
                at,
                null,
                status == PaperStatus.REFUSED ? Message.of("source.often.rest", Message.of("time.seconds", 55)) : null,
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
                .links(new PaperLinks(
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
                    new PaperCounts(votes, random.nextInt(9), code ? 1_000 + 40 * i : null),
                    day.plusDays(i).atTime(12, 0).toInstant(ZoneOffset.UTC)));
            votes += random.nextInt(30);
        }
        int last = appearances.getLast().counts().upvotes() == null
                ? 0
                : appearances.getLast().counts().upvotes();
        boolean star = random.nextInt(9) == 0;
        papers.put(
                key,
                new StoredPaper(
                        key,
                        PaperId.of(paper, key),
                        paper,
                        new PaperCounts(last, 3, code ? 1240 : null),
                        new ReaderState(
                                star,
                                read || star,
                                false,
                                star ? List.of("harbour", "to cite") : List.of(),
                                star && key % 2 == 0 ? "Compare with the lighthouse paper of last spring." : null),
                        appearances,
                        key));
    }

    /// Difficult cases: a very long author list, a long title, right-to-left text, no abstract.
    private void special() {
        var many = new ArrayList<String>();
        for (int i = 1; i <= 3_303; i++) {
            many.add("Q. " + FAMILY[i % FAMILY.length] + "-" + i);
        }
        put(
                1,
                paper(1).toBuilder()
                        .title("A Census of Everything: 3,303 Observers, One Night Sky, and the Long Catalogue That"
                                + " Came of It, with Errata, Addenda and a Map")
                        .authors(many)
                        .build());
        put(
                2,
                paper(2).toBuilder()
                        .title("על מפות של מטעים: Orchard Maps in Two Directions")
                        .authors(List.of("ד. ענבר", "L. Inkpen"))
                        .build());
        put(3, paper(3).toBuilder().abstractText(null).aiSummary(null).build());
        put(
                5,
                paper(5).toBuilder()
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
                key,
                new StoredPaper(key, old.id(), paper, old.counts(), old.state(), old.appearances(), old.sequence()));
    }
}
