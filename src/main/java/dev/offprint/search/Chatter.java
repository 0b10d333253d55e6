package dev.offprint.search;

import java.util.Set;

/// Words with which people ask, rather than words about which they ask: `what problems are there in making up titles?`
///
/// They are left out of a question that has other words, because a paper that says `what` and `there` often is not about them. Pronouns,
/// auxiliaries, question words and prepositions only: the closed classes of English, no list fitted to a collection.
final class Chatter {
    private static final Set<String> WORDS = Set.of(
            "about", "above", "after", "again", "against", "all", "also", "although", "am", "among", "any", "anyone", "anything", "around",
            "because", "been", "before", "being", "below", "between", "both", "can", "cannot", "could", "did", "do", "does", "doing", "done",
            "down", "during", "each", "either", "else", "every", "few", "find", "from", "further", "give", "given", "gives", "had", "has",
            "have", "having", "he", "her", "here", "hers", "him", "his", "how", "however", "i", "its", "itself", "just", "make", "makes",
            "making", "many", "may", "me", "might", "more", "most", "much", "must", "my", "neither", "nor", "off", "once", "one", "only", "other", "others",
            "our", "ours", "out", "over", "own", "per", "please", "rather", "same", "shall", "she", "should", "since", "so", "some", "than", "them",
            "those", "through", "thus", "too", "toward", "towards", "under", "until", "up", "upon", "us", "use", "used", "using", "very",
            "via", "we", "were", "what", "whatever", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "within",
            "without", "would", "you", "your");

    private Chatter() {}

    static boolean is(String word) {
        return WORDS.contains(word);
    }
}
