package dev.offprint.search.similar;

import dev.offprint.model.InterestWeight.State;

/// A term of a [PreferenceProfile] with its weight.
///
/// @param term   as [PaperTerms] has it
/// @param weight what a paper gains that says nothing but this, above 0
/// @param liked  how many of the liked papers say it
record ProfileTerm(String term, float weight, int liked, State state) {
    boolean counts() {
        return state != State.MUTED;
    }

    ProfileTerm withState(State other) {
        return new ProfileTerm(term, weight, liked, other);
    }
}
