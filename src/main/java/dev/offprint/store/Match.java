package dev.offprint.store;

import dev.offprint.model.Paper;

/// Whether two descriptions under one title, none of whose names contradict each other, are of one work. Only the
/// words are looked at here.
///
/// @param same     whether they are
/// @param likeness of the abstracts, from 0 to 1; 0 where one is missing
record Match(boolean same, double likeness) {
    private static final Match NO = new Match(false, 0);

    static Match of(Title title, Paper paper, Paper other) {
        if (!Authors.agree(paper.authors(), other.authors())) {
            return NO;
        }
        boolean signed = !paper.authors().isEmpty() && !other.authors().isEmpty();
        boolean told = paper.abstractText() != null && other.abstractText() != null;
        double likeness =
                told ? Likeness.of(String.valueOf(paper.abstractText()), String.valueOf(other.abstractText())) : 0;
        return new Match(same(title, signed, told, likeness, bare(paper) && bare(other)), likeness);
    }

    /// A long title is an identity by itself; a short one as long as nothing speaks against it; one such as
    /// `Introduction` only when
    /// something else speaks for it, or when there is nothing else on either side.
    private static boolean same(Title title, boolean signed, boolean told, double likeness, boolean bare) {
        if (told && likeness >= Likeness.ENOUGH) {
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
