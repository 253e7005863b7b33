package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;

import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every file of the index in use is whole, byte for byte. */
@Singleton
class IndexCheck implements Check {
    private final IndexFolder folder;

    IndexCheck(IndexFolder folder) {
        this.folder = folder;
    }

    @Override
    public Part part() {
        return Part.INDEX;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public List<Object> look(FaultList faults) {
        try {
            var named = folder.named();
            if (named.isEmpty()) {
                faults.nothingToSee("check.index.none");
                return List.of();
            }
            return look(named.get(), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> look(Path generation, FaultList faults) {
        if (!Files.isDirectory(generation)) {
            faults.add("check.index.gone");
            return List.of();
        }
        try (HeldFiles files = HeldFiles.of(FSDirectory.open(generation));
                CheckIndex check = new CheckIndex(files, new NoLock())) {
            return look(check.checkIndex(), faults);
        } catch (IOException _) {
            faults.add("check.index.unreadable");
            return List.of();
        }
    }

    private static List<Object> look(CheckIndex.Status status, FaultList faults) {
        if (status.segmentInfos.isEmpty() && !status.clean) {
            faults.add("check.index.unreadable");
        }
        status.segmentInfos.stream()
                .filter(segment -> !segment.openReaderPassed || segment.toLoseDocCount > 0)
                .forEach(segment -> faults.add("check.index.segment", segment.name));
        return List.of(status.segmentInfos.size());
    }

    /** Nothing is repaired here, so nobody has to let go of the index. */
    private static final class NoLock extends Lock {
        @Override
        public void ensureValid() throws IOException {
            throw new IOException("Only read");
        }

        @Override
        public void close() {
            // Nothing was taken.
        }
    }
}
