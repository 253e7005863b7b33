package nl.werkbrug.need.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.AwaitedAnswers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedList;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.Promptness;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@Hidden
@Controller("/behoeften")
@ExecuteOn(TaskExecutors.BLOCKING)
class NeedsController {
    private static final int LAST_PAGE = 100_000;

    private final Needs needs;
    private final AwaitedAnswers awaited;
    private final Employers employers;
    private final Clock clock;

    NeedsController(Needs needs, AwaitedAnswers awaited, Employers employers, Clock clock) {
        this.needs = needs;
        this.awaited = awaited;
        this.employers = employers;
        this.clock = clock;
    }

    /** An unknown status narrows nothing. */
    @View("need/list")
    @Get
    @Produces(MediaType.TEXT_HTML)
    ListPage list(
            Frame frame,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(defaultValue = "1") int pagina) {
        StatusChoice choice = StatusChoice.find(status).orElse(null);
        return new ListPage(
                frame, listing(frame.reader(), choice, Math.clamp(pagina, 1, LAST_PAGE)));
    }

    private NeedListing listing(Actor reader, @Nullable StatusChoice choice, int page) {
        NeedList found =
                needs.list(
                        reader,
                        choice == null ? null : choice.status(),
                        page - 1,
                        NeedListing.SIZE);
        return new NeedListing(
                lines(found.needs()), found.total(), choice, page, promptness(reader));
    }

    /** For who answers employers, or answers for it. */
    private @Nullable Promptness promptness(Actor reader) {
        boolean concerned = reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COORDINATOR);
        return concerned ? awaited.promptness(reader) : null;
    }

    private List<NeedListing.Line> lines(List<Need> found) {
        Map<EmployerId, Employer> theirs =
                employers.find(
                        found.stream().map(Need::employer).filter(Objects::nonNull).toList());
        return found.stream()
                .map(need -> new NeedListing.Line(need, employer(need, theirs), running(need)))
                .toList();
    }

    private @Nullable ClockOnPage running(Need need) {
        return need.isWaiting() ? ClockOnPage.of(need, clock.instant()) : null;
    }

    private static @Nullable Employer employer(Need need, Map<EmployerId, Employer> known) {
        return need.employer() == null ? null : known.get(need.employer());
    }

    @Introspected
    record ListPage(Frame frame, NeedListing listing) {}
}
