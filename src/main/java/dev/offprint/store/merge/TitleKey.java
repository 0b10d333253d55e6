package dev.offprint.store.merge;

import java.util.Set;
import java.util.regex.Pattern;

/// The normalized form of a title, for identity: letters and digits only. Without spaces, because highlighting
/// of search results removes and adds them in copied text; without typesetting commands, because some sources
/// drop the backslash.
///
/// @param key  never empty
/// @param hash [ContentHash] of the key, stored in its place: a fifth of the size; among a million titles a
///     collision occurs in one of thirty million libraries
record TitleKey(String key, long hash) implements Comparable<TitleKey> {
    private static final String STYLES =
            "text(?:bf|it|rm|sc|tt|sf|up)?|emph|math(?:bf|rm|cal|bb|it|sf|frak|scr|tt)|boldsymbol|bm|operatorname";
    private static final Pattern STYLE =
            Pattern.compile("\\\\(?:" + STYLES + ")(?![a-z])|\\b(?:" + STYLES + ")(?=\\s*\\{)");

    /// Shorter titles are not unique: the shortest of 100,000 real ones are `Skewers` and `Impact`.
    private static final int MIN_UNIQUE_LENGTH = 20;

    private static final Set<String> GENERIC =
            Set.of(("abstract acknowledgements addendum announcement appendix bookreview comment commentary conclusion"
                + " conclusions contents correction corrections corrigendum discussion editorial epilogue erratum"
                + " errata foreword frontmatter index introduction letter lettertotheeditor news note notes overview"
                + " preface prologue reply response retraction review summary supplement supplementarymaterial survey"
                + " tutorial untitled")
                    .split(" "));

    static TitleKey of(String title) {
        boolean styled = title.indexOf('\\') >= 0 || title.indexOf('{') >= 0;
        var key = FoldedText.letters(styled ? STYLE.matcher(title).replaceAll(" ") : title);
        var kept = key.isEmpty() ? title.strip() : key;
        return new TitleKey(kept, ContentHash.of(kept));
    }

    /// Whether it names a kind of text rather than one text.
    boolean isGeneric() {
        return GENERIC.contains(key);
    }

    boolean isShort() {
        return key.length() < MIN_UNIQUE_LENGTH;
    }

    @Override
    public int compareTo(TitleKey other) {
        return key.compareTo(other.key);
    }
}
