package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that were read to their end a moment ago, so that the next page need not do it again. */
@Singleton
class OpenedFiles {
    private static final int KEPT = 50;

    private record Key(Path path, Mapping said) {}

    private final Map<Key, ImportFile> opened = new LinkedHashMap<>();

    /** Reads it, unless that was done and nobody wrote to it since. */
    ImportFile open(Path path, Mapping said) {
        var key = new Key(path, said);
        ImportFile known = find(key);
        if (known != null && known.isUnchanged()) {
            return known;
        }
        ImportFile file = Imports.open(path, said);
        keep(key, file);
        return file;
    }

    private synchronized @Nullable ImportFile find(Key key) {
        return opened.get(key);
    }

    private synchronized void keep(Key key, ImportFile file) {
        opened.put(key, file);
        if (opened.size() > KEPT) {
            opened.remove(opened.keySet().iterator().next());
        }
    }
}
