package dev.offprint.search;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Period;
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
final class Values {
    private static final Pattern AROUND_ID = Pattern.compile("^[(<\\[]+|[.,;)\\]>]+$");
    private static final Pattern ENDING = Pattern.compile("(?:[*]+|~[0-9]?)$");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:\\.(\\d))?(k?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?-?");
    private static final Pattern DOI = Pattern.compile(
            "(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);
    /// What a file calls a paper (`cisi:12`), and our own ids (`p:123`): letters, a colon, and a number in what
    /// follows.
    private static final Pattern OTHER_ID = Pattern.compile("[a-z][a-z0-9-]*:\\S*\\d\\S*", Pattern.CASE_INSENSITIVE);

    private Values() {}

    static boolean listable(Name name) {
        return name == Name.TAG || name == Name.ID || name == Name.SOURCE;
    }

    static @Nullable Ask read(Name name, String text) {
        return switch (name) {
            case TAG -> labelled(Ask.Label.TAG, text);
            case SOURCE -> labelled(Ask.Label.SOURCE, text);
            case ID -> idField(text);
            case TOPIC -> text.isBlank() ? null : new Ask.Topic(text.strip());
            case DATE -> days(text);
            case AFTER -> days(">=" + text);
            case BEFORE -> days("<" + text);
            case UPVOTES -> counted(Ask.Measure.UPVOTES, text);
            case STARS -> counted(Ask.Measure.STARS, text);
            case COMMENTS -> counted(Ask.Measure.COMMENTS, text);
            case HAS -> flag(text, Flag.CODE, Flag.NOTE, Flag.PDF, Flag.SUMMARY);
            case IS ->
                text.equalsIgnoreCase("new")
                        ? new Ask.New()
                        : flag(
                                text,
                                Flag.STARRED,
                                Flag.UNREAD,
                                Flag.READ,
                                Flag.DISMISSED,
                                Flag.UPDATED,
                                Flag.WITHDRAWN);
            case TITLE, ABSTRACT, AUTHOR, KEYWORD, ORG -> null; // these hold words
        };
    }

    /// A word with what may stand at its end: `word*`, `word~`, `word~1`.
    static @Nullable Ask word(Ask.Scope scope, String text) {
        var bare = text.indexOf('*') < 0 && text.indexOf('~') < 0
                ? text
                : ENDING.matcher(text).replaceFirst("");
        if (bare.isEmpty() || bare.equals(text)) {
            return text.isEmpty() ? null : new Ask.Word(scope, text);
        }
        if (text.endsWith("*")) {
            return new Ask.Prefix(scope, bare);
        }
        char last = text.charAt(text.length() - 1);
        int edits = last == '~' ? bare.length() < 5 ? 1 : 2 : Math.clamp(last - '0', 0, 2);
        return new Ask.Fuzzy(scope, bare, edits);
    }

    /// An identifier pasted among the words: an arXiv id or its address, a DOI or its address, the id of a file or of
    /// ours.
    static @Nullable Ask id(String text) {
        if (text.length() < 3 || text.chars().noneMatch(c -> Letters.digit((char) c))) {
            return null;
        }
        var bare = AROUND_ID.matcher(text).replaceAll("");
        var arxiv = ArxivId.read(bare);
        if (arxiv != null) {
            return new Ask.Labelled(Ask.Label.ID, arxiv.value(), false);
        }
        var doi = DOI.matcher(bare);
        if (doi.matches()) {
            return new Ask.Labelled(Ask.Label.ID, doi.group(1).toLowerCase(Locale.ROOT), false);
        }
        return OTHER_ID.matcher(bare).matches() && !bare.contains("//")
                ? new Ask.Any(List.of(
                        new Ask.Labelled(Ask.Label.ID, bare.toLowerCase(Locale.ROOT), false),
                        new Ask.Word(Ask.Scope.ANYWHERE, bare)))
                : null;
    }

    private static @Nullable Ask idField(String text) {
        var id = id(text);
        return id instanceof Ask.Labelled ? id : labelled(Ask.Label.ID, text);
    }

    private static @Nullable Ask labelled(Ask.Label label, String text) {
        var value = text.strip().toLowerCase(Locale.ROOT);
        boolean prefix = value.endsWith("*");
        value = prefix ? value.substring(0, value.length() - 1) : value;
        return value.isEmpty() ? null : new Ask.Labelled(label, value, prefix);
    }

    private static @Nullable Ask flag(String text, Flag... known) {
        return Arrays.stream(known)
                .filter(flag -> flag.term().equalsIgnoreCase(text.strip()))
                .findFirst()
                .map(Ask.Flagged::new)
                .orElse(null);
    }

    private static @Nullable Ask counted(Ask.Measure measure, String text) {
        var range = Range.read(text, Values::number);
        if (range == null) {
            return null;
        }
        var low = range.low();
        var high = range.high();
        long from = low == null ? 0 : range.lowIn() ? low : low + 1;
        long to = high == null ? Long.MAX_VALUE : range.highIn() ? high : high - 1;
        return new Ask.Counted(measure, from, to);
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

    private static @Nullable Ask days(String text) {
        var range = Range.read(text, Values::span);
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
        return new Ask.Days(from, to);
    }

    /// The days of a day, week, month or year.
    private static Ask.@Nullable Days span(String text) {
        if (Period.read(text) instanceof Period.Week week) {
            return new Ask.Days(week.monday(), week.monday().plusDays(6));
        }
        var date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return new Ask.Days(
                        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
            }
            var month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return new Ask.Days(month.atDay(1), month.atEndOfMonth());
            }
            var day = month.atDay(Integer.parseInt(date.group(3)));
            return new Ask.Days(day, day);
        } catch (DateTimeException _) {
            return null; // the 31st of June; the caller says what is wanted
        }
    }
}
