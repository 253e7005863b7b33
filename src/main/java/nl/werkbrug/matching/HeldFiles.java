package nl.werkbrug.matching;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of the last commit, all of them open: a service that writes meanwhile may remove them
 * from the folder, and whoever reads here goes on. Nobody is locked out.
 */
final class HeldFiles extends FilterDirectory {
    private static final int TRIES = 5;

    private final Map<String, IndexInput> held;

    private HeldFiles(Directory folder, Map<String, IndexInput> held) {
        super(folder);
        this.held = held;
    }

    /** A commit that is replaced while it is opened, is tried again. */
    static HeldFiles of(Directory folder) throws IOException {
        for (int left = TRIES; ; left--) {
            try {
                return new HeldFiles(folder, open(folder));
            } catch (NoSuchFileException | FileNotFoundException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    @Override
    public String[] listAll() {
        return held.keySet().toArray(String[]::new);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return file(name).length();
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        IndexInput file = file(name);
        return file.slice(name, 0, file.length());
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(held.values());
        super.close();
    }

    private IndexInput file(String name) throws IOException {
        IndexInput file = held.get(name);
        if (file == null) {
            throw new NoSuchFileException(name);
        }
        return file;
    }

    private static Map<String, IndexInput> open(Directory folder) throws IOException {
        var opened = new TreeMap<String, IndexInput>();
        try {
            for (String name : SegmentInfos.readLatestCommit(folder).files(true)) {
                opened.put(name, folder.openInput(name, IOContext.DEFAULT));
            }
            return opened;
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(opened.values());
            throw e;
        }
    }
}
