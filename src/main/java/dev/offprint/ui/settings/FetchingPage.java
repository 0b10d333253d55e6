package dev.offprint.ui.settings;

import dev.offprint.settings.FetchSchedule;
import dev.offprint.settings.Settings;
import dev.offprint.settings.Settings.Images;
import dev.offprint.settings.Settings.Network;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;

/// When and how the sources are asked.
final class FetchingPage {
    private static final List<Integer> MINUTES = List.of(60, 180, 360, 720, 1440);
    private static final int ROOM_STEP = 50;

    private FetchingPage() {}

    static SettingsPage.Content of(SettingsAccess choices, Localization texts) {
        var offline = new CheckBox(texts.of("settings.offline"));
        offline.setOnAction(_ -> network(choices, old -> new Network(offline.isSelected(), old.proxy())));
        var schedule = new CheckBox(texts.of("settings.schedule"));
        schedule.setOnAction(_ -> timetable(choices, old -> old.withOn(schedule.isSelected())));
        var every = new RadioGroup<>(
                texts.of("settings.every"),
                MINUTES,
                minutes -> texts.of("settings.every.hours", minutes / 60),
                minutes -> timetable(choices, old -> old.withMinutes(minutes)));
        var tells = new CheckBox(texts.of("settings.tells"));
        tells.setOnAction(_ -> timetable(choices, old -> old.withTells(tells.isSelected())));
        var proxy = new CommitField(
                texts.of("settings.proxy"),
                text -> Network.understands(text) ? "" : texts.of("settings.proxy.wrong"),
                text -> network(choices, old -> new Network(old.offline(), text)));
        var images = new CheckBox(texts.of("settings.images"));
        images.setOnAction(_ -> images(choices, old -> new Images(images.isSelected(), old.megabytes())));
        var room = room(choices, texts);
        var form = new SettingsForm()
                .line(offline, texts.of("settings.offline.hint"))
                .line(schedule, texts.of("settings.schedule.hint"))
                .line(texts.of("settings.every"), every, "")
                .line(tells, texts.of("settings.tells.hint"))
                .line(texts.of("settings.proxy"), proxy, texts.of("settings.proxy.hint"))
                .line(images, texts.of("settings.images.hint"))
                .line(texts.of("settings.images.room"), room, "");
        return new SettingsPage.Content(form, settings -> {
            offline.setSelected(settings.network().offline());
            schedule.setSelected(settings.timetable().on());
            schedule.setDisable(settings.network().offline());
            every.show(settings.timetable().minutes());
            every.setDisable(
                    settings.network().offline() || !settings.timetable().on());
            tells.setSelected(settings.timetable().tells());
            var address = settings.network().proxy();
            proxy.show(address == null ? "" : address);
            images.setSelected(settings.images().shown());
            room.getValueFactory().setValue(settings.images().megabytes());
            room.setDisable(!settings.images().shown());
        });
    }

    private static Spinner<Integer> room(SettingsAccess choices, Localization texts) {
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

    private static void network(SettingsAccess choices, UnaryOperator<Network> change) {
        choices.change(old -> old.withNetwork(change.apply(old.network())));
    }

    private static void timetable(SettingsAccess choices, UnaryOperator<FetchSchedule> change) {
        choices.change(old -> old.withTimetable(change.apply(old.timetable())));
    }

    private static void images(SettingsAccess choices, UnaryOperator<Images> change) {
        choices.change((Settings old) -> old.withImages(change.apply(old.images())));
    }
}
