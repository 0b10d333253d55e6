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
import javafx.scene.Group;
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

/// A selectable text with styles, links and formulas, and the highlights and the selection behind them.
///
/// A formula is shown as its source until its image is rendered, or permanently if it cannot be rendered.
public final class RichText extends Region {
    /// The formula library's letters are smaller than those of UI fonts.
    private static final double FORMULA_SCALE = 1.14;

    private static final Pattern WORD_STARTS = Pattern.compile("(?<= )(?! )");

    private final FormulaImageCache formulaCache;
    private final String style;
    private final Consumer<URI> open;
    private final TextFlow flow = new TextFlow();
    private final Text probe = new Text();
    private final Group marked = new Group();
    private List<TextMark> marks = List.of();
    private final Path highlights = new Path();
    private final Path selection = new Path();

    /// Cached height by width. One layout pass asks about twenty times for two or three widths; computing it each time
    /// froze the window for a quarter of a second on text with composed letters.
    private final Map<Double, Double> heights = new HashMap<>();

    private final TextSelection selecting;
    private final Path focusRing = new Path();
    private int focusFrom;
    private int focusTo;
    private ComposedText wanted = ComposedText.of(HighlightedText.plain(""));
    private ComposedText shown = wanted;
    private boolean rightToLeft;

    /// @param style the style class of the text
    /// @param open  opens an address in the browser
    public RichText(String style, FormulaImageCache formulaCache, Consumer<URI> open) {
        this.formulaCache = formulaCache;
        this.style = style;
        this.open = open;
        getStyleClass().add("passage");
        highlights.getStyleClass().add("lit-mark");
        selection.getStyleClass().add("lit-selection");
        focusRing.getStyleClass().add("passage-ring");
        probe.getStyleClass().add(style);
        probe.setVisible(false);
        for (var node : new Node[] {marked, probe, highlights, selection, flow, focusRing}) {
            node.setManaged(false);
            getChildren().add(node);
        }
        flow.lineSpacingProperty().bind(probe.lineSpacingProperty());
        probe.fontProperty().addListener((_, _, _) -> refresh());
        probe.lineSpacingProperty().addListener((_, _, _) -> heights.clear());
        probe.fillProperty().addListener((_, _, _) -> formulas().forEach(formula -> formula.setColour(textColour())));
        sceneProperty().addListener((_, _, _) -> refresh());
        setAccessibleRole(AccessibleRole.TEXT);
        selecting = new TextSelection(this);
    }

    public void show(ComposedText value) {
        if (!value.equals(wanted)) {
            wanted = value;
            setAccessibleText(value.words().text());
            selection.getElements().clear();
            showFocusRing(0, 0);
            refresh();
        }
    }

    /// The text as it is on screen.
    public ComposedText shown() {
        return shown;
    }

    /// Marks ranges of the text as it was received, each with the colour of its style.
    public void mark(List<TextMark> wanted) {
        marks = List.copyOf(wanted);
        requestLayout();
    }

    /// What is selected, as it was received.
    public String selectedText() {
        return shown.received(selecting.from(), selecting.to());
    }

    /// Where in the text as it was received the selection begins.
    public int selectedStart() {
        return shown.received(0, selecting.from()).length();
    }

    Path selection() {
        return selection;
    }

    PathElement[] rangeShape(int from, int to) {
        return flow.getRangeShape(from, to, false);
    }

    /// The index into the shown text at a point of this node.
    public int indexAt(double x, double y) {
        int index = flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
        return Math.clamp(index, 0, shown.shown().length());
    }

    /// Draws a focus ring around a range of the shown text, and scrolls to it; no ring if `to` is not greater than
    /// `from`.
    public void showFocusRing(int from, int to) {
        focusFrom = from;
        focusTo = to;
        drawFocusRing();
        if (to > from) {
            ScrollIntoView.within(this, focusRing.getBoundsInParent());
        }
    }

    private void drawFocusRing() {
        focusRing.getElements().clear();
        if (focusTo > focusFrom && focusTo <= shown.shown().length()) {
            focusRing.getElements().addAll(flow.getRangeShape(focusFrom, focusTo, false));
        }
    }

