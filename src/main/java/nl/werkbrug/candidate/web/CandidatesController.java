package nl.werkbrug.candidate.web;

import gg.jte.Content;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Dispute;
import nl.werkbrug.candidate.Disputes;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** {@code /kandidaten/{id}}: one of the people of a desk or a coach, and what staff write down. */
@Hidden
@Controller("/kandidaten")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CandidatesController {
    private final Candidates candidates;
    private final Disputes disputes;
    private final StaffViews views;
    private final PersonViews persons;
    private final OwnAccounts accounts;
    private final Mergers mergers;
    private final List<CandidateSection> sections;
    private final Clock clock;

    CandidatesController(
            Candidates candidates,
            Disputes disputes,
            StaffViews views,
            PersonViews persons,
            OwnAccounts accounts,
            Mergers mergers,
            List<CandidateSection> sections,
            Clock clock) {
        this.candidates = candidates;
        this.disputes = disputes;
        this.views = views;
        this.persons = persons;
        this.accounts = accounts;
        this.mergers = mergers;
        this.sections = sections;
        this.clock = clock;
    }

    @Get("/{id}")
    Optional<HttpResponse<?>> show(Frame frame, Actor reader, String id) {
        return Ids.parse(id)
                .flatMap(known ->
                        find(reader, known)
                                .<HttpResponse<?>>map(
                                        found -> HttpResponse.ok(show(frame, reader, found)))
                                .or(() -> leadOn(reader, known)));
    }

    private ModelAndView<ShowPage> show(Frame frame, Actor reader, Candidate found) {
        return new ModelAndView<>("candidate/show", page(frame, reader, found));
    }

    /** To the file that this one went into, for who may see that. */
    private Optional<HttpResponse<?>> leadOn(Actor reader, UUID gone) {
        return mergers.successorOf(new CandidateId(gone))
                .flatMap(kept -> find(reader, kept.value()))
                .map(kept -> back(kept.id().value()));
    }

    private ShowPage page(Frame frame, Actor reader, Candidate found) {
        var parts =
                sections.stream()
                        .sorted(Comparator.comparing(CandidateSection::place))
                        .flatMap(section -> section.of(frame, found).stream())
                        .toList();
        return new ShowPage(
                frame, views.of(reader, found, frame.texts()), persons.of(frame, found), parts);
    }

    @Post("/{id}/toestemming/{purpose}")
    Optional<HttpResponse<?>> decide(
            Actor by, UUID id, String purpose, @Body Map<String, String> posted) {
        var intake = new Intake();
        Purpose asked = intake.word("purpose", Purpose.class, purpose);
        Way way = intake.word("way", Way.class, posted.get("way"));
        intake.finish();
        boolean given = "ja".equals(posted.get("given"));
        return find(by, id)
                .map(found -> {
                    candidates.decide(
                            found.id(),
                            Objects.requireNonNull(asked),
                            given,
                            recording(by, way == null ? Way.SPOKEN : way));
                    return back(id);
                });
    }

    @Post("/{id}/coach")
    Optional<HttpResponse<?>> assign(Actor by, UUID id, @Body Map<String, String> posted) {
        var coach = Ids.parse(posted.getOrDefault("coach", "")).map(AccountId::new);
        return find(by, id)
                .map(found -> {
                    candidates.assign(found.id(), coach.orElse(null), recording(by, Way.SCREEN));
                    return back(id);
                });
    }

    @Post("/{id}/betwist/{dispute}")
    Optional<HttpResponse<?>> settle(
            Actor by, UUID id, UUID dispute, @Body Map<String, String> posted) {
        var intake = new Intake();
        var outcome = intake.word("outcome", Dispute.Outcome.class, posted.get("outcome"));
        intake.check(outcome != null, "outcome", "refusal.required");
        intake.finish();
        return find(by, id)
                .flatMap(found ->
                        disputes.settle(
                                found.id(),
                                dispute,
                                Objects.requireNonNull(outcome),
                                posted.get("answer"),
                                recording(by, Way.SCREEN)))
                .map(_ -> back(id));
    }

    /** A code on paper, shown once; with an account when there is none yet. */
    @Post("/{id}/toegang")
    Optional<ModelAndView<CodePage>> letIn(Frame frame, Actor by, UUID id) {
        return find(by, id).map(found -> letIn(frame, by, found));
    }

    private ModelAndView<CodePage> letIn(Frame frame, Actor by, Candidate found) {
        if (!candidates.mayChange(by, found)) {
            throw new NotYoursException();
        }
        OwnAccounts.Entry entry = accounts.letIn(found);
        return new ModelAndView<>(
                "candidate/code",
                new CodePage(
                        frame,
                        found.label(),
                        entry.username(),
                        entry.code(),
                        entry.address(),
                        "/kandidaten/" + found.id().value()));
    }

    private Optional<Candidate> find(Actor reader, UUID id) {
        return candidates.find(reader, AccessPurpose.REGISTRATION, new CandidateId(id));
    }

    private Recording recording(Actor by, Way way) {
        return new Recording(by, way, clock.instant());
    }

    private static HttpResponse<?> back(UUID id) {
        return HttpResponse.seeOther(URI.create("/kandidaten/" + id));
    }

    @Introspected
    record CodePage(
            Frame frame, String label, String username, String code, String address, String back) {}

    @Introspected
    record ShowPage(Frame frame, StaffView view, PersonView person, List<Content> sections) {}
}
