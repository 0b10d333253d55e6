package dev.offprint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperLinks;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the texts of the demonstration promise to whoever looks at them first.
final class DemoResourcesTest {
    private static final DemoCalendar FORTNIGHT =
            new DemoCalendar(LocalDate.parse("2026-03-04"), Instant.parse("2026-03-04T09:30:00Z"));
    private static final List<DemoEntry> LISTED = DemoResources.read(FORTNIGHT).values().stream()
            .flatMap(List::stream)
            .toList();
    private static final List<Paper> PAPERS =
            LISTED.stream().map(DemoEntry::paper).distinct().toList();
    private static final List<String> ABSTRACTS =
            PAPERS.stream().map(Paper::abstractText).filter(Objects::nonNull).toList();

    private static long papers(Predicate<Paper> those) {
        return PAPERS.stream().filter(those).count();
    }

    private static List<DemoEntry> list(String day) {
        return DemoResources.read(FORTNIGHT).getOrDefault(LocalDate.parse(day), List.of());
    }

    @Test
    void sixty_papers_stand_on_nine_lists() {
        assertThat(DemoResources.read(FORTNIGHT).values())
                .extracting(List::size)
                .containsExactly(7, 6, 7, 7, 6, 7, 7, 7, 7);
        assertThat(PAPERS).hasSize(60);
    }

    @Test
    void the_day_without_connection_has_no_list() {
        assertThat(DemoResources.read(FORTNIGHT)).doesNotContainKey(LocalDate.parse("2026-02-24"));
    }

    @Test
    void one_paper_stands_on_two_lists() {
        var first = list("2026-02-23").getFirst();

        assertThat(first.paper().title()).startsWith("Do Reasoning Traces Reason?");
        assertThat(list("2026-03-03").get(2)).isEqualTo(first);
    }

    @Test
    void no_two_papers_share_a_title_or_an_id() {
        assertThat(PAPERS).extracting(Paper::title).doesNotHaveDuplicates();
        assertThat(PAPERS).extracting(Paper::arxivId).doesNotHaveDuplicates();
    }

    @Test
    void an_abstract_has_90_to_180_words() {
        assertThat(ABSTRACTS)
                .extracting(text -> text.split(" ", -1).length)
                .allMatch(words -> words >= 90 && words <= 180);
    }

    @Test
    void one_paper_has_no_abstract() {
        assertThat(ABSTRACTS).hasSize(59);
    }

    @Test
    void about_a_third_of_the_abstracts_has_maths_in_each_of_its_three_forms() {
        assertThat(ABSTRACTS.stream().filter(text -> text.contains("$") || text.contains("\\(")))
                .hasSize(22);
        assertThat(ABSTRACTS).anyMatch(text -> text.matches(".*[^$]\\$[^$]+\\$[^$].*"));
        assertThat(ABSTRACTS).anyMatch(text -> text.contains("\\("));
        assertThat(ABSTRACTS).anyMatch(text -> text.contains("$$"));
    }

    @Test
    void every_formula_that_begins_ends() {
        assertThat(ABSTRACTS)
                .allMatch(text -> text.chars().filter(c -> c == '$').count() % 2 == 0);
        assertThat(ABSTRACTS).allMatch(text -> text.split("\\\\\\(", -1).length == text.split("\\\\\\)", -1).length);
    }

    @Test
    void some_texts_are_damaged_as_sources_damage_them() {
        assertThat(ABSTRACTS).anyMatch(text -> text.contains("1920times1080"));
        assertThat(ABSTRACTS).anyMatch(text -> text.contains("$textbf{g}_t$"));
        assertThat(ABSTRACTS).anyMatch(text -> text.contains("50\\%"));
        assertThat(ABSTRACTS).anyMatch(text -> text.contains("``naturalness''"));
        assertThat(ABSTRACTS).anyMatch(text -> text.contains("<EOS>"));
    }

    @Test
    void half_of_the_papers_have_a_summary_and_half_have_code() {
        assertThat(papers(paper -> paper.aiSummary() != null)).isEqualTo(30);
        assertThat(papers(paper -> paper.links().code() != null)).isEqualTo(30);
        assertThat(LISTED.stream()
                        .filter(listed -> listed.tally().stars() != null)
                        .map(DemoEntry::paper)
                        .distinct())
                .hasSize(28)
                .allMatch(paper -> paper.links().code() != null);
    }

    @Test
    void most_papers_name_an_organisation_and_keywords() {
        assertThat(papers(paper -> paper.organization() != null)).isBetween(30L, 55L);
        assertThat(papers(paper -> !paper.keywords().isEmpty())).isBetween(30L, 55L);
    }

    @Test
    void one_paper_has_120_authors_and_the_others_at_least_two() {
        assertThat(papers(paper -> paper.authors().size() == 120)).isEqualTo(1);
        assertThat(papers(paper -> paper.authors().size() < 2)).isZero();
    }

    @Test
    void one_author_is_written_from_right_to_left() {
        assertThat(PAPERS.stream().flatMap(paper -> paper.authors().stream()).filter(DemoResourcesTest::isRightToLeft))
                .containsExactly("ليلى القمري");
    }

    private static boolean isRightToLeft(String name) {
        return Character.getDirectionality(name.codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Test
    void some_titles_are_very_long_or_very_short() {
        assertThat(PAPERS).anyMatch(paper -> paper.title().length() > 200);
        assertThat(PAPERS).anyMatch(paper -> paper.title().length() < 40);
    }

    @Test
    void some_authors_wrote_several_of_the_papers() {
        assertThat(papers(paper -> paper.authors().contains("Ottoline Farrukh")))
                .isEqualTo(7);
    }

    @Test
    void no_id_can_be_that_of_a_real_paper() {
        assertThat(PAPERS)
                .extracting(Paper::arxivId)
                .extracting(ArxivId::value)
                .allMatch(id -> id.startsWith("9913."), "the thirteenth month does not exist");
    }

    @Test
    void no_line_of_the_texts_holds_what_could_be_the_id_of_a_real_paper() {
        var real = Pattern.compile("\\b(?!9913)\\d{4}\\.\\d{4,5}\\b|arxiv", Pattern.CASE_INSENSITIVE);

        assertThat(IntStream.rangeClosed(1, 10)
                        .filter(day -> day != DemoResources.CUT_OFF)
                        .mapToObj(DemoResources::text)
                        .flatMap(String::lines))
                .hasSizeGreaterThan(1000)
                .noneMatch(line -> real.matcher(line).find());
    }

    @Test
    void every_address_is_one_that_belongs_to_nobody() {
        assertThat(PAPERS.stream()
                        .map(Paper::links)
                        .flatMap(DemoResourcesTest::addresses)
                        .filter(Objects::nonNull)
                        .map(address -> URI.create(address).getHost()))
                .hasSizeGreaterThan(150)
                .containsOnly("example.org");
    }

    private static Stream<String> addresses(PaperLinks links) {
        return Stream.of(links.page(), links.pdf(), links.code(), links.project());
    }

    @Test
    void texts_are_plain_lines_without_stray_space() {
        assertThat(PAPERS.stream().flatMap(paper -> Stream.of(paper.title(), paper.abstractText(), paper.aiSummary())))
                .filteredOn(Objects::nonNull)
                .allMatch(text -> text.equals(text.strip().replaceAll("\\s+", " ")));
    }

    @Test
    void no_paper_was_published_after_it_was_listed() {
        assertThat(LISTED).allMatch(listed -> {
            var published = listed.paper().publishedOn();
            return published != null && published.isBefore(listed.day());
        });
    }
}
