package nl.werkbrug.competence.web;

import nl.werkbrug.competence.Competence;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * What the page of the catalogue lists: one page of a sector, what was found, or nothing but the
 * sectors; pages count from 1.
 *
 * @param total of all pages; of what was found as far as it is shown
 */
public record CompetenceListing(
        String typed,
        @Nullable String sector,
        List<SectorLine> sectors,
        List<Line> lines,
        int total,
        int page) {
    static final int SIZE = 50;

    /** A sector and how many competences it has. */
    public record SectorLine(String sector, int size) {
        public String address() {
            return CompetenceAddress.ofSector(sector);
        }
    }

    /**
     * A competence by the name that this reader reads.
     *
     * @param remarks what other features have to say of it
     */
    public record Line(String name, String description, String address, List<String> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
        }

        static Line of(Competence competence, Locale locale, List<String> remarks) {
            return new Line(
                    competence.labels().in(locale),
                    competence.description(),
                    CompetenceAddress.of(competence.code()),
                    remarks);
        }
    }

    public CompetenceListing {
        sectors = List.copyOf(sectors);
        lines = List.copyOf(lines);
    }

    public boolean isStart() {
        return typed.isEmpty() && sector == null;
    }

    /** Of the whole catalogue. */
    public int size() {
        return sectors.stream().mapToInt(SectorLine::size).sum();
    }

    /** A search shows no more than the first ones. */
    public boolean isCutOff() {
        return !typed.isEmpty() && total == SIZE;
    }

    public int pages() {
        return pagesOf(total);
    }

    static int pagesOf(int lines) {
        return Math.max(1, (lines + SIZE - 1) / SIZE);
    }

    /** The same sector at another page. */
    public String addressOf(int wanted) {
        String base = CompetenceAddress.ofSector(String.valueOf(sector));
        return wanted == 1 ? base : base + "&pagina=" + wanted;
    }
}
