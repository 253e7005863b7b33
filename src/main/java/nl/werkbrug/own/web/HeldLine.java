package nl.werkbrug.own.web;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.own.OwnCompetences;

/** One competence of the own file, with how well and how we know it. */
public record HeldLine(String code, String name, Holding holding) {
    /** The own word, to change or take back. */
    public boolean isOwnWord() {
        return OwnCompetences.isOwnWord(holding);
    }
}
