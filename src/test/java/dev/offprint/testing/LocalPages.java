package dev.offprint.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hugging Face Daily Papers on this machine: the interface for programs (paged, with `Link` and `ETag`) and the day
/// pages, which show
/// the newest day before where there is none, over any lists given to it.
///
/// `main FILE` serves a file of lists (`{date, id, shape, item}` a line, gzipped) until its standard input ends, for
/// runs of the whole program.
public final class LocalPages implements AutoCloseable {
    private static final Pattern PARAMETER = Pattern.compile("[?&](\\w+)=([^&]*)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LocalServer server = new LocalServer().otherwise(this::reply);
    private final NavigableMap<LocalDate, List<String>> days = new TreeMap<>();
    private volatile boolean programs = true;
    private volatile boolean pages = true;

    /// Puts the list of a day, or replaces it.
    public synchronized LocalPages day(LocalDate day, List<String> items) {
        days.put(day, List.copyOf(items));
        return this;
    }

    /// Answers 404 to every question to the interface.
    public LocalPages withoutInterface() {
        programs = false;
        return this;
    }

    /// Answers 404 to every question for a page.
    public LocalPages withoutPages() {
        pages = false;
        return this;
    }

    public URI base() {
        return server.base();
    }

    public LocalServer server() {
        return server;
    }

    private synchronized ServerReply reply(LocalServer.Request request) {
        var address = request.address();
        if (programs && address.startsWith("/api/daily_papers")) {
            return list(request);
        }
        if (pages && address.startsWith("/papers/date/")) {
            var asked = LocalDate.parse(address.substring("/papers/date/".length()));
            var shown = days.floorEntry(asked);
            return shown == null
                    ? ServerReply.status(404)
                    : ServerReply.ok(PageText.page(shown.getKey(), shown.getValue()));
        }
        return ServerReply.status(404);
    }

    private ServerReply list(LocalServer.Request request) {
        int limit = Integer.parseInt(parameter(request.address(), "limit", "50"));
        int page = Integer.parseInt(parameter(request.address(), "p", "0"));
        if (limit > 100) {
            return ServerReply.status(400);
        }
        var items = listed(request.address());
        int from = Math.min(items.size(), page * limit);
        int until = Math.min(items.size(), from + limit);
        var body = PageText.api(items.subList(from, until));
        var etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        if (request.header("If-None-Match").equals(etag)) {
            return ServerReply.status(304);
        }
        var next = request.address().replaceFirst("p=\\d+", "p=" + (page + 1));
        return until < items.size()
                ? ServerReply.gzip(
                        body.getBytes(StandardCharsets.UTF_8), "ETag: " + etag, "Link: <" + next + ">; rel=\"next\"")
                : ServerReply.gzip(body.getBytes(StandardCharsets.UTF_8), "ETag: " + etag);
    }

    private List<String> listed(String address) {
        var date = parameter(address, "date", "");
        var week = parameter(address, "week", "");
        var month = parameter(address, "month", "");
        Predicate<LocalDate> asked = !date.isEmpty()
                ? day -> day.toString().equals(date)
                : !week.isEmpty()
                        ? day -> week(day).equals(week)
                        : day -> YearMonth.from(day).toString().equals(month);
        return days.keySet().stream()
                .filter(asked)
                .flatMap(day -> days.getOrDefault(day, List.of()).stream())
                .toList();
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String parameter(String address, String name, String otherwise) {
        var parameter = PARAMETER.matcher(address);
        while (parameter.find()) {
            if (parameter.group(1).equals(name)) {
                return parameter.group(2);
            }
        }
        return otherwise;
    }

    /// Serves the lists of a file as in the shared captures.
    public LocalPages file(Path gzipped) throws IOException {
        var read = new TreeMap<LocalDate, List<String>>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var entry = JSON.readTree(line);
                var day = LocalDate.parse(entry.path("date").asString());
                read.computeIfAbsent(day, _ -> new ArrayList<>()).add(item(entry));
            }
        }
        read.forEach(this::day);
        return this;
    }

    /// An entry in the interface's form, whatever form it was scraped in.
    private static String item(JsonNode entry) {
        var item = entry.path("item");
        if (entry.path("shape").asString().equals("api")) {
            return item.toString();
        }
        var whole = JSON.createObjectNode();
        var paper = whole.putObject("paper");
        paper.put("id", entry.path("id").asString());
        paper.set("title", item.path("title"));
        paper.set("summary", item.path("abstract"));
        var authors = paper.putArray("authors");
        item.path("authors").forEach(name -> authors.addObject().set("name", name));
        whole.set("title", item.path("title"));
        return whole.toString();
    }

    @Override
    public void close() {
        server.close();
    }

    /// @param arguments the file
    public static void main(String... arguments) throws IOException {
        try (var pages = new LocalPages().file(Path.of(arguments[0]))) {
            System.out.println(pages.base());
            while (System.in.read() >= 0) {
                // until whoever started this closes the pipe
            }
            System.out.println(pages.server().asked().size() + " requests");
        }
    }
}
