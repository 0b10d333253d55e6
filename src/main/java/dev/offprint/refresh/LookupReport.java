package dev.offprint.refresh;

import org.jspecify.annotations.Nullable;

/// What came of looking papers up.
///
/// @param asked     ids that were asked for and answered
/// @param found     those of them that the archive knew
/// @param updated   papers of which something is known now that was not before
/// @param renewed   papers of which a new version came
/// @param withdrawn papers that were withdrawn since
/// @param trouble   why it ended early, one sentence; null when it did not
public record LookupReport(
        int asked,
        int found,
        int updated,
        int renewed,
        int withdrawn,
        @Nullable String trouble) {
    static final LookupReport NOTHING = new LookupReport(0, 0, 0, 0, 0, null);

    LookupReport and(LookupReport other) {
        return new LookupReport(
                asked + other.asked,
                found + other.found,
                updated + other.updated,
                renewed + other.renewed,
                withdrawn + other.withdrawn,
                trouble != null ? trouble : other.trouble);
    }
}
