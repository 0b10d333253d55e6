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

/// Renders Markdown, for notes and the guide: paragraphs, headings, lists, quotations, code, links. Embedded HTML is
/// shown as text. Images are not downloaded: without a renderer for an image, its alternative text is shown.
public final class MarkdownView extends VBox {
    private static final Parser PARSER = Parser.builder().build();

    private final Consumer<URI> open;
    private final ImageRenderer images;
    private String shown = "";

    /// Renders the images of a text.
    public interface ImageRenderer {
        /// @param plainText the alternative text
        /// @return null if there is no such image
        javafx.scene.@Nullable Node render(String address, String plainText);
    }

    /// @param open opens an address in the browser
    public MarkdownView(Consumer<URI> open) {
        this(open, (_, _) -> null);
    }

    /// @param open opens an address in the browser
    public MarkdownView(Consumer<URI> open, ImageRenderer images) {
        this.open = open;
        this.images = images;
        getStyleClass().add("markdown");
    }

    public void show(String plainText) {
        if (!plainText.equals(shown)) {
            shown = plainText;
            getChildren().clear();
            PARSER.parse(plainText).accept(new Renderer());
        }
    }

    private final class Renderer extends AbstractVisitor {
        private final Deque<String> styles = new ArrayDeque<>();
        private TextFlow line = new TextFlow();
        private int depth;
        private String bullet = "";

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                var node = images.render(image.getDestination(), plainText(image));
                if (node != null) {
                    getChildren().add(node);
                    return;
                }
            }
            startBlock("markdown-text");
            visitChildren(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            startBlock("markdown-heading");
            styled("face-bold", heading);
        }

        @Override
        public void visit(BlockQuote quote) {
            depth++;
            styled("markdown-quote", quote);
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
                bullet = number++ + ". ";
                item.accept(this);
            }
            depth--;
        }

        @Override
        public void visit(ListItem item) {
            bullet = bullet.isEmpty() ? "• " : bullet;
            visitChildren(item);
            bullet = "";
        }

        @Override
        public void visit(FencedCodeBlock code) {
            codeBlock(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            codeBlock(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            codeBlock(html.getLiteral());
        }

        @Override
        public void visit(ThematicBreak rule) {
            startBlock("markdown-text");
            plainText("———");
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            plainText(text.getLiteral());
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled("face-italic", emphasis);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            styled("face-bold", emphasis);
        }

        @Override
        public void visit(Code code) {
            styles.push("face-mono");
            plainText(code.getLiteral());
            styles.pop();
        }

        @Override
        public void visit(HtmlInline html) {
            plainText(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            plainText("\n"); // line breaks as typed
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            plainText("\n");
        }

        @Override
        public void visit(Link link) {
            var address = link.getDestination();
            if (!address.startsWith("https://") && !address.startsWith("http://")) {
                visitChildren(link);
                return;
            }
            var plainText = plainText(link);
            var hyperlink = new Hyperlink(plainText.isEmpty() ? address : plainText);
            hyperlink.setOnAction(_ -> openLink(address));
            line.getChildren().add(hyperlink);
        }

        private void openLink(String address) {
            try {
                open.accept(URI.create(address));
            } catch (IllegalArgumentException _) {
                // invalid links are ignored
            }
        }

        private static String plainText(Node node) {
            var plainText = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.Text text) {
                    plainText.append(text.getLiteral());
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
            return plainText.toString();
        }

        private void styled(String style, Node node) {
            styles.push(style);
            visitChildren(node);
            styles.pop();
        }

        private void codeBlock(String code) {
            startBlock("markdown-code");
            styles.push("face-mono");
            plainText(code.stripTrailing());
            styles.pop();
        }

        private void startBlock(String style) {
            line = new TextFlow();
            line.getStyleClass().add(style);
            if (depth > 0) {
                line.getStyleClass().add("markdown-in-" + Math.min(depth, 3));
            }
            getChildren().add(line);
            plainText(bullet);
            bullet = "";
        }

        private void plainText(String plainText) {
            if (!plainText.isEmpty()) {
                var text = new Text(plainText);
                text.getStyleClass().add("card-text");
                text.getStyleClass().addAll(styles);
                line.getChildren().add(text);
            }
        }
    }
}
