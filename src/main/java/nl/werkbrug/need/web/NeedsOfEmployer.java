package nl.werkbrug.need.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.web.EmployerRemark;
import nl.werkbrug.employer.web.EmployerSection;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.OpenNeeds;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What an employer asks, on its own page and in a few words in the list. */
@Singleton
class NeedsOfEmployer implements EmployerSection, EmployerRemark {
    private final Needs needs;
    private final OpenNeeds openNeeds;
    private final Templates templates;
    private final Clock clock;

    NeedsOfEmployer(Needs needs, OpenNeeds openNeeds, Templates templates, Clock clock) {
        this.needs = needs;
        this.openNeeds = openNeeds;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Content> of(Frame frame, Employer employer) {
        var lines =
                needs.of(frame.reader(), employer.id()).stream()
                        .map(need -> new NeedListing.Line(need, employer, running(need)))
                        .toList();
        return Optional.of(
                templates.part(
                        "need/employer",
                        Map.of("frame", frame, "employer", employer, "lines", lines)));
    }

    @Override
    public Map<EmployerId, String> of(Frame frame) {
        return openNeeds.all().stream()
                .filter(need -> need.mayBeReadBy(frame.reader()))
                .map(Need::employer)
                .filter(Objects::nonNull)
                .collect(groupingBy(employer -> employer, counting()))
                .entrySet()
                .stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                open -> frame.texts().of("needs.count.OPEN", open.getValue())));
    }

    private @Nullable ClockOnPage running(Need need) {
        return need.isWaiting() ? ClockOnPage.of(need, clock.instant()) : null;
    }
}
