package dev.offprint.platform;

import dev.offprint.concurrent.BackgroundThread;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One window per library. The process that locks the file `lock` in its folder has the window and listens on
/// the Unix domain socket `door` beside it; the system releases both when the process ends.
///
/// Where a folder supports neither, each start opens its own window, which is harmless.
public final class SingleInstance implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SingleInstance.class.getName());

    /// Maximum wait for a window that is starting or busy.
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final Duration RETRY_INTERVAL = Duration.ofMillis(100);

    /// Limit of the number of files in a request.
    private static final int MAX_FILES = 10_000;

    private final Path socketPath;
    private final @Nullable FileChannel lock;
    private @Nullable ServerSocketChannel server;

    private SingleInstance(Path folder, @Nullable FileChannel lock) {
        socketPath = folder.resolve("door");
        this.lock = lock;
    }

    /// Acquires the lock of a library; null if another process has it.
    public static @Nullable SingleInstance acquire(Path folder) {
        try {
            Files.createDirectories(folder, rights(folder, "rwx------"));
            var lock = FileChannel.open(
                    folder.resolve("lock"),
                    java.util.Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    rights(folder, "rw-------"));
            if (isLocked(lock)) {
                lock.close();
                return null;
            }
            return new SingleInstance(folder, lock);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the folder cannot be locked for one window", e);
            return new SingleInstance(folder, null);
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException _) {
            return true; // by this process
        }
    }

    /// Sends a request to the open window, which comes to the front. Returns false without a reply.
    public static boolean send(Path folder, OpenRequest request) {
        var answer = new CompletableFuture<Boolean>();
        var _ = BackgroundThread.start("door", () -> answer.complete(sendWithRetries(folder.resolve("door"), request)));
        return answer.completeOnTimeout(false, TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static boolean sendWithRetries(Path address, OpenRequest request) {
        long began = System.nanoTime();
        while (System.nanoTime() - began < TIMEOUT.toNanos()) {
            try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(address))) {
                var out = new DataOutputStream(Channels.newOutputStream(channel));
                out.writeUTF(request.query());
                out.writeInt(request.files().size());
                for (var file : request.files()) {
                    out.writeUTF(file.toString());
                }
                out.flush();
                return new DataInputStream(Channels.newInputStream(channel)).readBoolean();
            } catch (IOException _) {
                LockSupport.parkNanos(RETRY_INTERVAL.toNanos()); // the window is being opened or closed
            }
        }
        return false;
    }

    /// Starts listening for requests.
    ///
    /// @param handler called with each request on the listening thread
    public void listen(Consumer<OpenRequest> handler) {
        if (lock == null) {
            return;
        }
        try {
            Files.deleteIfExists(socketPath); // left by a killed process: this one holds the lock
            var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socketPath));
            server = channel;
            var _ = BackgroundThread.start("door", () -> acceptRequests(channel, handler));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the window cannot be reached by a second start", e);
        }
    }

    private static void acceptRequests(ServerSocketChannel server, Consumer<OpenRequest> handler) {
        while (server.isOpen()) {
            try (var client = server.accept()) {
                handler.accept(read(client));
                new DataOutputStream(Channels.newOutputStream(client)).writeBoolean(true);
            } catch (AsynchronousCloseException _) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "a request of a second start could not be read", e);
            }
        }
    }

    private static OpenRequest read(SocketChannel client) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(client));
        var query = in.readUTF();
        int count = in.readInt();
        if (count < 0 || count > MAX_FILES) {
            throw new IOException(count + " files at once");
        }
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(Path.of(in.readUTF()));
        }
        return new OpenRequest(files, query);
    }

    private static FileAttribute<?>[] rights(Path folder, String rights) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() {
        try (var _ = lock;
                var _ = server) {
            if (server != null) {
                Files.deleteIfExists(socketPath);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the socket could not be closed", e);
        }
    }
}
