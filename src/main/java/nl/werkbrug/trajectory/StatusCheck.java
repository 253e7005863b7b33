package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.check.Check;
import nl.werkbrug.check.Fault;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Whoever is on the way to work has the status that the trajectory gives. */
@Singleton
class StatusCheck implements Check {
    private static final String PERSON = "SELECT reference, status FROM candidate WHERE id = ?";

    private final CourseReader reader;
    private final StoreView store;

    StatusCheck(CourseReader reader, StoreView store) {
        this.reader = reader;
        this.store = store;
    }

    private record Standing(String reference, CandidateStatus status) {}

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<Object> look(FaultList faults) {
        return List.of(reader.forEach(read -> look(read.person(), read.course(), faults)));
    }

    private void look(@Nullable PersonRow person, @Nullable Course course, FaultList faults) {
        if (person != null && course != null && course.isOpen()) {
            Standing standing = standing(person);
            if (standing.status() != course.status()) {
                faults.add(
                        "check.status.other",
                        standing.reference(),
                        word(standing.status()),
                        word(course.status()));
            }
        }
    }

    private Standing standing(PersonRow person) {
        return store.rows(
                        PERSON,
                        row ->
                                new Standing(
                                        row.getString(1),
                                        CandidateStatus.valueOf(row.getString(2))),
                        person.candidateId())
                .getFirst();
    }

    private static Fault word(CandidateStatus status) {
        return Fault.of("candidate.status." + status);
    }
}
