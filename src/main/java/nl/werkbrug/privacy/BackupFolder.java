package nl.werkbrug.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A folder with a copy of an embedded store, of its erasure ledger and of the settings. */
public record BackupFolder(Path path) {
    /**
     * The master key in the data folder; without it neither ledger nor second steps are worth a
     * thing.
     */
    static final String KEY = "key";

    private static final String STORE = "werkbrug.zip";
    private static final String SETTINGS = "config";
    private static final String STORE_FILE = ".mv.db";

    public BackupFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Holds nothing yet; one that does is never written over. */
    public boolean isFree() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    public boolean isComplete() {
        return Files.isRegularFile(store());
    }

    public Path settings() {
        return path.resolve(SETTINGS);
    }

    /**
     * Puts the store back in place of another, checked before it takes that place. What the data
     * folder remembers of erasures stays, joined with what the copy remembers.
     */
    public void restore(Path storeFile) throws IOException, UnreadableBackupException {
        Path data = Objects.requireNonNull(storeFile.toAbsolutePath().getParent());
        Path work = Files.createTempDirectory(data, "restore");
        try {
            Path unpacked = unpack(work.resolve(storeFile.getFileName()));
            StoreFile.of(unpacked).renew();
            Files.move(unpacked, storeFile, StandardCopyOption.REPLACE_EXISTING);
            joinLedger(data);
            remove(data.resolve("index"));
        } finally {
            remove(work);
        }
    }

    Path store() {
        return path.resolve(STORE);
    }

    void create() throws IOException {
        Files.createDirectories(path);
    }

    void copyLedger(Path data) throws IOException {
        copyIfThere(data.resolve(LedgerFile.NAME), path.resolve(LedgerFile.NAME));
        copyIfThere(data.resolve(KEY), path.resolve(KEY));
    }

    void copySettings(Path config) throws IOException {
        Files.createDirectories(settings());
        for (Path file : filesOf(config)) {
            Files.copy(file, settings().resolve(file.getFileName()));
        }
    }

    private Path unpack(Path target) throws IOException, UnreadableBackupException {
        try (InputStream file = Files.newInputStream(store());
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(STORE_FILE)) {
                    Files.copy(zip, target);
                    return target;
                }
            }
        }
        throw new UnreadableBackupException();
    }

    /** The key of the data folder stays: its ledger was made with it. */
    private void joinLedger(Path data) throws IOException {
        Path key = data.resolve(KEY);
        if (!Files.exists(key)) {
            copyIfThere(path.resolve(KEY), key);
        }
        Set<String> hashes = new TreeSet<>(LedgerFile.read(path.resolve(LedgerFile.NAME)));
        hashes.addAll(LedgerFile.read(data.resolve(LedgerFile.NAME)));
        new LedgerFile(data).replace(hashes);
    }

    private static void copyIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
