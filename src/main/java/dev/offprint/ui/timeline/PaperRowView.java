package dev.offprint.ui.timeline;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Topic;
import dev.offprint.richtext.ComposedText;
import dev.offprint.search.SearchHit;
import dev.offprint.ui.fx.Fonts;
import dev.offprint.ui.fx.HighlightedLabel;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.Sparkline;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The view of a row, with a custom layout in three columns whose edges are the same in all rows: state, text, numbers.
/// All measures are multiples of the font size.
final class PaperRowView extends Region {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final Localization texts;
    private final FontIcon state = Icons.icon(BootstrapIcons.CIRCLE_FILL, "row-state", "icon-tiny");
    private final HighlightedLabel title = new HighlightedLabel("row-title", 2);
    private final HighlightedLabel snippet = new HighlightedLabel("row-snippet", 2);
    private final Label byline = label("row-byline", null);
    private final Label code = label("row-code", BootstrapIcons.CODE_SLASH);
    private final Label meaning = label("row-code", BootstrapIcons.LIGHTBULB);
    private final Label note = label("row-code", BootstrapIcons.PENCIL);
    private final Label kept = label("row-code", BootstrapIcons.DOWNLOAD);
    private final Label change = label("row-change", BootstrapIcons.ARROW_REPEAT);
    private final TopicChips chips = new TopicChips();
    private final Label votes = label("row-votes", BootstrapIcons.CARET_UP_FILL);
    private final Label date = label("row-date", null);
    private final Sparkline sparkline = new Sparkline();
    private final ImageView picture = new ImageView();
    private final Text measure = new Text();
    private final Region[] skeleton = {skeletonLine(), skeletonLine(), skeletonLine()};

    private AuthorLine authors = AuthorLine.NONE;

    /// Height of the text of a row without and with a snippet, and of the space around it, as multiples of the font
    /// size.
    private static final double TEXT_HEIGHT = 4.15;

    private static final double SEARCH_TEXT_HEIGHT = 6.45;
    private static final double SPACING = 1.55;
    /// Minimum width for the authors beside topics.
    private static final double MIN_AUTHORS_WIDTH = 10;

    PaperRowView(Localization texts) {
        this.texts = texts;
        getStyleClass().add("paper-line");
        votes.setAlignment(Pos.CENTER_RIGHT);
        date.setAlignment(Pos.CENTER_RIGHT);
        note.setText(texts.of("row.note"));
        kept.setText(texts.of("row.kept"));
        code.setText(texts.of("row.code"));
        meaning.setText(texts.of("row.meaning"));
        getChildren()
                .addAll(
                        state, title, snippet, byline, meaning, change, code, kept, note, chips, votes, date, sparkline,
                        picture);
        getChildren().addAll(skeleton);
        picture.setPreserveRatio(true);
        picture.setVisible(false);
    }

    /// Height of a row for a font size, with or without a search snippet.
    ///
    /// @param spacing factor for the space above and below the text, 1 for the default
    static double height(double em, boolean search, double spacing) {
        return Math.rint(em * ((search ? SEARCH_TEXT_HEIGHT : TEXT_HEIGHT) + SPACING * spacing));
    }

    void show(PaperRow row, @Nullable SearchHit line, List<Topic> topics) {
        loading(false);
        pseudoClassStateChanged(UNREAD, !row.read());
        pseudoClassStateChanged(STARRED, row.starred());
        state.setIconCode(
                row.starred()
                        ? BootstrapIcons.STAR_FILL
                        : row.read() ? BootstrapIcons.CIRCLE : BootstrapIcons.CIRCLE_FILL);
        title.show(ComposedText.inWords(line != null ? line.title() : HighlightedText.plain(row.title())));
        var snippetText = line == null ? null : line.snippet();
        snippet.setVisible(snippetText != null);
        snippet.show(snippetText == null ? HighlightedText.plain("") : ComposedText.inWords(snippetText));
        authors = new AuthorLine(row);
        Fonts.applyDirection(byline, row.byline().text());
        change.setVisible(row.withdrawn() || row.newVersion() != null);
        change.setText(
                row.withdrawn()
                        ? texts.of("change.row.withdrawn")
                        : texts.of("change.row.version", String.valueOf(row.newVersion())));
        chips.show(topics);
        meaning.setVisible(line != null && line.byMeaning());
        code.setVisible(row.hasCode());
        note.setVisible(row.hasNote());
        kept.setVisible(row.kept());
        var upvotes = row.counts().upvotes();
        votes.setVisible(upvotes != null);
        votes.setText(upvotes == null ? "" : texts.compactNumber(upvotes));
        sparkline.show(row.upvotesOverTime());
        date.setText(row.publishedOn() == null ? "" : texts.date(row.publishedOn()));
        requestLayout();
    }

    /// The thumbnail of the paper, which is decorative; null for none.
    void showThumbnail(@Nullable Image image) {
        if (!Objects.equals(picture.getImage(), image)) {
            picture.setImage(image);
            picture.setVisible(image != null);
            requestLayout();
        }
    }

