package dev.offprint.export;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Markdown as a page of HTML that needs nothing else: for a browser, or as a letter.
final class HtmlPage {
    private static final Parser PARSER = Parser.builder().build();
    /// What stands in a title as markup is shown as it stands, and an address of another kind than a page's is left
    /// out.
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private HtmlPage() {}

    /// @param title without markup
    static String of(String title, String markdown) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>%s</title>
            <style>
            body { font: 16px/1.5 sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #1c2430; background: #fff; }
            h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 1.6em; } li { margin: 0.4em 0; } a { color: #2550b8; }
            @media (prefers-color-scheme: dark) { body { color: #e3e7ee; background: #171a20; } a { color: #8db0ff; } }
            </style>
            </head>
            <body>
            %s</body>
            </html>
            """.formatted(title, HTML.render(PARSER.parse(markdown)));
    }
}
