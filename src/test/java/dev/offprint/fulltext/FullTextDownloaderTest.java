package dev.offprint.fulltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.fetch.HttpFetcher;
import dev.offprint.fetch.ProxySettings;
import dev.offprint.model.ArxivId;
import dev.offprint.model.KeepRequest;
import dev.offprint.model.KeptFormat;
import dev.offprint.model.KeptPaper;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FullTextDownloaderTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final ArxivId ID = new ArxivId("2401.00001");
    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n rest");
    private static final byte[] PDF = bytes("%PDF-1.7 rest");

    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer();
    private final TestTime time = TestTime.at("2026-05-04T12:00:00Z");
    private final HttpFetcher fetcher = new HttpFetcher(
            FullTextDownloader.LIMITS,
            FullTextDownloader::rateLimit,
            ProxySettings.selector(() -> null, Map.of(), null),
            time);

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void a_page_is_kept_with_its_figures_and_its_version() throws IOException {
        server.on("/html/2401.00001", page("<img src='x1.png'><img src='2401.00001v2/x2.svg'>"))
                .on("/html/2401.00001v2/x1.png", ServerReply.bytes(200, PNG))
                .on("/html/2401.00001v2/2401.00001v2/x2.svg", ServerReply.ok("<svg xmlns='x'/>"));

        var kept = kept(keep());

        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.format()).isEqualTo(KeptFormat.HTML);
        assertThat(kept.keptAt()).isEqualTo(NOW);
        var files = store().find(kept);
        assertThat(files).isNotNull();
        assertThat(files.main()).isEqualTo(folder.resolve("papers/2401.00001/v2/page.html"));
        assertThat(files.pictures()).containsOnlyKeys("x1.png", "2401.00001v2/x2.svg");
        assertThat(files.pictures().get("x1.png")).hasBinaryContent(PNG).hasFileName("figure-1.png");
        assertThat(names("papers/2401.00001/v2"))
                .containsExactly("figure-1.png", "figure-2.svg", "figures.tsv", "page.html", "page.known");
    }

    @Test
    void what_has_no_page_is_kept_as_a_pdf() {
        server.on("/html/2401.00001", ServerReply.status(404)).on("/pdf/2401.00001", ServerReply.bytes(200, PDF));

        var kept = kept(keep());

        assertThat(kept.format()).isEqualTo(KeptFormat.PDF);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(Objects.requireNonNull(store().find(kept)).main()).hasBinaryContent(PDF);
    }

    @Test
    void a_notice_in_place_of_the_page_leads_to_the_pdf() throws IOException {
        server.on("/html/2401.00001", ServerReply.ok("<p>HTML is not available for this paper.</p>"))
                .on("/pdf/2401.00001", ServerReply.redirect("/pdf/2401.00001v3"))
                .on("/pdf/2401.00001v3", ServerReply.bytes(200, PDF));

        assertThat(kept(keep()).version()).isEqualTo(3);
        assertThat(names("papers/2401.00001/v3")).containsExactly("paper.pdf");
    }

    @Test
    void a_pdf_that_is_none_is_not_kept() {
        server.on("/html/2401.00001", ServerReply.status(404)).on("/pdf/2401.00001", ServerReply.ok("Sorry"));

        assertThat(failed(keep())).isEqualTo("The server sent something other than the paper.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/x.png",
                "//elsewhere.example/x.png",
                "../../etc/x.png",
                "/x.png",
                "file:///etc/passwd",
                "data:image/png;base64,AAAA",
                "http://127.0.0.1:1/html/x.png",
                "%%%"
            })
    void a_figure_that_is_not_the_papers_own_is_not_asked_for(String source) {
        server.on("/html/2401.00001", page("<img src='" + source + "'>"));

        var result = (KeepResult.Kept) keep();

        assertThat(result.missing()).isEqualTo(1);
        assertThat(server.asked()).containsExactly("/html/2401.00001");
    }

    @Test
    void a_figure_on_another_server_behind_a_redirect_is_not_fetched() {
        try (var other = new LocalServer()) {
            server.on("/html/2401.00001", page("<img src='x1.png'>"))
                    .on(
                            "/html/2401.00001v2/x1.png",
                            ServerReply.redirect(other.at("/html/x1.png").toString()));

            assertThat(((KeepResult.Kept) keep()).missing()).isEqualTo(1);
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void a_figure_that_is_no_picture_or_is_gone_is_missing_and_the_rest_is_kept() throws IOException {
        server.on("/html/2401.00001", page("<img src='a.png'><img src='b.png'><img src='c.png'>"))
                .on("/html/2401.00001v2/a.png", ServerReply.ok("<html>no</html>"))
                .on("/html/2401.00001v2/c.png", ServerReply.bytes(200, PNG));

        assertThat(((KeepResult.Kept) keep()).missing()).isEqualTo(2);
        assertThat(names("papers/2401.00001/v2"))
                .containsExactly("figure-3.png", "figures.tsv", "page.html", "page.known");
    }

    @Test
    void an_attempt_that_broke_off_goes_on_with_what_is_missing() {
        server.on("/html/2401.00001", page("<img src='a.png'><img src='b.png'>"))
                .on("/html/2401.00001v2/a.png", ServerReply.bytes(200, PNG))
                .on("/html/2401.00001v2/b.png", ServerReply.cut("\u0089PNG"), ServerReply.bytes(200, PNG));

        assertThat(keep())
                .isInstanceOfSatisfying(
                        KeepResult.Unreachable.class,
                        lost -> assertThat(lost.reason().english()).startsWith("The connection to 127.0.0.1 broke"));
        assertThat(folder.resolve("papers/2401.00001")).doesNotExist();
        assertThat(kept(keep()).format()).isEqualTo(KeptFormat.HTML);
        assertThat(server.asked().stream().filter(address -> address.endsWith("a.png")))
                .hasSize(1);
    }

    @Test
    void a_newer_version_takes_the_place_of_the_one_before() throws IOException {
        server.on("/html/2401.00001", page(""), ServerReply.ok(html("", "v3")));

        var old = kept(keep());
        var now = kept(keep());

        assertThat(now.version()).isEqualTo(3);
        assertThat(store().find(old)).isNull();
        assertThat(names("papers/2401.00001")).containsExactly("v3");
        assertThat(names("papers")).containsExactly("2401.00001");
    }

    @Test
    void a_server_that_is_busy_is_asked_another_time() {
        server.on("/html/2401.00001", ServerReply.status(503));

        assertThat(keep())
                .isInstanceOfSatisfying(
                        KeepResult.Failed.class,
                        failed -> assertThat(failed.again()).isTrue());
    }

    @Test
    void removing_a_paper_leaves_nothing_of_it() throws IOException {
        server.on("/html/2401.00001", page(""));
        kept(keep());

        store().remove(ID);

        assertThat(names("papers")).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        Files.writeString(folder.resolve("papers"), "a file");

        assertThatThrownBy(this::keep)
                .isInstanceOf(FullTextException.class)
                .hasMessageStartingWith("The paper could not be kept in ");
    }

    private FullTextStore store() {
        return new FullTextStore(folder.resolve("papers"));
    }

    private KeepResult keep() {
        return new FullTextDownloader(fetcher, store(), server.base(), time)
                .keep(new KeepRequest(7, ID, 1, 0), time::pause);
    }

    private static KeptPaper kept(KeepResult result) {
        assertThat(result).isInstanceOf(KeepResult.Kept.class);
        return ((KeepResult.Kept) result).paper();
    }

    private static String failed(KeepResult result) {
        assertThat(result).isInstanceOf(KeepResult.Failed.class);
        return ((KeepResult.Failed) result).reason().english();
    }

    private List<String> names(String inFolder) throws IOException {
        try (var files = Files.list(folder.resolve(inFolder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static ServerReply page(String figures) {
        return ServerReply.ok(html(figures, "v2"));
    }

    private static String html(String figures, String version) {
        return "<html><head><base href=\"/html/2401.00001" + version + "/\"></head><body><article class='ltx_document'>"
                + "<figure class='ltx_figure'>" + figures + "</figure></article></body></html>";
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
