package dev.offprint.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Answers and lists of arXiv with invented papers, in the form in which they come.
public final class FeedText {
    private FeedText() {}

    /// What arXiv answers for these entries of [#entry].
    public static String answer(List<String> entries) {
        return """
            <?xml version='1.0' encoding='UTF-8'?>
            <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
            <title>arXiv Query: id_list</title><updated>2026-05-20T06:00:00Z</updated>
            %s</feed>
            """.formatted(String.join("", entries));
    }

    /// @param id with its version: `2605.00001v2`
    public static String entry(String id, String title, String words, String comment) {
        return """
            <entry><id>http://arxiv.org/abs/%s</id><title>%s</title><updated>2026-05-18T17:59:46Z</updated>
            <summary>%s</summary><category term="cs.RO"/><published>2026-05-01T08:00:00Z</published>
            <arxiv:comment>%s</arxiv:comment><arxiv:primary_category term="cs.RO"/>
            <author><name>Ada Quill</name></author><author><name>Bo Reed</name></author></entry>
            """.formatted(id, title, words, comment);
    }

    /// The list of cs.RO for a day, of papers counted from 1.
    public static String list(LocalDate day, int papers) {
        var items = new StringBuilder();
        for (int i = 1; i <= papers; i++) {
            items.append("""
                <item><title>Paper %1$d on kites</title><link>https://arxiv.org/abs/2605.%1$05d</link>
                <description>arXiv:2605.%1$05dv1 Announce Type: new
                Abstract: We fly kite %1$d.</description>
                <guid isPermaLink="false">oai:arXiv.org:2605.%1$05dv1</guid><category>cs.RO</category>
                <arxiv:announce_type>new</arxiv:announce_type><dc:creator>Ada Quill</dc:creator></item>
                """.formatted(i));
        }
        return """
            <?xml version='1.0' encoding='UTF-8'?>
            <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
            <channel><title>cs.RO updates on arXiv.org</title><pubDate>%s</pubDate>
            %s</channel></rss>
            """.formatted(
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.ofHours(-4))), items);
    }
}
