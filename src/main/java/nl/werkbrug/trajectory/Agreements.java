package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Person;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agreements on orientations, for everybody who is in one. */
@Singleton
public class Agreements {
    private final Trajectories trajectories;
    private final Acquaintances acquaintances;
    private final Candidates candidates;
    private final Employers employers;
    private final Accounts accounts;

    Agreements(
            Trajectories trajectories,
            Acquaintances acquaintances,
            Candidates candidates,
            Employers employers,
            Accounts accounts) {
        this.trajectories = trajectories;
        this.acquaintances = acquaintances;
        this.candidates = candidates;
        this.employers = employers;
        this.accounts = accounts;
    }

    /** Of the orientation of now, else the last one; empty for who has no part in it. */
    @Transactional
    public Optional<OrientationAgreement> find(Actor reader, TrajectoryId id) {
        return trajectories.stored(id).flatMap(found -> find(reader, found));
    }

    /** The candidate's own. */
    @Transactional
    public Optional<OrientationAgreement> own(Actor me) {
        return acquaintances.trajectoryOf(me).flatMap(found -> find(me, found));
    }

    private Optional<OrientationAgreement> find(Actor reader, Trajectory found) {
        return lastOf(found).flatMap(orientation -> find(reader, found, orientation));
    }

    private Optional<OrientationAgreement> find(
            Actor reader, Trajectory found, Orientation orientation) {
        return reader.isOf(orientation.employer().value())
                ? acquaintances
                        .shown(reader, found.id())
                        .map(who -> agreement(who, who.label(), orientation))
                : seen(reader, found).map(who -> agreement(who, nameOf(who), orientation));
    }

    private Optional<Candidate> seen(Actor reader, Trajectory found) {
        boolean self = reader.isCandidate(found.candidate().value());
        AccessPurpose purpose = self ? AccessPurpose.OWN_FILE : AccessPurpose.GUIDANCE;
        return candidates.find(reader, purpose, found.candidate());
    }

    private OrientationAgreement agreement(Candidate who, String name, Orientation orientation) {
        OrientationStarted agreed = orientation.agreed();
        return new OrientationAgreement(
                who.id(),
                orientation,
                name,
                nameOf(agreed.employer()),
                agreed.mentor().text(),
                nameOf(agreed.coach()));
    }

    private static Optional<Orientation> lastOf(Trajectory found) {
        return found.course().stays().reversed().stream()
                .filter(Orientation.class::isInstance)
                .map(Orientation.class::cast)
                .findFirst();
    }

    /** First and last name where the reader may see them, else the reference. */
    private static String nameOf(Candidate who) {
        Person person = who.person();
        String name =
                Stream.of(person.firstName(), person.lastName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return name.isEmpty() ? who.label() : name;
    }

    private String nameOf(EmployerId id) {
        return employers.find(id).map(Employer::name).orElse("");
    }

    private String nameOf(@Nullable AccountId coach) {
        return Optional.ofNullable(coach)
                .flatMap(accounts::find)
                .map(Account::displayName)
                .orElse("");
    }
}
