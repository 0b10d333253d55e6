package dev.offprint.parse;

import dev.offprint.model.Message;
import dev.offprint.parse.text.BoundedReader;
import java.io.IOException;
import java.io.StringReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads HTML pages of Hugging Face Papers: first the data, which is JSON in an attribute of one element, then the
/// cards, which have fewer fields, for papers missing from the data.
final class HtmlPageReader {
    /// Character limit of a page. The longest page known, of a month, has about 1.5 million.
    static final int MAX_LENGTH = 32_000_000;
    /// Limit of `<` characters, as an estimate of tags, each of which becomes objects in memory. A page of a month
    /// has about 20,000.
    private static final int MAX_TAGS = 300_000;

    private static final String DATA = "[data-target=DailyPapers][data-props], [data-props*='\"dailyPapers\"']";
    private static final String DATA_BEGINS = "data-target=\"DailyPapers\"";
    private static final String VALUE_BEGINS = "data-props=\"";

    private HtmlPageReader() {}

    static ParseResult read(BoundedReader text, ParseContext context, EntryCollector collector) throws IOException {
        var html = text.readAll(MAX_LENGTH);
        if (html == null || html.chars().filter(c -> c == '<').count() > MAX_TAGS) {
            return new ParseResult.Unreadable(Message.of("page.large"));
        }
        var page = Jsoup.parse(html);
        var data = data(page, html);
        var outcome = data == null ? null : data.addTo(context, collector);
        var cards = new HtmlCards(page, context, data == null ? null : data.edition());
        int more = cards.addTo(collector, data);
        if (outcome != null && !(outcome instanceof ParseResult.Unreadable)) {
            return outcome;
        }
        if (more == 0) {
            return outcome != null ? outcome : noPapers(page, html);
        }
        if (collector.found() == 0) {
            return new ParseResult.Unreadable(Message.of("page.cards", more));
        }
        return ended(html)
                ? new ParseResult.Complete(InputFormat.CARDS, cards.own(), false)
                : new ParseResult.Partial(InputFormat.CARDS, Message.of("page.cut"));
    }

    private static @Nullable EmbeddedJson data(Document page, String html) throws IOException {
        var holder = page.selectFirst(DATA);
        var json = holder != null ? holder.attr("data-props") : truncatedData(html);
        return json == null ? null : EmbeddedJson.read(new BoundedReader(new StringReader(json)));
    }

    /// The data of a page that was truncated inside it: HTML parsers drop an unfinished tag together with its
    /// attributes.
    private static @Nullable String truncatedData(String html) {
        int holder = html.indexOf(DATA_BEGINS);
        int value = holder < 0 ? -1 : html.indexOf(VALUE_BEGINS, holder);
        return value < 0 ? null : Parser.unescapeEntities(html.substring(value + VALUE_BEGINS.length()), true);
    }

    private static ParseResult noPapers(Document page, String html) {
        boolean challenge =
                page.selectFirst("script[src*=awswaf], script[src*=challenge], #challenge-form, #challenge-container")
                                != null
                        || html.contains("gokuProps")
                        || html.contains("AwsWafIntegration")
                        || html.contains("_cf_chl_opt");
        return challenge ? new ParseResult.Challenge() : new ParseResult.Unreadable(Message.of("page.html"));
    }

    private static boolean ended(String html) {
        return !html.contains("<html") || html.contains("</html>");
    }
}
