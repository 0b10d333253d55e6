package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.Appearance;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Period;
import dev.offprint.model.Revision;
import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.Topic;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.SearchHistoryFile;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.store.Store;
import dev.offprint.store.TopicWatches;
import dev.offprint.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder that an earlier version of the program left behind: library, index, settings and searches. Every later
/// version opens it and finds everything in it. `golden/README.txt` says what is in it.
final class GoldenLibraryTest {
    private static final String VERSION = "offprint.analysis";
    private static final Instant NOW = Instant.parse("2025-05-21T18:00:00Z");

    /// What each query finds, in any order.
    private static final Map<String, List<Long>> FOUND = Map.of(
            "steer", List.of(1L),
            "quill", List.of(1L, 4L),
            "author:lefevre", List.of(2L),
            "\"air pressure\"", List.of(2L),
            "is:starred", List.of(1L, 4L, 5L),
            "tag:\"with tea\"", List.of(1L),
            "is:dismissed", List.of(3L),
            "has:code OR is:withdrawn", List.of(1L, 6L),
            "is:updated folded", List.of(4L),
            "topic:Kites", List.of(1L, 7L, 8L));

    @TempDir
    private Path folder;

    private @Nullable Session session;

    private record Session(Store store, SearchIndex index, LibraryWriter writer, Library library) {}

    @BeforeEach
    void unpack() throws IOException {
        GoldenFile.unzip("library.zip", folder);
    }

    private Session open() {
        var store = Store.open(folder);
        var index = SearchIndex.open(folder.resolve("index"));
        var writer = new LibraryWriter(store, index);
        var library = new Library(store, index, writer, folder, Clock.fixed(NOW, ZoneOffset.UTC));
        var opened = new Session(store, index, writer, library);
        session = opened;
        writer.indexed().join();
        return opened;
    }

    @AfterEach
    void close() {
        var open = session;
        session = null;
        if (open != null) {
            open.writer().close();
            open.index().close();
            open.store().close();
        }
    }

    @Test
    void every_paper_has_its_fields_counts_marks_and_lists() throws IOException {
        var opened = open();

        assertThat(opened.store().papers(opened.store().keys()).stream().map(GoldenLibraryTest::line))
                .containsExactlyElementsOf(GoldenFile.lines("library.txt"));
        assertThat(opened.store().check()).isEmpty();
    }

    @Test
    void the_ledger_says_what_came_of_each_day_and_why() {
        var opened = open();

        assertThat(opened.library().readLedger())
                .extracting(GoldenLibraryTest::line)
                .containsExactly(
                        "huggingface/2025-05-21 refused 0 next 2025-05-21T18:00:00Z, etag -: ledger.again",
                        "huggingface/2025-05-20 partial 2 next 2025-05-21T18:00:00Z, etag -: ledger.growing.day",
                        "huggingface/2025-05-19 complete 3 next -, etag \"kites\": -");
        var refused = opened.store()
                .ledger(new Period.Day(LocalDate.of(2025, 5, 21)))
                .getFirst()
                .note();
        assertThat(Objects.requireNonNull(refused).english())
                .startsWith("Asked again on 2025-05-22: ")
                .contains("55 s");
        assertThat(opened.store().versions().lookups().getFirst().note().key()).isEqualTo("lookup.more");
    }

    @Test
    void topics_watches_and_earlier_versions_are_there() {
        var opened = open();

        assertThat(opened.store().topics().topics())
                .containsExactly(
                        new Topic(1, "Kites", "kites OR sails", Topic.Colour.TEAL, false, false),
                        new Topic(2, "Ropes", "ropes", Topic.Colour.GREY, true, true));
        assertThat(opened.store().watches().all())
                .containsEntry(2L, new TopicWatches.Watch(8, LocalDate.of(2025, 5, 20)));
        assertThat(opened.store().versions().revisions(4))
                .extracting(Revision::title)
                .containsExactly("A Grammar of Paper Boats");
    }

    @Test
    void the_last_act_can_be_undone_and_the_one_undone_before_can_be_done_again() {
        var opened = open();

        opened.library().redo().join();
        assertThat(opened.library()
                        .readPapers(new long[] {2})
                        .getFirst()
                        .state()
                        .tags())
                .containsExactly("undone");

        opened.library().undo().join();
        opened.library().undo().join();
        assertThat(opened.library()
                        .readPapers(new long[] {2})
                        .getFirst()
                        .state()
                        .tags())
                .isEmpty();
        assertThat(opened.library()
                        .readPapers(new long[] {5})
                        .getFirst()
                        .state()
                        .starred())
                .isFalse();
        opened.writer().indexed().join();
        assertThat(found(opened.library(), "is:starred")).containsExactlyInAnyOrder(1L, 4L);
    }

    @Test
    void searches_find_the_same_papers() {
        var opened = open();

        assertFound(opened.library());
    }

