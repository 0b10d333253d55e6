package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.parse.text.TextCleaner;
import dev.offprint.parse.text.UrlExtractor;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads the cards (`<article>` elements) of a page: title, address, upvotes, comments, and on the trending page
/// also an abstract or summary, organisation, GitHub stars and publication date. They are recognised by element
/// types and link targets, since class names change with every redesign. Authors are left out: a card only shows
/// avatars of authors who have an account.
final class HtmlCards {
    private static final Pattern PAPER = Pattern.compile(
            "(?:https?://(?:www\\.)?huggingface\\.co)?/papers/(?!date/|week/|month/|trending)([\\w.-]+/?[\\w.-]*)");
    private static final Pattern PERIOD = Pattern.compile(
            "/papers/(?:date/|week/|month/)?(trending|\\d{4}-\\d\\d-\\d\\d|\\d{4}-W\\d\\d|\\d{4}-\\d\\d)$");
    /// Address of a user's or organisation's page.
    private static final Pattern OWNER = Pattern.compile("(?:https?://(?:www\\.)?huggingface\\.co)?/[\\w.-]+");

    /// What web archives put in front of an address: `https://web.archive.org/web/20240802101112/`.
    private static final Pattern ARCHIVED =
            Pattern.compile("^(?:https?:)?(?://[\\w.-]+)?/web/\\d{4,14}[a-z_]*/(?=https?:)");

    private final Document page;
    private final ParseContext context;
    private final @Nullable Edition own;

    /// @param stated the edition that the page's data states
    HtmlCards(Document page, ParseContext context, @Nullable Edition stated) {
        this.page = page;
        this.context = context;
        this.own = stated != null ? stated : statedEdition();
    }

    /// The edition that the page states, or null.
    @Nullable
    Edition own() {
        return own;
    }

    /// Adds the cards whose papers are not in the page's data, and returns the number of those cards. A paper that
    /// is on the page twice, for wide and for narrow windows, counts once.
    int addTo(EntryCollector collector, @Nullable EmbeddedJson data) {
        Set<String> seen = new HashSet<>();
        var requested = context.requested();
        var edition = own != null || requested == null ? own : new Edition(Source.HUGGING_FACE, requested.period());
        int number = 0;
        var cards = cards();
        // Blogs use <article> as well; only cards of a page of papers link to papers.
        boolean papers = cards.stream().anyMatch(card -> id(card) != null);
        for (var card : papers ? cards : List.<Element>of()) {
            var id = id(card);
            boolean again = id != null && (!seen.add(id) || (data != null && data.has(id)));
            if (!again) {
                number++;
                collector.add(read(card, id), "card " + number, edition);
            }
        }
        return number;
    }

    /// The outermost articles.
    private List<Element> cards() {
        return page.select("article").stream()
                .filter(card -> card.parent() == null || card.parent().closest("article") == null)
                .toList();
    }

    private @Nullable Edition statedEdition() {
        var time = page.selectFirst("time[datetime]");
        var day = time == null ? null : JsonFields.day(time.attr("datetime"));
        if (day != null) {
            return Edition.day(Source.HUGGING_FACE, day);
        }
        for (var place : page.select("meta[property=og:url], link[rel=canonical]")) {
            var address = PERIOD.matcher(place.attr("content") + place.attr("href"));
            var period = address.find() ? Period.parse(address.group(1)) : null;
            if (period != null) {
                return new Edition(Source.HUGGING_FACE, period);
            }
        }
        return null;
    }

    private static @Nullable String id(Element card) {
        for (var link : card.select("a[href]")) {
            var paper = PAPER.matcher(href(link));
            if (paper.matches()) {
                return paper.group(1);
            }
        }
        return null;
    }

    private static String href(Element link) {
        return ARCHIVED.matcher(link.attr("href")).replaceFirst("");
    }

    private RawEntry read(Element card, @Nullable String id) {
        if (id == null) {
            return new RawEntry.Unusable("no link to a paper");
        }
        var heading = card.selectFirst("h1, h2, h3, h4");
        var raw = new RawPaper(MetadataQuality.CARD);
        raw.title = heading == null ? null : heading.text();
        if (TextCleaner.line(raw.title) == null) {
            return new RawEntry.Unusable("no title");
        }
        raw.listed = true;
        raw.id(id);
        raw.abstractText = longest(card);
        raw.upvotes = count(card, "input[type=checkbox]");
        raw.comments = number(card.selectFirst("a[href$=#community]"));
        raw.thumbnail = thumbnail(card);
        code(card, raw);
        raw.organization = organization(card);
        raw.publishedOn = publishedOn(card);
        return raw;
    }

    private static @Nullable String longest(Element card) {
        String longest = null;
        for (var paragraph : card.select("p")) {
            var text = paragraph.text();
            longest = longest == null || text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    /// The number displayed next to an element.
    private static @Nullable Integer count(Element card, String beside) {
        var element = card.selectFirst(beside);
        return element == null ? null : number(element.parent());
    }

    /// The number at the end of an element's text: `Upvote 117`.
    private static @Nullable Integer number(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        var text = element.text();
        return JsonFields.count(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static @Nullable String thumbnail(Element card) {
        var picture = card.selectFirst("img[src*=thumbnails]");
        return picture == null ? null : picture.attr("src");
    }

    private static void code(Element card, RawPaper raw) {
        for (var link : card.select("a[href]")) {
            if (UrlExtractor.isCode(href(link))) {
                raw.code = href(link);
                raw.githubStars = number(link);
                return;
            }
        }
    }

    private static @Nullable String organization(Element card) {
        for (var link : card.select("a[href]")) {
            if (OWNER.matcher(href(link)).matches() && !link.text().isBlank()) {
                return link.text();
            }
        }
        return null;
    }

    private @Nullable LocalDate publishedOn(Element card) {
        for (var span : card.select("span, time")) {
            var day = PrintedDate.read(span.ownText());
            if (day != null) {
                return day.latest(context.seenOn());
            }
        }
        return null;
    }
}
