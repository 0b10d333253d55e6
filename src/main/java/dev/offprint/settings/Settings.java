package dev.offprint.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The reader's settings and the state of the window.
///
/// @param network network access of the program
/// @param images  thumbnails in lists
/// @param papers  whole papers on disk
/// @param copies  automatic backups
/// @param meaning search by meaning
/// @param sources additional sources beside the daily papers
/// @param keys    changed keyboard shortcuts by command name, as text
public record Settings(
        AppearanceSettings appearance,
        ReadingSettings reading,
        FetchSchedule timetable,
        Network network,
        Images images,
        FullTexts papers,
        Copies copies,
        SemanticSearch meaning,
        SourceSettings sources,
        Map<String, List<String>> keys,
        WindowState place) {

    public static final Settings DEFAULT = new Settings(
            AppearanceSettings.DEFAULT,
            ReadingSettings.DEFAULT,
            FetchSchedule.DEFAULT,
            Network.DEFAULT,
            Images.DEFAULT,
            FullTexts.DEFAULT,
            Copies.DEFAULT,
            SemanticSearch.DEFAULT,
            SourceSettings.DEFAULT,
            Map.of(),
            WindowState.DEFAULT);

    /// @param offline whether all network access is disabled
    /// @param proxy   `http://host:port` or `host:port`; null for the system's configuration
    public record Network(boolean offline, @Nullable String proxy) {
        public static final Network DEFAULT = new Network(false, null);

        private static final Pattern PROXY = Pattern.compile("(?i)(https?://)?[\\w.-]+(:[1-9]\\d{0,4})?/?");

        public Network {
            proxy = proxy == null || proxy.isBlank() ? null : proxy.strip();
        }

        /// Whether `text` is a valid proxy address; an empty text means no proxy setting.
        public static boolean isValidProxy(String text) {
            return text.isBlank() || PROXY.matcher(text.strip()).matches();
        }
    }

    /// The thumbnails in lists.
    ///
    /// @param shown     whether they are fetched and shown
    /// @param megabytes maximum size on disk, 10 to 2000
    public record Images(boolean shown, int megabytes) {
        public static final int MIN_MEGABYTES = 10;
        public static final int MAX_MEGABYTES = 2_000;
        public static final Images DEFAULT = new Images(false, 100);

        public Images {
            megabytes = megabytes <= 0
                    ? 100
                    : Math.clamp(megabytes, MIN_MEGABYTES, MAX_MEGABYTES); // 0 is what a file lacks
        }
    }

    /// Whole papers on disk.
    ///
    /// @param starred   whether starred papers are kept by themselves
    /// @param megabytes what all may take on disk, 50 to 100,000
    public record FullTexts(boolean starred, int megabytes) {
        public static final int MIN_MEGABYTES = 50;
        public static final int MAX_MEGABYTES = 100_000;
        public static final FullTexts DEFAULT = new FullTexts(true, 2_000);

        public FullTexts {
            megabytes = megabytes <= 0
                    ? 2_000
                    : Math.clamp(megabytes, MIN_MEGABYTES, MAX_MEGABYTES); // 0 is what a file lacks
        }
    }

    /// @param weekly whether the library is backed up each week while the window is open
    public record Copies(boolean weekly) {
        public static final Copies DEFAULT = new Copies(true);
    }

    /// @param on whether vectors of papers are computed while the window is open, and count in searches
    public record SemanticSearch(boolean on) {
        public static final SemanticSearch DEFAULT = new SemanticSearch(true);
    }

    public Settings {
        appearance = Objects.requireNonNullElse(appearance, AppearanceSettings.DEFAULT); // a file may say null
        reading = Objects.requireNonNullElse(reading, ReadingSettings.DEFAULT);
        timetable = Objects.requireNonNullElse(timetable, FetchSchedule.DEFAULT);
        network = Objects.requireNonNullElse(network, Network.DEFAULT);
        images = Objects.requireNonNullElse(images, Images.DEFAULT);
        papers = Objects.requireNonNullElse(papers, FullTexts.DEFAULT);
        copies = Objects.requireNonNullElse(copies, Copies.DEFAULT);
        meaning = Objects.requireNonNullElse(meaning, SemanticSearch.DEFAULT);
        sources = Objects.requireNonNullElse(sources, SourceSettings.DEFAULT);
        keys = copied(keys);
        place = Objects.requireNonNullElse(place, WindowState.DEFAULT);
    }

    public Settings withAppearance(AppearanceSettings value) {
        return new Settings(value, reading, timetable, network, images, papers, copies, meaning, sources, keys, place);
    }

    public Settings withTheme(AppearanceSettings.Theme value) {
        return withAppearance(appearance.withTheme(value));
    }

    public Settings withTypeSize(int percent) {
        return withAppearance(appearance.withTypeSize(percent));
    }

    public Settings withReading(ReadingSettings value) {
        return new Settings(
                appearance, value, timetable, network, images, papers, copies, meaning, sources, keys, place);
    }

    public Settings withTimetable(FetchSchedule value) {
        return new Settings(appearance, reading, value, network, images, papers, copies, meaning, sources, keys, place);
    }

    public Settings withNetwork(Network value) {
        return new Settings(
                appearance, reading, timetable, value, images, papers, copies, meaning, sources, keys, place);
    }

    public Settings withImages(Images value) {
        return new Settings(
                appearance, reading, timetable, network, value, papers, copies, meaning, sources, keys, place);
    }

    public Settings withPapers(FullTexts value) {
        return new Settings(
                appearance, reading, timetable, network, images, value, copies, meaning, sources, keys, place);
    }

    public Settings withCopies(Copies value) {
        return new Settings(
                appearance, reading, timetable, network, images, papers, value, meaning, sources, keys, place);
    }

    public Settings withMeaning(SemanticSearch value) {
        return new Settings(
                appearance, reading, timetable, network, images, papers, copies, value, sources, keys, place);
    }

    public Settings withSources(SourceSettings value) {
        return new Settings(
                appearance, reading, timetable, network, images, papers, copies, meaning, value, keys, place);
    }

    public Settings withKeys(Map<String, List<String>> value) {
        return new Settings(
                appearance, reading, timetable, network, images, papers, copies, meaning, sources, value, place);
    }

    public Settings withWindow(WindowState.@Nullable Frame frame, WindowState.Panes panes) {
        return withPlace(place.withWindow(frame, panes));
    }

    public Settings withPlace(WindowState value) {
        return new Settings(
                appearance, reading, timetable, network, images, papers, copies, meaning, sources, keys, value);
    }

    private static Map<String, List<String>> copied(@Nullable Map<String, List<String>> keys) {
        var copy = new TreeMap<String, List<String>>();
        if (keys != null) {
            keys.forEach((command, strokes) -> copy.put(command, strokes == null ? List.of() : List.copyOf(strokes)));
        }
        return java.util.Collections.unmodifiableSortedMap(copy);
    }
}
