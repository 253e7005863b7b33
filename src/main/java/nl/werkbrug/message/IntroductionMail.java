package nl.werkbrug.message;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Wording;
import nl.werkbrug.trajectory.CalendarEntry;
import nl.werkbrug.trajectory.CalendarWriter;
import nl.werkbrug.trajectory.Evaluations;
import nl.werkbrug.trajectory.EvaluationsAsked;
import nl.werkbrug.trajectory.Impressions;
import nl.werkbrug.trajectory.ImpressionsAsked;
import nl.werkbrug.trajectory.IntroductionArranged;
import nl.werkbrug.trajectory.PlannedIntroduction;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Arrangements to introductions, and the questions afterwards. An employer reads no more of a
 * person than the first name, and only where the candidate agreed to that.
 */
@Singleton
class IntroductionMail {
    private final Employers employers;
    private final Impressions impressions;
    private final Evaluations evaluations;
    private final Recipients recipients;
    private final Mailbox mailbox;
    private final MailSettings settings;
    private final Serving serving;
    private final Clock clock;

    IntroductionMail(
            Employers employers,
            Impressions impressions,
            Evaluations evaluations,
            Recipients recipients,
            Mailbox mailbox,
            MailSettings settings,
            Serving serving,
            Clock clock) {
        this.employers = employers;
        this.impressions = impressions;
        this.evaluations = evaluations;
        this.recipients = recipients;
        this.mailbox = mailbox;
        this.settings = settings;
        this.serving = serving;
        this.clock = clock;
    }

    @EventListener
    void arranged(IntroductionArranged event) {
        PlannedIntroduction one = event.introduction();
        String employer = nameOf(one.employer());
        recipients
                .candidate(event.candidate(), Optional.ofNullable(event.email()))
                .forEach(to -> invite(to, one, "/ik/stappen", say(to, "with", employer)));
        @Nullable String name = event.candidateName();
        recipients
                .atEmployer(one.employer())
                .forEach(to ->
                        invite(
                                to,
                                one,
                                "/portaal",
                                name == null ? say(to, "somebody") : say(to, "with", name)));
    }

    /** The links let their readers answer without signing in. */
    @EventListener
    void over(ImpressionsAsked event) {
        EmployerId employer = event.introduction().employer();
        String name = nameOf(employer);
        recipients
                .candidate(event.candidate(), Optional.ofNullable(event.email()))
                .forEach(to ->
                        mailbox.write(
                                to,
                                "introduction.over.own",
                                "/kennismaking/kandidaat/" + event.ofCandidate().value(),
                                name));
        Optional.ofNullable(event.ofEmployer())
                .ifPresent(link ->
                        mailbox.write(
                                recipients.atEmployer(employer),
                                "introduction.over",
                                "/kennismaking/werkgever/" + link.value()));
    }

    @EventListener
    void over(EvaluationsAsked event) {
        String name = nameOf(event.employer());
        recipients
                .candidate(event.candidate(), Optional.ofNullable(event.email()))
                .forEach(to ->
                        mailbox.write(
                                to,
                                "evaluation.own",
                                "/evaluatie/kandidaat/" + event.ofCandidate().value(),
                                name));
        Optional.ofNullable(event.ofEmployer())
                .ifPresent(link ->
                        mailbox.write(
                                recipients.atEmployer(event.employer()),
                                "evaluation",
                                "/evaluatie/werkgever/" + link.value()));
    }

    @Scheduled(fixedDelay = "5m", initialDelay = "1m")
    void turn() {
        serving.run(this::go);
    }

    void go() {
        impressions.askWhatIsOver();
        evaluations.askWhatIsOver();
    }

    private void invite(Recipient to, PlannedIntroduction one, String path, String summary) {
        var appointment = one.appointment();
        var moment = appointment.at().atZone(Region.ZONE);
        String description = say(to, "description", appointment.whom());
        var entry =
                new CalendarEntry(
                        one, summary, description, organizer(), to.email(), clock.instant());
        mailbox.invite(
                to,
                "introduction." + word(one),
                path,
                CalendarWriter.write(entry),
                summary,
                moment,
                appointment.where(),
                appointment.whom());
    }

    private static String word(PlannedIntroduction one) {
        return switch (one.outcome().state()) {
            case PLANNED, HELD -> one.arrangement().sequence() == 0 ? "invited" : "moved";
            case CANCELLED -> "off";
        };
    }

    /** The address that sends; nobody reads answers there. */
    private String organizer() {
        String from = settings.from();
        return from == null || from.isBlank() ? "werkbrug@localhost" : bare(from);
    }

    private static String bare(String from) {
        int open = from.indexOf('<');
        return open < 0 ? from.strip() : from.substring(open + 1, from.indexOf('>')).strip();
    }

    private static String say(Recipient to, String name, Object... arguments) {
        return Wording.of(to.language().locale(), "calendar." + name, List.of(arguments));
    }

    private String nameOf(EmployerId id) {
        return employers.find(id).map(Employer::name).orElse("");
    }
}
