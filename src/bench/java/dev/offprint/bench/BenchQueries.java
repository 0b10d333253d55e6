package dev.offprint.bench;

import dev.offprint.model.SortOrder;
import dev.offprint.testing.PaperFixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// Questions as people type them, drawn from the titles of the papers themselves; the same ones in every run.
record BenchQueries(Map<String, List<Question>> kinds) {
    /// @param ours  in our language
    /// @param plain for Lucene's own parser and for FTS5: the same, but for a filter on what they have no field for
    record Question(String ours, String plain, SortOrder ranking) {
        Question sorted(SortOrder by) {
            return new Question(ours, plain, by);
        }
    }

    private static final int OF_EACH_KIND = 200;
    private static final long SEED = 20_250_522;

    private interface Maker {
        Question make(List<String> words, String surname);
    }

    static BenchQueries of(PaperFixtures papers) {
        var kinds = new LinkedHashMap<String, List<Question>>();
        for (int n = 1; n <= 5; n++) {
            int size = n;
            kinds.put(
                    n == 1 ? "1 word" : n + " words",
                    draw(papers, n, (words, _) -> same(String.join(" ", words.subList(0, size)))));
        }
        kinds.put("phrase of 2", draw(papers, 2, (words, _) -> same('"' + words.get(0) + ' ' + words.get(1) + '"')));
        kinds.put(
                "phrase of 3",
                draw(
                        papers,
                        3,
                        (words, _) -> same('"' + words.get(0) + ' ' + words.get(1) + ' ' + words.get(2) + '"')));
        kinds.put("prefix", draw(papers, 1, (words, _) -> same(words.getFirst().substring(0, 4) + '*')));
        kinds.put(
                "word and prefix",
                draw(
                        papers,
                        2,
                        (words, _) -> same(words.get(0) + ' ' + words.get(1).substring(0, 4) + '*')));
        kinds.put("title:", draw(papers, 1, (words, _) -> same("title:" + words.getFirst())));
        kinds.put("author:", draw(papers, 1, (words, name) -> same("author:" + name)));
        kinds.put("words, after:", draw(papers, 2, (words, _) -> {
            var text = words.get(0) + ' ' + words.get(1);
            return new Question(text + " after:2018", text, SortOrder.BEST);
        }));
        for (var by : List.of(SortOrder.DATE, SortOrder.UPVOTES)) {
            kinds.put(
                    "2 words, by " + by.text(),
                    draw(
                            papers,
                            2,
                            (words, _) ->
                                    same(words.get(0) + ' ' + words.get(1)).sorted(by)));
        }
        return new BenchQueries(kinds);
    }

    private static Question same(String text) {
        return new Question(text, text, SortOrder.BEST);
    }

    private static List<Question> draw(PaperFixtures papers, int words, Maker maker) {
        var random = new Random(SEED + words);
        var questions = new ArrayList<Question>();
        while (questions.size() < OF_EACH_KIND) {
            var paper = papers.list().get(random.nextInt(papers.list().size())).paper();
            var plain = words(paper.title());
            if (plain.size() >= words && !paper.authors().isEmpty()) {
                var author = paper.authors().getFirst();
                var surname = author.substring(author.lastIndexOf(' ') + 1).replaceAll("[^A-Za-z]", "");
                if (surname.isEmpty()) {
                    continue;
                }
                int from = random.nextInt(plain.size() - words + 1);
                questions.add(maker.make(plain.subList(from, from + words), surname));
            }
        }
        return questions;
    }

    /// The words of a title that are worth typing: of letters only, at least four.
    private static List<String> words(String title) {
        var words = new ArrayList<String>();
        for (var word : title.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (word.length() >= 4 && !EnglishAnalyzer.getDefaultStopSet().contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
