package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.trajectory.ContractKind;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.IntroductionKind;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.PlanAgreed;
import nl.werkbrug.trajectory.PlannedStep;
import nl.werkbrug.trajectory.PreparationKind;
import nl.werkbrug.trajectory.PreparationStarted;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.StepOwner;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.Wish;
import nl.werkbrug.trajectory.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The board of a region in which many people are on their way, as a browser asks for it. */
final class BoardBench implements AutoCloseable {
    private static final Actor BENCH = Actor.installation("bench");
    private static final int EMPLOYERS = 60;
    private static final int LONGEST = 120;
    private static final int ROUTES = 7;

    private final ApplicationContext context;
    private final Random dice = new Random(1);
    private final LocalDate today = LocalDate.now(Region.ZONE);
    private final HttpClient browser = HttpClient.newHttpClient();
    private final EmbeddedServer server;
    private final Map<Role, String> bearers = new EnumMap<>(Role.class);

    /** Every account sees all regions, so every trajectory is on its board. */
    BoardBench(ApplicationContext context) {
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
        for (Role role : List.of(Role.ACCOUNT_MANAGER, Role.COORDINATOR)) {
            bearers.put(role, context.getBean(AccessTokens.class).add(account(role), "b").value());
        }
    }

    /** A trajectory for everybody in the store, spread over the phases. */
    void fill() {
        var trajectories = context.getBean(Trajectories.class);
        var employers = employers();
        people().forEach(who -> {
            var id = trajectories.start(BENCH, who).id();
            EmployerId at = employers.get(dice.nextInt(EMPLOYERS));
            way(at).forEach(event -> trajectories.append(BENCH, id, event));
        });
    }

    /** Names. */
    void accountManager(int round) {
        get("/bord", Role.ACCOUNT_MANAGER);
    }

    /** References. */
    void coordinator(int round) {
        get("/bord", Role.COORDINATOR);
    }

    void oneColumn(int round) {
        get("/bord?fase=kennismaken&pagina=" + (1 + round % 3), Role.ACCOUNT_MANAGER);
    }

    void filtered(int round) {
        get("/bord?risico=rood", Role.ACCOUNT_MANAGER);
    }

    void waits(int round) {
        get("/bord/wachten", Role.COORDINATOR);
    }

    /** How many trajectories the board says there are. */
    String told() {
        String page = get("/bord", Role.COORDINATOR);
        int from = page.indexOf("role=\"status\">") + "role=\"status\">".length();
        return page.substring(from, page.indexOf('<', from))
                + ", page of "
                + page.length() / 1024
                + " kB";
    }

    private String get(String path, Role role) {
        var request =
                HttpRequest.newBuilder(server.getURI().resolve(path))
                        .header("Accept", "text/html")
                        .header("Authorization", "Bearer " + bearers.get(role))
                        .build();
        try {
            HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private AccountId account(Role role) {
        var standing = Standing.staff(Set.of(role), Set.copyOf(Region.ALL));
        String name = "bench." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        return context.getBean(Accounts.class)
                .add(new AccountDraft(name, name, null, standing))
                .id();
    }

    private List<CandidateId> people() {
        var people = new ArrayList<CandidateId>();
        context.getBean(Profiles.class)
                .forEachPage(page -> page.forEach(profile -> people.add(profile.id())));
        return people;
    }

    private List<EmployerId> employers() {
        var employers = context.getBean(Employers.class);
        return Stream.iterate(1, number -> number + 1)
                .limit(EMPLOYERS)
                .map(number ->
                        employers.add(new EmployerForm("Bedrijf " + number, null, null)).id())
                .toList();
    }

    private List<TrajectoryEvent> way(EmployerId at) {
        LocalDate day = today.minusDays(1 + dice.nextInt(LONGEST));
        PlanAgreed plan = plan(day.minusWeeks(2));
        return switch (dice.nextInt(ROUTES)) {
            case 0 -> List.of();
            case 1 -> List.of(plan);
            case 2 -> List.of(plan, new PreparationStarted(day, PreparationKind.LANGUAGE));
            case 3 -> List.of(plan, met(day, at));
            case 4 -> List.of(plan, met(day, at), orientation(day, at));
            default -> List.of(plan, met(day, at), placed(day, at), checked(day.plusDays(1)));
        };
    }

    private static PlanAgreed plan(LocalDate day) {
        var step = new PlannedStep(new Words("Oefenen"), StepOwner.COACH, day.plusWeeks(4));
        return new PlanAgreed(day, true, List.of(step));
    }

    private static IntroductionHeld met(LocalDate day, EmployerId at) {
        return new IntroductionHeld(
                day, at, null, IntroductionKind.INTERVIEW, Wish.YES, Wish.YES, null, null);
    }

    private static OrientationStarted orientation(LocalDate day, EmployerId at) {
        return new OrientationStarted(
                day,
                at,
                null,
                new Words("Kees"),
                null,
                day,
                day.plusWeeks(13),
                24,
                Set.of(),
                List.of());
    }

    private static Placed placed(LocalDate day, EmployerId at) {
        return new Placed(day, at, null, ContractKind.EMPLOYMENT, true, day, null, 32, null);
    }

    private RetentionChecked checked(LocalDate day) {
        Signal signal = dice.nextInt(20) == 0 ? Signal.RED : Signal.GREEN;
        return new RetentionChecked(day, true, 32, signal, Signal.GREEN);
    }

    @Override
    public void close() {
        server.stop();
    }
}
