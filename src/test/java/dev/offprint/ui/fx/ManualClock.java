package dev.offprint.ui.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Delays on a clock that the test turns by hand.
public final class ManualClock implements DelayedCalls {
    private final List<Alarm> alarms = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Alarm(Duration at, Runnable then) {}

    @Override
    public Runnable after(Duration wait, Runnable then) {
        var alarm = new Alarm(now.plus(wait), then);
        alarms.add(alarm);
        return () -> alarms.removeIf(each -> each.equals(alarm));
    }

    public void turn(Duration by) {
        now = now.plus(by);
        var due =
                alarms.stream().filter(alarm -> alarm.at().compareTo(now) <= 0).toList();
        alarms.removeAll(due);
        due.forEach(alarm -> alarm.then().run());
    }
}
