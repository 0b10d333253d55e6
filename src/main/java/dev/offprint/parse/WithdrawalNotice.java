package dev.offprint.parse;

import java.util.regex.Pattern;

/// Detects the notice of a withdrawn paper. arXiv has no field for it: authors write it as a comment or in place of
/// the abstract (<https://info.arxiv.org/help/withdraw.html>).
final class WithdrawalNotice {
    private static final String SUBJECT = "(?:(?:this|the|our)\\s+)?(?:arxiv\\s+)?(?:(?:paper|article|submission|"
            + "manuscript|preprint|e-?print|work|version|draft|note|report|document)s?\\s+)?";
    private static final String VERB =
            "(?:(?:has|have)\\s+(?:now\\s+)?been\\s+|is\\s+|was\\s+)?(?:being\\s+|temporarily\\s+)?";
    private static final Pattern AT_THE_START =
            Pattern.compile("^\\W*" + SUBJECT + VERB + "withdrawn\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[.;]\\s+");

    private WithdrawalNotice() {}

    /// Whether a text begins with the notice, like an abstract replaced by it.
    static boolean startsWithNotice(String text) {
        return AT_THE_START.matcher(text).matches();
    }

    /// Whether a sentence of a comment is the notice.
    static boolean inComment(String comment) {
        return SENTENCE.splitAsStream(comment).anyMatch(WithdrawalNotice::startsWithNotice);
    }
}
