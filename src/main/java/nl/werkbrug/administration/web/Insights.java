package nl.werkbrug.administration.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Responsibilities;
import nl.werkbrug.privacy.AccessLine;
import nl.werkbrug.privacy.AccessLog;
import nl.werkbrug.privacy.AccessPage;
import nl.werkbrug.privacy.BrokenLine;
import nl.werkbrug.web.Texts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers an administrator's questions about who saw whom. */
@Singleton
class Insights {
    private final AccessLog log;
    private final Responsibilities responsibilities;
    private final Accounts accounts;
    private final AdministeredAccounts administered;
    private final Clock clock;

    Insights(
            AccessLog log,
            Responsibilities responsibilities,
            Accounts accounts,
            AdministeredAccounts administered,
            Clock clock) {
        this.log = log;
        this.responsibilities = responsibilities;
        this.accounts = accounts;
        this.administered = administered;
        this.clock = clock;
    }

    Optional<BrokenLine> verify() {
        return log.verify();
    }

    /** About a candidate of the own regions when one is named, else about an account. */
    Insight answer(Actor by, InsightForm form, Texts texts) {
        Instant from = at(form.from());
        Instant until = at(form.until().plusDays(1));
        int page = form.page() - 1;
        return form.reference().isEmpty()
                ? whomSaw(by, form, texts, id -> log.linesBy(id, from, until, page, Insight.SIZE))
                : whoSaw(
                        by, form, texts, id -> log.linesAbout(id, from, until, page, Insight.SIZE));
    }

    private Insight whoSaw(
            Actor by, InsightForm form, Texts texts, Function<CandidateId, AccessPage> ask) {
        AccessPage found =
                responsibilities
                        .administered(by, form.reference())
                        .map(ask)
                        .orElse(new AccessPage(List.of(), 0));
        return insight(form, form.reference(), found, line -> seenBy(line, texts));
    }

    private Insight whomSaw(
            Actor by, InsightForm form, Texts texts, Function<AccountId, AccessPage> ask) {
        Optional<Account> account = form.account().flatMap(id -> administered.find(by, id));
        AccessPage found = account.map(Account::id).map(ask).orElse(new AccessPage(List.of(), 0));
        return insight(
                form,
                account.map(Account::displayName).orElse(""),
                found,
                line -> whom(by, line, texts));
    }

    private static Insight insight(
            InsightForm form, String about, AccessPage found, Function<AccessLine, String> tell) {
        return new Insight(
                about,
                found.lines().stream().map(tell).toList(),
                found.total(),
                form.page(),
                Map.of(
                        "reference", form.reference(),
                        "account", form.account().map(Object::toString).orElse(""),
                        "from", form.from().toString(),
                        "until", form.until().toString()));
    }

    private String seenBy(AccessLine line, Texts texts) {
        String who =
                accounts.find(line.account())
                        .map(Account::displayName)
                        .orElseGet(() -> texts.of("visit.installation"));
        return tell(line, who, texts);
    }

    /** Somebody of another region, or who was erased, has no name here. */
    private String whom(Actor by, AccessLine line, Texts texts) {
        String who =
                Optional.ofNullable(line.candidate())
                        .flatMap(id -> responsibilities.referenceFor(by, id))
                        .orElseGet(() -> texts.of("insight.unknown"));
        return tell(line, who, texts);
    }

    private String tell(AccessLine line, String who, Texts texts) {
        return texts.of(
                "insight.line",
                texts.day(line.at()),
                who,
                texts.of("role." + line.role()),
                texts.of("insight.deed." + line.deed()),
                texts.of("insight.kind." + line.kind()),
                texts.of("insight.purpose." + line.purpose()));
    }

    private Instant at(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
