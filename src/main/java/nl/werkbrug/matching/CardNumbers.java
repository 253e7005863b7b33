package nl.werkbrug.matching;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What the filters of a search compare, of one candidate: read from the columns of the index or
 * from a card, so that every rule stands once. An enumeration or region is its number; {@link
 * CandidateDocument#UNKNOWN} was never said.
 */
interface CardNumbers {
    int region();

    int targetGroup();

    int status();

    int dutchLevel();

    int hoursMin();

    int hoursMax();

    /** Day since 1970; the smallest number when unknown. */
    long availableFrom();

    /** The four digits of the postcode. */
    int area();

    /** A bit for each, included ones too. */
    int licences();

    @Nullable UUID coach();

    /** Day since 1970; the smallest number for never. */
    long lastContact();

    /** Was put before an employer lately, or is about to be. */
    boolean proposedLately();

    /** Belongs in the sector with this number in the catalogue. */
    boolean inSector(int sector);

    /**
     * The highest level held of the wanted competence with this number in the query; 0 for none.
     */
    int level(int wanted);
}
