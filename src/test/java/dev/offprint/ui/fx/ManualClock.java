package dev.offprint.ui.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Delayed calls on a clock that the test advances.
public final class ManualClock implements DelayedCalls {
    private final List<Alarm> alarms = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Alarm(Duration at, Runnable task) {}

    @Override
    public Runnable after(Duration delay, Runnable task) {
        var alarm = new Alarm(now.plus(delay), task);
        alarms.add(alarm);
        return () -> alarms.removeIf(each -> each.equals(alarm));
    }

    public void advance(Duration by) {
        now = now.plus(by);
        var due =
                alarms.stream().filter(alarm -> alarm.at().compareTo(now) <= 0).toList();
        alarms.removeAll(due);
        due.forEach(alarm -> alarm.task().run());
    }
}
