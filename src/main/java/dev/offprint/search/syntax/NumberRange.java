package dev.offprint.search.syntax;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A comparison as typed: `>50`, `>=50`, `<50`, `<=50`, `=50`, `50`, `10..50`, `10..`, `..50`, `50+`.
///
/// @param low    null where the range is open below
/// @param lowIn  whether `low` itself is in it
/// @param high   null where the range is open above
/// @param highIn whether `high` itself is in it
record NumberRange<T>(
        @Nullable T low, boolean lowIn, @Nullable T high, boolean highIn) {

    /// Reads a range of whatever `value` reads; null when there is nothing to compare with, or something that `value`
    /// cannot read.
    static <T> @Nullable NumberRange<T> read(String text, Function<String, @Nullable T> value) {
        var all = text.strip();
        int dots = all.indexOf("..");
        if (dots >= 0) {
            return between(
                    all.substring(0, dots).strip(), all.substring(dots + 2).strip(), value);
        }
        var bare = all.replaceFirst("^(?:>=|<=|>|<|=)", "").strip();
        boolean more = !all.startsWith(">") && bare.endsWith("+");
        var read = bare.isEmpty() ? null : value.apply(more ? bare.substring(0, bare.length() - 1) : bare);
        if (read == null) {
            return null;
        }
        if (more || all.startsWith(">")) {
            return new NumberRange<>(read, more || all.startsWith(">="), null, true);
        }
        return all.startsWith("<")
                ? new NumberRange<>(null, true, read, all.startsWith("<="))
                : new NumberRange<>(read, true, read, true);
    }

    private static <T> @Nullable NumberRange<T> between(String low, String high, Function<String, @Nullable T> value) {
        var from = low.isEmpty() ? null : value.apply(low);
        var to = high.isEmpty() ? null : value.apply(high);
        boolean unread = (from == null && !low.isEmpty()) || (to == null && !high.isEmpty());
        return unread || (from == null && to == null) ? null : new NumberRange<>(from, true, to, true);
    }
}
