package dev.offprint.search.highlight;

import dev.offprint.search.analysis.PrefixTerms;
import dev.offprint.search.analysis.QueryStopwords;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.syntax.QueryNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is to be lit for a question: the words that it looks for in titles and abstracts, not those that it excludes.
public record HighlightTerms(List<Lamp> list) {
    /// More are not told apart.
    private static final int MOST = 48;

    /// Something to be lit.
    sealed interface Lamp {
        boolean title();

        boolean abstractText();
    }

    /// Words in this order next to each other; an empty text stands for any word.
    record Sequence(boolean title, boolean abstractText, List<String> terms) implements Lamp {
        public Sequence {
            terms = List.copyOf(terms);
        }
    }

    /// A word that begins so, or has one of these terms.
    record Beginning(boolean title, boolean abstractText, String beginning, Set<String> terms) implements Lamp {}

    /// A word whose term is at most `edits` letters away.
    record Near(boolean title, boolean abstractText, String term, int edits) implements Lamp {}

    public HighlightTerms {
        list = List.copyOf(list);
    }

    public static HighlightTerms of(QueryNode tree) {
        var collector = new Collector();
        collector.collect(tree);
        return new HighlightTerms(collector.lamps.stream().limit(MOST).toList());
    }

    private static final class Collector {
        private final Set<Lamp> lamps = new LinkedHashSet<>();
        private final TermNormalizer terms = new TermNormalizer();
        private final Map<String, List<TokenizedWord>> pieces = new HashMap<>();

        private List<TokenizedWord> pieces(String text) {
            return pieces.computeIfAbsent(text, key -> TokenizedWord.of(key, terms::of));
        }

        void collect(QueryNode ask) {
            switch (ask) {
                case QueryNode.Row(var parts) -> row(parts);
                case QueryNode.All(var parts) -> row(parts);
                case QueryNode.Any(var parts) -> row(parts);
                case QueryNode.Word(var scope, var text) -> word(scope, text);
                case QueryNode.Alike(var scope, var words, var others) -> {
                    row(List.copyOf(words));
                    others.forEach(other -> sequence(scope, pieces(other)));
                }
                case QueryNode.Phrase(var scope, var text) -> sequence(scope, pieces(text));
                case QueryNode.Prefix(var scope, var text) -> beginning(scope, text);
                case QueryNode.Fuzzy(var scope, var text, var edits) -> near(scope, text, edits);
                case QueryNode.Not _, QueryNode.Condition _ -> {}
            }
        }

        /// Chatter is lit only when there is nothing else, as it is only searched then.
        private void row(List<QueryNode> parts) {
            for (int i = 1; i < parts.size(); i++) {
                if (parts.get(i - 1) instanceof QueryNode.Word(var scope, var first)
                        && parts.get(i) instanceof QueryNode.Word(var _, var second)) {
                    joined(scope, pieces(first), pieces(second));
                }
            }
            boolean telling = parts.stream().anyMatch(part -> !(part instanceof QueryNode.Word word) || !chatter(word));
            for (var part : parts) {
                if (!telling || !(part instanceof QueryNode.Word word) || !chatter(word)) {
                    collect(part);
                }
            }
        }

        /// Two words in a row are lit where a paper writes them as one.
        private void joined(QueryNode.Scope scope, List<TokenizedWord> first, List<TokenizedWord> second) {
            var whole = first.size() == 1 && second.size() == 1
                    ? terms.of(first.getFirst().word() + second.getFirst().word())
                    : null;
            if (whole != null && first.getFirst().indexed() && second.getFirst().indexed()) {
                lamps.add(new Sequence(title(scope), inAbstract(scope), List.of(whole)));
            }
        }

        private boolean chatter(QueryNode.Word word) {
            return pieces(word.text()).stream().allMatch(piece -> !piece.indexed() || QueryStopwords.is(piece.word()));
        }

        private static boolean title(QueryNode.Scope scope) {
            return scope == QueryNode.Scope.ANYWHERE || scope == QueryNode.Scope.TITLE;
        }

        private static boolean inAbstract(QueryNode.Scope scope) {
            return scope == QueryNode.Scope.ANYWHERE || scope == QueryNode.Scope.ABSTRACT;
        }

        private void word(QueryNode.Scope scope, String text) {
            for (var group : TokenizedWord.groups(pieces(text))) {
                sequence(scope, group);
                var whole = group.size() == 2 && group.getLast().joins(group.getFirst())
                        ? terms.of(group.getFirst().word() + group.getLast().word())
                        : null;
                if (whole != null) {
                    lamps.add(new Sequence(title(scope), inAbstract(scope), List.of(whole)));
                }
            }
        }

        private void sequence(QueryNode.Scope scope, List<TokenizedWord> pieces) {
            int first = 0;
            int last = pieces.size();
            while (first < last && pieces.get(first).term() == null) {
                first++;
            }
            while (last > first && pieces.get(last - 1).term() == null) {
                last--;
            }
            if (first < last) {
                var sequence = new ArrayList<String>();
                for (var piece : pieces.subList(first, last)) {
                    sequence.add(piece.term() != null ? piece.term() : "");
                }
                lamps.add(new Sequence(title(scope), inAbstract(scope), sequence));
            }
        }

        private void beginning(QueryNode.Scope scope, String text) {
            var pieces = pieces(text);
            if (pieces.isEmpty()) {
                return;
            }
            pieces.subList(0, pieces.size() - 1).forEach(piece -> sequence(scope, List.of(piece)));
            var word = pieces.getLast().word();
            lamps.add(new Beginning(title(scope), inAbstract(scope), word, PrefixTerms.terms(word, terms)));
        }

        private void near(QueryNode.Scope scope, String text, int edits) {
            var pieces = pieces(text);
            if (pieces.size() == 1 && edits > 0) {
                var term = pieces.getFirst().term();
                lamps.add(new Near(title(scope), inAbstract(scope), term != null ? term : text, edits));
            } else {
                word(scope, text);
            }
        }
    }
}
