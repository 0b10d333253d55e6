package dev.offprint.store.merge;

import dev.offprint.model.Paper;

/// Whether two descriptions with the same title key and without conflicting identifiers are of one work, judged
/// by authors and abstracts.
///
/// @param same       whether they are of one work
/// @param similarity of the abstracts, from 0 to 1; 0 if one is missing
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
        return new WorkMatch(
                same(title, haveAuthors, haveAbstracts, similarity, titleOnly(paper) && titleOnly(other)), similarity);
    }

    /// A long title is sufficient; a short one unless the abstracts differ without authors on both sides; a
    /// generic one such as `Introduction` only with similar abstracts, with common authors and no abstracts to
    /// compare, or with a title alone on both sides.
    private static boolean same(
            TitleKey title, boolean haveAuthors, boolean haveAbstracts, double similarity, boolean titleOnly) {
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
