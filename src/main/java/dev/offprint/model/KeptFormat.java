package dev.offprint.model;

/// In which form a whole paper is kept.
public enum KeptFormat {
    /// The page that arXiv makes of the paper's TeX, with its figures.
    HTML,
    PDF
}
