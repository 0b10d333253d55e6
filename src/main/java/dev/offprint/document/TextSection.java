package dev.offprint.document;

import java.util.ArrayList;
import java.util.List;

/// A part of a paper as it is searched.
///
/// @param id    of the block it begins with, or of a page, such as `page-12`
/// @param title of the section with its number; empty before the first heading
/// @param text  the words below the title
public record TextSection(String id, String title, String text) {
    /// The sections of a paper, a new one at each heading. The bibliography is none: what others wrote about says
    /// little
    /// of a paper.
    public static List<TextSection> of(PaperDocument paper) {
        var sections = new ArrayList<TextSection>();
        var text = new StringBuilder();
        var id = "";
        var title = "";
        for (var block : paper.blocks()) {
            if (block instanceof DocumentBlock.Heading heading) {
                end(sections, id, title, text);
                id = heading.id();
                title = BlockText.of(heading);
            } else if (!(block instanceof DocumentBlock.Reference)) {
                id = id.isEmpty() ? block.id() : id;
                text.append(text.isEmpty() ? "" : "\n").append(BlockText.of(block));
            }
        }
        end(sections, id, title, text);
        return sections;
    }

    private static void end(List<TextSection> sections, String id, String title, StringBuilder text) {
        if (!text.isEmpty()) {
            sections.add(new TextSection(id, title, text.toString()));
            text.setLength(0);
        }
    }
}
