package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HuggingFaceSourceTest {
    private static List<String> addresses(String base, Period period) {
        return new HuggingFaceSource(URI.create(base))
                .endpoints(new Edition(Source.HUGGING_FACE, period)).stream()
                        .map(endpoint -> endpoint.first().toString())
                        .toList();
    }

    @Test
    void a_day_is_asked_of_the_interface_and_then_of_its_page() {
        assertThat(addresses("https://huggingface.co", new Period.Day(LocalDate.parse("2026-05-04"))))
                .containsExactly(
                        "https://huggingface.co/api/daily_papers?date=2026-05-04&limit=100&p=0",
                        "https://huggingface.co/papers/date/2026-05-04");
    }

    @Test
    void weeks_and_months_have_addresses_of_their_own() {
        assertThat(addresses("https://huggingface.co", new Period.Week(2026, 9)))
                .containsExactly(
                        "https://huggingface.co/api/daily_papers?week=2026-W09&limit=100&p=0",
                        "https://huggingface.co/papers/week/2026-W09");
        assertThat(addresses("https://huggingface.co", new Period.Month(YearMonth.of(2026, 5))))
                .containsExactly(
                        "https://huggingface.co/api/daily_papers?month=2026-05&limit=100&p=0",
                        "https://huggingface.co/papers/month/2026-05");
    }

    @Test
    void what_is_trending_is_asked_of_its_page_first() {
        assertThat(addresses("https://huggingface.co", new Period.Trending()))
                .containsExactly(
                        "https://huggingface.co/papers/trending",
                        "https://huggingface.co/api/daily_papers?sort=trending&limit=100&p=0");
    }

    @Test
    void another_base_may_end_with_a_slash_or_have_a_path() {
        assertThat(addresses("http://127.0.0.1:8000/mirror/", new Period.Trending())
                        .getFirst())
                .isEqualTo("http://127.0.0.1:8000/mirror/papers/trending");
    }

    @Test
    void pages_are_asked_for_more_slowly_than_the_interface() {
        var adapter = new HuggingFaceSource(HuggingFaceSource.HOME);

        assertThat(adapter.pace(URI.create("https://huggingface.co/api/daily_papers?date=2026-05-04"))
                        .perMinute())
                .isEqualTo(75);
        assertThat(adapter.pace(URI.create("https://huggingface.co/papers/date/2026-05-04"))
                        .perMinute())
                .isEqualTo(12);
    }
}
