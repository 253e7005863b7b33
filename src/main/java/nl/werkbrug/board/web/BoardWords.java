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
import java.util.Arrays;
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

    /** Who left is called so. */
    Map<AccountId, String> coaches(Collection<AccountId> ids) {
        return accounts.find(ids).stream()
                .collect(Collectors.toMap(Account::id, Account::displayName));
    }

    Map<EmployerId, Employer> employers(Collection<EmployerId> ids) {
        return employers.find(ids);
    }

    /** A filter with nothing to choose from is left out. */
    List<BoardView.Pick> picks(Actor reader, Choices choices, BoardQuery query, Texts texts) {
        var picks = new ArrayList<BoardView.Pick>();
        if (reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COORDINATOR)) {
            picks.add(pick(BoardQuery.COACH, coaches(choices, texts), query, texts));
        }
        if (choices.regions().size() > 1) {
            picks.add(pick(BoardQuery.REGION, regions(choices), query, texts));
        }
        picks.add(pick(BoardQuery.EMPLOYER, employers(choices), query, texts));
        picks.add(pick(BoardQuery.TARGET_GROUP, groups(choices, texts), query, texts));
        picks.add(pick(BoardQuery.RISK, risks(texts), query, texts));
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

    private static BoardView.Pick pick(
            String name, List<String[]> values, BoardQuery query, Texts texts) {
        return new BoardView.Pick(
                name,
                texts.of("board.filter." + name),
                values.stream()
                        .map(one ->
                                new BoardView.Option(
                                        one[0], one[1], one[0].equals(query.text(name))))
                        .toList());
    }

    private List<String[]> coaches(Choices choices, Texts texts) {
        var names = coaches(choices.coaches());
        return sorted(
                choices.coaches(),
                id -> id.value().toString(),
                id -> names.getOrDefault(id, texts.of("board.coach.unknown")));
    }

    private List<String[]> employers(Choices choices) {
        return sorted(
                employers.find(choices.employers()).values(),
                one -> one.id().value().toString(),
                Employer::name);
    }

    private static List<String[]> regions(Choices choices) {
        return sorted(choices.regions(), Region::code, Region::name);
    }

    private static List<String[]> groups(Choices choices, Texts texts) {
        return sorted(
                choices.targetGroups(),
                TargetGroup::name,
                group -> texts.of("targetGroup." + group));
    }

    private static List<String[]> risks(Texts texts) {
        return Arrays.stream(Risk.values())
                .map(Slugs::of)
                .map(slug -> new String[] {slug, texts.of("board.risk." + slug)})
                .toList();
    }

    private static <T> List<String[]> sorted(
            Collection<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(one -> new String[] {value.apply(one), label.apply(one)})
                .sorted(comparing(pair -> pair[1], String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
