package nl.werkbrug.matching;

import nl.werkbrug.matching.MatchIndex.Mark;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The index as it was last kept, to look at beside whoever is using it. */
record HeldIndex(HeldFiles files, DirectoryReader reader) implements Closeable {
    static HeldIndex open(Path generation) throws IOException {
        HeldFiles files = HeldFiles.of(FSDirectory.open(generation));
        try {
            return new HeldIndex(files, DirectoryReader.open(files));
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(files);
            throw e;
        }
    }

    Mark mark() throws IOException {
        return Mark.of(reader.getIndexCommit().getUserData());
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, files);
    }
}
