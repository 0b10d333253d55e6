package dev.offprint.search.syntax;

import dev.offprint.model.Message;
import dev.offprint.search.analysis.LetterFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a question; any text is one. The grammar, as docs/query-language.md has it:
///
/// ```
/// question = row { "OR" row }
/// row      = all { all }                      words and conditions in a row
/// all      = part { "AND" part }
/// part     = ( "-" | "NOT" ) part | "(" question ")" | field ":" value | '"' words '"' | word [ "*" | "~" [ "1" | "2"
/// ] ]
/// ```
///
/// Whatever does not fit is passed over, with a hint where the reader may want to know.
public final class QueryParser {
    /// Deeper parentheses are passed over.
    private static final int DEEPEST = 40;
    /// Longer questions are pasted texts; their beginning is answered.
    private static final int LONGEST = 4_000;
    /// With more words it is prose, unless it has operators or fields.
    private static final int LONGEST_QUESTION = 16;

    private static final Pattern PUNCTUATION =
            Pattern.compile("[()\"\u201C\u201D\u201E\u00AB\u00BB]|(?<=\\s)-|[*~](?=\\s|$)");

    private final List<QueryToken> tokens;
    private final Set<Message> hints = new LinkedHashSet<>();
    private int at;
    private int depth;

    private QueryParser(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    public static ParsedQuery read(String text) {
        boolean longer = text.length() > LONGEST;
        var grammar = new QueryParser(tokens(longer ? text.substring(0, LONGEST) : text));
        if (longer) {
            grammar.hints.add(Message.of("search.long"));
        }
        var tree = grammar.question(QueryNode.Scope.ANYWHERE);
        return new ParsedQuery(tree, List.copyOf(grammar.hints));
    }

    /// A long text without a field or an operator is prose, pasted to find what is like it: its quotes and parentheses
    /// are punctuation.
    private static List<QueryToken> tokens(String text) {
        var tokens = QueryLexer.tokens(text);
        boolean prose = tokens.size() > LONGEST_QUESTION
                && tokens.stream()
                        .noneMatch(token -> token instanceof QueryToken.And
                                || token instanceof QueryToken.Or
                                || token instanceof QueryToken.Named);
        return prose ? QueryLexer.tokens(PUNCTUATION.matcher(text).replaceAll(" ")) : tokens;
    }

    private QueryNode question(QueryNode.Scope scope) {
        var rows = new ArrayList<QueryNode>();
        do {
            add(rows, row(scope));
        } while (takes(QueryToken.Or.class));
        return rows.isEmpty() ? new QueryNode.Nothing() : rows.size() == 1 ? rows.getFirst() : new QueryNode.Any(rows);
    }

    private @Nullable QueryNode row(QueryNode.Scope scope) {
        var parts = new ArrayList<QueryNode>();
        while (at < tokens.size()
                && !(peek() instanceof QueryToken.Or)
                && !(peek() instanceof QueryToken.Close && depth > 0)) {
            var part = all(scope);
            if (part instanceof QueryNode.Row(var inside) && inside.stream().allMatch(QueryParser::plain)) {
                parts.addAll(inside); // a bracket without an operator is a bracket, as in a sentence
            } else {
                add(parts, part);
            }
        }
        meet(parts);
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new QueryNode.Row(parts);
    }

    /// Whether a part is of words alone, looked for anywhere.
    private static boolean plain(QueryNode part) {
        return switch (part) {
            case QueryNode.Word(var scope, var _) -> scope == QueryNode.Scope.ANYWHERE;
            case QueryNode.Phrase(var scope, var _) -> scope == QueryNode.Scope.ANYWHERE;
            default -> false;
        };
    }

    /// The tree with the words of its phrases in place of them; the same where it has none that is looked for anywhere.
    public static QueryNode loosened(QueryNode tree) {
        var loose = new ArrayList<QueryNode>();
        for (var part : tree instanceof QueryNode.Row(var parts) ? parts : List.of(tree)) {
            if (part instanceof QueryNode.Phrase(var scope, var text) && scope == QueryNode.Scope.ANYWHERE) {
                for (var word : text.strip().split("\\s+", -1)) {
                    loose.add(new QueryNode.Word(scope, word));
                }
            } else {
                loose.add(part);
            }
        }
        return loose.size() == 1 ? loose.getFirst() : new QueryNode.Row(loose);
    }

    /// `after:… before:…` means one day that is both, not one of each.
    private static void meet(List<QueryNode> parts) {
        var days = parts.stream()
                .filter(QueryNode.Days.class::isInstance)
                .map(QueryNode.Days.class::cast)
                .reduce(QueryNode.Days::and);
        if (days.isPresent()) {
            parts.removeIf(QueryNode.Days.class::isInstance);
            parts.add(days.get());
        }
    }

    private @Nullable QueryNode all(QueryNode.Scope scope) {
        var parts = new ArrayList<QueryNode>();
        do {
            add(parts, part(scope));
        } while (takes(QueryToken.And.class));
        meet(parts);
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new QueryNode.All(parts);
    }

    private @Nullable QueryNode part(QueryNode.Scope scope) {
        boolean not = false;
        while (takes(QueryToken.Not.class)) {
            not = !not;
        }
        var part = at < tokens.size() ? positive(scope) : null;
        return part == null || !not ? part : new QueryNode.Not(part);
    }

    private @Nullable QueryNode positive(QueryNode.Scope scope) {
        return switch (peek()) {
            case QueryToken.Open() -> {
                at++;
                yield group(scope);
            }
            case QueryToken.Named(var name) -> {
                at++;
                yield named(name);
            }
            case QueryToken.Quoted(var text, var closed) -> {
                at++;
                yield phrase(scope, text, closed);
            }
            case QueryToken.Chunk(var text) -> {
                at++;
                yield word(scope, text);
            }
            case QueryToken.Close() -> {
                at++;
                yield null;
            }
            case QueryToken.Or(), QueryToken.And(), QueryToken.Not() -> null;
        };
    }

    private @Nullable QueryNode group(QueryNode.Scope scope) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        var inside = question(scope);
        takes(QueryToken.Close.class);
        depth--;
        return inside instanceof QueryNode.Nothing ? null : inside;
    }

