package dev.offprint.ui.window;

import dev.offprint.settings.WindowState;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/// The three panes side by side, and focus traversal between them. In a narrow window the sidebar is hidden until it is
/// opened; in a very narrow one the reader moves below the list.
final class PaneLayout extends SplitPane {
    private static final double MIN_WIDTH_THREE = 60;
    private static final double MIN_WIDTH_TWO = 42;

    private final List<Node> panes;
    private final List<Supplier<Node>> targets;
    private final DoubleProperty em = new SimpleDoubleProperty(14);
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private WindowState.Panes dividers;
    private boolean sidebarShown;
    private boolean solo;
    private boolean reading;

    /// @param targets the focus target of each pane
    PaneLayout(List<Node> panes, List<Supplier<Node>> targets, WindowState.Panes dividers) {
        this.panes = List.copyOf(panes);
        this.targets = List.copyOf(targets);
        this.dividers = dividers;
        getStyleClass().add("panes");
        getItems().addAll(panes);
        SplitPane.setResizableWithParent(panes.getFirst(), false);
        SplitPane.setResizableWithParent(panes.get(1), false);
        widthProperty().subscribe(_ -> updatePanes());
        em.subscribe(_ -> updatePanes());
    }

    /// The font size, the unit of the breakpoints.
    DoubleProperty em() {
        return em;
    }

    /// Whether the window is too narrow for the sidebar, so that it is shown only on demand.
    ReadOnlyBooleanProperty sidebarHidden() {
        return folded.getReadOnlyProperty();
    }

    /// Shows or hides the sidebar in a narrow window.
    void toggleSidebar() {
        focus(sidebarShown ? 1 : 0);
    }

    /// Restores the divider positions; they only hold once the window has its size.
    void restoreDividers() {
        updatePanes();
        setDividers();
    }

    WindowState.Panes dividers() {
        saveDividers();
        return dividers;
    }

    /// Shows only the reader at full width, or all panes again.
    void showReaderOnly(boolean alone) {
        if (alone) {
            saveDividers();
        }
        solo = alone;
        updatePanes();
    }

    /// Gives the reader the whole window, or shows all panes again.
    void toggleReading() {
        boolean begin = !solo;
        reading = begin;
        showReaderOnly(begin);
        targets.get(2).get().requestFocus();
    }

    /// Shows all panes again where [#toggleReading] hid them.
    void endReading() {
        if (reading) {
            reading = false;
            showReaderOnly(false);
        }
    }

    void focus(int pane) {
        sidebarShown = pane == 0;
        updatePanes();
        targets.get(pane).get().requestFocus();
    }

    /// Moves the focus to the next or previous pane.
    void focusNext(int by) {
        focus(Math.floorMod(Math.max(0, focusedPane()) + by, panes.size()));
    }

    boolean contains(int pane, Node node) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (each.equals(panes.get(pane))) {
                return true;
            }
        }
        return false;
    }

    private int focusedPane() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; owner != null && i < panes.size(); i++) {
            if (contains(i, owner)) {
                return i;
            }
        }
        return -1;
    }

    private void updatePanes() {
        if (getWidth() <= 0) {
            return;
        }
        double width = getWidth() / em.get();
        folded.set(width < MIN_WIDTH_THREE);
        boolean all = sidebarShown || width >= MIN_WIDTH_THREE;
        var orientation = width >= MIN_WIDTH_TWO ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        var wanted = solo ? panes.subList(2, 3) : all ? panes : panes.subList(1, panes.size());
        if (!wanted.equals(getItems()) || orientation != getOrientation()) {
            saveDividers();
            setOrientation(orientation);
            getItems().setAll(wanted);
            setDividers();
        }
    }

    private void saveDividers() {
        var now = getDividerPositions();
        if (now.length == 2 && getOrientation() == Orientation.HORIZONTAL) {
            dividers = new WindowState.Panes(now[0], now[1]);
        }
    }

    private void setDividers() {
        if (getItems().size() == panes.size()) {
            setDividerPositions(dividers.first(), dividers.second());
        } else {
            setDividerPositions(getOrientation() == Orientation.HORIZONTAL ? 0.45 : 0.55);
        }
    }
}
