package dev.offprint.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DesktopNotificationsTest {
    @Test
    void on_linux_the_words_are_arguments_and_none_is_taken_for_an_option() {
        assertThat(DesktopNotifications.command("Linux", "Offprint", "--help; 3 new papers"))
                .containsExactly("notify-send", "--app-name=Offprint", "--", "Offprint", "--help; 3 new papers");
    }

    @Test
    void on_macos_the_words_are_arguments_of_a_script_that_never_changes() {
        assertThat(DesktopNotifications.command("Mac OS X", "Offprint", "3 new \"papers\""))
                .startsWith("osascript")
                .endsWith("Offprint", "3 new \"papers\"");
    }

    @Test
    void on_windows_there_is_no_command_for_it() {
        assertThat(DesktopNotifications.command("Windows 11", "Offprint", "3 new papers"))
                .isEmpty();
    }
}
