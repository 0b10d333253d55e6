package dev.offprint.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PowerSupplyTest {
    @TempDir
    Path folder;

    @Test
    void a_battery_that_is_discharged_is_what_the_machine_runs_on() throws IOException {
        supply("AC", "Mains", "");
        supply("BAT0", "Battery", "Discharging\n");

        assertThat(new PowerSupply(folder).onBattery()).isTrue();
    }

    @Test
    void a_battery_that_is_charged_is_not() throws IOException {
        supply("BAT0", "Battery", "Charging\n");

        assertThat(new PowerSupply(folder).onBattery()).isFalse();
    }

    @Test
    void the_battery_of_a_mouse_does_not_count() throws IOException {
        supply("mouse", "Battery", "Discharging\n");
        Files.writeString(folder.resolve("mouse").resolve("scope"), "Device\n");

        assertThat(new PowerSupply(folder).onBattery()).isFalse();
    }

    @Test
    void a_system_that_says_nothing_counts_as_plugged_in() {
        assertThat(new PowerSupply(folder.resolve("none")).onBattery()).isFalse();
    }

    private void supply(String name, String type, String status) throws IOException {
        var supply = Files.createDirectories(folder.resolve(name));
        Files.writeString(supply.resolve("type"), type);
        Files.writeString(supply.resolve("status"), status);
    }
}
