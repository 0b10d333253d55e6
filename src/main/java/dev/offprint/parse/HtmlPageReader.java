package dev.offprint.parse;

import dev.offprint.model.Message;
import java.io.IOException;
import java.io.StringReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// HTML of Hugging Face Papers: its data, which is JSON in an attribute of one element, and its cards, which
/// hold less and are read for the papers that the data lacks.
final class HtmlPageReader {
    /// In characters. The longest page known, of a month, has about 1.5 million.
    static final int LONGEST = 32_000_000;
    /// Opening and closing tags, and whatever else begins like one; a page of a month has some 20,000. Each
    /// becomes objects in memory.
    private static final int MOST_TAGS = 300_000;

    private static final String DATA = "[data-target=DailyPapers][data-props], [data-props*='\"dailyPapers\"']";
    private static final String DATA_BEGINS = "data-target=\"DailyPapers\"";
    private static final String VALUE_BEGINS = "data-props=\"";

    private HtmlPageReader() {}

    static ParseResult read(BoundedReader text, ParseContext hints, EntryCollector roll) throws IOException {
        var html = text.all(LONGEST);
        if (html == null || html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            return new ParseResult.Unreadable(Message.of("page.large"));
        }
        var page = Jsoup.parse(html);
        var data = data(page, html);
        var outcome = data == null ? null : data.tell(hints, roll);
        var cards = new HtmlCards(page, hints, data == null ? null : data.edition());
        int more = cards.tell(roll, data);
        if (outcome != null && !(outcome instanceof ParseResult.Unreadable)) {
            return outcome;
        }
        if (more == 0) {
            return outcome != null ? outcome : noPapers(page, html);
        }
        if (roll.found() == 0) {
            return new ParseResult.Unreadable(Message.of("page.cards", more));
        }
        return ended(html)
                ? new ParseResult.Whole(InputFormat.CARDS, cards.own(), false)
                : new ParseResult.Broken(InputFormat.CARDS, Message.of("page.cut"));
    }

    private static @Nullable EmbeddedJson data(Document page, String html) throws IOException {
        var holder = page.selectFirst(DATA);
        var json = holder != null ? holder.attr("data-props") : cutData(html);
        return json == null ? null : EmbeddedJson.read(new BoundedReader(new StringReader(json)));
    }

    /// The data of a page that was cut inside of it: HTML drops a tag that never ends, and the papers with it.
    private static @Nullable String cutData(String html) {
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
