package dev.offprint.ui.fx;

import dev.offprint.model.HighlightedText;
import dev.offprint.richtext.ComposedText;
import dev.offprint.richtext.TextRun;
import dev.offprint.richtext.TextStyle;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text to be read: words of different faces, links, formulas, and behind them what is lit and what is selected.
///
/// Formulas stand there as their source until their pictures are drawn, and for good where they cannot be set.
public final class RichText extends Region {
    /// The library's letters are smaller beside those of a screen's typeface.
    private static final double AS_TALL = 1.14;

    private static final Pattern BEHIND_SPACES = Pattern.compile("(?<= )(?! )");

    private final FormulaImageCache press;
    private final String style;
    private final Consumer<URI> open;
    private final TextFlow flow = new TextFlow();
    private final Text probe = new Text();
    private final Path lights = new Path();
    private final Path selection = new Path();

    /// How high the text is by width. A layout asks some twenty times for two or three widths.
    /// To break a text with composed letters into lines so often froze the window for a quarter of a second.
    private final Map<Double, Double> heights = new HashMap<>();

    private final Path ring = new Path();
    private int ringFrom;
    private int ringTo;
    private ComposedText wanted = ComposedText.of(HighlightedText.plain(""));
    private ComposedText shown = wanted;
    private boolean ours;

    /// @param style the style class of its words
    /// @param open  opens an address in the browser
    public RichText(String style, FormulaImageCache press, Consumer<URI> open) {
        this.press = press;
        this.style = style;
        this.open = open;
        getStyleClass().add("passage");
        lights.getStyleClass().add("lit-mark");
        selection.getStyleClass().add("lit-selection");
        ring.getStyleClass().add("passage-ring");
        probe.getStyleClass().add(style);
        probe.setVisible(false);
        for (var node : new Node[] {probe, lights, selection, flow, ring}) {
            node.setManaged(false);
            getChildren().add(node);
        }
        flow.lineSpacingProperty().bind(probe.lineSpacingProperty());
        probe.fontProperty().addListener((_, _, _) -> refresh());
        probe.lineSpacingProperty().addListener((_, _, _) -> heights.clear());
        probe.fillProperty().addListener((_, _, _) -> formulas().forEach(formula -> formula.ink(ink())));
        sceneProperty().addListener((_, _, _) -> refresh());
        setAccessibleRole(AccessibleRole.TEXT);
        new TextSelection(this);
    }

    public void show(ComposedText value) {
        if (!value.equals(wanted)) {
            wanted = value;
            setAccessibleText(value.words().text());
            selection.getElements().clear();
            ring(0, 0);
            refresh();
        }
    }

    /// What is on screen.
    public ComposedText shown() {
        return shown;
    }

    Path selection() {
        return selection;
    }

    PathElement[] shape(int from, int to) {
        return flow.getRangeShape(from, to, false);
    }

    /// The place in the shown text at a point of this node.
    public int at(double x, double y) {
        int index = flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
        return Math.clamp(index, 0, shown.shown().length());
    }

    /// Draws a ring around some characters of the shown text, which have the keyboard; around none where `to` is not
    /// behind `from`. They are scrolled to.
    public void ring(int from, int to) {
        ringFrom = from;
        ringTo = to;
        draw();
        if (to > from) {
            ScrollIntoView.within(this, ring.getBoundsInParent());
        }
    }

    private void draw() {
        ring.getElements().clear();
        if (ringTo > ringFrom && ringTo <= shown.shown().length()) {
            ring.getElements().addAll(flow.getRangeShape(ringFrom, ringTo, false));
        }
    }

    private void refresh() {
        if (getScene() == null) {
            return; // neither the typeface nor the screen is known
        }
        var formulas = wanted.formulas();
        double size = size();
        if (press.ready(formulas, size)) {
            set(wanted.spelled(formula -> press.drawn(formula, size) == null));
        } else {
            set(wanted.spelled(_ -> true));
            var asked = wanted;
            press.draw(formulas, size, () -> {
                if (asked.equals(wanted) && size == size() && press.ready(formulas, size)) {
                    set(wanted.spelled(formula -> press.drawn(formula, size) == null));
                }
            });
        }
    }

    private void set(ComposedText text) {
        shown = text;
        heights.clear();
        ours = LineBreaker.rightToLeft(text.shown());
        Fonts.suit(probe, text.shown());
        var nodes = new ArrayList<Node>();
        if (ours) {
            nodes.add(words(new TextRun(0, text.shown(), TextStyle.PLAIN, null, null)));
        } else {
            text.runs().forEach(run -> nodes.addAll(nodes(run)));
        }
        flow.getChildren().setAll(nodes);
        requestLayout();
    }

    private List<Node> nodes(TextRun run) {
        var drawing = run.formula() == null ? null : press.drawn(run.formula(), size());
        if (drawing != null) {
            return List.of(new FormulaNode(drawing, scale(), ink()));
        }
        if (run.address() != null || !LineBreaker.shaped(run.text())) {
            return List.of(words(run));
        }
        return BEHIND_SPACES // word by word, between which lines are broken
                .splitAsStream(run.text())
                .<Node>map(word -> words(new TextRun(run.start(), word, run.face(), null, null)))
                .toList();
    }

    private Text words(TextRun run) {
        var words = new Text(run.text());
        words.getStyleClass().addAll(style, "face-" + run.face().name().toLowerCase(Locale.ROOT));
        Fonts.suit(words, ours ? shown.shown() : "");
        var address = run.address();
        if (address != null) {
            words.setCursor(Cursor.HAND);
            words.setFocusTraversable(true);
            words.setAccessibleRole(AccessibleRole.HYPERLINK);
            words.setAccessibleText(run.text());
            words.focusedProperty().subscribe((_, focused) -> ring(run.start(), focused ? run.end() : run.start()));
            words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    open.accept(URI.create(address));
                    event.consume();
                }
            });
            words.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                    open.accept(URI.create(address));
                }
            });
        }
        return words;
    }

    private List<FormulaNode> formulas() {
        return flow.getChildren().stream()
                .filter(FormulaNode.class::isInstance)
                .map(FormulaNode.class::cast)
                .toList();
    }

    private Color ink() {
        return probe.getFill() instanceof Color colour ? colour : Color.BLACK;
    }

    private double scale() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private double size() {
        return Math.rint(probe.getFont().getSize() * AS_TALL * scale() * 2) / 2;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(flow.prefWidth(-1)) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.computeIfAbsent(width, this::height);
    }

    private double height(double width) {
        fit(width);
        return snapSizeY(flow.prefHeight(ours ? Short.MAX_VALUE : width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Breaks what runs from right to left into lines, and makes formulas smaller that are too wide.
    private void fit(double width) {
        if (ours && !flow.getChildren().isEmpty() && flow.getChildren().getFirst() instanceof Text text) {
            text.setText(LineBreaker.broken(shown.shown(), width, this::width));
        }
        formulas().forEach(formula -> formula.limit(width));
    }

    private double width(String of) {
        probe.setText(of);
        double width = probe.getLayoutBounds().getWidth();
        probe.setText("");
        return width;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        fit(width);
        flow.resizeRelocate(0, 0, ours ? Short.MAX_VALUE : width, getHeight());
        flow.layout();
        lights.getElements().clear();
        for (var span : shown.lit()) {
            lights.getElements().addAll(flow.getRangeShape(span.start(), span.end(), false));
        }
        draw();
    }
}
