package nl.werkbrug.candidate.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Doubles;
import nl.werkbrug.candidate.MergeOrder;
import nl.werkbrug.candidate.Merged;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.candidate.Pair;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code /kandidaten/dubbel}: files that may be about one person, and what somebody decides. */
@Hidden
@Controller("/kandidaten/dubbel")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DoublesController {
    static final String PATH = "/kandidaten/dubbel";

    private static final int SHOWN = 50;

    private final Doubles doubles;
    private final Mergers mergers;
    private final PairViews views;
    private final Decisions decisions;
    private final Clock clock;

    DoublesController(
            Doubles doubles, Mergers mergers, PairViews views, Decisions decisions, Clock clock) {
        this.doubles = doubles;
        this.mergers = mergers;
        this.views = views;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Get
    ModelAndView<ListPage> list(Frame frame) {
        var offers = doubles.offers(frame.reader(), SHOWN);
        return new ModelAndView<>(
                "candidate/doubles",
                new ListPage(
                        frame,
                        OfferView.of(offers.shown(), frame.texts()),
                        offers.total(),
                        decisions.of(frame)));
    }

    /** Who comes late is led to what became of these two. */
    @Get("/{een}/{ander}")
    Optional<HttpResponse<?>> show(Frame frame, UUID een, UUID ander) {
        Pair pair = pair(een, ander);
        return page(frame, pair, new MergeDraft(new FormFields(Map.of())), List.of())
                .<HttpResponse<?>>map(HttpResponse::ok)
                .or(() -> becameOf(frame, pair));
    }

    /** Who posts twice, finds what the first time did. */
    @Post("/{een}/{ander}")
    Optional<HttpResponse<?>> merge(Frame frame, UUID een, UUID ander, HttpRequest<?> request) {
        Pair pair = pair(een, ander);
        var draft = new MergeDraft(FormFields.of(request));
        return becameOf(frame, pair)
                .or(() ->
                        mergers.compare(frame.reader(), pair)
                                .<HttpResponse<?>>map(_ -> merge(frame, pair, draft)));
    }

    @Post("/{een}/{ander}/verschillend")
    Optional<HttpResponse<?>> tellApart(Frame frame, UUID een, UUID ander) {
        return mergers.compare(frame.reader(), pair(een, ander))
                .map(_ -> {
                    doubles.tellApart(pair(een, ander), recording(frame));
                    return OpenFile.backTo(PATH);
                });
    }

    @Post("/{een}/{ander}/twijfel")
    Optional<HttpResponse<?>> doubt(Frame frame, UUID een, UUID ander) {
        return mergers.compare(frame.reader(), pair(een, ander))
                .map(_ -> {
                    doubles.doubtAgain(pair(een, ander), recording(frame));
                    return OpenFile.backTo(OfferView.pathOf(pair(een, ander)));
                });
    }

    private HttpResponse<?> merge(Frame frame, Pair pair, MergeDraft draft) {
        MergeOrder order = draft.order(pair);
        try {
            mergers.merge(order, recording(frame));
            return backTo(frame, order.kept());
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(page(frame, pair, draft, refused.refusals()).orElse(null));
        } catch (OptimisticLockException _) {
            return overtaken(frame, pair, draft);
        }
    }

    /** Somebody changed one of them, or decided at the same moment. */
    private HttpResponse<?> overtaken(Frame frame, Pair pair, MergeDraft draft) {
        var changed = List.of(Refusal.of("merge", "refusal.merge.overtaken"));
        return page(frame, pair, draft, changed)
                .<HttpResponse<?>>map(page -> HttpResponse.status(HttpStatus.CONFLICT).body(page))
                .or(() -> becameOf(frame, pair))
                .orElseGet(() -> OpenFile.backTo(PATH));
    }

    /** They are one, or one of them went into a third; for who may see that. */
    private Optional<HttpResponse<?>> becameOf(Frame frame, Pair pair) {
        return mergedBefore(frame, pair)
                .<HttpResponse<?>>map(kept -> backTo(frame, kept))
                .or(() ->
                        mergers.successorOf(pair)
                                .filter(now -> mergers.compare(frame.reader(), now).isPresent())
                                .map(now -> OpenFile.backTo(OfferView.pathOf(now))));
    }

    private Optional<CandidateId> mergedBefore(Frame frame, Pair pair) {
        return pair.people().stream()
                .flatMap(kept -> mergers.of(frame.reader(), kept).stream())
                .filter(Merged::isInForce)
                .filter(one -> pair.equals(Pair.of(one.kept(), one.other())))
                .map(Merged::kept)
                .findFirst();
    }

    private Optional<ModelAndView<PairPage>> page(
            Frame frame, Pair pair, MergeDraft draft, List<Refusal> refusals) {
        return mergers.compare(frame.reader(), pair)
                .map(found ->
                        new ModelAndView<>(
                                "candidate/pair",
                                new PairPage(
                                        frame,
                                        views.of(found, draft, frame.texts()),
                                        refusals.isEmpty() ? found.obstacles() : refusals,
                                        !found.obstacles().isEmpty())));
    }

    /** Who may not open a file goes back to the list. */
    private static HttpResponse<?> backTo(Frame frame, CandidateId kept) {
        return OpenFile.backTo(
                frame.leadsTo(Place.CANDIDATES) ? Place.CANDIDATES.pathTo(kept.value()) : PATH);
    }

    private Recording recording(Frame frame) {
        return new Recording(frame.reader(), Way.SCREEN, clock.instant());
    }

    private static Pair pair(UUID one, UUID other) {
        return Pair.of(new CandidateId(one), new CandidateId(other));
    }

    @Introspected
    record ListPage(Frame frame, List<OfferView> offers, int total, List<DecisionView> decisions) {}

    @Introspected
    record PairPage(Frame frame, PairView view, List<Refusal> refusals, boolean stuck) {}
}