    private @Nullable QueryNode named(QueryField name) {
        var scope = scope(name);
        var next = at < tokens.size() ? peek() : null;
        return switch (next) {
            case QueryToken.Open()
            when scope != null || FieldValueParser.listable(name) -> {
                at++;
                yield scope != null ? group(scope) : listed(name);
            }
            case QueryToken.Quoted(var text, var closed) -> {
                at++;
                yield scope != null ? phrase(scope, text, closed) : value(name, text);
            }
            case QueryToken.Chunk(var text) -> {
                at++;
                yield scope != null ? word(scope, text) : value(name, text);
            }
            case null, default -> {
                hints.add(Message.of("search.waits", name.text(), name.example()));
                yield null;
            }
        };
    }

    /// `tag:(a b)`: one of several values.
    private @Nullable QueryNode listed(QueryField name) {
        var values = new ArrayList<QueryNode>();
        while (at < tokens.size() && !takes(QueryToken.Close.class)) {
            switch (tokens.get(at++)) {
                case QueryToken.Chunk(var text) -> add(values, value(name, text));
                case QueryToken.Quoted(var text, var _) -> add(values, value(name, text));
                case QueryToken.Open(),
                        QueryToken.Close(),
                        QueryToken.And(),
                        QueryToken.Or(),
                        QueryToken.Not(),
                        QueryToken.Named(var _) -> {}
            }
        }
        return values.isEmpty() ? null : new QueryNode.Any(values);
    }

    private @Nullable QueryNode value(QueryField name, String text) {
        var ask = FieldValueParser.read(name, text);
        if (ask == null) {
            hints.add(Message.of("search.value", name.text(), text, name.example()));
        }
        return ask;
    }

    private @Nullable QueryNode phrase(QueryNode.Scope scope, String text, boolean closed) {
        if (text.isBlank()) {
            return null;
        }
        if (closed) {
            return new QueryNode.Phrase(scope, text);
        }
        hints.add(Message.of("search.unfinished"));
        var words = new ArrayList<QueryNode>();
        for (var word : text.strip().split("\\s+", -1)) {
            add(words, word(scope, word));
        }
        return words.isEmpty() ? null : new QueryNode.Row(words);
    }

    private @Nullable QueryNode word(QueryNode.Scope scope, String text) {
        if (text.equals("*") || text.equals("~")) {
            return null;
        }
        if (scope == QueryNode.Scope.ANYWHERE) {
            var id = FieldValueParser.id(text);
            if (id != null) {
                return id;
            }
            unknown(text);
        }
        return FieldValueParser.word(scope, text);
    }

    private void unknown(String text) {
        int colon = text.indexOf(':');
        boolean field = colon > 1
                && colon + 1 < text.length()
                && text.substring(0, colon).chars().allMatch(c -> LetterFolder.ascii((char) c));
        var near = field ? QueryField.near(text.substring(0, colon)) : null;
        if (near != null) {
            hints.add(Message.of("search.field", near.text(), text));
        }
    }

    private static QueryNode.@Nullable Scope scope(QueryField name) {
        return switch (name) {
            case TITLE -> QueryNode.Scope.TITLE;
            case ABSTRACT -> QueryNode.Scope.ABSTRACT;
            case AUTHOR -> QueryNode.Scope.AUTHOR;
            case KEYWORD -> QueryNode.Scope.KEYWORD;
            case ORG -> QueryNode.Scope.ORGANIZATION;
            case VENUE -> QueryNode.Scope.VENUE;
            case TAG, ID, TOPIC, SOURCE, DATE, AFTER, BEFORE, UPVOTES, STARS, COMMENTS, HAS, IS -> null;
        };
    }

    private static void add(List<QueryNode> asks, @Nullable QueryNode ask) {
        if (ask != null) {
            asks.add(ask);
        }
    }

    private QueryToken peek() {
        return tokens.get(at);
    }

    private boolean takes(Class<? extends QueryToken> kind) {
        boolean taken = at < tokens.size() && kind.isInstance(tokens.get(at));
        at += taken ? 1 : 0;
        return taken;
    }
}
