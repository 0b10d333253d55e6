package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// An origin of paper lists. The name is for keys and scripts, the title for display.
public record Source(String name, String title) {
    public static final Source HUGGING_FACE = new Source("huggingface", "Hugging Face Daily Papers");
    public static final Source ARXIV = new Source("arxiv", "arXiv");
    /// Text and pages saved by the reader that are not a whole edition of a known source, such as copied search
    /// results.
    public static final Source SAVED = new Source("saved", "Saved pages");

    /// Pattern of arXiv categories: `cs.LG`, `hep-th`, `cond-mat.mtrl-sci`.
    public static final String ARXIV_CATEGORY = "[a-z][a-z-]{1,15}(?:\\.[A-Za-z][A-Za-z-]{1,15})?";

    public Source {
        if (!name.matches("[a-z][a-z0-9-]*(:[A-Za-z0-9.-]+)?")) {
            throw new IllegalArgumentException("a source's name is lower-case letters, digits and hyphens, and perhaps"
                    + " a colon and one of its lists: " + name);
        }
    }

    /// arXiv's list of new papers in a category.
    ///
    /// @throws IllegalArgumentException if the text does not match [#ARXIV_CATEGORY]
    public static Source arxiv(String category) {
        if (!category.matches(ARXIV_CATEGORY)) {
            throw new IllegalArgumentException("no category of arXiv: " + category);
        }
        return new Source(ARXIV.name + ":" + category, ARXIV.title + " " + category);
    }

    /// The category that this source lists; null if it lists none.
    public @Nullable String category() {
        int colon = name.indexOf(':');
        return colon < 0 ? null : name.substring(colon + 1);
    }

    /// The source with this name; an unknown name is its own title, so that a library written by a later version can be
    /// shown.
    public static Source named(String name) {
        return switch (name) {
            case "huggingface" -> HUGGING_FACE;
            case "arxiv" -> ARXIV;
            case "saved" -> SAVED;
            default -> name.matches("arxiv:" + ARXIV_CATEGORY) ? arxiv(name.substring(6)) : new Source(name, name);
        };
    }
}
