package dev.offprint.ui.document;

import dev.offprint.document.DocumentBlock;
import dev.offprint.document.DocumentBlock.Picture;
import dev.offprint.document.DocumentBlock.Table;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Makes the nodes of figures and tables. Pictures are loaded in the background and stand on paper in every theme.
final class FigureNodes {
    /// Pictures are decoded no wider than a column is on a large screen.
    private static final double WIDEST = 1_400;
    /// Of a picture whose size the page does not say, until it is loaded.
    private static final double USUAL_HEIGHT = 240;

    private final DocumentContext context;
    private final BlockNodes blocks;

    FigureNodes(DocumentContext context, BlockNodes blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    Region figure(DocumentBlock.Figure figure) {
        var column = new VBox();
        column.getStyleClass().add("document-figure");
        if (!figure.pictures().isEmpty()) {
            var pictures = new FlowPane();
            pictures.getStyleClass().add("document-pictures");
            pictures.setAlignment(Pos.CENTER);
            figure.pictures().forEach(picture -> pictures.getChildren().add(picture(picture)));
            column.getChildren()
                    .add(figure.pictures().size() == 1 ? pictures.getChildren().getFirst() : pictures);
        }
        figure.panels().forEach(panel -> column.getChildren().add(figure(panel)));
        if (!figure.label().isEmpty() || !figure.caption().isEmpty()) {
            column.getChildren().add(blocks.caption(figure.label(), figure.caption()));
        }
        return column;
    }

    private Region picture(Picture picture) {
        var file = context.pictures().apply(picture.source());
        if (file == null || !isDrawn(file)) {
            return missing(picture, file);
        }
        var view = new ImageView(new Image(file.toUri().toString(), WIDEST, 0, true, true, true));
        view.setPreserveRatio(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(
                picture.description().isEmpty() ? context.texts().of("document.picture") : picture.description());
        var paper = new PicturePaper(view, picture);
        paper.setMaxWidth(Region.USE_PREF_SIZE);
        paper.setCursor(Cursor.HAND);
        paper.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                context.enlarge().accept(file);
            }
        });
        return paper;
    }

    private static boolean isDrawn(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".gif");
    }

    private Region missing(Picture picture, @org.jspecify.annotations.Nullable Path file) {
        var words = picture.description().isEmpty() ? "" : picture.description() + "\n";
        var label = new Label(
                words + context.texts().of(file == null ? "document.picture.missing" : "document.picture.undrawn"));
        label.setWrapText(true);
        label.getStyleClass().add("document-picture-missing");
        if (file != null) {
            label.setCursor(Cursor.HAND);
            label.setOnMouseClicked(_ -> context.open().accept(file.toUri()));
        }
        return label;
    }

    /// A picture on white, as wide as it is or as its column.
    private static final class PicturePaper extends StackPane {
        private final ImageView view;
        private final Picture picture;

        PicturePaper(ImageView view, Picture picture) {
            super(view);
            this.view = view;
            this.picture = picture;
            getStyleClass().add("document-paper");
            view.getImage().widthProperty().subscribe(_ -> requestLayout());
        }

        private double naturalWidth() {
            double loaded = view.getImage().getWidth();
            return picture.width() > 0 ? picture.width() : loaded > 0 ? loaded : USUAL_HEIGHT;
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return naturalWidth() + snappedLeftInset() + snappedRightInset();
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
            double shown = Math.min(room, naturalWidth());
            double loadedWidth = view.getImage().getWidth();
            double height = loadedWidth > 0
                    ? shown * view.getImage().getHeight() / loadedWidth
                    : picture.width() > 0 && picture.height() > 0
                            ? shown * picture.height() / picture.width()
                            : USUAL_HEIGHT;
            return height + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(Math.min(naturalWidth(), getWidth() - snappedLeftInset() - snappedRightInset()));
            super.layoutChildren();
        }
    }

    Region table(Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("document-table");
        Map<Integer, BitSet> taken = new HashMap<>(); // by row
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (var cell : table.rows().get(row).cells()) {
                column = taken.computeIfAbsent(row, _ -> new BitSet()).nextClearBit(column);
                for (int i = row; i < Math.min(row + cell.rows(), table.rows().size()); i++) {
                    taken.computeIfAbsent(i, _ -> new BitSet()).set(column, column + cell.columns());
                }
                grid.add(
                        cell(cell),
                        column,
                        row,
                        cell.columns(),
                        Math.min(cell.rows(), table.rows().size() - row));
                column += cell.columns();
            }
        }
        var box = new VBox();
        box.getStyleClass().add("document-figure");
        if (!table.label().isEmpty() || !table.caption().isEmpty()) {
            box.getChildren().add(blocks.caption(table.label(), table.caption()));
        }
        box.getChildren().add(new ScrollBox(grid, Pos.CENTER));
        table.notes().forEach(note -> box.getChildren().add(blocks.text(note, "document-footnote")));
        return box;
    }

    private Region cell(Table.Cell cell) {
        var text = blocks.text(cell.text(), cell.header() ? "document-header-cell" : "document-cell");
        text.setMinWidth(Region.USE_PREF_SIZE);
        var place = new StackPane(text);
        place.getStyleClass().add("document-cell-box");
        if (cell.lineAbove()) {
            place.getStyleClass().add("rule-above");
        }
        if (cell.lineBelow()) {
            place.getStyleClass().add("rule-below");
        }
        var align = switch (cell.alignment()) {
            case LEFT -> Pos.CENTER_LEFT;
            case CENTER -> Pos.CENTER;
            case RIGHT -> Pos.CENTER_RIGHT;
        };
        text.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(text, align);
        GridPane.setHalignment(place, HPos.CENTER);
        GridPane.setValignment(place, VPos.CENTER);
        GridPane.setFillWidth(place, true);
        GridPane.setFillHeight(place, true);
        return place;
    }
}
