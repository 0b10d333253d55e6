package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.Facets;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.StoredPaper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers of newer versions, and those that were withdrawn, in questions and in rows.
final class VersionFlagTest {
    @TempDir
    Path folder;

    private static StoredPaper paper(long key, PreprintInfo state) {
        var plain = SamplePapers.paper(key, "Kites of the kind " + key, "They fly.");
        var paper = plain.paper().toBuilder().preprint(state).build();
        return new StoredPaper(
                key, plain.id(), paper, plain.counts(), plain.state(), plain.appearances(), plain.sequence());
    }

    @Test
    void a_new_version_and_a_withdrawal_can_be_asked_for_and_stand_in_the_row() {
        var first = PreprintInfo.of(1, null, false, null, null);
        var papers = List.of(
                paper(1, first),
                paper(2, first.mergedWith(PreprintInfo.of(3, null, false, null, null))),
                paper(3, PreprintInfo.of(1, null, true, null, null)));
        try (var index = SamplePapers.index(folder, papers)) {
            var updated = index.search(SearchRequest.of("is:updated", 5)).hits();
            var withdrawn = index.search(SearchRequest.of("is:withdrawn", 5)).hits();

            assertThat(updated).extracting(hit -> hit.row().key()).containsExactly(2L);
            assertThat(updated.getFirst().row().newVersion()).isEqualTo(3);
            assertThat(withdrawn).extracting(hit -> hit.row().key()).containsExactly(3L);
            assertThat(withdrawn.getFirst().row().withdrawn()).isTrue();
            assertThat(index.count("kites -is:updated -is:withdrawn")).isOne();
            assertThat(index.answer(SearchRequest.of("kites", 5), FacetFilter.NONE, 9)
                            .facets()
                            .of(FacetValue.Kind.STATE))
                    .containsExactly(
                            new Facets.Count("unread", 3),
                            new Facets.Count("updated", 1),
                            new Facets.Count("withdrawn", 1));
        }
    }

    @Test
    void what_the_reader_has_seen_does_not_stand_in_the_row_and_can_still_be_asked_for() {
        var second = PreprintInfo.of(1, null, false, null, null).mergedWith(PreprintInfo.of(2, null, true, null, null));
        var marks = new ReaderState(false, false, false, List.of(), null, new SeenRevision(2, true));
        try (var index = SamplePapers.index(folder, List.of(SamplePapers.marked(paper(1, second), marks, 1)))) {
            var hits =
                    index.search(SearchRequest.of("is:updated is:withdrawn", 5)).hits();

            assertThat(hits).hasSize(1);
            assertThat(hits.getFirst().row().newVersion()).isNull();
            assertThat(hits.getFirst().row().withdrawn()).isFalse();
        }
    }
}
