package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who of one segment holds a competence, belongs in a sector, or was proposed lately. */
final class SegmentLists {
    private final LeafReader reader;
    private final Columns columns;
    private final KeptLists lists;
    private final Catalogue catalogue;
    private final Weights weights;

    SegmentLists(LeafReader reader, Columns columns, Catalogue catalogue, Weights weights)
            throws IOException {
        this.reader = reader;
        this.columns = columns;
        this.lists = columns.tray(reader).lists(catalogue);
        this.catalogue = catalogue;
        this.weights = weights;
    }

    /** Everybody who holds this competence already, or a narrower one. */
    int[] holders(CompetenceCode competence) throws IOException {
        return lists.holders(competence.value(), () -> findHolders(competence));
    }

    /** The highest level that everybody holds of this competence or a narrower one. */
    byte[] levels(CompetenceCode competence) throws IOException {
        var levels = new byte[reader.maxDoc()];
        for (HeldList held : near(competence)) {
            for (int i = 0; i < held.size(); i++) {
                int doc = held.documents()[i];
                int level = HoldingCode.highestPresent(held.codes()[i]);
                levels[doc] = (byte) Math.max(levels[doc], level);
            }
        }
        return levels;
    }

    /** Wished for, or with a competence of it; never who ruled it out. */
    FixedBitSet inSector(String sector) throws IOException {
        return lists.inSector(sector, () -> findInSector(sector));
    }

    FixedBitSet of(Set<CandidateId> people) {
        var found = new FixedBitSet(reader.maxDoc());
        long[] high =
                people.stream()
                        .mapToLong(one -> one.value().getMostSignificantBits())
                        .sorted()
                        .toArray();
        for (int doc = 0; doc < columns.idHigh.length && high.length > 0; doc++) {
            if (Arrays.binarySearch(high, columns.idHigh[doc]) >= 0 && people.contains(id(doc))) {
                found.set(doc);
            }
        }
        return found;
    }

    private CandidateId id(int doc) {
        return new CandidateId(new UUID(columns.idHigh[doc], columns.idLow[doc]));
    }

    private int[] findHolders(CompetenceCode competence) throws IOException {
        var holders = new FixedBitSet(reader.maxDoc());
        for (HeldList held : near(competence)) {
            addPresent(held, holders);
        }
        return documents(holders);
    }

    private List<HeldList> near(CompetenceCode competence) throws IOException {
        var near = new ArrayList<HeldList>();
        for (var found : catalogue.nearTo(competence).entrySet()) {
            if (weights.satisfiesMust(found.getValue())) {
                near.add(held(found.getKey()));
            }
        }
        return near;
    }

    private FixedBitSet findInSector(String sector) throws IOException {
        var people = new FixedBitSet(reader.maxDoc());
        for (var known : catalogue.everyCode().entrySet()) {
            if (known.getValue().sector().equals(sector)) {
                addPresent(held(known.getKey()), people);
            }
        }
        PostingsEnum wished = postings(CardText.WISH_SECTOR, sector);
        if (wished != null) {
            people.or(wished);
        }
        PostingsEnum excluded = postings(CandidateDocument.SECTOR_EXCLUDED, sector);
        if (excluded != null) {
            for (int doc = excluded.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; ) {
                people.clear(doc);
                doc = excluded.nextDoc();
            }
        }
        return people;
    }

    private HeldList held(CompetenceCode competence) throws IOException {
        return columns.held(reader, new Term(CandidateDocument.HOLDING, competence.value()));
    }

    private static void addPresent(HeldList held, FixedBitSet people) {
        for (int i = 0; i < held.size(); i++) {
            if (HoldingCode.isPresent(held.codes()[i])) {
                people.set(held.documents()[i]);
            }
        }
    }

    private @Nullable PostingsEnum postings(String field, String word) throws IOException {
        return reader.postings(new Term(field, word), PostingsEnum.NONE);
    }

    private static int[] documents(FixedBitSet people) {
        var documents = new int[people.cardinality()];
        var each = new BitSetIterator(people, documents.length);
        for (int i = 0; i < documents.length; i++) {
            documents[i] = each.nextDoc();
        }
        return documents;
    }
}
