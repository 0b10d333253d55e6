package dev.offprint.ui.settings;

import dev.offprint.settings.FetchSchedule;
import dev.offprint.settings.Settings;
import dev.offprint.settings.Settings.FullTexts;
import dev.offprint.settings.Settings.Images;
import dev.offprint.settings.Settings.Network;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;

/// The settings page for fetching: schedule, network and thumbnails.
final class FetchingPage {
    private static final List<Integer> MINUTES = List.of(60, 180, 360, 720, 1440);
    private static final int CACHE_SIZE_STEP = 50;
    private static final int ROOM_STEP = 500;

    private FetchingPage() {}

    static SettingsPage.Content of(SettingsAccess settingsAccess, Localization texts) {
        var offline = new CheckBox(texts.of("settings.offline"));
        offline.setOnAction(_ -> changeNetwork(settingsAccess, old -> new Network(offline.isSelected(), old.proxy())));
        var schedule = new CheckBox(texts.of("settings.schedule"));
        schedule.setOnAction(_ -> changeSchedule(settingsAccess, old -> old.withOn(schedule.isSelected())));
        var interval = new RadioGroup<>(
                texts.of("settings.every"),
                MINUTES,
                minutes -> texts.of("settings.every.hours", minutes / 60),
                minutes -> changeSchedule(settingsAccess, old -> old.withMinutes(minutes)));
        var notify = new CheckBox(texts.of("settings.tells"));
        notify.setOnAction(_ -> changeSchedule(settingsAccess, old -> old.withTells(notify.isSelected())));
        var proxy = new CommitField(
                texts.of("settings.proxy"),
                text -> Network.isValidProxy(text) ? "" : texts.of("settings.proxy.wrong"),
                text -> changeNetwork(settingsAccess, old -> new Network(old.offline(), text)));
        var images = new CheckBox(texts.of("settings.images"));
        images.setOnAction(_ -> changeImages(settingsAccess, old -> new Images(images.isSelected(), old.megabytes())));
        var cacheSize = cacheSize(settingsAccess, texts);
        var papers = new CheckBox(texts.of("settings.papers"));
        papers.setOnAction(
                _ -> changePapers(settingsAccess, old -> new FullTexts(papers.isSelected(), old.megabytes())));
        var room = room(settingsAccess, texts);
        var form = new SettingsForm()
                .row(offline, texts.of("settings.offline.hint"))
                .row(schedule, texts.of("settings.schedule.hint"))
                .row(texts.of("settings.every"), interval, "")
                .row(notify, texts.of("settings.tells.hint"))
                .row(texts.of("settings.proxy"), proxy, texts.of("settings.proxy.hint"))
                .row(images, texts.of("settings.images.hint"))
                .row(texts.of("settings.images.room"), cacheSize, "")
                .row(papers, texts.of("settings.papers.hint"))
                .row(texts.of("settings.papers.room"), room, "");
        return new SettingsPage.Content(form, settings -> {
            offline.setSelected(settings.network().offline());
            schedule.setSelected(settings.timetable().on());
            schedule.setDisable(settings.network().offline());
            interval.show(settings.timetable().minutes());
            interval.setDisable(
                    settings.network().offline() || !settings.timetable().on());
            notify.setSelected(settings.timetable().tells());
            var address = settings.network().proxy();
            proxy.show(address == null ? "" : address);
            images.setSelected(settings.images().shown());
            cacheSize.getValueFactory().setValue(settings.images().megabytes());
            cacheSize.setDisable(!settings.images().shown());
            papers.setSelected(settings.papers().starred());
            room.getValueFactory().setValue(settings.papers().megabytes());
        });
    }

    private static Spinner<Integer> cacheSize(SettingsAccess settingsAccess, Localization texts) {
        var cacheSize = new Spinner<Integer>(Images.MIN_MEGABYTES, Images.MAX_MEGABYTES, 100, CACHE_SIZE_STEP);
        cacheSize.setAccessibleText(texts.of("settings.images.room"));
        cacheSize.setEditable(true);
        cacheSize.getEditor().setAccessibleText(texts.of("settings.images.room"));
        cacheSize.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                changeImages(settingsAccess, old -> new Images(old.shown(), now));
            }
        });
        return cacheSize;
    }

    private static Spinner<Integer> room(SettingsAccess settingsAccess, Localization texts) {
        var room = new Spinner<Integer>(
                FullTexts.MIN_MEGABYTES, FullTexts.MAX_MEGABYTES, FullTexts.DEFAULT.megabytes(), ROOM_STEP);
        room.setAccessibleText(texts.of("settings.papers.room"));
        room.setEditable(true);
        room.getEditor().setAccessibleText(texts.of("settings.papers.room"));
        room.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                changePapers(settingsAccess, old -> new FullTexts(old.starred(), now));
            }
        });
        return room;
    }

    private static void changePapers(SettingsAccess settingsAccess, UnaryOperator<FullTexts> change) {
        settingsAccess.change((Settings old) -> old.withPapers(change.apply(old.papers())));
    }

    private static void changeNetwork(SettingsAccess settingsAccess, UnaryOperator<Network> change) {
        settingsAccess.change(old -> old.withNetwork(change.apply(old.network())));
    }

    private static void changeSchedule(SettingsAccess settingsAccess, UnaryOperator<FetchSchedule> change) {
        settingsAccess.change(old -> old.withTimetable(change.apply(old.timetable())));
    }

    private static void changeImages(SettingsAccess settingsAccess, UnaryOperator<Images> change) {
        settingsAccess.change((Settings old) -> old.withImages(change.apply(old.images())));
    }
}