    void showLoading(boolean search) {
        loading(true);
        snippet.setVisible(search);
        requestLayout();
    }

    private void loading(boolean loading) {
        for (var node : new Node[] {
            state, title, snippet, byline, meaning, change, code, kept, note, chips, votes, date, sparkline
        }) {
            node.setVisible(!loading);
        }
        for (var skeletonLine : skeleton) {
            skeletonLine.setVisible(loading);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as the list
    }

    @Override
    protected void layoutChildren() {
        double em = title.font().getSize();
        double width = getWidth();
        double left = 2.3 * em;
        double numbers = 6.6 * em;
        double right = width - 1.1 * em;
        double thumbnailWidth = picture.isVisible() ? 5.2 * em : 0;
        double textWidth = Math.max(8 * em, right - 4.4 * em - thumbnailWidth - left);
        double spacing = getHeight() - (snippet.isVisible() ? SEARCH_TEXT_HEIGHT : TEXT_HEIGHT) * em;
        double top = Math.max(0.2 * em, spacing * 0.52);
        double line = title.lineHeight();
        double bottom = getHeight() - Math.max(0.2 * em, spacing * 0.48);
        double lineHeight = snapSizeY(byline.prefHeight(-1));

        place(state, left - 1.55 * em, top, em, line);
        double titleHeight = title.prefHeight(textWidth);
        place(title, left, top, textWidth, titleHeight);
        if (snippet.isVisible()) {
            place(snippet, left, top + titleHeight + 0.25 * em, right - left, snippet.prefHeight(right - left));
        }
        if (picture.isVisible()) {
            picture.setFitWidth(4.6 * em);
            picture.setFitHeight(2.2 * line);
            picture.relocate(
                    snapPositionX(right - 4.6 * em - picture.getLayoutBounds().getWidth()), snapPositionY(top));
        }
        place(votes, right - numbers, top, numbers, line);
        place(sparkline, right - 3.4 * em, top + line + 0.15 * em, 3.4 * em, line * 0.9);

        double meta = bottom - lineHeight;
        place(date, right - numbers, meta, numbers, lineHeight);
        double room = right
                - numbers
                - left
                - badge(meaning, em)
                - badge(change, em)
                - badge(code, em)
                - badge(kept, em)
                - badge(note, em);
        double topics =
                skeleton[0].isVisible() ? 0 : chips.fit(Math.min(room - MIN_AUTHORS_WIDTH * em, room * 0.6), em);
        room -= topics > 0 ? topics + 0.8 * em : 0;
        byline.setText(authors.longestFitting(room, this::bylineWidth));
        double authorsWidth = Math.min(bylineWidth(byline.getText()) + 1, room);
        place(byline, left, meta, authorsWidth, lineHeight);
        double x = left + authorsWidth + (authorsWidth > 0 ? 0.8 * em : 0);
        place(meaning, x, meta, meaning.prefWidth(-1), lineHeight);
        x += badge(meaning, em);
        place(change, x, meta, change.prefWidth(-1), lineHeight);
        x += badge(change, em);
        place(code, x, meta, code.prefWidth(-1), lineHeight);
        x += badge(code, em);
        place(kept, x, meta, kept.prefWidth(-1), lineHeight);
        x += badge(kept, em);
        place(note, x, meta, note.prefWidth(-1), lineHeight);
        place(chips, x + badge(note, em), meta, topics, lineHeight);
        chips.place(em);
        layoutSkeleton(left, top, textWidth, line, meta);
    }

    private void layoutSkeleton(double left, double top, double textWidth, double line, double meta) {
        double thickness = line * 0.55;
        place(skeleton[0], left, top + 0.2 * line, textWidth * 0.92, thickness);
        place(skeleton[1], left, top + 1.2 * line, textWidth * 0.55, thickness);
        place(skeleton[2], left, meta + 0.2 * line, textWidth * 0.4, thickness * 0.8);
    }

    private double bylineWidth(String text) {
        measure.setFont(byline.getFont());
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }

    private static double badge(Label label, double em) {
        return label.isVisible() ? label.prefWidth(-1) + 0.8 * em : 0;
    }

    private void place(Node node, double x, double y, double width, double height) {
        if (node instanceof FontIcon icon) {
            var box = icon.getLayoutBounds();
            icon.relocate(
                    snapPositionX(x + (width - box.getWidth()) / 2), snapPositionY(y + (height - box.getHeight()) / 2));
        } else {
            node.resizeRelocate(
                    snapPositionX(x), snapPositionY(y), snapSizeX(Math.max(0, width)), snapSizeY(Math.max(0, height)));
        }
    }

    private static Label label(String style, @Nullable BootstrapIcons icon) {
        var label = new Label();
        label.getStyleClass().add(style);
        if (icon != null) {
            label.setGraphic(Icons.icon(icon, style + "-icon", "icon-small"));
        }
        return label;
    }

    private static Region skeletonLine() {
        var skeletonLine = new Region();
        skeletonLine.getStyleClass().add("skeleton");
        return skeletonLine;
    }
}
