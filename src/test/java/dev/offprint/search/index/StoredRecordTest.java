package dev.offprint.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Appearance;
import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.ReaderState;
import dev.offprint.model.Source;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.syntax.PaperFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an index holds of a paper, byte by byte and field by field. Whatever changes here needs another version, so
/// that indexes made before are built again.
final class StoredRecordTest {
    @TempDir
    private Path folder;

    private static StoredPaper kites() {
        var paper = Paper.titled("Kites that Steer")
                .arxivId(new ArxivId("2505.00001"))
                .doi("10.5555/kites.1")
                .sourceId("beach:1")
                .abstractText("A kite listens to pre-training.")
                .aiSummary("Kites listen.")
                .authors(List.of("Ada Quill", "Bram Osterhout"))
                .organization("Institute of Tides")
                .keywords(List.of("Wind"))
                .categories(List.of("cs.RO"))
                .publishedOn(LocalDate.of(2025, 5, 1))
                .submittedOn(LocalDate.of(2025, 5, 2))
                .links(new PaperLinks(null, "https://example.org/k.pdf", "https://example.org/k", null, null))
                .preprint(new PreprintInfo(3, 1, LocalDate.of(2025, 6, 7), true, null, null))
                .build();
        var marks = new ReaderState(true, true, true, List.of("later"), "for the beach");
        var counts = new PaperCounts(120, 0, 900);
        var day = Edition.day(Source.HUGGING_FACE, LocalDate.of(2025, 5, 3));
        var shown = new Appearance(day, 1, counts, Instant.EPOCH);
        return new StoredPaper(300, new PaperId("2505.00001"), paper, counts, marks, List.of(shown), 7);
    }

    @Test
    void the_version_is_the_ninth() {
        assertThat(TermNormalizer.VERSION).isEqualTo("9");
    }

    @Test
    void a_commit_says_its_version_and_how_far_it_has_followed() throws IOException {
        SamplePapers.index(folder, List.of(kites())).close();

        try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
            assertThat(reader.getIndexCommit().getUserData())
                    .containsOnlyKeys("offprint.analysis", "offprint.sequence", "offprint.highest")
                    .containsEntry("offprint.sequence", "7")
                    .containsEntry("offprint.highest", "300");
        }
    }

    @Test
    void the_record_of_a_hit_has_these_bytes() throws IOException {
        SamplePapers.index(folder, List.of(kites())).close();

        assertThat(HexFormat.of().formatHex(record())).isEqualTo("""
            ac020a323530352e3030303031104b697465732074686174205374656572020941646120
            5175696c6c0e4272616d204f73746572686f75740212496e73746974757465206f662054
            6964657300e2bb02790185073f0406665a001a9d0b1f41206b697465206c697374656e73
            20746f207072652d747261696e696e672e0f665a02746205b2840bbd8400a1a404
            """.replace("\n", ""));
    }

    @Test
    void a_paper_of_which_only_the_title_is_known_has_a_short_record() throws IOException {
        var bare = Paper.titled("Kites").build();
        SamplePapers.index(
                        folder,
                        List.of(new StoredPaper(
                                1, PaperId.of(bare, 1), bare, PaperCounts.NONE, ReaderState.NONE, List.of(), 1)))
                .close();

        assertThat(HexFormat.of().formatHex(record()))
                .isEqualTo("0103703a31054b6974657300000000ffffffff0f000000000003665a000000");
    }

    private byte[] record() throws IOException {
        try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
            BinaryDocValues cards = reader.leaves().getFirst().reader().getBinaryDocValues("card");
            cards.nextDoc();
            var bytes = cards.binaryValue();
            return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
        }
    }

    @Test
    void a_document_has_these_fields() throws IOException {
        SamplePapers.index(folder, List.of(kites())).close();

        var fields = new ArrayList<String>();
        try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
            for (var field : reader.leaves().getFirst().reader().getFieldInfos()) {
                fields.add("%s: %s, %s, %d"
                        .formatted(
                                field.name,
                                field.getIndexOptions(),
                                field.getDocValuesType(),
                                field.getPointDimensionCount()));
            }
        }
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "key: DOCS, NONE, 0",
                        "number: NONE, NUMERIC, 0",
                        "card: NONE, BINARY, 0",
                        "text: DOCS_AND_FREQS_AND_POSITIONS, NONE, 0",
                        "title: DOCS_AND_FREQS_AND_POSITIONS, NONE, 0",
                        "title.key: DOCS, NONE, 0",
                        "pair: DOCS, NONE, 0",
                        "author: DOCS_AND_FREQS_AND_POSITIONS, NONE, 0",
                        "keyword: DOCS_AND_FREQS_AND_POSITIONS, NONE, 0",
                        "org: DOCS_AND_FREQS_AND_POSITIONS, NONE, 0",
                        "flag: DOCS, NONE, 0",
                        "column.flag: NONE, NUMERIC, 0",
                        "column.author: NONE, SORTED_SET, 0",
                        "column.org: NONE, SORTED_SET, 0",
                        "column.keyword: NONE, SORTED_SET, 0",
                        "tag: DOCS, NONE, 0",
                        "id: DOCS, NONE, 0",
                        "source: DOCS, NONE, 0",
                        "published: NONE, SORTED_NUMERIC, 1",
                        "upvotes: NONE, SORTED_NUMERIC, 1",
                        "comments: NONE, SORTED_NUMERIC, 1",
                        "stars: NONE, SORTED_NUMERIC, 1",
                        "listed: NONE, NONE, 1");
    }

    @Test
    void each_flag_has_a_bit_of_its_own_and_a_term() {
        assertThat(PaperFlag.values())
                .extracting(flag -> flag.term() + " " + flag.bit())
                .containsExactly(
                        "code 1",
                        "note 2",
                        "pdf 4",
                        "summary 8",
                        "starred 16",
                        "read 32",
                        "dismissed 64",
                        "unread 128",
                        "updated 256",
                        "withdrawn 512",
                        "kept 1024",
                        "fulltext 2048");
    }

    @Test
    void the_bits_of_several_flags_are_one_number() {
        assertThat(PaperFlag.bits(EnumSet.of(PaperFlag.CODE, PaperFlag.STARRED, PaperFlag.WITHDRAWN)))
                .isEqualTo(529);
    }
}
