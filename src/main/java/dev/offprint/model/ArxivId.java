package dev.offprint.model;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An arXiv identifier without its version: `2405.12345`, or `math/9201230` for papers from before April 2007.
///
/// Format: <https://info.arxiv.org/help/arxiv_identifier.html>, four digits of year and month, a full stop, four or
/// five digits; before April 2007 an archive (optionally with subject class), a slash and seven digits.
public record ArxivId(String value) implements Comparable<ArxivId> {
    private static final String NEW_FORM = "\\d{4}\\.\\d{4,5}";
    private static final String OLD_FORM = "[a-z][a-z-]*(?:\\.[a-z]{2})?/\\d{7}";
    private static final Pattern ID = Pattern.compile(NEW_FORM + "|" + OLD_FORM);
    private static final Pattern WRITTEN_FORM =
            Pattern.compile("(?:https?://)?(?:(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/"
                + "|(?:www\\.)?huggingface\\.co/papers/|(?:https?://)?(?:dx\\.)?doi\\.org/10\\.48550/arxiv\\.|arxiv:\\s*)?"
                + "(" + NEW_FORM + "|" + OLD_FORM + ")(?:v\\d{1,3})?(?:\\.pdf)?(?:[#?].*)?/?");

    public ArxivId {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException("not an arXiv id: " + value);
        }
    }

    /// Parses an identifier in the forms found in text: bare, with a version, after `arXiv:`, or inside the address of
    /// its page at arXiv or Hugging Face. Returns null for any other text.
    public static @Nullable ArxivId parse(String text) {
        var written = WRITTEN_FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        return written.matches() ? new ArxivId(withoutSubjectClass(written.group(1))) : null;
    }

    /// `math.FA/9201230` and `math/9201230` are one paper: the subject class is not part of the identity.
    private static String withoutSubjectClass(String value) {
        int dot = value.indexOf('.');
        int slash = value.indexOf('/');
        return slash > 0 && dot > 0 && dot < slash ? value.substring(0, dot) + value.substring(slash) : value;
    }

    /// The month of the first submission, which the digits of an id begin with; null where they are no month.
    public @Nullable YearMonth submissionMonth() {
        var digits = value.substring(value.indexOf('/') + 1);
        int year = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        boolean lastCentury = value.indexOf('/') > 0 && year >= 91;
        return month < 1 || month > 12 ? null : YearMonth.of((lastCentury ? 1900 : 2000) + year, month);
    }

    public String pageUrl() {
        return "https://arxiv.org/abs/" + value;
    }

    public String pdfUrl() {
        return "https://arxiv.org/pdf/" + value;
    }

    @Override
    public int compareTo(ArxivId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
