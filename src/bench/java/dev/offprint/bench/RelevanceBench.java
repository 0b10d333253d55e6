package dev.offprint.bench;

import dev.offprint.model.SortOrder;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.testing.JudgedCollection;
import dev.offprint.testing.PaperFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// Measures the ranking of `search --sort relevance` against plain Lucene ([LuceneBaseline]).
///
/// A folder is a judged collection ([JudgedCollection]), whoever judged it. A file of list entries,
/// `editions-….jsonl.gz`, gives
/// two
/// that are made by rule ([KnownItems]). Any other file of papers, such as `corpus-100k.jsonl.gz`, gives known items:
/// of
/// some words of a paper,
/// taken by chance from its title or from title and abstract, how near the top is that paper? The mean of 1/rank among
/// the first hundred.
public final class RelevanceBench {
    private static final int QUESTIONS = 500;
    private static final int DEPTH = 100;
    private static final long SEED = 20_250_522;

    private RelevanceBench() {}

    /// @param paths folders and files; CISI and the list entries of `../shared/data` when there is none
    public static void main(String[] paths) throws IOException {
        var shared = Path.of("../shared/data");
        var all = paths.length > 0
                ? Arrays.stream(paths).map(Path::of).toList()
                : List.of(shared.resolve("relevance/cisi"), shared.resolve("editions-2024-01-to-2026-04.jsonl.gz"));
        try (var folders = new TemporaryFolder()) {
            for (var path : all) {
                measure(path, folders.path());
            }
        }
    }

    private static void measure(Path path, Path folder) throws IOException {
        if (Files.isDirectory(path)) {
            System.out.println(path.getFileName());
            judged(JudgedCollection.read(path));
        } else if (path.getFileName().toString().startsWith("editions")) {
            for (var made : KnownItems.write(path, folder)) {
                measure(made, folder);
            }
        } else {
            System.out.println(path.getFileName());
            known(PaperFixtures.read(path));
        }
    }

    private static void judged(JudgedCollection collection) throws IOException {
        try (var folders = new TemporaryFolder();
                var plain = LuceneBaseline.write(folders.path().resolve("plain"), collection.papers(), false);
                var index = OffprintIndex.index(folders.path().resolve("ours"), collection.papers())) {
            System.out.println("  plain Lucene  " + collection.score(plain::ids));
            System.out.println("  offprint      " + collection.score(ours(index)));
        }
    }

    private static JudgedCollection.Finder ours(SearchIndex index) {
        return (text, limit) -> index.search(new SearchRequest(text, SortOrder.RELEVANCE, limit, false)).hits().stream()
                .map(hit -> hit.row().id().value())
                .toList();
    }

    private static void known(PaperFixtures papers) throws IOException {
        try (var folders = new TemporaryFolder();
                var plain = LuceneBaseline.write(folders.path().resolve("plain"), papers, false);
                var index = OffprintIndex.index(folders.path().resolve("ours"), papers)) {
            System.out.println("  mean 1/rank of the paper          plain   offprint");
            for (int words : new int[] {2, 3, 4, 6}) {
                for (boolean title : new boolean[] {true, false}) {
                    double theirs = known(papers, words, title, plain::ids);
                    double ours = known(papers, words, title, ours(index));
                    var from = title ? "the title" : "title and abstract";
                    System.out.printf(Locale.ROOT, "  %d words of %-18s %10.4f %10.4f%n", words, from, theirs, ours);
                }
            }
        }
    }

    private static double known(PaperFixtures papers, int words, boolean title, JudgedCollection.Finder finder)
            throws IOException {
        var random = new Random(SEED + words);
        double sum = 0;
        for (int asked = 0; asked < QUESTIONS; ) {
            var kept = papers.list().get(random.nextInt(papers.list().size()));
            var paper = kept.paper();
            var all = words(
                    title || paper.abstractText() == null ? paper.title() : paper.title() + " " + paper.abstractText());
            if (all.size() >= words) {
                Collections.shuffle(all, random);
                int rank = finder.find(String.join(" ", all.subList(0, words)), DEPTH)
                        .indexOf(kept.id().value());
                sum += rank < 0 ? 0 : 1.0 / (rank + 1);
                asked++;
            }
        }
        return sum / QUESTIONS;
    }

    private static List<String> words(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (word.length() > 3 && !EnglishAnalyzer.getDefaultStopSet().contains(word)) {
                words.add(word);
            }
        }
        return new ArrayList<>(words);
    }
}
