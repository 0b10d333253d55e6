package dev.offprint.ingest;

import dev.offprint.testing.LocalServer;
import dev.offprint.testing.PageText;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// One source, asked for one Monday that is long over, and a library to fetch it into.
abstract class EditionFetchFixture {
    static final LocalDate MONDAY = LocalDate.parse("2026-05-04");
    static final String API = "/api/daily_papers?date=2026-05-04&limit=100&p=0";
    static final String PAGE = "/papers/date/2026-05-04";

    @TempDir
    Path folder;

    final LocalServer server = new LocalServer();
    IngestFixture rig;

    @BeforeEach
    void open() {
        rig = new IngestFixture(folder, server.base(), "2026-05-20T12:00:00Z");
    }

    @AfterEach
    void close() {
        rig.close();
        server.close();
    }

    static String list(int papers) {
        return PageText.api(PageText.items(MONDAY, 1, papers));
    }
}
