package dev.offprint.parse.text;

import java.util.regex.Pattern;

/// Detects the notice of a withdrawn paper. arXiv has no field for it: authors write it as a comment or in place of
/// the abstract (<https://info.arxiv.org/help/withdraw.html>).
public final class WithdrawalNotice {
    private static final String NOUN =
            "(?:paper|article|submission|manuscript|preprint|e-?print|work|version|draft|note|report|document)s?";
    private static final String SUBJECT = "(?:(?:this|these|the|our)\\s+)?(?:arxiv\\s+)?(?:" + NOUN
            + "\\s+(?:(?:arxiv:)?[\\w./-]*\\d,?\\s+(?:and\\s+)?){0,5})?";
    private static final String VERB =
            "(?:(?:has|have)\\s+(?:now\\s+)?been\\s+|is\\s+|are\\s+|was\\s+)?(?:being\\s+|temporarily\\s+)?";
    private static final String PASSIVE =
            SUBJECT + VERB + "withdrawn\\b(?!\\s+from\\s+(?!(?:the\\s+)?(?:arxiv|archive)))";
    private static final String ACTIVE =
            "(?:the\\s+)?(?:author(?:s|\\(s\\))?|i|we)\\s+(?:(?:has|have)\\s+)?(?:now\\s+)?"
                    + "(?:temporarily\\s+)?withdr(?:awn?|aws|ew)\\s+(?:this|these|the|our)\\s+" + NOUN + "\\b";
    /// `arXiv admin note:` and other labels may precede the notice.
    private static final Pattern AT_THE_START = Pattern.compile(
            "^\\W*(?:[a-z][a-z ]{0,30}:\\s+)?(?:" + PASSIVE + "|" + ACTIVE + ").*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[.;]\\s+");

    private WithdrawalNotice() {}

    /// Whether a text begins with the notice, like an abstract replaced by it.
    public static boolean startsWithNotice(String text) {
        return AT_THE_START.matcher(text).matches();
    }

    /// Whether a sentence of a comment is the notice.
    public static boolean inComment(String comment) {
        return SENTENCE.splitAsStream(comment).anyMatch(WithdrawalNotice::startsWithNotice);
    }
}
