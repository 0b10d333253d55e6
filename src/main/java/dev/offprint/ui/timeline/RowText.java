package dev.offprint.ui.timeline;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Topic;
import dev.offprint.richtext.ComposedText;
import dev.offprint.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;

/// The accessible text of a row.
final class RowText {
    private RowText() {}

    static String state(PaperRow row, Localization texts) {
        if (row.starred()) {
            return texts.of(row.read() ? "row.starred" : "row.starred.unread");
        }
        return texts.of(row.dismissed() ? "row.dismissed" : row.read() ? "row.read" : "row.unread");
    }

    /// State, title, authors, date, upvotes and further details of the row as one text.
    static String accessibleText(PaperRow row, List<Topic> topics, Localization texts) {
        var parts = new ArrayList<String>();
        parts.add(state(row, texts));
        parts.add(ComposedText.inWords(HighlightedText.plain(row.title())).text());
        if (row.byline().total() > 0) {
            parts.add(row.byline().text());
        }
        if (row.venue() != null) {
            parts.add(row.venue());
        }
        if (row.publishedOn() != null) {
            parts.add(texts.date(row.publishedOn()));
        }
        if (row.counts().upvotes() != null) {
            parts.add(texts.of("row.upvotes", row.counts().upvotes()));
        }
        if (row.newVersion() != null) {
            parts.add(texts.of("change.row.spoken", String.valueOf(row.newVersion())));
        }
        if (row.withdrawn()) {
            parts.add(texts.of("change.row.withdrawn"));
        }
        if (row.hasCode()) {
            parts.add(texts.of("row.code"));
        }
        if (row.kept()) {
            parts.add(texts.of("row.kept"));
        }
        if (row.hasNote()) {
            parts.add(texts.of("row.note"));
        }
        if (!topics.isEmpty()) {
            var names = topics.stream().map(Topic::name).toList();
            parts.add(texts.of("row.topics", names.size(), String.join(", ", names)));
        }
        return String.join(". ", parts);
    }
}
