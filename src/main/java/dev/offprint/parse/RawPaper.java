package dev.offprint.parse;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.ReaderState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paper as read from an input format, before normalization. Format readers fill it, [PaperNormalizer] converts it.
final class RawPaper implements RawEntry {
    /// Candidate ids and addresses, the best first.
    final List<String> ids = new ArrayList<>();

    final MetadataQuality quality;

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

    @Nullable
    String venue;

    List<String> authors = List.of();
    List<String> keywords = List.of();
    List<String> categories = List.of();

    @Nullable
    LocalDate publishedOn;

    @Nullable
    Integer version;

    /// The day of this version.
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

    /// Whether it is an item of a Hugging Face list rather than a plain record of a paper.
    boolean listed;

    /// The day of the list it was on, if the item states it.
    @Nullable
    LocalDate listDay;

    /// The day on which it was submitted to a list, used where nothing better is known.
    @Nullable
    LocalDate submittedOn;

    /// The reader's state, in this program's own exports.
    ReaderState state = ReaderState.NONE;

    RawPaper(MetadataQuality detail) {
        this.quality = detail;
    }

    void id(@Nullable String value) {
        if (value != null) {
            ids.add(value);
        }
    }
}
