package dev.offprint.ui.reader;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Draws a note, or another text in Markdown: paragraphs, headings, lists, quotations, code, links. Markup within it is
/// shown as it was typed; no pictures are fetched: where nobody draws one that stands by itself, its words are shown.
public final class MarkdownView extends VBox {
    private static final Parser PARSER = Parser.builder().build();

    private final Consumer<URI> open;
    private final Pictures pictures;
    private String shown = "";

    /// Draws the pictures of a text.
    public interface Pictures {
        /// @param words what it shows, in words
        /// @return null where there is no such picture
        javafx.scene.@Nullable Node draw(String address, String words);
    }

    /// @param open opens an address in the browser
    public MarkdownView(Consumer<URI> open) {
        this(open, (_, _) -> null);
    }

    /// @param open opens an address in the browser
    public MarkdownView(Consumer<URI> open, Pictures pictures) {
        this.open = open;
        this.pictures = pictures;
        getStyleClass().add("markdown");
    }

    public void show(String words) {
        if (!words.equals(shown)) {
            shown = words;
            getChildren().clear();
            PARSER.parse(words).accept(new Drawing());
        }
    }

    private final class Drawing extends AbstractVisitor {
        private final Deque<String> styles = new ArrayDeque<>();
        private TextFlow line = new TextFlow();
        private int depth;
        private String mark = "";

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                var drawn = pictures.draw(image.getDestination(), words(image));
                if (drawn != null) {
                    getChildren().add(drawn);
                    return;
                }
            }
            begin("markdown-text");
            visitChildren(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            begin("markdown-heading");
            within("face-bold", heading);
        }

        @Override
        public void visit(BlockQuote quote) {
            depth++;
            within("markdown-quote", quote);
            depth--;
        }

        @Override
        public void visit(BulletList list) {
            depth++;
            visitChildren(list);
            depth--;
        }

        @Override
        public void visit(OrderedList list) {
            depth++;
            Integer start = list.getMarkerStartNumber();
            int number = start == null ? 1 : start;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                mark = number++ + ". ";
                item.accept(this);
            }
            depth--;
        }

        @Override
        public void visit(ListItem item) {
            mark = mark.isEmpty() ? "• " : mark;
            visitChildren(item);
            mark = "";
        }

        @Override
        public void visit(FencedCodeBlock code) {
            block(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            block(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            block(html.getLiteral());
        }

        @Override
        public void visit(ThematicBreak rule) {
            begin("markdown-text");
            words("———");
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            words(text.getLiteral());
        }

        @Override
        public void visit(Emphasis emphasis) {
            within("face-italic", emphasis);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            within("face-bold", emphasis);
        }

        @Override
        public void visit(Code code) {
            styles.push("face-mono");
            words(code.getLiteral());
            styles.pop();
        }

        @Override
        public void visit(HtmlInline html) {
            words(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words("\n"); // as typed
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words("\n");
        }

        @Override
        public void visit(Link link) {
            var address = link.getDestination();
            if (!address.startsWith("https://") && !address.startsWith("http://")) {
                visitChildren(link);
                return;
            }
            var words = words(link);
            var hyperlink = new Hyperlink(words.isEmpty() ? address : words);
            hyperlink.setOnAction(_ -> go(address));
            line.getChildren().add(hyperlink);
        }

        private void go(String address) {
            try {
                open.accept(URI.create(address));
            } catch (IllegalArgumentException _) {
                // a link to nowhere leads nowhere
            }
        }

        private static String words(Node node) {
            var words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(Image image) {
                    visitChildren(image);
                }

                @Override
                public void visit(Link link) {
                    visitChildren(link);
                }
            });
            return words.toString();
        }

        private void within(String style, Node node) {
            styles.push(style);
            visitChildren(node);
            styles.pop();
        }

        private void block(String code) {
            begin("markdown-code");
            styles.push("face-mono");
            words(code.stripTrailing());
            styles.pop();
        }

        private void begin(String style) {
            line = new TextFlow();
            line.getStyleClass().add(style);
            if (depth > 0) {
                line.getStyleClass().add("markdown-in-" + Math.min(depth, 3));
            }
            getChildren().add(line);
            words(mark);
            mark = "";
        }

        private void words(String words) {
            if (!words.isEmpty()) {
                var text = new Text(words);
                text.getStyleClass().add("card-text");
                text.getStyleClass().addAll(styles);
                line.getChildren().add(text);
            }
        }
    }
}
