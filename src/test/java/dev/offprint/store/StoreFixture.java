package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A store of its own for each test, found sound after it.
public abstract class StoreFixture {
    @TempDir
    public Path folder;

    public Store store;

    @BeforeEach
    final void openStore() {
        store = Store.open(folder);
    }

    @AfterEach
    final void closeStore() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    /// As after the program was started again.
    public final void reopen() {
        store.close();
        store = Store.open(folder);
    }
}
