package nl.werkbrug.candidate;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Role;
import nl.werkbrug.refusal.Refusal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows of a merge: what it did to the two files themselves. */
@Singleton
class MergeStore {
    private static final String FILE = "candidate";
    private static final String PERSON = "candidate_person";
    private static final String HISTORY = "candidate_replaced_holding";
    private static final String ANSWERS = "candidate_consent";
    private static final String CONSENTS = "consents";
    private static final String CANDIDATE_ID = "candidate_id";

    /** The later contact and the earlier beginning of both. */
    private static final String LIFE =
            """
            UPDATE candidate SET
                last_contact_on = (SELECT MAX(last_contact_on) FROM candidate WHERE id IN (?, ?)),
                added_at = (SELECT MIN(added_at) FROM candidate WHERE id IN (?, ?))
            WHERE id = ?
            """;

    private final CandidateStore store;
    private final MergeRows rows;
    private final ReplacedHoldingRows history;
    private final ConsentRows consents;
    private final KeyBook keys;
    private final Disputes disputes;
    private final Journal journal;
    private final ApplicationEventPublisher<CandidateChanged> changes;

    MergeStore(
            CandidateStore store,
            MergeRows rows,
            ReplacedHoldingRows history,
            ConsentRows consents,
            KeyBook keys,
            Disputes disputes,
            Journal journal,
            ApplicationEventPublisher<CandidateChanged> changes) {
        this.store = store;
        this.rows = rows;
        this.history = history;
        this.consents = consents;
        this.keys = keys;
        this.disputes = disputes;
        this.journal = journal;
        this.changes = changes;
    }

    void lock(Collection<CandidateId> people) {
        rows.lock(CandidateId.values(people));
    }

    Optional<Merged> find(UUID merge) {
        return rows.findById(merge).map(MergeRow::toMerged);
    }

    List<Merged> about(CandidateId one) {
        return rows.about(one.value()).stream().map(MergeRow::toMerged).toList();
    }

    List<Merged> latest(List<String> regions, int limit) {
        return regions.isEmpty()
                ? List.of()
                : rows.latest(regions, limit).stream().map(MergeRow::toMerged).toList();
    }

    Optional<CandidateId> successorOf(CandidateId id) {
        return rows.inForceOf(id.value()).map(MergeRow::kept);
    }

    void merge(Union union, List<Belongings> belongings, Role as, Recording recording) {
        Candidate kept = union.kept();
        Candidate other = union.other();
        Candidate whole = union.whole();
        MergeRow row = rows.save(MergeRow.of(kept, other, recording));
        Joining joining = joining(row.toMerged());
        joining.change(PERSON, CANDIDATE_ID, () -> store.rename(whole));
        joining.change(FILE, "id", () -> write(joining, whole));
        joining.take(PERSON, CANDIDATE_ID);
        belongings.forEach(one -> one.follow(joining));
        addHistory(joining, union, recording);
        addRefusals(joining, whole, recording);
        keys.remove(other.id());
        joining.take(FILE, "id");
        keys.rewrite(whole);
        boolean refused = !whole.profile().consents().equals(kept.profile().consents());
        tell(row.toMerged(), as, recording, refused ? DataKind.CONSENT : DataKind.PERSON);
    }

    void undo(Merged merge, List<Belongings> belongings, Role as, Recording recording) {
        Joining joining = joining(merge);
        LaterRefusal later = laterRefusal(joining);
        var own = consentsIn(joining.before(FILE));
        joining.removeAdded(HISTORY);
        joining.removeAdded(ANSWERS);
        joining.changeBack(FILE, "id");
        joining.changeBack(PERSON, CANDIDATE_ID);
        joining.putBack(FILE);
        joining.putBack(PERSON);
        belongings.forEach(one -> one.goBack(joining));
        answer(joining, merge.kept(), later.over(own));
        refuse(joining, later, recording);
        Stream.of(merge.kept(), merge.other()).forEach(one -> settle(joining, one));
        journal.forget(merge.id());
        rows.update(rows.findById(merge.id()).orElseThrow().undone(recording));
        tell(merge, as, recording, DataKind.PERSON);
    }

