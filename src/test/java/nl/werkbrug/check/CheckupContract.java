package nl.werkbrug.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.check.Check.Part;
import nl.werkbrug.check.CheckedWorld.Made;
import nl.werkbrug.privacy.Register;
import nl.werkbrug.privacy.TestErasures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** What is found in a store, and that nothing is found in a sound one, on every database. */
abstract class CheckupContract extends StoreTest {
    @Inject Checkup checkup;
    @Inject CheckedWorld world;
    @Inject StoreView store;
    @Inject Register register;
    @Inject TransactionOperations<Connection> transactions;
    @Inject ApplicationContext context;

    private Made made;

    @BeforeEach
    void much_happened_and_nothing_goes_on_by_itself() throws InterruptedException {
        var scheduler =
                context.getBean(ExecutorService.class, Qualifiers.byName(TaskExecutors.SCHEDULED));
        scheduler.shutdownNow();
        assertThat(scheduler.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        made = world.fill();
    }

    @Test
    void finds_nothing_in_a_sound_store_and_changes_nothing() {
        Map<String, List<String>> before = everything();

        assertThat(checkup.run(_ -> {})).hasSizeGreaterThan(15).allMatch(Checked::isFine);
        assertThat(everything()).isEqualTo(before);
    }

    /** In words: who or what, with A for who was placed, P for who was proposed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "UPDATE candidate SET coach_id = need WHERE id = A ! links ! check.links.astray",
                "UPDATE access_log_head SET hash = 'other' ! log ! check.log.CHANGED",
                "UPDATE access_log_head SET number = number + 1 ! log ! check.log.REMOVED",
                "UPDATE access_log_head SET number = number - 1, hash = (SELECT l.hash FROM"
                        + " access_log l WHERE l.number = access_log_head.number - 1)"
                        + " ! log ! check.log.ADDED",
                "INSERT INTO account_totp VALUES (coach, 'AAAA', TRUE, 0) ! key ! check.key.other",
                "INSERT INTO erasure VALUES (hash, DATE '2026-01-01') ! erased ! check.reference",
                "DELETE FROM candidate_retention WHERE candidate_id = A ! terms ! check.terms.none",
                "UPDATE candidate_retention SET asked_on = DATE '2001-01-01' WHERE candidate_id = A"
                        + " ! terms ! check.terms.late",
                "UPDATE candidate_merge SET merged_id = A ! merged ! check.merged.left",
                "UPDATE candidate SET holdings = 'x' WHERE id = A ! files ! check.files.unreadable",
                "UPDATE candidate SET holdings = REPLACE(holdings, 'wb:lassen', 'wb:toveren')"
                        + " WHERE id = A ! files ! check.files.unknown",
                "UPDATE candidate SET holdings = holdings || '~' || holdings WHERE id = A"
                        + " ! files ! check.files.twice",
                "UPDATE candidate SET consents = 'MATCHING=true' WHERE id = A"
                        + " ! answers ! check.answers.otherwise",
                "UPDATE candidate SET consents = consents || '~VIDEO_PITCH=true' WHERE id = P"
                        + " ! answers ! check.answers.never",
                "UPDATE need_criterion SET place = 5 WHERE need_id = need"
                        + " ! needs ! check.needs.gaps",
                "UPDATE need_criterion SET competence = 'wb:toveren' WHERE need_id = need"
                        + " ! needs ! check.needs.unknown",
                "UPDATE need SET places_taken = places WHERE id = need ! needs ! check.needs.full",
                "UPDATE trajectory_event SET facts = '{' WHERE trajectory_id = way AND number = 2"
                        + " ! courses ! check.courses.broken",
                "UPDATE trajectory_event SET number = 9 WHERE trajectory_id = way AND number = 3"
                        + " ! courses ! check.courses.gap",
                "UPDATE trajectory SET phase = 'DURABLE' WHERE id = way"
                        + " ! courses ! check.courses.other",
                "UPDATE trajectory_person SET open_for = NULL WHERE trajectory_id = way"
                        + " ! courses ! check.courses.other",
                "UPDATE candidate SET status = 'PAUSED' WHERE id = A ! status ! check.status.other",
                "UPDATE need SET places_taken = 0, status = 'OPEN' WHERE id = filled"
                        + " ! places ! check.places.less",
                "UPDATE proposal SET status = 'ASKED' WHERE candidate_id = P"
                        + " ! proposals ! check.proposals.other",
                "UPDATE proposal_step SET status = 'SENT' WHERE proposal_id IN"
                        + " (SELECT id FROM proposal WHERE candidate_id = P)"
                        + " ! proposals ! check.proposals.unasked",
                "UPDATE planned_contact SET open_for = NULL WHERE trajectory_id = way"
                        + " ! contacts ! check.contacts.lost",
                "UPDATE trajectory SET phase = 'ENDED' WHERE id = way"
                        + " ! contacts courses ! check.contacts.needless",
                "INSERT INTO import_job SELECT way, 'flevoland', 'RUNNING', 'NOW',"
                        + " TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z', way, coach, 'Test',"
                        + " 'k.csv', 'CANDIDATES', 1, '{}', NULL, added_at, NULL, 0, 0, 0, 0, 0, 0,"
                        + " 0, NULL FROM candidate WHERE id = A ! jobs ! check.jobs.left"
            })
    void finds_what_was_damaged_and_names_it(String damage, String checks, String key) {
        List<Checked> off = with(damage);

        assertThat(off).extracting(Checked::name).containsExactlyInAnyOrder(checks.split(" "));
        assertThat(off).flatExtracting(Checked::told).extracting(Fault::key).contains(key);
        assertThat(checkup.run(_ -> {})).allMatch(Checked::isFine);
    }

    @Test
    void names_people_by_their_reference() {
        List<Checked> off = with("UPDATE candidate SET status = 'PAUSED' WHERE id = A");

        assertThat(off.getFirst().told().getFirst().arguments())
                .containsExactly(
                        made.placed().reference(),
                        Fault.of("candidate.status.PAUSED"),
                        Fault.of("candidate.status.PLACED"));
    }

    @Test
    void asks_nothing_else_of_a_store_with_other_tables() {
        var odd = new One(Part.SCHEMA, "odd", faults -> faults.add("check.broke", "x"));
        var never = new One(Part.STORE, "never", _ -> {});

        assertThat(new Checkup(List.of(never, odd), store).run(_ -> {}))
                .extracting(Checked::name)
                .containsExactly("odd");
    }

    @Test
    void goes_on_after_a_check_that_breaks_off() {
        var broken =
                new One(
                        Part.STORE,
                        "broken",
                        _ -> store.number("SELECT COUNT(*) FROM nothing_is_called_so"));
        var next = new One(Part.FILES, "next", _ -> store.number("SELECT 1"));
        var told = new ArrayList<Checked>();

        new Checkup(List.of(next, broken), store).run(told::add);

        assertThat(told).extracting(Checked::name).containsExactly("broken", "next");
        assertThat(told.getFirst().told())
                .containsExactly(Fault.of("check.broke", "IllegalStateException"));
        assertThat(told.getLast().isFine()).isTrue();
    }

    /** What is off in the store itself after this, which is taken back at once. */
    private List<Checked> with(String damage) {
        return transactions.executeWrite(status -> {
            status.setRollbackOnly();
            try (Statement statement = transactions.getConnection().createStatement()) {
                assertThat(statement.executeUpdate(filledIn(damage))).isPositive();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return checkup.run(_ -> {}).stream()
                    .filter(one -> !one.isFine())
                    .filter(one -> !one.name().equals("drift"))
                    .toList();
        });
    }

    private String filledIn(String damage) {
        var words =
                Map.of(
                        "= A\\b", "= '" + made.placed().id().value() + "'",
                        "= P\\b", "= '" + made.proposed().id().value() + "'",
                        "= need\\b", "= '" + made.open().id().value() + "'",
                        "= filled\\b", "= '" + made.filled().id().value() + "'",
                        "= way\\b", "= '" + made.way().id().value() + "'",
                        "\\bway,", "CAST('" + made.way().id().value() + "' AS UUID),",
                        "\\bcoach,", "CAST('" + made.coach().id().value() + "' AS UUID),",
                        "\\bhash,", "'" + TestErasures.hashOf(context, made.placed().id()) + "',");
        String filledIn = damage.replace('~', '\n');
        for (var word : words.entrySet()) {
            filledIn = filledIn.replaceAll(word.getKey(), word.getValue());
        }
        return filledIn;
    }

    private Map<String, List<String>> everything() {
        var all = new TreeMap<String, List<String>>();
        store.atOneMoment(() -> {
            register.tables().forEach(table -> all.put(table.name(), rows(table.name())));
            return all;
        });
        return all;
    }

    private List<String> rows(String table) {
        return store
                .rows(
                        "SELECT * FROM " + table,
                        row -> {
                            var values = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                values.append(row.getString(i)).append('|');
                            }
                            return values.toString();
                        })
                .stream()
                .sorted()
                .toList();
    }

    private interface Looking {
        void at(FaultList faults);
    }

    private record One(Part part, String name, Looking looking) implements Check {
        @Override
        public List<Object> look(FaultList faults) {
            looking.at(faults);
            return List.of();
        }
    }
}
