package dev.offprint.store.merge;

import dev.offprint.model.Paper;

/// Whether two descriptions under one title, none of whose names contradict each other, are of one work. Only the
/// words are looked at here.
///
/// @param same     whether they are
/// @param likeness of the abstracts, from 0 to 1; 0 where one is missing
record WorkMatch(boolean same, double likeness) {
    private static final WorkMatch NO = new WorkMatch(false, 0);

    static WorkMatch of(TitleKey title, Paper paper, Paper other) {
        if (!AuthorNames.agree(paper.authors(), other.authors())) {
            return NO;
        }
        boolean signed = !paper.authors().isEmpty() && !other.authors().isEmpty();
        boolean told = paper.abstractText() != null && other.abstractText() != null;
        double likeness = told
                ? AbstractSimilarity.of(String.valueOf(paper.abstractText()), String.valueOf(other.abstractText()))
                : 0;
        return new WorkMatch(same(title, signed, told, likeness, bare(paper) && bare(other)), likeness);
    }

    /// A long title is an identity by itself; a short one as long as nothing speaks against it; one such as
    /// `Introduction` only when
    /// something else speaks for it, or when there is nothing else on either side.
    private static boolean same(TitleKey title, boolean signed, boolean told, double likeness, boolean bare) {
        if (told && likeness >= AbstractSimilarity.ENOUGH) {
            return true;
        }
        if (title.generic()) {
            return !told && (signed || bare);
        }
        return !title.brief() || !told || signed;
    }

    private static boolean bare(Paper paper) {
        return paper.abstractText() == null && paper.authors().isEmpty();
    }
}
