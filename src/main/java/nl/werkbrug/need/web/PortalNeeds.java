package nl.werkbrug.need.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.need.AwaitedAnswers;
import nl.werkbrug.need.Drafts;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.PageJson;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** The part of {@code /portaal} with an employer's own needs, in plain words. */
@Singleton
public class PortalNeeds {
    private final Needs needs;
    private final AwaitedAnswers awaited;
    private final Drafts drafts;
    private final Accounts accounts;
    private final Templates templates;

    PortalNeeds(
            Needs needs,
            AwaitedAnswers awaited,
            Drafts drafts,
            Accounts accounts,
            Templates templates) {
        this.needs = needs;
        this.awaited = awaited;
        this.drafts = drafts;
        this.accounts = accounts;
        this.templates = templates;
    }

    public Content of(Frame frame) {
        var own = needs.list(frame.reader(), null, 0, PageJson.LIMIT).needs();
        return templates.part(
                "need/portal",
                Map.of(
                        "frame",
                        frame,
                        "drafts",
                        drafts.of(frame.reader()),
                        "needs",
                        own.stream().map(this::view).toList()));
    }

    EmployersView view(Need need) {
        String owner =
                Optional.ofNullable(need.owner())
                        .flatMap(accounts::find)
                        .map(Account::displayName)
                        .orElse(null);
        return new EmployersView(need, owner, awaited.isDoubtful(need));
    }
}
