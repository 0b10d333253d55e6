package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Source;
import dev.offprint.testing.SharedData;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Feeds as they were received from arXiv, and one made by others.
final class RealFeedsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-25-by-date-3.xml, 3",
        "2026-07-13-query-50.xml, 50",
        "none-found.xml, 0",
        "old-style-id.xml, 1",
        "one-id.xml, 1",
        "one-of-two-ids.xml, 1",
        "page-1-of-many.xml, 10",
        "page-2-of-many.xml, 10",
    })
    void answers_of_the_interface_are_read_to_their_last_entry(String file, int papers) {
        var fixture = ParseFixture.of(SharedData.file("arxiv/atom/" + file));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.FEED, null, false));
        assertThat(fixture.rejected()).isEmpty();
        assertThat(fixture.entries()).hasSize(papers).allSatisfy(entry -> {
            assertThat(entry.quality()).isEqualTo(MetadataQuality.ARCHIVE);
            assertThat(entry.paper().arxivId()).isNotNull();
            assertThat(entry.paper().abstractText()).isNotNull();
            assertThat(entry.paper().authors()).isNotEmpty();
            assertThat(entry.paper().categories()).isNotEmpty();
            assertThat(entry.paper().publishedOn()).isNotNull();
            assertThat(entry.paper().preprint().version()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-20-atom-cs.AI-7items.xml, cs.AI, 2025-08-20, 7",
        "2026-04-27-rss-cs.ai.xml, cs.AI, 2026-04-27, 3",
        "2026-04-27-rss-cs.cl.xml, cs.CL, 2026-04-27, 3",
        "2026-08-01-rss-cs.CL-weekend-empty.xml, cs.CL, 2026-08-01, 0",
    })
    void the_list_of_a_category_says_its_day(String file, String category, LocalDate day, int papers) {
        var fixture = ParseFixture.of(SharedData.file("arxiv/rss/" + file));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.FEED, Edition.day(Source.arxiv(category), day), false));
        assertThat(fixture.entries()).hasSize(papers).allSatisfy(entry -> {
            assertThat(entry.paper().abstractText()).doesNotStartWith("arXiv:");
            assertThat(entry.paper().authors()).isNotEmpty();
        });
    }

    @Test
    void a_list_that_was_cut_off_keeps_what_came() {
        var fixture = ParseFixture.of(SharedData.file("arxiv/rss/2025-08-20-atom-cs.AI-cut-off.xml"));

        assertThat(fixture.outcome()).isInstanceOf(ParseResult.Partial.class);
        assertThat(fixture.entries()).hasSizeGreaterThan(80);
    }

    @Test
    void a_refusal_holds_no_paper() {
        var fixture = ParseFixture.of(SharedData.file("arxiv/atom/http-400.xml"));

        assertThat(fixture.entries()).isEmpty();
        assertThat(fixture.rejected()).hasSize(1);
    }

    @Test
    void a_feed_of_the_daily_papers_made_by_others_gives_abstracts() {
        var fixture = ParseFixture.of(SharedData.file("other/rss-of-daily-papers-by-others.xml"));

        assertThat(fixture.rejected()).isEmpty();
        assertThat(fixture.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.paper().arxivId()).isNotNull();
            assertThat(entry.paper().abstractText()).doesNotContain("Upvotes:");
        });
    }
}