    @Test
    void papers_stored_before_there_was_a_venue_have_it_from_their_archive() {
        var opened = open();

        assertThat(opened.library()
                        .readPapers(new long[] {4})
                        .getFirst()
                        .paper()
                        .venue())
                .isEqualTo("Journal of Boats 4");
        assertThat(opened.library().readRows(new long[] {4}).getFirst().venue()).isEqualTo("Journal of Boats 4");
        assertThat(found(opened.library(), "venue:boats")).containsExactly(4L);
    }

    /// A deliberate change of the index's version leads to another index, which finds the same.
    @Test
    void an_index_of_the_version_of_today_is_used_as_it_is() throws IOException {
        var before = indexFiles();
        boolean current = version(folder.resolve("index")).equals(version(fresh()));

        var opened = open();
        assertFound(opened.library());
        close();

        assertThat(indexFiles().equals(before)).isEqualTo(current);
    }

    @Test
    void an_index_of_another_version_is_built_again_and_finds_the_same() throws IOException {
        age();

        var opened = open();
        assertFound(opened.library());
    }

    @Test
    void settings_and_searches_are_read_as_they_were() {
        assertThat(new SettingsFile(folder).read())
                .isEqualTo(Settings.DEFAULT
                        .withTheme(AppearanceSettings.Theme.DARK)
                        .withTypeSize(120)
                        .withKeys(Map.of("STAR", List.of("l"))));
        assertThat(new SearchHistoryFile(folder).read()).containsExactly("author:quill", "tides");
    }

    private static void assertFound(Library library) {
        FOUND.forEach(
                (query, keys) -> assertThat(found(library, query)).as(query).containsExactlyInAnyOrderElementsOf(keys));
    }

    private static List<Long> found(Library library, String query) {
        return library.searchHits(new SearchRequest(query, SortOrder.BEST, 20, false)).hits().stream()
                .map(hit -> hit.row().key())
                .toList();
    }

    private Map<String, Integer> indexFiles() throws IOException {
        var files = new TreeMap<String, Integer>();
        try (var all = Files.list(folder.resolve("index"))) {
            for (var file : all.toList()) {
                if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                    files.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /// An index that the program of today has made.
    private Path fresh() {
        var made = folder.resolve("fresh");
        try (var empty = SearchIndex.open(made)) {
            empty.writable();
            empty.follow(new LibraryDelta(List.of(), List.of(), 1, false));
            empty.commit();
        }
        return made;
    }

    private static String version(Path index) throws IOException {
        try (var directory = FSDirectory.open(index);
                var reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault(VERSION, "");
        }
    }

    /// Makes the index one of a version that never was.
    private void age() throws IOException {
        try (var directory = FSDirectory.open(folder.resolve("index"));
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var data = new HashMap<String, String>();
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            data.put(VERSION, "0");
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    private static String line(LedgerEntry entry) {
        var note = entry.note();
        return "%s %s %d next %s, etag %s: %s"
                .formatted(
                        entry.edition().key(),
                        entry.status().text(),
                        entry.papers(),
                        text(entry.nextAt()),
                        text(entry.etag()),
                        note == null ? "-" : note.key());
    }

    /// Everything that is stored of a paper.
    static String line(StoredPaper kept) {
        var paper = kept.paper();
        var links = paper.links();
        var state = paper.preprint();
        var counts = kept.counts();
        var marks = kept.state();
        return Stream.of(
                        kept.key(),
                        kept.id(),
                        paper.arxivId(),
                        paper.doi(),
                        paper.sourceId(),
                        paper.title(),
                        paper.abstractText(),
                        paper.aiSummary(),
                        paper.authors(),
                        paper.organization(),
                        paper.keywords(),
                        paper.categories(),
                        paper.publishedOn(),
                        paper.submittedOn(),
                        links.page(),
                        links.pdf(),
                        links.code(),
                        links.project(),
                        links.thumbnail(),
                        state.version(),
                        state.firstKnown(),
                        state.revisedOn(),
                        state.withdrawn(),
                        state.comment(),
                        state.journal(),
                        counts.upvotes(),
                        counts.comments(),
                        counts.githubStars(),
                        marks.starred(),
                        marks.read(),
                        marks.dismissed(),
                        marks.tags(),
                        marks.note(),
                        marks.seen().version(),
                        marks.seen().withdrawn(),
                        kept.sequence(),
                        kept.appearances().stream().map(GoldenLibraryTest::line).toList())
                .map(GoldenLibraryTest::text)
                .collect(Collectors.joining(" | "));
    }

    private static String line(Appearance shown) {
        return shown.edition().key() + " #" + shown.rank() + " at " + shown.seenAt() + " with "
                + shown.counts().upvotes();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString().replace("\n", "\\n");
    }
}
