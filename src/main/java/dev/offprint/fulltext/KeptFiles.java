package dev.offprint.fulltext;

import dev.offprint.model.KeptFormat;
import java.nio.file.Path;
import java.util.Map;

/// The files of a paper.
///
/// @param main     the page or the PDF
/// @param pictures the files of a page's pictures by the addresses that the page has of them
public record KeptFiles(KeptFormat format, Path main, Map<String, Path> pictures) {
    public KeptFiles {
        pictures = Map.copyOf(pictures);
    }
}
