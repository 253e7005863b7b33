package nl.werkbrug.matching;

import static java.util.stream.Collectors.groupingBy;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.Region;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the index keeps of a candidate: what matching compares, and for the search of the desk the
 * words of the card. Nothing of it can be read back as it was written.
 */
final class CandidateDocument {
    static final String ID = "id";
    static final String HOLDING = "holding";
    static final String SECTOR_EXCLUDED = "sectorExcluded";
    static final String EMPLOYER_EXCLUDED = "employerExcluded";

    /** Stands for a value that nobody gave. */
    static final int UNKNOWN = -1;

    /** Stands for no coach. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final FieldType FREQUENCIES = frequencies();

    private CandidateDocument() {}

    /** The numbers that matching compares, a column each. */
    enum Column {
        ID_HIGH,
        ID_LOW,
        REGION,
        SHARES_OUTSIDE,
        GATE,
        POSTCODE,
        MAX_TRAVEL_KM,
        HOURS_MIN,
        HOURS_MAX,
        AVAILABLE_FROM,
        DUTCH_LEVEL,
        WORKING_TIMES,
        DRIVING_LICENCES
    }

    /** The numbers that only the search of the desk asks for. */
    enum CardColumn {
        STATUS,
        TARGET_GROUP,
        SAID_NO,
        COACH_HIGH,
        COACH_LOW,
        LAST_CONTACT,
        ADDED_AT
    }

    /** Who may be found: in the column GATE by ordinal. */
    enum Gate {
        CLOSED,
        OPEN,
        NEVER_ASKED;

        static Gate of(Profile candidate) {
            if (candidate.mayBeMatched()) {
                return OPEN;
            }
            return candidate.waitsForConsent() ? NEVER_ASKED : CLOSED;
        }
    }

    static Term term(CandidateId id) {
        return new Term(ID, id.value().toString());
    }

    static Document of(Card card) {
        Profile candidate = card.profile();
        var document = new Document();
        document.add(new StringField(ID, candidate.id().value().toString(), Field.Store.NO));
        for (Column column : Column.values()) {
            document.add(new NumericDocValuesField(column.name(), value(column, candidate)));
        }
        for (CardColumn column : CardColumn.values()) {
            document.add(new NumericDocValuesField(column.name(), value(column, card)));
        }
        CardText.addTo(document, card);
        candidate.sectorsExcluded().forEach(sector -> add(document, SECTOR_EXCLUDED, sector));
        candidate
                .employersExcluded()
                .forEach(employer -> add(document, EMPLOYER_EXCLUDED, employer.toString()));
        document.add(new Field(HOLDING, new Holdings(candidate.holdings()), FREQUENCIES));
        return document;
    }

    private static void add(Document document, String field, String word) {
        document.add(new StringField(field, word, Field.Store.NO));
    }

    static long value(Column column, Profile candidate) {
        UUID id = candidate.id().value();
        return switch (column) {
            case ID_HIGH -> id.getMostSignificantBits();
            case ID_LOW -> id.getLeastSignificantBits();
            case REGION -> Region.ALL.indexOf(candidate.region());
            case SHARES_OUTSIDE -> sharesOutside(candidate) ? 1 : 0;
            case GATE -> Gate.of(candidate).ordinal();
            case POSTCODE -> candidate.postcode() == null ? UNKNOWN : candidate.postcode().area();
            case MAX_TRAVEL_KM -> orUnknown(candidate.maxTravelKm());
            case HOURS_MIN -> orUnknown(candidate.hours().min());
            case HOURS_MAX -> orUnknown(candidate.hours().max());
            case AVAILABLE_FROM -> day(candidate.availableFrom());
            case DUTCH_LEVEL -> ordinal(candidate.dutchLevel());
            case WORKING_TIMES -> bits(candidate.workingTimes());
            case DRIVING_LICENCES -> licences(candidate.drivingLicences());
        };
    }

    private static long value(CardColumn column, Card card) {
        return switch (column) {
            case STATUS -> card.profile().status().ordinal();
            case TARGET_GROUP -> ordinal(card.targetGroup());
            case SAID_NO -> card.profile().saidNo(Purpose.MATCHING) ? 1 : 0;
            case COACH_HIGH -> coach(card).getMostSignificantBits();
            case COACH_LOW -> coach(card).getLeastSignificantBits();
            case LAST_CONTACT -> day(card.lastContactOn());
            case ADDED_AT -> card.addedAt().getEpochSecond();
        };
    }

    private static UUID coach(Card card) {
        return card.coach() == null ? NOBODY : card.coach().value();
    }

    /** Days since 1970; the smallest number when unknown. */
    static long day(@Nullable LocalDate day) {
        return day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    static int ordinal(@Nullable Enum<?> word) {
        return word == null ? UNKNOWN : word.ordinal();
    }

    private static boolean sharesOutside(Profile candidate) {
        return candidate.agreedTo(Purpose.SHARE_OUTSIDE_REGION);
    }

    static int orUnknown(@Nullable Integer number) {
        return number == null ? UNKNOWN : number;
    }

    static <E extends Enum<E>> int bits(Set<E> set) {
        return set.stream().mapToInt(value -> 1 << value.ordinal()).sum();
    }

    /** Every licence that the held ones include. */
    static int licences(@Nullable Set<DrivingLicence> held) {
        var included = EnumSet.noneOf(DrivingLicence.class);
        for (DrivingLicence licence : DrivingLicence.values()) {
            if (held != null && held.stream().anyMatch(one -> one.includes(licence))) {
                included.add(licence);
            }
        }
        return bits(included);
    }

    private static FieldType frequencies() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** One term per competence; how often it "occurs" is the code of what is held of it. */
    private static final class Holdings extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, List<Holding>>> rest;

        Holdings(List<Holding> holdings) {
            rest =
                    holdings.stream()
                            .collect(groupingBy(holding -> holding.competence().value()))
                            .entrySet()
                            .iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            var held = rest.next();
            term.append(held.getKey());
            frequency.setTermFrequency(HoldingCode.of(held.getValue()));
            return true;
        }
    }
}
