package dev.offprint.ui;

import dev.offprint.model.Byline;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.Facets;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.MatchTotals;
import dev.offprint.model.Message;
import dev.offprint.model.PaperRow;
import dev.offprint.model.SimilarPapers;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.Suggestion;
import dev.offprint.model.Topic;
import dev.offprint.search.SearchAnswer;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Searches invented papers for plain words, and counts facets.
final class SampleSearch {
    private static final List<Topic> TOPICS = List.of(
            Topic.of("Cheap attention", "Attention", Topic.Colour.TEAL),
            Topic.of("Budgets", "Budget", Topic.Colour.ORANGE),
            Topic.of("Maps", "Maps", Topic.Colour.PURPLE),
            Topic.of("Kestrel", "Kestrel", Topic.Colour.BLUE));

    private final Map<Long, StoredPaper> papers;

    SampleSearch(Map<Long, StoredPaper> papers) {
        this.papers = papers;
    }

    /// The topics that the words of a title say.
    Map<Long, List<Topic>> topics(long[] keys) {
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

    SimilarPapers similar(long key) {
        var others = papers.values().stream().filter(kept -> kept.key() != key).limit(3);
        return new SimilarPapers(
                List.of(),
                others.map(kept -> new SimilarPapers.Match(row(kept), 1, List.of()))
                        .toList());
    }

    SearchAnswer search(String text, FacetFilter by, int limit) {
        var found = new ArrayList<SearchHit>();
        for (var kept : papers.values()) {
            var title = light(kept.paper().title(), text);
            var words = kept.paper().abstractText() == null
                    ? null
                    : light(kept.paper().abstractText(), text);
            if (!title.spans().isEmpty() || (words != null && !words.spans().isEmpty())) {
                found.add(new SearchHit(row(kept), 1, title, words == null ? null : passage(words), false));
            }
        }
        var hints = text.endsWith("\"") ? List.of(Message.of("search.unfinished")) : List.<Message>of();
        var keys = found.stream().mapToLong(SearchHit::key).toArray();
        return new SearchAnswer(
                new SearchResult(
                        found.stream().limit(limit).toList(),
                        hints,
                        MatchTotals.of(found.size(), Math.min(limit, found.size())),
                        0),
                found.size(),
                text.equals("sparce") ? "sparse" : null,
                facets(keys, by));
    }

    private static HighlightedText passage(HighlightedText words) {
        int from = words.spans().isEmpty()
                ? 0
                : words.text().lastIndexOf(". ", words.spans().getFirst().start());
        from = from <= 0 ? 0 : from + 2;
        int to = Math.min(words.text().length(), from + 220);
        var spans = new ArrayList<HighlightedText.Span>();
        for (var span : words.spans()) {
            if (span.start() >= from && span.end() <= to) {
                spans.add(new HighlightedText.Span(span.start() - from, span.end() - from));
            }
        }
        return new HighlightedText(words.text().substring(from, to), spans);
    }

    static HighlightedText light(String text, String query) {
        var words = query.replaceAll("[^\\p{L}\\p{N} ]", "").strip();
        if (words.isEmpty()) {
            return HighlightedText.plain(text);
        }
        var matcher = Pattern.compile("(?i)\\b(" + words.replaceAll(" +", "|") + ")\\w*")
                .matcher(text);
        return new HighlightedText(
                text,
                matcher.results()
                        .map(hit -> new HighlightedText.Span(hit.start(), hit.end()))
                        .toList());
    }

    long[] narrow(long[] keys, FacetFilter by) {
        return Arrays.stream(keys)
                .filter(key -> by.facets().stream().allMatch(facet -> has(key, facet)))
                .toArray();
    }

    private boolean has(long key, FacetValue facet) {
        var kept = papers.get(key);
        return kept != null
                && switch (facet.kind()) {
                    case STATE ->
                        facet.value().equals("starred")
                                ? kept.state().starred()
                                : !kept.state().read();
                    case HAS -> kept.paper().links().code() != null;
                    case ORGANIZATION -> facet.value().equals(kept.paper().organization());
                    case KEYWORD -> kept.paper().keywords().contains(facet.value());
                    case AUTHOR, YEAR, MONTH -> false;
                };
    }

    Facets facets(long[] keys, FacetFilter by) {
        var counts = new EnumMap<FacetValue.Kind, List<Facets.Count>>(FacetValue.Kind.class);
        counts.put(FacetValue.Kind.STATE, counted(keys, by, FacetValue.Kind.STATE, List.of("unread", "starred")));
        counts.put(FacetValue.Kind.HAS, counted(keys, by, FacetValue.Kind.HAS, List.of("code")));
        counts.put(
                FacetValue.Kind.ORGANIZATION,
                counted(
                        keys,
                        by,
                        FacetValue.Kind.ORGANIZATION,
                        papers.values().stream()
                                .map(kept -> kept.paper().organization())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
        return new Facets(narrow(keys, by).length, counts);
    }

    private List<Facets.Count> counted(long[] keys, FacetFilter by, FacetValue.Kind kind, List<String> values) {
        return values.stream()
                .map(value -> new Facets.Count(value, narrow(keys, by.with(new FacetValue(kind, value))).length))
                .filter(count -> count.papers() > 0)
                .toList();
    }

    static List<Suggestion> suggest(String typed, List<String> recent, int most) {
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

    static PaperRow row(StoredPaper kept) {
        var paper = kept.paper();
        var votes = kept.appearances().stream()
                .map(seen -> seen.counts().upvotes())
                .filter(count -> count != null)
                .map(Integer::valueOf)
                .toList();
        return new PaperRow(
                kept.key(),
                kept.id(),
                paper.title(),
                Byline.of(paper.authors()),
                paper.organization(),
                paper.publishedOn(),
                kept.counts(),
                kept.state().starred(),
                kept.state().read(),
                kept.state().dismissed(),
                paper.links().code() != null,
                kept.state().note() != null,
                votes.size() < 2 ? List.of() : votes);
    }
}
