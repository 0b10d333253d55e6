package dev.offprint.model;

/// A place that lists papers. The name is for keys and scripts, the title for people.
public record Source(String name, String title) {
    public static final Source HUGGING_FACE = new Source("huggingface", "Hugging Face Daily Papers");
    public static final Source ARXIV = new Source("arxiv", "arXiv");
    /// Text and pages saved by the reader that are not a whole edition of a known source, such as copied search
    /// results.
    public static final Source SAVED = new Source("saved", "Saved pages");

    public Source {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a source's name is lower-case letters, digits and hyphens: " + name);
        }
    }

    /// The source of that name; one that nobody knows is its own title, so that a library written by a later program
    /// still shows.
    public static Source named(String name) {
        return switch (name) {
            case "huggingface" -> HUGGING_FACE;
            case "arxiv" -> ARXIV;
            case "saved" -> SAVED;
            default -> new Source(name, name);
        };
    }
}
