package dev.offprint.search.syntax;

import dev.offprint.search.analysis.TermNormalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of a question as a person would say it: its words and phrases in their order, without filters, names of
/// authors and what is excluded.
public final class QueryText {
    /// One is in names, too: `text to speech`, `gui design for agents`.
    private static final int PROSE = 2;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

    private QueryText() {}

    /// Whether a text is put in prose rather than as keywords: it has two function words or more, such as *of* or
    /// *how*.
    public static boolean prose(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .filter(TermNormalizer::functionWord)
                        .count()
                >= PROSE;
    }

    public static String of(QueryNode node) {
        return switch (node) {
            case QueryNode.Row(var parts) -> joined(parts);
            case QueryNode.All(var parts) -> joined(parts);
            case QueryNode.Any(var parts) -> joined(parts);
            case QueryNode.Alike(var scope, var words, var _) -> people(scope) ? "" : joined(words);
            case QueryNode.Word(var scope, var text) -> people(scope) ? "" : text;
            case QueryNode.Phrase(var scope, var text) -> people(scope) ? "" : text;
            case QueryNode.Prefix(var scope, var text) -> people(scope) ? "" : text;
            case QueryNode.Fuzzy(var scope, var text, var _) -> people(scope) ? "" : text;
            case QueryNode.Not _, QueryNode.Condition _ -> "";
        };
    }

    private static boolean people(QueryNode.Scope scope) {
        return scope == QueryNode.Scope.AUTHOR || scope == QueryNode.Scope.ORGANIZATION;
    }

    private static String joined(List<? extends QueryNode> parts) {
        return parts.stream().map(QueryText::of).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }
}
