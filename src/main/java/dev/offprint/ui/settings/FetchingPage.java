package dev.offprint.ui.settings;

import dev.offprint.settings.Settings;
import dev.offprint.settings.Settings.Images;
import dev.offprint.settings.Settings.Network;
import dev.offprint.settings.Sources;
import dev.offprint.settings.Timetable;
import dev.offprint.ui.fx.Texts;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;

/// When and how the sources are asked.
final class FetchingPage {
    private static final List<Integer> MINUTES = List.of(60, 180, 360, 720, 1440);
    private static final int ROOM_STEP = 50;

    private FetchingPage() {}

    static Page.Content of(Choices choices, Texts texts) {
        var offline = new CheckBox(texts.of("settings.offline"));
        offline.setOnAction(_ -> network(choices, old -> new Network(offline.isSelected(), old.proxy())));
        var schedule = new CheckBox(texts.of("settings.schedule"));
        schedule.setOnAction(_ -> timetable(choices, old -> old.withOn(schedule.isSelected())));
        var every = new Radios<>(
                texts.of("settings.every"),
                MINUTES,
                minutes -> texts.of("settings.every.hours", minutes / 60),
                minutes -> timetable(choices, old -> old.withMinutes(minutes)));
        var arxiv = new Entry(
                texts.of("settings.arxiv"),
                text -> categories(text)
                        .filter(each -> !Sources.understands(each))
                        .findFirst()
                        .map(each -> texts.of("settings.arxiv.wrong", each))
                        .orElse(""),
                text -> choices.change(old -> old.withSources(
                        new Sources(categories(text).toList(), old.sources().folder()))));
        var folder = new Entry(
                texts.of("settings.watched"),
                text -> isFolder(text) ? "" : texts.of("settings.watched.wrong"),
                text -> choices.change(
                        old -> old.withSources(new Sources(old.sources().arxiv(), text))));
        var proxy = new Entry(
                texts.of("settings.proxy"),
                text -> Network.understands(text) ? "" : texts.of("settings.proxy.wrong"),
                text -> network(choices, old -> new Network(old.offline(), text)));
        var images = new CheckBox(texts.of("settings.images"));
        images.setOnAction(_ -> images(choices, old -> new Images(images.isSelected(), old.megabytes())));
        var room = room(choices, texts);
        var form = new Form()
                .line(offline, texts.of("settings.offline.hint"))
                .line(schedule, texts.of("settings.schedule.hint"))
                .line(texts.of("settings.every"), every, "")
                .line(texts.of("settings.arxiv"), arxiv, texts.of("settings.arxiv.hint"))
                .line(texts.of("settings.watched"), folder, texts.of("settings.watched.hint"))
                .line(texts.of("settings.proxy"), proxy, texts.of("settings.proxy.hint"))
                .line(images, texts.of("settings.images.hint"))
                .line(texts.of("settings.images.room"), room, "");
        return new Page.Content(form, settings -> {
            offline.setSelected(settings.network().offline());
            schedule.setSelected(settings.timetable().on());
            schedule.setDisable(settings.network().offline());
            every.show(settings.timetable().minutes());
            every.setDisable(
                    settings.network().offline() || !settings.timetable().on());
            arxiv.show(String.join(", ", settings.sources().arxiv()));
            var watched = settings.sources().folder();
            folder.show(watched == null ? "" : watched);
            var address = settings.network().proxy();
            proxy.show(address == null ? "" : address);
            images.setSelected(settings.images().shown());
            room.getValueFactory().setValue(settings.images().megabytes());
            room.setDisable(!settings.images().shown());
        });
    }

    private static Stream<String> categories(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static boolean isFolder(String text) {
        try {
            return text.isBlank() || Files.isDirectory(Path.of(text.strip()));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static Spinner<Integer> room(Choices choices, Texts texts) {
        var room = new Spinner<Integer>(Images.LEAST, Images.MOST, 100, ROOM_STEP);
        room.setAccessibleText(texts.of("settings.images.room"));
        room.setEditable(true);
        room.getEditor().setAccessibleText(texts.of("settings.images.room"));
        room.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                images(choices, old -> new Images(old.shown(), now));
            }
        });
        return room;
    }

    private static void network(Choices choices, UnaryOperator<Network> change) {
        choices.change(old -> old.withNetwork(change.apply(old.network())));
    }

    private static void timetable(Choices choices, UnaryOperator<Timetable> change) {
        choices.change(old -> old.withTimetable(change.apply(old.timetable())));
    }

    private static void images(Choices choices, UnaryOperator<Images> change) {
        choices.change((Settings old) -> old.withImages(change.apply(old.images())));
    }
}
