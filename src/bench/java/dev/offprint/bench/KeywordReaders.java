package dev.offprint.bench;

import dev.offprint.model.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Readers who each care for one keyword, which another program gave to papers of the daily lists and which is not in
/// what is searched. Of the papers with the keyword each has starred the earlier half; those of the later half that are
/// dated after the last star are relevant, among all papers dated after it.
///
/// The thirty keywords are taken at even steps from those on 40 to 400 papers, sorted by count and then by name.
final class KeywordReaders {
    private static final int READERS = 30;
    private static final int FEWEST = 40;
    private static final int MOST = 400;

    private final List<Paper> papers = new ArrayList<>();
    private final List<Set<String>> labels = new ArrayList<>();

    private record Labelled(Paper paper, Set<String> labels) {
        LocalDate date() {
            return Objects.requireNonNull(paper.publishedOn());
        }
    }

    /// @param stars    places among the papers, oldest first
    /// @param first    where the papers begin that are dated after the last star
    /// @param relevant places from `first` on
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Reader(String keyword, int[] stars, int first, BitSet relevant) {}

    /// @param editions the file of the daily lists
    KeywordReaders(Path editions) throws IOException {
        var all = new ArrayList<Labelled>();
        for (var entry : ListEntries.read(editions)) {
            all.add(labelled(entry));
        }
        all.sort(Comparator.comparing(Labelled::date).thenComparing(each -> String.valueOf(each.paper.sourceId())));
        for (var each : all) {
            papers.add(each.paper);
            labels.add(each.labels);
        }
    }

    private static Labelled labelled(ListEntries.Entry entry) {
        var json = entry.paper();
        var published = json.path("publishedAt").asString(entry.listed());
        var text = json.has("summary") ? json.path("summary") : json.path("abstract");
        var paper = Paper.titled(line(json.path("title")))
                .sourceId(entry.id())
                .abstractText(line(text))
                .authors(authors(json.path("authors")))
                .publishedOn(LocalDate.parse(published.substring(0, 10)))
                .build();
        return new Labelled(
                paper,
                json.path("ai_keywords").values().stream()
                        .map(keyword -> keyword.asString("").toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }

    private static List<String> authors(JsonNode authors) {
        return authors.values().stream()
                .map(author -> line(author.isString() ? author : author.path("name")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String line(JsonNode text) {
        return text.asString("").strip().replaceAll("\\s+", " ");
    }

    /// All papers, oldest first, without their keywords.
    List<Paper> papers() {
        return List.copyOf(papers);
    }

    List<Reader> readers() {
        var counts = new TreeMap<String, Integer>();
        labels.forEach(of -> of.forEach(label -> counts.merge(label, 1, Integer::sum)));
        var usable = counts.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST && each.getValue() <= MOST)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return IntStream.range(0, READERS)
                .mapToObj(i -> reader(usable.get(i * usable.size() / READERS)))
                .toList();
    }

    private Reader reader(String keyword) {
        var with = IntStream.range(0, papers.size())
                .filter(place -> labels.get(place).contains(keyword))
                .toArray();
        var stars = IntStream.range(0, with.length / 2).map(i -> with[i]).toArray();
        int first = stars[stars.length - 1] + 1;
        while (first < papers.size() && date(first).equals(date(first - 1))) {
            first++;
        }
        var relevant = new BitSet();
        for (int place : with) {
            if (place >= first) {
                relevant.set(place);
            }
        }
        return new Reader(keyword, stars, first, relevant);
    }

    private LocalDate date(int place) {
        return Objects.requireNonNull(papers.get(place).publishedOn());
    }
}
