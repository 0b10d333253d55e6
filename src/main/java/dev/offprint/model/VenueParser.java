package dev.offprint.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the conference or journal of a paper in what its archive says: the journal reference, else a comment such as
/// `Accepted at ICLR 2026`.
final class VenueParser {
    private static final int MAX_LENGTH = 100;

    /// `ICLR 2026`, `NeurIPS 2025`, `ACL'24`: two capitals at least, and a year.
    private static final Pattern ACRONYM = Pattern.compile(
            "\\b((?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Za-z]{2,12}(?:[- ][A-Z]{2,8})?[ -]?['’]?(?:20)?\\d\\d)\\b");

    private static final Pattern ACCEPTED = Pattern.compile(
            "\\b(?:accepted|to appear|appear(?:s|ed)|published|presented)\\b[^.;]{0,40}?\\b(?:at|by|to|in|for)\\s+"
                    + "(?:the\\s+)?(?!publication)([^.;,()]{2,})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNDECIDED = Pattern.compile(
            "\\b(?:submitted|submission|under (?:review|consideration)|in review|rejected|preprint)\\b",
            Pattern.CASE_INSENSITIVE);

    private VenueParser() {}

    /// Null where none is named.
    static @Nullable String parse(@Nullable String journal, @Nullable String comment) {
        if (journal != null) {
            return shortened(journal);
        }
        if (comment == null) {
            return null;
        }
        var accepted = ACCEPTED.matcher(comment);
        if (accepted.find()) {
            var name = accepted.group(1).strip();
            return shortened(orWhole(ACRONYM.matcher(name), name));
        }
        var acronym = ACRONYM.matcher(comment);
        return !UNDECIDED.matcher(comment).find() && acronym.find() ? acronym.group(1) : null;
    }

    private static String orWhole(Matcher acronym, String name) {
        return acronym.find() ? acronym.group(1) : name;
    }

    private static @Nullable String shortened(String name) {
        return name.length() <= MAX_LENGTH ? name : null;
    }
}
