package dev.offprint.parse;

import dev.offprint.model.MetadataQuality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper as a form told it, in the form's own words: nothing is cleaned and nothing is decided. The forms
/// fill it, [PaperNormalizer] reads it.
final class RawPaper implements RawEntry {
    /// Whatever may hold its id: ids, addresses; the best first.
    final List<String> ids = new ArrayList<>();

    final MetadataQuality detail;

    @Nullable
    String title;

    @Nullable
    String abstractText;

    @Nullable
    String aiSummary;

    @Nullable
    String doi;

    @Nullable
    String organization;

    List<String> authors = List.of();
    List<String> keywords = List.of();
    List<String> categories = List.of();

    @Nullable
    LocalDate publishedOn;

    @Nullable
    Integer version;

    /// The day of that version.
    @Nullable
    LocalDate revisedOn;

    boolean withdrawn;

    @Nullable
    String comment;

    @Nullable
    String journal;

    @Nullable
    String code;

    @Nullable
    String project;

    @Nullable
    String thumbnail;

    @Nullable
    Integer upvotes;

    @Nullable
    Integer comments;

    @Nullable
    Integer githubStars;

    /// Whether it came as an item of a list of Hugging Face, rather than as a mere record of a paper.
    boolean listed;

    /// The day of the list on which it stood, as far as it says so itself.
    @Nullable
    LocalDate listDay;

    /// The day on which it was handed in for a list, where nothing better is known.
    @Nullable
    LocalDate handedIn;

    RawPaper(MetadataQuality detail) {
        this.detail = detail;
    }

    void id(@Nullable String value) {
        if (value != null) {
            ids.add(value);
        }
    }
}