    /** A later merge goes first, and a fact that changed since would be nobody's. */
    List<Refusal> reasonsToStay(Merged merge) {
        List<Refusal> later = laterThan(merge);
        return later.isEmpty() ? changesSince(joining(merge)) : later;
    }

    private List<Refusal> laterThan(Merged merge) {
        return about(merge.kept()).stream()
                .filter(Merged::isInForce)
                .filter(other -> other.at().isAfter(merge.at()))
                .map(later -> Optional.ofNullable(later.reference()).orElse(""))
                .map(reference -> Refusal.of("merge", "refusal.merge.later", reference))
                .toList();
    }

    private List<Refusal> changesSince(Joining joining) {
        var changed = new HashSet<>(joining.changedSince(FILE, "id"));
        changed.addAll(joining.changedSince(PERSON, CANDIDATE_ID));
        if (laterRefusal(joining).isAll()) {
            changed.remove(CONSENTS);
        }
        return FileColumn.factsOf(changed).stream()
                .map(fact -> Refusal.of(fact, "refusal.merge.changed"))
                .toList();
    }

    private LaterRefusal laterRefusal(Joining joining) {
        return new LaterRefusal(
                consentsIn(joining.after(FILE)),
                store.find(joining.kept()).orElseThrow().profile().consents());
    }

    private static Map<Purpose, Boolean> consentsIn(Map<String, String> row) {
        return CandidateRow.consentsIn(row.getOrDefault(CONSENTS, ""));
    }

    private static void answer(Joining joining, CandidateId one, Map<Purpose, Boolean> answers) {
        joining.update(
                "UPDATE candidate SET consents = ? WHERE id = ?",
                CandidateRow.consentColumn(answers),
                one.value());
    }

    /** What was refused since of the whole is refused of the other too, and stands there so. */
    private void refuse(Joining joining, LaterRefusal later, Recording recording) {
        var own = store.find(joining.other()).orElseThrow().profile().consents();
        later.refused().stream()
                .filter(purpose -> Boolean.TRUE.equals(own.get(purpose)))
                .map(purpose -> recording.consent(purpose, false))
                .forEach(no -> consents.save(ConsentRow.of(joining.other(), no)));
        answer(joining, joining.other(), later.over(own));
    }

    private Joining joining(Merged merge) {
        return new Joining(journal, merge.id(), merge.kept(), merge.other());
    }

    private void write(Joining joining, Candidate whole) {
        store.replace(whole);
        UUID kept = joining.kept().value();
        UUID other = joining.other().value();
        joining.update(LIFE, kept, other, kept, other, kept);
    }

    /** What follows from the rows that are this one's again. */
    private void settle(Joining joining, CandidateId one) {
        joining.update(
                "UPDATE candidate SET disputed = ?, version = version + 1 WHERE id = ?",
                Lines.join(disputes.openOf(one)),
                one.value());
        keys.rewrite(store.find(one).orElseThrow());
    }

    private void addHistory(Joining joining, Union union, Recording recording) {
        for (Holding holding : union.replaced()) {
            var row = ReplacedHoldingRow.of(joining.kept(), holding, recording.at());
            history.save(row);
            joining.added(HISTORY, row.id());
        }
    }

    /** A no that counts stands as the last word, whatever the other file said later. */
    private void addRefusals(Joining joining, Candidate whole, Recording recording) {
        var answers = store.consentsOf(whole.id());
        whole.profile()
                .consents()
                .forEach((purpose, given) -> {
                    boolean contradicted =
                            answers.stream()
                                    .filter(answer -> answer.purpose() == purpose)
                                    .reduce((_, last) -> last)
                                    .filter(last -> last.given() != given)
                                    .isPresent();
                    if (contradicted) {
                        var row = ConsentRow.of(whole.id(), recording.consent(purpose, given));
                        consents.save(row);
                        joining.added(ANSWERS, row.id());
                    }
                });
    }

    private void tell(Merged merge, Role as, Recording recording, DataKind kind) {
        AccessPurpose purpose =
                as == Role.ADMIN ? AccessPurpose.RIGHTS : AccessPurpose.REGISTRATION;
        var handling = new Handling(recording.by(), as, purpose, kind);
        changes.publishEvent(new CandidateChanged(merge.kept(), handling));
        changes.publishEvent(new CandidateChanged(merge.other(), handling));
    }
}
