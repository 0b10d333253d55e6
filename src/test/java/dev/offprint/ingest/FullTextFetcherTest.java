package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.fetch.HttpFetcher;
import dev.offprint.fetch.ProxySettings;
import dev.offprint.fulltext.FullTextDownloader;
import dev.offprint.fulltext.FullTextStore;
import dev.offprint.fulltext.KeepResult;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.ArxivId;
import dev.offprint.model.KeepTotals;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FullTextFetcherTest {
    private static final String PAGE = "<article class=\"ltx_document\"><p>Tides.</p></article>";

    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer();
    private final TestTime time = TestTime.at("2026-05-04T12:00:00Z");
    private final HttpFetcher http = new HttpFetcher(
            FullTextDownloader.LIMITS,
            FullTextDownloader::rateLimit,
            ProxySettings.selector(() -> null, Map.of(), null),
            time);
    private Store store;
    private SearchIndex index;
    private LibraryWriter writer;
    private long first;
    private long second;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        index = SearchIndex.open(folder.resolve("index"));
        writer = new LibraryWriter(store, index);
        store.merge(List.of(entry("2401.00001"), entry("2401.00002")), null, time.instant());
        first = store.find("2401.00001").orElseThrow();
        second = store.find("2401.00002").orElseThrow();
        server.otherwise(_ -> ServerReply.ok(PAGE));
    }

    @AfterEach
    void close() {
        writer.close();
        index.close();
        store.close();
        http.close();
        server.close();
    }

    @Test
    void looking_for_stars_tells_listeners_only_of_new_ones() {
        var heard = new AtomicInteger();
        store.apply(new ReaderAction.Star(true), new long[] {first}, time.instant());
        fetcher(1_000).requestStarred();
        writer.indexed().join();
        writer.onChange(_ -> heard.incrementAndGet());

        fetcher(1_000).requestStarred();

        writer.indexed().join();
        assertThat(heard).hasValue(0);
        assertThat(fetcher(1_000).due(9)).hasSize(1);
    }

    @Test
    void a_fetched_paper_is_recorded_and_no_longer_due() {
        store.kept().request(new long[] {first}, time.instant());
        var fetcher = fetcher(1_000_000);

        assertThat(fetcher.fetch(fetcher.due(1).getFirst(), time::pause)).isInstanceOf(KeepResult.Kept.class);
        assertThat(fetcher.due(9)).isEmpty();
        assertThat(store.kept().find(first)).isNotNull();
    }

    @Test
    void where_room_is_short_the_oldest_without_a_star_goes_and_a_starred_one_stays() {
        store.apply(new ReaderAction.Star(true), new long[] {second}, time.instant());
        store.kept().request(new long[] {first, second}, time.instant());
        var fetcher = fetcher(1);

        fetcher.due(9).forEach(request -> fetcher.fetch(request, time::pause));

        assertThat(store.kept().find(first)).isNull();
        assertThat(store.kept().find(second)).isNotNull();
        assertThat(folder.resolve("papers/2401.00001")).doesNotExist();
        assertThat(store.kept().totals().papers()).isOne();
        assertThat(fetcher.hasRoom()).isFalse();
    }

    @Test
    void a_lost_network_counts_for_no_attempt_and_the_paper_stays_due() {
        server.otherwise(_ -> ServerReply.cut("<p>"));
        store.kept().request(new long[] {first}, time.instant());
        var fetcher = fetcher(1_000);

        assertThat(fetcher.fetch(fetcher.due(1).getFirst(), time::pause)).isInstanceOf(KeepResult.Unreachable.class);
        assertThat(fetcher.due(9)).extracting(request -> request.attempts()).containsExactly(0);
    }

    @Test
    void a_failure_is_recorded_with_its_reason() {
        server.otherwise(_ -> ServerReply.status(503));
        store.kept().request(new long[] {first}, time.instant());
        var fetcher = fetcher(1_000);

        assertThat(fetcher.fetch(fetcher.due(1).getFirst(), time::pause)).isInstanceOf(KeepResult.Failed.class);
        assertThat(fetcher.due(9)).isEmpty();
        assertThat(store.kept().totals()).isEqualTo(new KeepTotals(0, 0, 1));
    }

    private FullTextFetcher fetcher(long mostBytes) {
        var files = new FullTextStore(folder.resolve("papers"));
        var downloader = new FullTextDownloader(http, files, server.base(), time);
        return new FullTextFetcher(writer, files, downloader, () -> mostBytes, time);
    }

    private static SourceEntry entry(String id) {
        return SourceEntry.unlisted(
                Paper.titled("Paper " + id).arxivId(new ArxivId(id)).build(), MetadataQuality.RECORD);
    }
}
