package nl.werkbrug.candidate;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every file can be read, and everything that people hold is in the catalogue, once a basis. */
@Singleton
class FilesCheck implements Check {
    private static final int PAGE = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CandidateRows rows;
    private final Competences competences;

    FilesCheck(CandidateRows rows, Competences competences) {
        this.rows = rows;
        this.competences = competences;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Object> look(FaultList faults) {
        Catalogue catalogue = competences.catalogue();
        var page = rows.page(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            page.forEach(row -> look(row, catalogue, faults));
            page = rows.page(page.getLast().id(), PAGE);
        }
        return List.of(rows.count());
    }

    private static void look(CandidateRow row, Catalogue catalogue, FaultList faults) {
        try {
            Candidate read = row.toCandidate(Person.UNKNOWN);
            look(row.reference(), read.profile().holdings(), catalogue, faults);
        } catch (RuntimeException _) {
            faults.add("check.files.unreadable", row.reference());
        }
    }

    private static void look(
            String reference, List<Holding> held, Catalogue catalogue, FaultList faults) {
        Set<Fact> known = new HashSet<>();
        for (Holding holding : held) {
            CompetenceCode code = holding.competence();
            if (!catalogue.contains(code)) {
                faults.add("check.files.unknown", reference, code.value());
            }
            if (!known.add(Fact.of(holding))) {
                faults.add("check.files.twice", reference, code.value());
            }
        }
    }
}
