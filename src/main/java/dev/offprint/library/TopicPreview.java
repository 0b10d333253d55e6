package dev.offprint.library;

import dev.offprint.model.Message;
import dev.offprint.model.PaperRow;
import java.time.LocalDate;
import java.util.List;

/// What a query would have caught as a topic.
///
/// @param total    how many papers in all
/// @param weeks    the last weeks, oldest first, by the papers' days of publication
/// @param examples the newest papers, newest first
/// @param hints    plain sentences on how the query was understood, where that is not obvious
public record TopicPreview(int total, List<Week> weeks, List<PaperRow> examples, List<Message> hints) {
    /// The week that begins on that Monday.
    public record Week(LocalDate monday, int papers) {}

    public TopicPreview {
        weeks = List.copyOf(weeks);
        examples = List.copyOf(examples);
        hints = List.copyOf(hints);
    }

    /// The papers of all these weeks.
    public int recent() {
        return weeks.stream().mapToInt(Week::papers).sum();
    }

    /// The papers of the fullest week.
    public int most() {
        return weeks.stream().mapToInt(Week::papers).max().orElse(0);
    }
}
