package dev.offprint.ui.document;

import dev.offprint.document.DocumentBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// The blocks from top to bottom, each made when it comes into view. The first block in view keeps its place while
/// blocks around it get their heights, so nothing jumps; blocks that were not in view yet count with the average height
/// of the others for the scroll bar. Nodes that went out of view are kept while they are among the last used.
final class DocumentFlow extends Region {
    /// Some six screens.
    private static final int KEPT_ROWS = 120;
    private static final double PAGE_SHARE = 0.85;
    private static final double LINE = 48;
    private static final double USUAL_HEIGHT = 80;

    private final BlockNodes nodes;
    private final ScrollBar bar = new ScrollBar();
    private final Map<Integer, StackPane> rows = new LinkedHashMap<>(64, 0.75f, true);
    private List<DocumentBlock> blocks = List.of();
    /// Heights at the present width; NaN where unknown.
    private double[] heights = {};
    private double measuredWidth = -1;
    private int first;
    /// Where the top of the first block is, at or above the top of the view.
    private double offset;
    private boolean updating;
    private Runnable moved = () -> {};

    DocumentFlow(BlockNodes nodes) {
        this.nodes = nodes;
        getStyleClass().add("document-flow");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.setMax(1);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, value) -> {
            if (!updating) {
                scrollTo(value.doubleValue());
            }
        });
        getChildren().add(bar);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            scrollPixels(-event.getDeltaY());
            event.consume();
        });
    }

    /// @param action runs when another part of the paper is in view
    void onMoved(Runnable action) {
        moved = action;
    }

    void show(List<DocumentBlock> wanted) {
        blocks = List.copyOf(wanted);
        heights = new double[blocks.size()];
        Arrays.fill(heights, Double.NaN);
        rows.clear();
        first = 0;
        offset = 0;
        requestLayout();
    }

    /// Makes the nodes again, as what is lit in them has changed.
    void remake() {
        rows.clear();
        requestLayout();
    }

    private StackPane row(int index) {
        var row = rows.get(index);
        if (row == null) {
            row = new StackPane(nodes.of(blocks.get(index)));
            row.setAlignment(Pos.TOP_CENTER);
            row.getStyleClass().add("document-row");
            rows.put(index, row);
        }
        return row;
    }

    /// The height of a block, for which it is made; fonts are known only to what is in the scene.
    private double measure(int index, double width) {
        var row = row(index);
        if (row.getParent() != this) {
            getChildren().add(row);
            row.applyCss();
            row.applyCss(); // a text that learns its font makes its words, which have none yet
        }
        heights[index] = Math.ceil(row.prefHeight(width));
        return heights[index];
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - bar.prefWidth(-1);
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (width != measuredWidth) {
            Arrays.fill(heights, Double.NaN);
            measuredWidth = width;
        }
        int last = place(width, height);
        var shown = new ArrayList<Node>();
        double y = offset;
        for (int i = first; i <= last; i++) {
            var row = row(i);
            row.resizeRelocate(0, y, width, heights[i]);
            y += heights[i];
            shown.add(row);
        }
        shown.add(bar);
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
        bar.resizeRelocate(width, 0, bar.prefWidth(-1), height);
        forget(last);
        showPosition(height);
        moved.run();
    }

    /// Decides which block is the first, and measures those in view.
    ///
    /// @return the last block in view; -1 for none
    private int place(double width, double height) {
        if (blocks.isEmpty()) {
            return -1;
        }
        first = Math.clamp(first, 0, blocks.size() - 1);
        int last = fill(width, height);
        double end = offset;
        for (int i = first; i <= last; i++) {
            end += heights[i];
        }
        if (last == blocks.size() - 1 && end < height) { // below the end: the last block stands at the bottom
            offset += height - end;
            last = fill(width, height);
        }
        return last;
    }

    private int fill(double width, double height) {
        while (offset > 0 && first > 0) {
            first--;
            offset -= measure(first, width);
        }
        offset = Math.min(offset, 0);
        while (first < blocks.size() - 1 && offset + measure(first, width) <= 0) {
            offset += heights[first];
            first++;
        }
        double y = offset;
        int last = first;
        for (int i = first; i < blocks.size() && y < height; i++) {
            y += measure(i, width);
            last = i;
        }
        return last;
    }

    /// Forgets the rows that were used longest ago, none that is in view.
    private void forget(int last) {
        var oldest = rows.keySet().iterator();
        for (int extra = rows.size() - KEPT_ROWS; extra > 0 && oldest.hasNext(); ) {
            int index = oldest.next();
            if (index < first || index > last) {
                oldest.remove();
                extra--;
            }
        }
    }

    private double average() {
        double sum = 0;
        int known = 0;
        for (double height : heights) {
            if (!Double.isNaN(height)) {
                sum += height;
                known++;
            }
        }
        return known == 0 ? USUAL_HEIGHT : sum / known;
    }

    private double total(double average) {
        double total = 0;
        for (double height : heights) {
            total += Double.isNaN(height) ? average : height;
        }
        return total;
    }

    private void showPosition(double height) {
        updating = true;
        double total = total(average());
        bar.setVisible(total > height);
        bar.setVisibleAmount(total <= 0 ? 1 : Math.clamp(height / total, 0.02, 1));
        bar.setValue(position());
        updating = false;
    }

    /// How far the view is between the beginning, 0, and the end, 1.
    double position() {
        double average = average();
        double above = -offset;
        for (int i = 0; i < first; i++) {
            above += Double.isNaN(heights[i]) ? average : heights[i];
        }
        double hidden = total(average) - getHeight();
        return hidden <= 0 ? 1 : Math.clamp(above / hidden, 0, 1);
    }

    /// @param position from 0 to 1
    void scrollTo(double position) {
        double average = average();
        double above = position * Math.max(0, total(average) - getHeight());
        int index = 0;
        while (index < heights.length - 1) {
            double height = Double.isNaN(heights[index]) ? average : heights[index];
            if (above < height) {
                break;
            }
            above -= height;
            index++;
        }
        first = index;
        offset = -above;
        requestLayout();
    }

    /// The index of the first block in view.
    int firstIndex() {
        return first;
    }

    /// The share of the first block that is above the view.
    double firstShare() {
        boolean known = first < heights.length && heights[first] > 0;
        return known ? Math.clamp(-offset / heights[first], 0, 1) : 0;
    }

    /// Brings a block to the top, less a share of it.
    void go(int index, double share) {
        if (index >= 0 && index < blocks.size()) {
            first = index;
            offset = 0;
            layout();
            if (share > 0 && first == index && measuredWidth > 0) {
                offset = -share * measure(index, measuredWidth);
            }
            requestLayout();
        }
    }

    void scrollPixels(double pixels) {
        offset -= pixels;
        requestLayout();
    }

    /// Scrolls by nearly a page.
    ///
    /// @return false at the end
    boolean scrollPages(int pages) {
        int before = first;
        double offsetBefore = offset;
        scrollPixels(pages * getHeight() * PAGE_SHARE);
        layout();
        return before != first || Math.abs(offsetBefore - offset) > 0.5;
    }

    void scrollLines(int lines) {
        scrollPixels(lines * LINE);
    }
}
