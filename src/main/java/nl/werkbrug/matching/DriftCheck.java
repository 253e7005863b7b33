package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.matching.MatchIndex.Mark;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The index says of everybody what the store says, and of nobody else; who changed since it was
 * last kept is passed over, as the next question brings that in.
 */
@Singleton
class DriftCheck implements Check {
    private final IndexFolder folder;
    private final Outbox outbox;
    private final Profiles profiles;

    DriftCheck(IndexFolder folder, Outbox outbox, Profiles profiles) {
        this.folder = folder;
        this.outbox = outbox;
        this.profiles = profiles;
    }

    @Override
    public Part part() {
        return Part.DRIFT;
    }

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public List<Object> look(FaultList faults) {
        try {
            Path generation = folder.current().orElse(null);
            if (generation != null) {
                return look(generation, faults);
            }
        } catch (IOException _) {
            // The check of the index tells it.
        }
        faults.nothingToSee("check.drift.none");
        return List.of();
    }

    /** The index is taken first: the moment of the store begins with the first question to it. */
    private List<Object> look(Path generation, FaultList faults) throws IOException {
        try (HeldIndex index = HeldIndex.open(generation)) {
            Mark mark = index.mark();
            Mark head = outbox.head();
            if (!mark.store().equals(head.store()) || mark.number() > head.number()) {
                faults.add("check.drift.store");
                return List.of();
            }
            var since = outbox.changedAfter(mark.number());
            if (since.isEmpty()) {
                faults.add("check.drift.late");
                return List.of();
            }
            compare(Fingerprints.of(index.reader()), since.get(), faults);
            return List.of(profiles.count(), since.get().size());
        }
    }

    private void compare(Map<CandidateId, Long> indexed, Set<CandidateId> since, FaultList faults) {
        profiles.forEachPageOfCards(page -> compare(page, indexed, since, faults));
        indexed.keySet().stream()
                .filter(id -> !since.contains(id))
                .forEach(id -> faults.add("check.drift.more", id.value().toString()));
    }

    /** Takes out of the map whom it met. */
    private static void compare(
            List<Card> page,
            Map<CandidateId, Long> indexed,
            Set<CandidateId> since,
            FaultList faults) {
        Map<CandidateId, Long> wanted = wanted(page);
        for (Card card : page) {
            Long there = indexed.remove(card.id());
            if (!since.contains(card.id()) && there == null) {
                faults.add("check.drift.less", card.reference());
            } else if (!since.contains(card.id())
                    && !Objects.equals(there, wanted.get(card.id()))) {
                faults.add("check.drift.other", card.reference());
            }
        }
    }

    /** What the index would say of these people if it were made now. */
    private static Map<CandidateId, Long> wanted(List<Card> page) {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, MatchIndex.config())) {
                for (Card card : page) {
                    writer.addDocument(CandidateDocument.of(card));
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                return Fingerprints.of(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
