package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import dev.offprint.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parser on pages as they were received.
final class RealCapturesTest {
    private static final Edition AUGUST_1 = ParseFixture.huggingFace("2024-08-01");
    private static final List<String> IDS = List.of(
            "2407.21783",
            "2407.21705",
            "2407.21770",
            "2407.21646",
            "2407.21772",
            "2407.21630",
            "2407.21721",
            "2407.21530",
            "2407.20229",
            "2407.21781",
            "2407.21686",
            "2407.21475",
            "2404.01300");
    private static final List<Integer> UPVOTES = List.of(94, 24, 19, 16, 11, 8, 8, 8, 7, 7, 7, 5, 3);
    private static final List<Integer> COMMENTS = List.of(5, 2, 5, 8, 2, 2, 2, 3, 3, 2, 2, 2, 2);

    @ParameterizedTest
    @CsvSource({
        "pages/2024-08-01-day.html, DAY_PAGE",
        "pages/2024-08-01-day.props.json, DAY_PAGE",
        "pages/2024-08-01-day-without-props.html, CARDS",
    })
    void the_day_page_of_2024_has_13_papers_in_each_of_its_forms(String file, InputFormat format) {
        var fixture = ParseFixture.of(SharedData.file(file));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(format, AUGUST_1, false));
        assertThat(fixture.rejected()).isEmpty();
        assertThat(fixture.entries()).extracting(CapturedPage::id).isEqualTo(IDS);
        assertThat(fixture.entries())
                .extracting(entry -> entry.counts().upvotes())
                .isEqualTo(UPVOTES);
        assertThat(fixture.entries())
                .extracting(entry -> entry.counts().comments())
                .isEqualTo(COMMENTS);
        assertThat(fixture.entries())
                .extracting(SourceEntry::rank)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(fixture.entries()).allMatch(entry -> AUGUST_1.equals(entry.edition()));
        assertThat(fixture.entries())
                .allMatch(entry -> LocalDate.of(2024, 8, 1).equals(entry.paper().submittedOn()));
        assertThat(fixture.titles())
                .contains("MoMa: Efficient Early-Fusion Pre-training with Mixture of Modality-Aware Experts");
    }

    @Test
    void the_day_page_of_2024_has_authors_and_dates() {
        var entries =
                ParseFixture.of(SharedData.file("pages/2024-08-01-day.html")).entries();

        assertThat(entries)
                .extracting(entry -> entry.paper().authors().size())
                .containsExactly(533, 5, 8, 7, 12, 5, 8, 28, 5, 6, 3, 4, 6);
        assertThat(entries.getFirst().paper().authors()).startsWith("Abhimanyu Dubey", "Abhinav Jauhri");
        assertThat(entries.getFirst().paper().publishedOn()).isEqualTo(LocalDate.of(2024, 7, 31));
        assertThat(entries)
                .allMatch(entry -> entry.quality() == MetadataQuality.RECORD
                        && CapturedPage.oneLine(entry.paper().abstractText()));
    }

    @Test
    void the_trending_page_of_2026_has_each_paper_once() {
        var fixture = ParseFixture.of(SharedData.file("pages/2026-10-07-trending-excerpt.html"));

        var trending = new Edition(Source.HUGGING_FACE, new Period.Trending());
        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.TRENDING_PAGE, trending, false));
        assertThat(fixture.entries())
                .extracting(CapturedPage::id)
                .containsExactly("2609.25001", "2606.03748", "2610.05608", "2609.05415", "2006.15704");
        assertThat(fixture.entries())
                .extracting(SourceEntry::counts)
                .containsExactly(
                        new PaperCounts(132, 3, 561),
                        new PaperCounts(23, 1, 62_246),
                        new PaperCounts(117, null, 131),
                        new PaperCounts(22, null, 1540),
                        PaperCounts.NONE);
        assertThat(fixture.entries())
                .extracting(entry -> entry.paper().organization())
                .containsExactly("Tencent", "Ultralytics", "Kandinsky Lab", "Princeton University", null);
        assertThat(fixture.entries())
                .extracting(entry -> entry.paper().publishedOn())
                .containsExactly(
                        LocalDate.of(2026, 9, 21),
                        LocalDate.of(2026, 6, 2),
                        LocalDate.of(2026, 10, 4),
                        LocalDate.of(2026, 9, 4),
                        LocalDate.of(2020, 6, 28));
        assertThat(fixture.entry(2).paper().abstractText()).contains("Full-HD (1920times1080)");
    }

    @Test
    void the_copied_page_has_64_papers() {
        var fixture = ParseFixture.of(SharedData.file("pages/copied-page-may-22.txt"));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.COPIED_TEXT, ParseFixture.saved("2026-05-22"), false));
        assertThat(fixture.rejected()).isEmpty();
        assertThat(fixture.entries())
                .hasSize(64)
                .allMatch(entry -> CapturedPage.oneLine(entry.paper().abstractText()));
        assertThat(fixture.titles())
                .startsWith(
                        "FlowTransformer: A Transformer Framework for Flow-based Network Intrusion Detection Systems")
                .endsWith("Subset Selection Based On Multiple Rankings in the Presence of Bias: Effectiveness of"
                        + " Fairness Constraints for Multiwinner Voting Score Functions");
        assertThat(fixture.entries().stream().filter(RealCapturesTest::federated))
                .hasSize(22);
        var oriented = fixture.entry(42).paper();
        assertThat(oriented.title())
                .isEqualTo("Fast, Expressive SE(n) Equivariant Networks through Weight-Sharing in Position-Orientation"
                        + " Space");
        assertThat(oriented.abstractText()).startsWith("Based on the theory of homogeneous spaces");
    }

    @Test
    void the_copied_page_survives_what_clipboards_do() throws IOException {
        var file = SharedData.file("pages/copied-page-may-22.txt");
        var text = Files.readString(file);
        var expected = ParseFixture.of(file).entries();

        assertThat(ParseFixture.of(text.replace("\n", "\r\n")).entries()).isEqualTo(expected);
        assertThat(ParseFixture.of(text.replace("\n\n", "\n  \n\t\n")).entries())
                .isEqualTo(expected);
        assertThat(ParseFixture.of(text.replaceAll("\n+", "\n")).entries()).isEqualTo(expected);
        assertThat(ParseFixture.of(text.substring(text.indexOf("FlowTransformer")))
                        .titles())
                .isEqualTo(expected.stream().map(entry -> entry.paper().title()).toList());
    }

    @Test
    void the_copied_page_survives_counts_dates_and_organisations_between_its_entries() throws IOException {
        var file = SharedData.file("pages/copied-page-may-22.txt");
        var lines = Files.readAllLines(file);
        var rich = new StringBuilder(String.join("\n", lines.subList(0, 10))).append('\n');
        for (int i = 10; i < lines.size(); i += 4) {
            rich.append(i % 3 == 0 ? "-\n" : i + "\n")
                    .append(lines.get(i))
                    .append("\n\n")
                    .append(lines.get(i + 2));
            rich.append(i % 5 == 0 ? "\n\n7 authors\n·\n" : "\n\nInstitute of Tests\n·\n");
            rich.append(i % 2 == 0 ? "May 20\n" : "Mar 8, 2024\n")
                    .append(i % 7 == 0 ? "" : "3\n")
                    .append('\n');
        }

        var fixture = ParseFixture.of(rich.toString());

        assertThat(fixture.rejected()).isEmpty();
        assertThat(fixture.titles()).isEqualTo(ParseFixture.of(file).titles());
        assertThat(fixture.entries()).allMatch(entry -> entry.paper().publishedOn() != null);
    }

    @Test
    void the_copied_search_has_its_two_papers_with_their_ids() {
        var fixture = ParseFixture.of(SharedData.file("pages/2026-03-25-search-copied.md"));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.COPIED_TEXT, ParseFixture.saved("2026-03-25"), false));
        assertThat(fixture.entries()).extracting(CapturedPage::id).containsExactly("2410.05434", "1808.01400");
        assertThat(fixture.entry(0).paper().links().project()).isEqualTo("https://leap-llm.github.io");
        assertThat(fixture.entry(1).paper().links().code()).isEqualTo("http://github.com/tech-srl/code2seq");
        assertThat(fixture.entry(1).paper().publishedOn()).isEqualTo(LocalDate.of(2018, 8, 3));
    }

    @Test
    void the_copied_trending_page_has_its_three_papers() {
        var fixture = ParseFixture.of(SharedData.file("pages/2026-01-trending-copied.md"));

        assertThat(fixture.titles())
                .containsExactly(
                        "Agent Lightning: Train ANY AI Agents with Reinforcement Learning",
                        "ShapeR: Robust Conditional 3D Shape Generation from Casual Captures",
                        "SmolDocling: An ultra-compact vision-language model for end-to-end multi-modal document"
                                + " conversion");
        assertThat(fixture.entries())
                .extracting(entry -> entry.counts().githubStars())
                .containsExactly(11_300, 476, 50_800);
    }

    @ParameterizedTest
    @CsvSource({
        "day-2024-05-27.json, 2024-05-27, 13",
        "day-2024-06-13.json, 2024-06-13, 21",
        "day-2024-08-02.json, 2024-08-02, 16",
        "day-2024-12-19.json, 2024-12-19, 18",
        "day-2025-06-25.json, 2025-06-25, 14",
        "day-2025-12-11.json, 2025-12-11, 14",
        "day-2026-06-12.min.json, 2026-06-12, 30",
        "scraped-2024-01-05.json, 2024-01-05, 14",
        "scraped-2024-01-06.json, 2024-01-06, 14",
    })
    void an_answer_of_the_api_has_the_papers_of_its_day(String file, String day, int papers) {
        var fixture = ParseFixture.of(SharedData.file("api/" + file));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, ParseFixture.huggingFace(day), false));
        assertThat(fixture.rejected()).isEmpty();
        assertThat(fixture.entries()).hasSize(papers).allMatch(CapturedPage::complete);
    }

    @Test
    void an_answer_from_between_two_eras_is_of_the_day_asked_for() throws IOException {
        var file = SharedData.file("api/day-2025-03-14.json");

        assertThat(ParseFixture.of(file).outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, null, false));
        try (var stream = Files.newInputStream(file)) {
            assertThat(ParseFixture.of(stream, ParseFixture.requested("2025-03-14"))
                            .outcome())
                    .isEqualTo(new ParseResult.Complete(
                            InputFormat.API_JSON, ParseFixture.huggingFace("2025-03-14"), false));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "relevance/cisi/qrels.tsv",
        "relevance/cisi/queries.tsv",
        "arxiv/listing/2026-10-07-cs.AI-recent-excerpt.html",
        "README.md"
    })
    void what_is_no_page_of_papers_is_unreadable(String file) {
        assertThat(ParseFixture.of(SharedData.file(file)).outcome()).isInstanceOf(ParseResult.Unreadable.class);
    }

    @Test
    void a_day_page_that_was_cut_anywhere_is_read_as_far_as_it_goes() throws IOException {
        var page = Files.readString(SharedData.file("pages/2024-08-01-day.html"));
        int last = 0;
        for (int length = 20_000; length < page.length(); length += 20_000) {
            var fixture = ParseFixture.of(page.substring(0, length).getBytes(StandardCharsets.UTF_8));
            int found = fixture.entries().size();

            assertThat(found).isBetween(last, 13);
            assertThat(fixture.entries()).extracting(CapturedPage::id).isEqualTo(IDS.subList(0, found));
            last = found;
        }
        assertThat(last).isEqualTo(13);
    }

    private static boolean federated(SourceEntry entry) {
        var text = entry.paper().title() + " " + entry.paper().abstractText();
        return text.toLowerCase(Locale.ROOT).contains("federated");
    }
}
