package dev.offprint.search.syntax;

import dev.offprint.search.analysis.LetterFolder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a question into tokens. Parentheses group where a word may begin and belong to the word where they stand inside
/// it: `SE(3)`.
final class QueryLexer {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;
    private int open;

    private QueryLexer(String text) {
        this.text = text;
    }

    static List<QueryToken> tokens(String text) {
        var lexer = new QueryLexer(text);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (space(c)) {
            at++;
        } else if (c == '(') {
            open++;
            at++;
            tokens.add(new QueryToken.Open());
        } else if (c == ')') {
            at++;
            close();
        } else if (quote(c)) {
            quoted();
        } else if (c == '-' || c == '\u2212') {
            minus();
        } else if (c == '+') {
            at++; // elsewhere `+word` asks for what every word here is: to be there
        } else {
            name();
        }
    }

    private void close() {
        if (open > 0) {
            open--;
            tokens.add(new QueryToken.Close());
        }
    }

    /// `-word` excludes; a hyphen or several before a space are a dash.
    private void minus() {
        int from = at;
        while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '\u2212')) {
            at++;
        }
        boolean excludes = at - from == 1 && at < text.length() && !space(text.charAt(at));
        if (excludes) {
            tokens.add(new QueryToken.Not());
        }
    }

    private void quoted() {
        int from = ++at;
        while (at < text.length() && !quote(text.charAt(at))) {
            at++;
        }
        tokens.add(new QueryToken.Quoted(text.substring(from, at), at < text.length()));
        at++;
    }

    private void name() {
        int colon = at;
        while (colon < text.length() && LetterFolder.ascii(text.charAt(colon))) {
            colon++;
        }
        var name =
                colon < text.length() && text.charAt(colon) == ':' ? QueryField.read(text.substring(at, colon)) : null;
        if (name == null || capitalAndApart(colon)) {
            chunk();
            return;
        }
        at = colon + 1;
        tokens.add(new QueryToken.Named(name));
        value(name);
    }

    /// `TitleKey: subtitle` is a pasted heading, while `title: word` is a field.
    private boolean capitalAndApart(int colon) {
        boolean apart = colon + 1 >= text.length() || space(text.charAt(colon + 1));
        return apart && Character.isUpperCase(text.charAt(at));
    }

    /// Values that are no words are taken as they stand: addresses, dates, comparisons.
    private void value(QueryField name) {
        boolean words = switch (name) {
            case TITLE, ABSTRACT, AUTHOR, KEYWORD, ORG, VENUE -> true;
            case TAG, ID, TOPIC, SOURCE, DATE, AFTER, BEFORE, UPVOTES, STARS, COMMENTS, HAS, IS -> false;
        };
        boolean plain =
                at < text.length() && !space(text.charAt(at)) && !quote(text.charAt(at)) && text.charAt(at) != '(';
        if (plain && !words) {
            chunk();
        }
    }

    private void chunk() {
        int from = at;
        int inside = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (space(c) || quote(c) || (c == ')' && inside == 0 && open > 0)) {
                break;
            }
            inside = Math.max(0, inside + (c == '(' ? 1 : c == ')' ? -1 : 0));
            at++;
        }
        var chunk = text.substring(from, at);
        var operator = operator(chunk);
        tokens.add(operator != null ? operator : new QueryToken.Chunk(chunk));
    }

    private static @Nullable QueryToken operator(String chunk) {
        return switch (chunk) {
            case "AND", "&&" -> new QueryToken.And();
            case "OR", "||", "|" -> new QueryToken.Or();
            case "NOT" -> new QueryToken.Not();
            default -> null;
        };
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean quote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
