package dev.offprint.model;

import java.time.LocalDate;

/// One list of a source for one period, such as the papers of 2025-05-22 at Hugging Face.
public record Edition(Source source, Period period) {

    public static Edition day(Source source, LocalDate date) {
        return new Edition(source, new Period.Day(date));
    }

    /// `huggingface/2025-05-22`: unique among editions.
    public String key() {
        return source.name() + "/" + period.text();
    }

    /// Inverse of [#key].
    ///
    /// @throws IllegalArgumentException if the text is not the key of an edition
    public static Edition parse(String key) {
        int slash = key.indexOf('/');
        var period = slash < 0 ? null : Period.parse(key.substring(slash + 1));
        if (period == null) {
            throw new IllegalArgumentException("not the key of an edition: " + key);
        }
        return new Edition(Source.named(key.substring(0, slash)), period);
    }

    @Override
    public String toString() {
        return key();
    }
}
