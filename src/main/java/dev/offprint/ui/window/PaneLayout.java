package dev.offprint.ui.window;

import dev.offprint.settings.Settings;
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

/// The three panes side by side, and the keyboard's way from one to the next. Where the window is too narrow for three,
/// the sidebar hides until somebody goes to it; where it is too narrow for two, the paper stands below the list.
final class PaneLayout extends SplitPane {
    private static final double ROOM_FOR_THREE = 60;
    private static final double ROOM_FOR_TWO = 42;

    private final List<Node> panes;
    private final List<Supplier<Node>> targets;
    private final DoubleProperty em = new SimpleDoubleProperty(14);
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private Settings.Panes wide;
    private boolean called;
    private boolean solo;

    /// @param targets for each pane, which of its nodes takes the keyboard
    PaneLayout(List<Node> panes, List<Supplier<Node>> targets, Settings.Panes dividers) {
        this.panes = List.copyOf(panes);
        this.targets = List.copyOf(targets);
        this.wide = dividers;
        getStyleClass().add("panes");
        getItems().addAll(panes);
        SplitPane.setResizableWithParent(panes.getFirst(), false);
        SplitPane.setResizableWithParent(panes.get(1), false);
        widthProperty().subscribe(_ -> arrange());
        em.subscribe(_ -> arrange());
    }

    /// The type size, in which room is measured.
    DoubleProperty em() {
        return em;
    }

    /// Whether there is no room for the sidebar beside the other two, so that it shows only when called.
    ReadOnlyBooleanProperty folded() {
        return folded.getReadOnlyProperty();
    }

    /// Shows the sidebar where there is no room for it, or hides it again.
    void toggleSidebar() {
        focus(called ? 1 : 0);
    }

    /// Puts the dividers where they were; once the window has its size, before that they would not stay.
    void place() {
        arrange();
        divide();
    }

    Settings.Panes dividers() {
        remember();
        return wide;
    }

    /// Shows the paper alone, over the whole width, or all panes again.
    void solo(boolean alone) {
        if (alone) {
            remember();
        }
        solo = alone;
        arrange();
    }

    void focus(int pane) {
        called = pane == 0;
        arrange();
        targets.get(pane).get().requestFocus();
    }

    /// Moves the keyboard on to the next pane, or back to the one before.
    void step(int by) {
        focus(Math.floorMod(Math.max(0, current()) + by, panes.size()));
    }

    boolean holds(int pane, Node node) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (each.equals(panes.get(pane))) {
                return true;
            }
        }
        return false;
    }

    private int current() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; owner != null && i < panes.size(); i++) {
            if (holds(i, owner)) {
                return i;
            }
        }
        return -1;
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        double room = getWidth() / em.get();
        folded.set(room < ROOM_FOR_THREE);
        boolean all = called || room >= ROOM_FOR_THREE;
        var orientation = room >= ROOM_FOR_TWO ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        var wanted = solo ? panes.subList(2, 3) : all ? panes : panes.subList(1, panes.size());
        if (!wanted.equals(getItems()) || orientation != getOrientation()) {
            remember();
            setOrientation(orientation);
            getItems().setAll(wanted);
            divide();
        }
    }

    private void remember() {
        var now = getDividerPositions();
        if (now.length == 2 && getOrientation() == Orientation.HORIZONTAL) {
            wide = new Settings.Panes(now[0], now[1]);
        }
    }

    private void divide() {
        if (getItems().size() == panes.size()) {
            setDividerPositions(wide.first(), wide.second());
        } else {
            setDividerPositions(getOrientation() == Orientation.HORIZONTAL ? 0.45 : 0.55);
        }
    }
}
