package dev.offprint.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes answers and pages as Hugging Face Daily Papers gives them, from items in the form of its interface for
/// programs.
public final class PageText {
    private PageText() {}

    /// An invented paper on the list of `day`. Its number makes its id, title and abstract.
    public static String item(LocalDate day, int number) {
        return """
            {"paper":{"id":"%s","title":"Paper %d on lists","summary":"What paper %d found out.",
            "authors":[{"name":"Ada Example"},{"name":"Bo Sample"}],"publishedAt":"%sT00:00:00.000Z",
            "submittedOnDailyAt":"%sT08:00:00.000Z","upvotes":%d},
            "title":"Paper %d on lists","publishedAt":"%sT00:00:00.000Z","numComments":1}\
            """.formatted(id(number), number, number, day.minusDays(1), day, number, number, day.minusDays(1))
                .replace("\n", "");
    }

    /// The same without any word of the list's day, as older answers are.
    public static String undatedItem(int number) {
        return """
            {"paper":{"id":"%s","title":"Paper %d on lists","summary":"What paper %d found out."},\
            "title":"Paper %d on lists"}\
            """.formatted(id(number), number, number, number);
    }

    /// Nothing but what an entry cannot be without.
    public static String bareItem(int number) {
        return "{\"paper\":{\"id\":\"" + id(number) + "\",\"title\":\"Paper " + number + " on lists\"}}";
    }

    public static String id(int number) {
        return "2605.%05d".formatted(number);
    }

    /// `count` papers of one day, the first one numbered `from`.
    public static List<String> items(LocalDate day, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> item(day, number))
                .toList();
    }

    /// What the interface answers.
    public static String api(List<String> items) {
        return items.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /// A day's page, its data in an attribute.
    public static String page(LocalDate day, List<String> items) {
        var props = """
            {"periodType":"day","dateString":"%s","dailyPapers":%s,"prevDate":"%s","query":""}\
            """.formatted(day, api(items), day.minusDays(1));
        return """
            <!doctype html>
            <html><head><title>Daily Papers - Hugging Face</title></head><body class="DailyPapersPage">
            <main><div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="%s"></div></main>
            </body></html>
            """.formatted(escaped(props));
    }

    /// What a robot gets to see.
    public static String challenge() {
        return """
            <!doctype html>
            <html lang="en"><head><title></title>
            <script src="https://abc.edge.sdk.awswaf.com/abc/challenge.js"></script></head>
            <body><div id="challenge-container"></div>
            <noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.
            This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>
            """;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
