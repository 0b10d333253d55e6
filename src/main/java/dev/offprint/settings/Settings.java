package dev.offprint.settings;

import dev.offprint.model.Listing;
import dev.offprint.model.Period;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The reader's choices and the state in which the window was left.
///
/// @param typeSize in percent of the usual, 80 to 200
/// @param frame    where the window was; null when it was never open
/// @param list     the list that was open; null for the newest day
/// @param paper    the key of the paper that was selected
/// @param network  how the sources are asked, or not at all
/// @param images   whether papers' pictures are shown
public record Settings(
        Theme theme,
        int typeSize,
        Panes panes,
        @Nullable Frame frame,
        @Nullable LastList list,
        @Nullable Long paper,
        Network network,
        Images images) {

    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;
    public static final Settings DEFAULT =
            new Settings(Theme.SYSTEM, 100, Panes.USUAL, null, null, null, Network.USUAL, Images.USUAL);

    /// Light, dark, or what the system says.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// The window on the screen, in the toolkit's units.
    public record Frame(double x, double y, double width, double height, boolean maximized) {}

    /// Where the two dividers between the panes are, as shares of the window's width.
    public record Panes(double first, double second) {
        static final Panes USUAL = new Panes(0.2, 0.54);

        public Panes {
            if (!(first >= 0 && first < second && second <= 1)) {
                first = 0.2;
                second = 0.54;
            }
        }
    }

    /// @param offline whether nothing is asked of any network
    /// @param proxy   `http://host:port` or `host:port`; null to go by what this machine is set up for
    public record Network(boolean offline, @Nullable String proxy) {
        public static final Network USUAL = new Network(false, null);

        private static final Pattern PROXY = Pattern.compile("(?i)(https?://)?[\\w.-]+(:[1-9]\\d{0,4})?/?");

        public Network {
            proxy = proxy == null || proxy.isBlank() ? null : proxy.strip();
        }

        /// Whether `text` can be the address of a proxy; empty means none of one's own.
        public static boolean understands(String text) {
            return text.isBlank() || PROXY.matcher(text.strip()).matches();
        }
    }

    /// The pictures beside the papers of a list.
    ///
    /// @param shown     whether they are fetched and shown at all
    /// @param megabytes how much of the disk they may take, 10 to 2000
    public record Images(boolean shown, int megabytes) {
        public static final int LEAST = 10;
        public static final int MOST = 2_000;
        public static final Images USUAL = new Images(false, 100);

        public Images {
            megabytes = megabytes <= 0 ? 100 : Math.clamp(megabytes, LEAST, MOST); // 0 is what a file lacks
        }
    }

    /// A [Listing] as text.
    public record LastList(
            @Nullable String period,
            boolean starred,
            boolean unread,
            @Nullable String tag,
            @Nullable String order,
            @Nullable String topic) {
        public static LastList of(Listing listing) {
            return new LastList(
                    listing.period() == null ? null : listing.period().text(),
                    listing.starred(),
                    listing.unread(),
                    listing.tag(),
                    listing.order().text(),
                    listing.topic());
        }

        /// The list; one in an order or for a period that this program does not know is the nearest that it does.
        public Listing listing() {
            var known = Listing.Order.DATE;
            for (var each : Listing.Order.values()) {
                known = each.text().equals(order) ? each : known;
            }
            return new Listing(period == null ? null : Period.read(period), starred, unread, tag, false, known)
                    .about(topic);
        }
    }

    public Settings {
        theme = Objects.requireNonNullElse(theme, Theme.SYSTEM); // a file may say null
        panes = Objects.requireNonNullElse(panes, Panes.USUAL);
        network = Objects.requireNonNullElse(network, Network.USUAL);
        images = Objects.requireNonNullElse(images, Images.USUAL);
        typeSize = Math.clamp(typeSize, SMALLEST, LARGEST);
    }

    public Settings withTheme(Theme value) {
        return new Settings(value, typeSize, panes, frame, list, paper, network, images);
    }

    public Settings withTypeSize(int percent) {
        return new Settings(theme, percent, panes, frame, list, paper, network, images);
    }

    public Settings withWindow(@Nullable Frame newFrame, Panes newPanes) {
        return new Settings(theme, typeSize, newPanes, newFrame, list, paper, network, images);
    }

    public Settings withPlace(@Nullable LastList newList, @Nullable Long newPaper) {
        return new Settings(theme, typeSize, panes, frame, newList, newPaper, network, images);
    }

    public Settings withNetwork(Network value) {
        return new Settings(theme, typeSize, panes, frame, list, paper, value, images);
    }

    public Settings withImages(Images value) {
        return new Settings(theme, typeSize, panes, frame, list, paper, network, value);
    }
}
