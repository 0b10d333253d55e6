package dev.offprint.store.merge;

import dev.offprint.model.Paper;

/// Whether two descriptions under one title, none of whose names contradict each other, are of one work. Only the
/// words are looked at here.
///
/// @param same     whether they are
/// @param likeness of the abstracts, from 0 to 1; 0 where one is missing
record WorkMatch(boolean same, double similarity) {
    private static final WorkMatch NONE = new WorkMatch(false, 0);

    static WorkMatch of(TitleKey title, Paper paper, Paper other) {
        if (!AuthorNames.agree(paper.authors(), other.authors())) {
            return NONE;
        }
        boolean haveAuthors = !paper.authors().isEmpty() && !other.authors().isEmpty();
        boolean haveAbstracts = paper.abstractText() != null && other.abstractText() != null;
        double similarity = haveAbstracts
                ? AbstractSimilarity.of(String.valueOf(paper.abstractText()), String.valueOf(other.abstractText()))
                : 0;
        return new WorkMatch(same(title, haveAuthors, haveAbstracts, similarity, titleOnly(paper) && titleOnly(other)), similarity);
    }

    /// A long title is an identity by itself; a short one as long as nothing speaks against it; one such as
    /// `Introduction` only when
    /// something else speaks for it, or when there is nothing else on either side.
    private static boolean same(TitleKey title, boolean haveAuthors, boolean haveAbstracts, double similarity, boolean titleOnly) {
        if (haveAbstracts && similarity >= AbstractSimilarity.THRESHOLD) {
            return true;
        }
        if (title.isGeneric()) {
            return !haveAbstracts && (haveAuthors || titleOnly);
        }
        return !title.isShort() || !haveAbstracts || haveAuthors;
    }

    private static boolean titleOnly(Paper paper) {
        return paper.abstractText() == null && paper.authors().isEmpty();
    }
}
