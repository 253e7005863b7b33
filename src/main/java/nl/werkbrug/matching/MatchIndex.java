package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.Region;
import nl.werkbrug.need.Need;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The index of candidates: the one door to Lucene. It remembers which store it was made of and up
 * to which line of that store's outbox; both are committed with it.
 */
final class MatchIndex implements Closeable {
    static final String FORMAT = "2";

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Supplier<Catalogue> catalogue;
    private final Weights weights;
    private final CreditTables tables;
    private final Distances distances;
    private volatile Mark mark;
    private volatile Mark kept;

    /** What an index holds: the store it belongs to and its last outbox line. */
    record Mark(String store, long number) {
        static final Mark NOTHING = new Mark("", -1);

        static Mark of(Map<String, String> commit) {
            return FORMAT.equals(commit.get("format"))
                    ? new Mark(
                            commit.getOrDefault("store", ""),
                            Long.parseLong(commit.getOrDefault("number", "-1")))
                    : NOTHING;
        }

        private Map<String, String> toCommit() {
            return Map.of("format", FORMAT, "store", store, "number", Long.toString(number));
        }
    }

    /**
     * Opens what is there; refuses with a LockObtainFailedException when another process has it.
     */
    MatchIndex(
            Directory directory,
            Supplier<Catalogue> catalogue,
            Weights weights,
            Distances distances)
            throws IOException {
        this.catalogue = catalogue;
        this.weights = weights;
        this.tables = new CreditTables(weights);
        this.distances = distances;
        writer = new IndexWriter(directory, config());
        searchers = new SearcherManager(writer, null);
        mark = Mark.of(lastCommit());
        kept = mark;
    }

    /** Not after a failure that closed it, such as a full disk. */
    boolean isOpen() {
        return writer.isOpen();
    }

    Mark mark() {
        return mark;
    }

    /** Replaces these people; who is gone is left out. Seen by every search that starts later. */
    void apply(Collection<Card> changed, Collection<CandidateId> gone, Mark upTo) {
        attempt(() -> {
            for (Card candidate : changed) {
                writer.updateDocument(
                        CandidateDocument.term(candidate.id()), CandidateDocument.of(candidate));
            }
            for (CandidateId candidate : gone) {
                writer.deleteDocuments(CandidateDocument.term(candidate));
            }
            searchers.maybeRefreshBlocking();
            mark = upTo;
            return upTo;
        });
    }

    /** Adds people to an index that does not have them yet: faster than {@link #apply}. */
    void fill(Collection<Card> added) {
        attempt(() -> {
            for (Card candidate : added) {
                writer.addDocument(CandidateDocument.of(candidate));
            }
            return added;
        });
    }

    /** Makes what was filled durable and visible. */
    void commit(Mark upTo) {
        attempt(() -> {
            writer.setLiveCommitData(upTo.toCommit().entrySet());
            writer.commit();
            mark = upTo;
            kept = upTo;
            return searchers.maybeRefresh();
        });
    }

    /** Makes durable what was applied since the last time. */
    void keep() {
        if (!mark.equals(kept)) {
            commit(mark);
        }
    }

    /** Rewrites every part that holds somebody who was removed, and removes the old files. */
    void purge() {
        attempt(() -> {
            writer.forceMergeDeletes(true);
            commit(mark);
            searchers.maybeRefreshBlocking();
            writer.deleteUnusedFiles();
            return mark;
        });
    }

    Found search(Need need, int limit, int nearLimit) {
        return read(index ->
                new IndexSearch(need, catalogue.get(), weights, tables, distances, limit, nearLimit)
                        .search(index));
    }

    Supply supply(Region area, TopTen topTen) {
        return read(index ->
                new IndexSupply(area, topTen, catalogue.get(), weights, tables).count(index));
    }

    /** The people whom a search finds, those of one page, and what every filter would leave. */
    TrayAnswer look(Question question, int page, int size) {
        return read(index ->
                new TraySearch(question, catalogue.get(), weights, distances, page, size)
                        .of(index));
    }

    @Override
    public void close() throws IOException {
        if (isOpen()) {
            keep();
        }
        searchers.close();
        writer.close();
    }

    /** When asked to merge what was removed away, also a part with one of them is rewritten. */
    static IndexWriterConfig config() {
        var merging = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(new NoAnalyzer()).setMergePolicy(merging);
    }

    private Map<String, String> lastCommit() {
        var commit = new HashMap<String, String>();
        var stored = writer.getLiveCommitData();
        if (stored != null) {
            stored.forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
        }
        return commit;
    }

    private <T> T read(Reading<T> reading) {
        return attempt(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.of(searcher.getIndexReader());
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private static <T> T attempt(Attempt<T> deed) {
        try {
            return deed.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T of(IndexReader index) throws IOException;
    }

    private interface Attempt<T> {
        T run() throws IOException;
    }

    /** Every field brings its own terms. */
    private static final class NoAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            throw new IllegalStateException("Nothing is analysed: " + field);
        }
    }
}
