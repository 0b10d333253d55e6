package dev.offprint.search;

import dev.offprint.model.Saying;
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
final class Grammar {
    /// Deeper parentheses are passed over.
    private static final int DEEPEST = 40;
    /// Longer questions are pasted texts; their beginning is answered.
    private static final int LONGEST = 4_000;
    /// With more words it is prose, unless it has operators or fields.
    private static final int LONGEST_QUESTION = 16;

    private static final Pattern PUNCTUATION =
            Pattern.compile("[()\"\u201C\u201D\u201E\u00AB\u00BB]|(?<=\\s)-|[*~](?=\\s|$)");

    private final List<Token> tokens;
    private final Set<Saying> hints = new LinkedHashSet<>();
    private int at;
    private int depth;

    private Grammar(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Asked read(String text) {
        boolean longer = text.length() > LONGEST;
        var grammar = new Grammar(tokens(longer ? text.substring(0, LONGEST) : text));
        if (longer) {
            grammar.hints.add(Saying.of("search.long"));
        }
        var tree = grammar.question(Ask.Scope.ANYWHERE);
        return new Asked(tree, List.copyOf(grammar.hints));
    }

    /// A long text without a field or an operator is prose, pasted to find what is like it: its quotes and parentheses
    /// are punctuation.
    private static List<Token> tokens(String text) {
        var tokens = Lexer.tokens(text);
        boolean prose = tokens.size() > LONGEST_QUESTION
                && tokens.stream()
                        .noneMatch(token -> token instanceof Token.And
                                || token instanceof Token.Or
                                || token instanceof Token.Named);
        return prose ? Lexer.tokens(PUNCTUATION.matcher(text).replaceAll(" ")) : tokens;
    }

    private Ask question(Ask.Scope scope) {
        var rows = new ArrayList<Ask>();
        do {
            add(rows, row(scope));
        } while (takes(Token.Or.class));
        return rows.isEmpty() ? new Ask.Nothing() : rows.size() == 1 ? rows.getFirst() : new Ask.Any(rows);
    }

    private @Nullable Ask row(Ask.Scope scope) {
        var parts = new ArrayList<Ask>();
        while (at < tokens.size() && !(peek() instanceof Token.Or) && !(peek() instanceof Token.Close && depth > 0)) {
            add(parts, all(scope));
        }
        meet(parts);
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Ask.Row(parts);
    }

    /// `after:… before:…` means one day that is both, not one of each.
    private static void meet(List<Ask> parts) {
        var days = parts.stream()
                .filter(Ask.Days.class::isInstance)
                .map(Ask.Days.class::cast)
                .reduce(Ask.Days::and);
        if (days.isPresent()) {
            parts.removeIf(Ask.Days.class::isInstance);
            parts.add(days.get());
        }
    }

    private @Nullable Ask all(Ask.Scope scope) {
        var parts = new ArrayList<Ask>();
        do {
            add(parts, part(scope));
        } while (takes(Token.And.class));
        meet(parts);
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Ask.All(parts);
    }

    private @Nullable Ask part(Ask.Scope scope) {
        boolean not = false;
        while (takes(Token.Not.class)) {
            not = !not;
        }
        var part = at < tokens.size() ? positive(scope) : null;
        return part == null || !not ? part : new Ask.Not(part);
    }

    private @Nullable Ask positive(Ask.Scope scope) {
        return switch (peek()) {
            case Token.Open() -> {
                at++;
                yield group(scope);
            }
            case Token.Named(var name) -> {
                at++;
                yield named(name);
            }
            case Token.Quoted(var text, var closed) -> {
                at++;
                yield phrase(scope, text, closed);
            }
            case Token.Chunk(var text) -> {
                at++;
                yield word(scope, text);
            }
            case Token.Close() -> {
                at++;
                yield null;
            }
            case Token.Or(), Token.And(), Token.Not() -> null;
        };
    }

    private @Nullable Ask group(Ask.Scope scope) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        var inside = question(scope);
        takes(Token.Close.class);
        depth--;
        return inside instanceof Ask.Nothing ? null : inside;
    }

    private @Nullable Ask named(Name name) {
        var scope = scope(name);
        var next = at < tokens.size() ? peek() : null;
        return switch (next) {
            case Token.Open()
            when scope != null || Values.listable(name) -> {
                at++;
                yield scope != null ? group(scope) : listed(name);
            }
            case Token.Quoted(var text, var closed) -> {
                at++;
                yield scope != null ? phrase(scope, text, closed) : value(name, text);
            }
            case Token.Chunk(var text) -> {
                at++;
                yield scope != null ? word(scope, text) : value(name, text);
            }
            case null, default -> {
                hints.add(Saying.of("search.waits", name.text(), name.example()));
                yield null;
            }
        };
    }

    /// `tag:(a b)`: one of several values.
    private @Nullable Ask listed(Name name) {
        var values = new ArrayList<Ask>();
        while (at < tokens.size() && !takes(Token.Close.class)) {
            switch (tokens.get(at++)) {
                case Token.Chunk(var text) -> add(values, value(name, text));
                case Token.Quoted(var text, var _) -> add(values, value(name, text));
                case Token.Open(), Token.Close(), Token.And(), Token.Or(), Token.Not(), Token.Named(var _) -> {}
            }
        }
        return values.isEmpty() ? null : new Ask.Any(values);
    }

    private @Nullable Ask value(Name name, String text) {
        var ask = Values.read(name, text);
        if (ask == null) {
            hints.add(Saying.of("search.value", name.text(), text, name.example()));
        }
        return ask;
    }

    private @Nullable Ask phrase(Ask.Scope scope, String text, boolean closed) {
        if (text.isBlank()) {
            return null;
        }
        if (closed) {
            return new Ask.Phrase(scope, text);
        }
        hints.add(Saying.of("search.unfinished"));
        var words = new ArrayList<Ask>();
        for (var word : text.strip().split("\\s+", -1)) {
            add(words, word(scope, word));
        }
        return words.isEmpty() ? null : new Ask.Row(words);
    }

    private @Nullable Ask word(Ask.Scope scope, String text) {
        if (text.equals("*") || text.equals("~")) {
            return null;
        }
        if (scope == Ask.Scope.ANYWHERE) {
            var id = Values.id(text);
            if (id != null) {
                return id;
            }
            unknown(text);
        }
        return Values.word(scope, text);
    }

    private void unknown(String text) {
        int colon = text.indexOf(':');
        boolean field = colon > 1
                && colon + 1 < text.length()
                && text.substring(0, colon).chars().allMatch(c -> Letters.ascii((char) c));
        var near = field ? Name.near(text.substring(0, colon)) : null;
        if (near != null) {
            hints.add(Saying.of("search.field", near.text(), text));
        }
    }

    private static Ask.@Nullable Scope scope(Name name) {
        return switch (name) {
            case TITLE -> Ask.Scope.TITLE;
            case ABSTRACT -> Ask.Scope.ABSTRACT;
            case AUTHOR -> Ask.Scope.AUTHOR;
            case KEYWORD -> Ask.Scope.KEYWORD;
            case ORG -> Ask.Scope.ORGANIZATION;
            case TAG, ID, TOPIC, SOURCE, DATE, AFTER, BEFORE, UPVOTES, STARS, COMMENTS, HAS, IS -> null;
        };
    }

    private static void add(List<Ask> asks, @Nullable Ask ask) {
        if (ask != null) {
            asks.add(ask);
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean takes(Class<? extends Token> kind) {
        boolean taken = at < tokens.size() && kind.isInstance(tokens.get(at));
        at += taken ? 1 : 0;
        return taken;
    }
}
