package dev.offprint.store;

import dev.offprint.model.Preferences;
import dev.offprint.store.db.Database;
import dev.offprint.store.schema.InterestTable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which papers preferences are learnt from: those starred, or those with a tag, and those dismissed; of each kind the
/// newest choices. A choice is as new as the act that made it; papers that were marked by no act, such as those of an
/// imported library, come last, the newest paper first.
final class PreferenceQueries {
    /// Papers of a kind: an interest of years ago should not outweigh today's.
    private static final int MOST = 500;

    private static final String ACTS = "(SELECT max(c.act) FROM act_mark c JOIN act a ON a.id = c.act"
            + " WHERE c.paper = m.paper AND a.undone_at IS NULL AND ";
    private static final String NEWEST = ") DESC, m.paper DESC LIMIT " + MOST;

    private static final String STARRED = "SELECT m.paper FROM mark m WHERE m.starred = 1 AND m.dismissed = 0 ORDER BY "
            + ACTS + "c.old_starred = 0 AND c.new_starred = 1" + NEWEST;
    private static final String DISMISSED = "SELECT m.paper FROM mark m WHERE m.dismissed = 1 ORDER BY " + ACTS
            + "c.old_dismissed = 0 AND c.new_dismissed = 1" + NEWEST;
    /// Tags are kept in acts as lines, see [LineList].
    private static final String TAGGED = "SELECT m.paper FROM tag m WHERE m.tag = ?1 ORDER BY " + ACTS
            + "instr(char(10) || c.new_tags || char(10), char(10) || ?1 || char(10)) > 0" + NEWEST;

    private PreferenceQueries() {}

    /// @param tag whose papers are liked; null for the stars
    static Preferences of(Database db, @Nullable String tag) {
        var liked = tag == null ? db.numbers(STARRED) : db.numbers(TAGGED, tag);
        return new Preferences(list(liked), list(db.numbers(DISMISSED)), InterestTable.all(db));
    }

    private static List<Long> list(long[] keys) {
        return Arrays.stream(keys).boxed().toList();
    }
}
