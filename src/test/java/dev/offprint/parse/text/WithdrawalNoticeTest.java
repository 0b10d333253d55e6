package dev.offprint.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WithdrawalNoticeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Withdrawn",
                "This paper has been withdrawn by the author due to a crucial sign error in equation 1",
                "12 pages. This submission has been withdrawn by arXiv administrators",
                "The manuscript is withdrawn, see 2401.00001",
                "Paper withdrawn",
                "The authors have withdrawn this paper due to an error in Lemma 2",
                "I have withdrawn this paper",
                "We withdraw this article",
                "The author(s) withdrew the manuscript",
                "arXiv admin note: submission has been withdrawn by arXiv administrators due to disputed authorship",
                "The preprints arXiv:math/0610728 and arXiv:math/0612451 are withdrawn",
                "Withdrawn from arXiv",
                "[This version has been temporarily withdrawn]",
            })
    void a_notice_is_known_by_how_it_begins(String comment) {
        assertThat(WithdrawalNotice.inComment(comment)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 pages, 3 figures",
                "This replaces a paper that was withdrawn",
                "Not withdrawn, whatever they say",
                "A study of withdrawn papers",
                "12 pages; withdrawn from a conference in 2025, under review elsewhere",
                "Withdrawn from ICLR 2026 after the reviews",
                "We withdraw this assumption",
            })
    void a_comment_that_only_speaks_of_it_withdraws_nothing(String comment) {
        assertThat(WithdrawalNotice.inComment(comment)).isFalse();
    }
}
