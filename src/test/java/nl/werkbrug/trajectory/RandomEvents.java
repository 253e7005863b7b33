package nl.werkbrug.trajectory;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Events as nobody would think of them, of every kind and mostly on later and later days. */
final class RandomEvents {
    private static final CompetenceCode WELDING = new CompetenceCode("wb:lassen");

    private final Random random;
    private final List<EmployerId> employers;
    private final List<NeedId> needs;
    private LocalDate day = Way.START;

    RandomEvents(long seed, List<EmployerId> employers, List<NeedId> needs) {
        random = new Random(seed);
        this.employers = employers;
        this.needs = needs;
    }

    /** Any event; its day is sometimes earlier than the one before. */
    TrajectoryEvent next(int numbers) {
        day = day.plusDays(random.nextInt(40) - 2L);
        return random.nextInt(12) == 0 ? correction(numbers) : event();
    }

    private Corrected correction(int numbers) {
        int number = 1 + random.nextInt(numbers + 1);
        return new Corrected(day, number, Way.WORDS, random.nextBoolean() ? null : event());
    }

    private TrajectoryEvent event() {
        return switch (random.nextInt(26)) {
            case 0 -> new IntakeHeld(day, null, Way.WORDS, null);
            case 1, 2 ->
                    new PlanAgreed(
                            day,
                            random.nextInt(9) > 0,
                            List.of(new PlannedStep(Way.WORDS, StepOwner.COACH, later())));
            case 3 -> new PreparationStarted(day, one(PreparationKind.values()));
            case 4, 5, 6 -> introduction();
            case 7, 8, 9 -> orientation();
            case 10 -> new OrientationExtended(day, later(), Way.WORDS);
            case 11 -> evaluation();
            case 12, 13 -> Way.ended(day, one(OrientationOutcome.values()));
            case 14 -> new ProceedWithdrawn(day, Way.WORDS);
            case 15 -> learning();
            case 16 ->
                    new WorkExperienceEnded(
                            day,
                            one(WorkExperienceOutcome.values()),
                            Way.WORDS,
                            List.of(new Seen(WELDING, Level.INDEPENDENT)));
            case 17, 18, 19 -> placed();
            case 20 -> new ContractExtended(day, random.nextBoolean() ? null : later());
            case 21 -> new ContractEnded(day);
            case 22 -> Way.checked(day, random.nextInt(4) > 0);
            case 23 -> Way.dropped(day);
            case 24 -> random.nextBoolean() ? new Paused(day, Way.WORDS) : new Resumed(day, null);
            default ->
                    random.nextBoolean()
                            ? new Ended(day, one(EndReason.values()), null)
                            : new Reopened(day, Way.WORDS);
        };
    }

    private IntroductionHeld introduction() {
        return new IntroductionHeld(
                day,
                employer(),
                need(),
                one(IntroductionKind.values()),
                one(Wish.values()),
                one(Wish.values()),
                Way.WORDS,
                null);
    }

    private OrientationStarted orientation() {
        return new OrientationStarted(
                day,
                employer(),
                need(),
                Way.WORDS,
                null,
                day,
                day.plusDays(random.nextInt(90)),
                24,
                Set.of(DayOfWeek.MONDAY),
                List.of(WELDING));
    }

    private OrientationEvaluated evaluation() {
        return new OrientationEvaluated(
                day,
                one(Evaluator.values()),
                Way.WORDS,
                null,
                Way.WORDS,
                null,
                List.of(),
                List.of(WELDING),
                List.of());
    }

    private WorkExperienceStarted learning() {
        return new WorkExperienceStarted(
                day,
                employer(),
                need(),
                one(WorkExperienceKind.values()),
                null,
                random.nextInt(9) > 0,
                day,
                later(),
                null);
    }

    private Placed placed() {
        return new Placed(
                day,
                employer(),
                need(),
                one(ContractKind.values()),
                random.nextInt(9) > 0,
                day,
                random.nextBoolean() ? null : later(),
                32,
                null);
    }

    private LocalDate later() {
        return day.plusDays(random.nextInt(200));
    }

    private EmployerId employer() {
        return employers.get(random.nextInt(employers.size()));
    }

    private @Nullable NeedId need() {
        return random.nextInt(3) == 0 ? null : needs.get(random.nextInt(needs.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