    private void refresh() {
        if (getScene() == null) {
            return; // neither font nor screen is known
        }
        var formulas = wanted.formulas();
        double size = size();
        if (formulaCache.ready(formulas, size)) {
            set(wanted.spelled(formula -> formulaCache.image(formula, size) == null));
        } else {
            set(wanted.spelled(_ -> true));
            var requested = wanted;
            formulaCache.render(formulas, size, () -> {
                if (requested.equals(wanted) && size == size() && formulaCache.ready(formulas, size)) {
                    set(wanted.spelled(formula -> formulaCache.image(formula, size) == null));
                }
            });
        }
    }

    private void set(ComposedText text) {
        shown = text;
        heights.clear();
        rightToLeft = LineBreaker.isRightToLeft(text.shown());
        Fonts.applyDirection(probe, text.shown());
        var nodes = new ArrayList<Node>();
        if (rightToLeft) {
            nodes.add(textNode(new TextRun(0, text.shown(), TextStyle.PLAIN, null, null)));
        } else {
            text.runs().forEach(run -> nodes.addAll(nodes(run)));
        }
        flow.getChildren().setAll(nodes);
        requestLayout();
    }

    private List<Node> nodes(TextRun run) {
        var formulaImage = run.formula() == null ? null : formulaCache.image(run.formula(), size());
        if (formulaImage != null) {
            return List.of(new FormulaNode(formulaImage, scale(), textColour()));
        }
        if (run.address() != null || !LineBreaker.isShaped(run.text())) {
            return List.of(textNode(run));
        }
        return WORD_STARTS // one node per word: lines break between nodes
                .splitAsStream(run.text())
                .<Node>map(word -> textNode(new TextRun(run.start(), word, run.face(), null, null)))
                .toList();
    }

    private Text textNode(TextRun run) {
        var words = new Text(run.text());
        words.getStyleClass().addAll(style, "face-" + run.face().name().toLowerCase(Locale.ROOT));
        Fonts.applyDirection(words, rightToLeft ? shown.shown() : "");
        var address = run.address();
        if (address != null) {
            words.setCursor(Cursor.HAND);
            words.setFocusTraversable(true);
            words.setAccessibleRole(AccessibleRole.HYPERLINK);
            words.setAccessibleText(run.text());
            words.focusedProperty()
                    .subscribe((_, focused) -> showFocusRing(run.start(), focused ? run.end() : run.start()));
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

    private Color textColour() {
        return probe.getFill() instanceof Color colour ? colour : Color.BLACK;
    }

    private double scale() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private double size() {
        return Math.rint(probe.getFont().getSize() * FORMULA_SCALE * scale() * 2) / 2;
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
        flow.applyCss(); // words that were just made have no font yet, and heights are kept
        fitToWidth(width);
        return snapSizeY(flow.prefHeight(rightToLeft ? Short.MAX_VALUE : width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Breaks right-to-left text into lines, and scales wide formulas down.
    private void fitToWidth(double width) {
        if (rightToLeft && !flow.getChildren().isEmpty() && flow.getChildren().getFirst() instanceof Text text) {
            text.setText(LineBreaker.breakLines(shown.shown(), width, this::width));
        }
        formulas().forEach(formula -> formula.limitWidth(width));
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
        fitToWidth(width);
        flow.resizeRelocate(0, 0, rightToLeft ? Short.MAX_VALUE : width, getHeight());
        flow.layout();
        marked.getChildren().clear();
        for (var mark : marks) {
            var shape = new Path();
            shape.getStyleClass().addAll("text-mark", mark.style());
            for (var span : shown.shown(List.of(new HighlightedText.Span(mark.start(), mark.end())))) {
                shape.getElements().addAll(flow.getRangeShape(span.start(), span.end(), false));
            }
            marked.getChildren().add(shape);
        }
        highlights.getElements().clear();
        for (var span : shown.lit()) {
            highlights.getElements().addAll(flow.getRangeShape(span.start(), span.end(), false));
        }
        drawFocusRing();
    }
}
