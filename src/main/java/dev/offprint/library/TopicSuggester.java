package dev.offprint.library;

import dev.offprint.model.ListQuery;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.Shingles;
import dev.offprint.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Suggests topics: words and pairs of words that the starred papers have and the others mostly do not.
///
/// How far a word sets them apart is its log-likelihood ratio (T. Dunning, "Accurate Methods for the Statistics of
/// Surprise and Coincidence", Computational Linguistics 19(1), 1993), which also holds for the small counts that stars
/// make.
final class TopicSuggester {
    /// Of many starred papers the newest say best what the reader looks for now.
    private static final int STARRED = 300;
    /// Candidates that are looked up, those of the most starred papers first: each takes a fraction of a millisecond.
    private static final int CANDIDATES = 400;

    private static final int IDEAS = 8;
    private static final int LEAST = 2;
    private static final int EXAMPLES = 3;
    /// What comes about by chance once in a thousand times: the 99.9th percentile of chi-square with one degree of
    /// freedom.
    private static final double TELLING = 10.83;

    private final Store store;
    private final SearchIndex index;

    TopicSuggester(Store store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    private record Candidate(String text, List<Long> keys) {
        boolean pair() {
            return text.indexOf(' ') > 0 || text.indexOf('-') > 0;
        }

        String query() {
            return pair() ? '"' + text + '"' : text;
        }
    }

    private record Scored(Candidate candidate, long total, double score) {}

    /// Best first.
    ///
    /// @param covered starred papers that fall under a topic already
    List<TopicSuggestion> ideas(Set<Long> covered, Instant now) {
        var keys = store.list(ListQuery.ALL.onlyStarred(), now);
        var papers = store.papers(Arrays.copyOf(keys, Math.min(keys.length, STARRED)));
        var scored = new ArrayList<Scored>();
        long all = index.size();
        for (var candidate : candidates(papers)) {
            long total = Math.max(candidate.keys.size(), index.count(candidate.query()));
            double score = score(candidate.keys.size(), papers.size(), total, all);
            if (score >= TELLING) {
                scored.add(new Scored(candidate, total, score));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(each -> each.candidate.text));
        return chosen(scored, covered);
    }

    private static List<Candidate> candidates(List<StoredPaper> papers) {
        var phrases = new Shingles();
        var texts = new HashMap<String, Map<String, Integer>>();
        var having = new HashMap<String, List<Long>>();
        for (var kept : papers) {
            phrases.of(text(kept)).forEach((term, text) -> {
                having.computeIfAbsent(term, _ -> new ArrayList<>()).add(kept.key());
                texts.computeIfAbsent(term, _ -> new HashMap<>()).merge(text, 1, Integer::sum);
            });
        }
        return having.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= LEAST)
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Long>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES)
                .map(entry -> new Candidate(usual(texts.getOrDefault(entry.getKey(), Map.of())), entry.getValue()))
                .toList();
    }

    private static String text(StoredPaper kept) {
        var paper = kept.paper();
        var text = new StringBuilder(paper.title());
        if (paper.abstractText() != null) {
            text.append(". ").append(paper.abstractText());
        }
        paper.keywords().forEach(keyword -> text.append(". ").append(keyword));
        return text.toString();
    }

    /// The spelling that most papers use.
    private static String usual(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// The log-likelihood ratio of a word that `in` of `starred` papers have and `total` of `all`; 0 when the starred
    /// ones do not have it more often than the others.
    static double score(long in, long starred, long total, long all) {
        long out = total - in;
        long others = Math.max(1, all - starred);
        if ((double) in / starred <= (double) out / others) {
            return 0;
        }
        double rows = entropy(in + out, starred + others - in - out);
        double columns = entropy(starred, others);
        double cells = entropy(in, out, starred - in, Math.max(0, others - out));
        return Math.max(0, 2 * (rows + columns - cells));
    }

    private static double entropy(long... counts) {
        long sum = Arrays.stream(counts).sum();
        double entropy = 0;
        for (long count : counts) {
            entropy -= count == 0 ? 0 : count * Math.log((double) count / sum);
        }
        return entropy;
    }

    /// The best ones, each of which is mostly about papers that no topic and none before it has.
    private List<TopicSuggestion> chosen(List<Scored> scored, Set<Long> covered) {
        var taken = new HashSet<>(covered);
        var ideas = new ArrayList<TopicSuggestion>();
        for (var each : scored) {
            long fresh = each.candidate.keys.stream()
                    .filter(key -> !taken.contains(key))
                    .count();
            if (ideas.size() < IDEAS && fresh >= LEAST && 2 * fresh > each.candidate.keys.size()) {
                taken.addAll(each.candidate.keys);
                ideas.add(idea(each));
            }
        }
        return ideas;
    }

    private TopicSuggestion idea(Scored scored) {
        var candidate = scored.candidate;
        var keys = candidate.keys.stream()
                .limit(EXAMPLES)
                .mapToLong(Long::longValue)
                .toArray();
        var name = Character.toUpperCase(candidate.text.charAt(0)) + candidate.text.substring(1);
        return new TopicSuggestion(name, candidate.query(), candidate.keys.size(), scored.total, store.rows(keys));
    }
}
