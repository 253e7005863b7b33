package nl.werkbrug.board.web;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.board.Choices;
import nl.werkbrug.board.Risk;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.web.Texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The filters of the board in words: what can be chosen, and what is on. */
@Singleton
class BoardWords {
    private final Accounts accounts;
    private final Employers employers;

    BoardWords(Accounts accounts, Employers employers) {
        this.accounts = accounts;
        this.employers = employers;
    }

    /** Of coaches only: an address may name any account. */
    Map<AccountId, String> coaches(Collection<AccountId> ids) {
        return accounts.find(ids).stream()
                .filter(account -> account.standing().roles().contains(Role.COACH))
                .collect(Collectors.toMap(Account::id, Account::displayName));
    }

    Map<EmployerId, Employer> employers(Collection<EmployerId> ids) {
        return employers.find(ids);
    }

    /** A filter with nothing to choose from is left out. */
    List<BoardView.Pick> picks(Actor reader, Choices choices, BoardQuery query, Texts texts) {
        var picks = new ArrayList<BoardView.Pick>();
        if (reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COORDINATOR)) {
            picks.add(coaches(choices, query, texts));
        }
        if (choices.regions().size() > 1) {
            picks.add(regions(choices, query, texts));
        }
        picks.add(employers(choices, query, texts));
        picks.add(groups(choices, query, texts));
        picks.add(risks(query, texts));
        return picks.stream().filter(pick -> !pick.options().isEmpty()).toList();
    }

    /** What is on, each with the address without it; also what no card has. */
    List<BoardView.Chip> chips(BoardQuery query, String path, Texts texts) {
        return query.fields().keySet().stream()
                .filter(name -> !name.equals(BoardQuery.PAGE) && !name.equals(BoardQuery.PHASE))
                .map(name ->
                        new BoardView.Chip(
                                texts.of("board.filter." + name)
                                        + ": "
                                        + labelOf(name, query, texts),
                                query.without(name).address(path)))
                .toList();
    }

    private String labelOf(String name, BoardQuery query, Texts texts) {
        var filter = query.filter();
        if (filter.coach() != null && name.equals(BoardQuery.COACH)) {
            return coaches(List.of(filter.coach()))
                    .getOrDefault(filter.coach(), texts.of("board.coach.unknown"));
        }
        if (filter.employer() != null && name.equals(BoardQuery.EMPLOYER)) {
            return employers
                    .find(filter.employer())
                    .map(Employer::name)
                    .orElse(texts.of("board.employer.unknown"));
        }
        if (filter.region() != null && name.equals(BoardQuery.REGION)) {
            return filter.region().name();
        }
        return name.equals(BoardQuery.RISK)
                ? texts.of("board.risk." + query.text(name))
                : texts.of("targetGroup." + query.text(name));
    }

    private BoardView.Pick coaches(Choices choices, BoardQuery query, Texts texts) {
        var names = coaches(choices.coaches());
        return pick(
                BoardQuery.COACH,
                choices.coaches(),
                id -> id.value().toString(),
                id -> names.getOrDefault(id, texts.of("board.coach.unknown")),
                query,
                texts);
    }

    private BoardView.Pick employers(Choices choices, BoardQuery query, Texts texts) {
        return pick(
                BoardQuery.EMPLOYER,
                employers.find(choices.employers()).values(),
                one -> one.id().value().toString(),
                Employer::name,
                query,
                texts);
    }

    private static BoardView.Pick regions(Choices choices, BoardQuery query, Texts texts) {
        return pick(BoardQuery.REGION, choices.regions(), Region::code, Region::name, query, texts);
    }

    private static BoardView.Pick groups(Choices choices, BoardQuery query, Texts texts) {
        return pick(
                BoardQuery.TARGET_GROUP,
                choices.targetGroups(),
                TargetGroup::name,
                group -> texts.of("targetGroup." + group),
                query,
                texts);
    }

    private static BoardView.Pick risks(BoardQuery query, Texts texts) {
        return pick(
                BoardQuery.RISK,
                List.of(Risk.values()),
                Slugs::of,
                risk -> texts.of("board.risk." + Slugs.of(risk)),
                query,
                texts);
    }

    /** In the order of their names. */
    private static <T> BoardView.Pick pick(
            String name,
            Collection<T> all,
            Function<T, String> value,
            Function<T, String> label,
            BoardQuery query,
            Texts texts) {
        var options =
                all.stream()
                        .map(one ->
                                new BoardView.Option(
                                        value.apply(one),
                                        label.apply(one),
                                        value.apply(one).equals(query.text(name))))
                        .sorted(comparing(BoardView.Option::label, String.CASE_INSENSITIVE_ORDER))
                        .toList();
        return new BoardView.Pick(name, texts.of("board.filter." + name), options);
    }
}
