package dev.offprint.search.syntax;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Period;
import dev.offprint.search.analysis.LetterFolder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what stands behind a field's colon, and words that say more than a word. Null is the answer to what means
/// nothing.
public final class FieldValueParser {
    private static final Pattern AROUND_ID = Pattern.compile("^[(<\\[]+|[.,;)\\]>]+$");
    private static final Pattern ENDING = Pattern.compile("(?:[*]+|~[0-9]?)$");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:\\.(\\d))?(k?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?-?");
    private static final Pattern DOI = Pattern.compile(
            "(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);
    /// What a file calls a paper (`cisi:12`), and our own ids (`p:123`): letters, a colon, and a number in what
    /// follows.
    private static final Pattern OTHER_ID = Pattern.compile("[a-z][a-z0-9-]*:\\S*\\d\\S*", Pattern.CASE_INSENSITIVE);

    private FieldValueParser() {}

    static boolean listable(QueryField name) {
        return name == QueryField.TAG || name == QueryField.ID || name == QueryField.SOURCE;
    }

    static @Nullable public QueryNode read(QueryField name, String text) {
        return switch (name) {
            case TAG -> labelled(QueryNode.Label.TAG, text);
            case SOURCE -> labelled(QueryNode.Label.SOURCE, text);
            case ID -> idField(text);
            case TOPIC -> text.isBlank() ? null : new QueryNode.Topic(text.strip());
            case DATE -> days(text);
            case AFTER -> days(">=" + text);
            case BEFORE -> days("<" + text);
            case UPVOTES -> counted(QueryNode.Measure.UPVOTES, text);
            case STARS -> counted(QueryNode.Measure.STARS, text);
            case COMMENTS -> counted(QueryNode.Measure.COMMENTS, text);
            case HAS ->
                flag(text, PaperFlag.CODE, PaperFlag.NOTE, PaperFlag.PDF, PaperFlag.SUMMARY, PaperFlag.FULLTEXT);
            case IS ->
                text.equalsIgnoreCase("new")
                        ? new QueryNode.New()
                        : flag(
                                text,
                                PaperFlag.STARRED,
                                PaperFlag.UNREAD,
                                PaperFlag.READ,
                                PaperFlag.DISMISSED,
                                PaperFlag.UPDATED,
                                PaperFlag.WITHDRAWN,
                                PaperFlag.KEPT);
            case TITLE, ABSTRACT, AUTHOR, KEYWORD, ORG, VENUE -> null; // these hold words
        };
    }

    /// A word with what may stand at its end: `word*`, `word~`, `word~1`.
    static @Nullable QueryNode word(QueryNode.Scope scope, String text) {
        var bare = text.indexOf('*') < 0 && text.indexOf('~') < 0
                ? text
                : ENDING.matcher(text).replaceFirst("");
        if (bare.isEmpty() || bare.equals(text)) {
            return text.isEmpty() ? null : new QueryNode.Word(scope, text);
        }
        if (text.endsWith("*")) {
            return new QueryNode.Prefix(scope, bare);
        }
        char last = text.charAt(text.length() - 1);
        int edits = last == '~' ? bare.length() < 5 ? 1 : 2 : Math.clamp(last - '0', 0, 2);
        return new QueryNode.Fuzzy(scope, bare, edits);
    }

    /// An identifier pasted among the words: an arXiv id or its address, a DOI or its address, the id of a file or of
    /// ours.
    static @Nullable QueryNode id(String text) {
        if (text.length() < 3 || text.chars().noneMatch(c -> LetterFolder.digit((char) c))) {
            return null;
        }
        var bare = AROUND_ID.matcher(text).replaceAll("");
        var arxiv = ArxivId.parse(bare);
        if (arxiv != null) {
            return new QueryNode.Labelled(QueryNode.Label.ID, arxiv.value(), false);
        }
        var doi = DOI.matcher(bare);
        if (doi.matches()) {
            return new QueryNode.Labelled(QueryNode.Label.ID, doi.group(1).toLowerCase(Locale.ROOT), false);
        }
        return OTHER_ID.matcher(bare).matches() && !bare.contains("//")
                ? new QueryNode.Any(List.of(
                        new QueryNode.Labelled(QueryNode.Label.ID, bare.toLowerCase(Locale.ROOT), false),
                        new QueryNode.Word(QueryNode.Scope.ANYWHERE, bare)))
                : null;
    }

    private static @Nullable QueryNode idField(String text) {
        var id = id(text);
        return id instanceof QueryNode.Labelled ? id : labelled(QueryNode.Label.ID, text);
    }

    private static @Nullable QueryNode labelled(QueryNode.Label label, String text) {
        var value = text.strip().toLowerCase(Locale.ROOT);
        boolean prefix = value.endsWith("*");
        value = prefix ? value.substring(0, value.length() - 1) : value;
        return value.isEmpty() ? null : new QueryNode.Labelled(label, value, prefix);
    }

    private static @Nullable QueryNode flag(String text, PaperFlag... known) {
        return Arrays.stream(known)
                .filter(flag -> flag.term().equalsIgnoreCase(text.strip()))
                .findFirst()
                .map(QueryNode.Flagged::new)
                .orElse(null);
    }

    private static @Nullable QueryNode counted(QueryNode.Measure measure, String text) {
        var range = NumberRange.read(text, FieldValueParser::number);
        if (range == null) {
            return null;
        }
        var low = range.low();
        var high = range.high();
        long from = low == null ? 0 : range.lowIn() ? low : low + 1;
        long to = high == null ? Long.MAX_VALUE : range.highIn() ? high : high - 1;
        return new QueryNode.Counted(measure, from, to);
    }

    private static @Nullable Long number(String text) {
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return null;
        }
        long factor = number.group(3).isEmpty() ? 1 : 1000;
        long tenths = number.group(2) == null ? 0 : Long.parseLong(number.group(2));
        return Long.parseLong(number.group(1)) * factor + tenths * factor / 10;
    }

    private static @Nullable QueryNode days(String text) {
        var range = NumberRange.read(text, FieldValueParser::span);
        if (range == null) {
            return null;
        }
        var low = range.low();
        var high = range.high();
        var from = low == null
                ? LocalDate.MIN
                : range.lowIn() ? low.from() : low.to().plusDays(1);
        var to = high == null
                ? LocalDate.MAX
                : range.highIn() ? high.to() : high.from().minusDays(1);
        return new QueryNode.Days(from, to);
    }

    /// The days of a day, week, month or year.
    private static QueryNode.@Nullable Days span(String text) {
        if (Period.parse(text) instanceof Period.Week week) {
            return new QueryNode.Days(week.monday(), week.monday().plusDays(6));
        }
        var date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return new QueryNode.Days(
                        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
            }
            var month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return new QueryNode.Days(month.atDay(1), month.atEndOfMonth());
            }
            var day = month.atDay(Integer.parseInt(date.group(3)));
            return new QueryNode.Days(day, day);
        } catch (DateTimeException _) {
            return null; // the 31st of June; the caller says what is wanted
        }
    }
}
