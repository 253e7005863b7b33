package nl.werkbrug.need.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.need.AwaitedAnswers;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The part of a need's page that says how far it is, and what the desk can do about that. */
@Singleton
public class NeedLife {
    private final AwaitedAnswers awaited;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    NeedLife(AwaitedAnswers awaited, Accounts accounts, Templates templates, Clock clock) {
        this.awaited = awaited;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    /** What the page shows; who may not act only reads. */
    public record View(
            Need need,
            boolean mayAct,
            boolean isOwn,
            boolean isDoubtful,
            @Nullable String owner,
            @Nullable ClockOnPage clock) {
        /** Nothing is told twice: the status stands above the page. */
        public boolean isEmpty() {
            return !mayAct && owner == null && clock == null;
        }
    }

    public Content of(Frame frame, Need need) {
        var view =
                new View(
                        need,
                        need.isAtDeskOf(frame.reader()),
                        frame.reader().id().equals(need.owner()),
                        awaited.isDoubtful(need),
                        nameOf(need.owner()).orElse(null),
                        ClockOnPage.of(need, clock.instant()));
        return templates.part("need/life", Map.of("frame", frame, "life", view));
    }

    private Optional<String> nameOf(@Nullable AccountId owner) {
        return Optional.ofNullable(owner).flatMap(accounts::find).map(Account::displayName);
    }
}
