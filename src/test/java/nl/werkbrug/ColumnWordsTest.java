package nl.werkbrug;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import nl.werkbrug.access.CodeKind;
import nl.werkbrug.access.Errand;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Stage;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Change;
import nl.werkbrug.candidate.Channel;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Dispute;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.RowDeed;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.candidate.Trait;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.employer.Promise;
import nl.werkbrug.employer.Talk;
import nl.werkbrug.exchange.JobState;
import nl.werkbrug.exchange.Subject;
import nl.werkbrug.followup.Agreement;
import nl.werkbrug.followup.Cancellation;
import nl.werkbrug.followup.ContactState;
import nl.werkbrug.followup.Side;
import nl.werkbrug.followup.Why;
import nl.werkbrug.message.AlertTold;
import nl.werkbrug.message.MailState;
import nl.werkbrug.message.MailTrouble;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.occupation.OccupationSource;
import nl.werkbrug.privacy.Deed;
import nl.werkbrug.proposal.Ground;
import nl.werkbrug.proposal.ProposalStatus;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.trajectory.IntroductionKind;
import nl.werkbrug.trajectory.IntroductionState;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.PlanStep;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.StepOwner;
import nl.werkbrug.trajectory.StepPlan;
import nl.werkbrug.trajectory.SupportRole;
import nl.werkbrug.trajectory.Wish;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a column allows are those of its type. */
class ColumnWordsTest {
    private static final Pattern TABLE =
            Pattern.compile("TABLE (\\w+) (ADD [^;]*|\\(.*?\n\\));", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("CHECK \\((\\w+) IN \\(([^)]*)\\)\\)");

    private static final Map<String, Class<? extends Enum<?>>> TYPES =
            Map.ofEntries(
                    entry("session.stage", Stage.class),
                    entry("catalogue_entry.origin", nl.werkbrug.competence.Origin.class),
                    entry("catalogue_relation.kind", nl.werkbrug.competence.Arrow.Kind.class),
                    entry("catalogue_standing.standing", nl.werkbrug.competence.Standing.class),
                    entry("catalogue_change.deed", nl.werkbrug.competence.CatalogueDeed.class),
                    entry(
                            "missing_word.standing",
                            nl.werkbrug.competence.MissingWord.Standing.class),
                    entry("account.language", Language.class),
                    entry("one_time_code.kind", CodeKind.class),
                    entry("errand.kind", Errand.Kind.class),
                    entry("candidate.status", CandidateStatus.class),
                    entry("candidate_key.kind", Trait.class),
                    entry("candidate_merge_row.deed", RowDeed.class),
                    entry("follow_up.channel", Channel.class),
                    entry("follow_up.candidate_signal", Signal.class),
                    entry("follow_up.employer_signal", Signal.class),
                    entry("follow_up_agreement.owner", StepOwner.class),
                    entry("follow_up_agreement.state", Agreement.State.class),
                    entry("planned_contact.why", Why.class),
                    entry("planned_contact.state", ContactState.class),
                    entry("planned_contact.cancelled_for", Cancellation.class),
                    entry("trajectory_signal.side", Side.class),
                    entry("trajectory_signal.signal", Signal.class),
                    entry("trajectory.phase", PhaseName.class),
                    entry("introduction.kind", IntroductionKind.class),
                    entry("introduction.state", IntroductionState.class),
                    entry("introduction.candidate_wish", Wish.class),
                    entry("introduction.employer_wish", Wish.class),
                    entry("pulse.side", nl.werkbrug.followup.Side.class),
                    entry("pulse.kind", nl.werkbrug.followup.Milestone.Kind.class),
                    entry("pulse.signal", nl.werkbrug.trajectory.Signal.class),
                    entry("step_plan.state", StepPlan.State.class),
                    entry("plan_step.state", PlanStep.State.class),
                    entry("plan_step.turn", StepOwner.class),
                    entry("support_person.part", SupportRole.class),
                    entry("support_person.agreed_way", Consent.Way.class),
                    entry("trajectory.target_group", TargetGroup.class),
                    entry("candidate.target_group", TargetGroup.class),
                    entry("candidate.dutch_level", DutchLevel.class),
                    entry("candidate_replaced_holding.basis", Basis.class),
                    entry("candidate_consent.purpose", Purpose.class),
                    entry("candidate_consent.way", Consent.Way.class),
                    entry("need.status", NeedStatus.class),
                    entry("proposal.status", ProposalStatus.class),
                    entry("proposal_step.status", ProposalStatus.class),
                    entry("proposal_step.channel", nl.werkbrug.proposal.Channel.class),
                    entry("proposal_step.ground", Ground.class),
                    entry("employer_talk.channel", Talk.Channel.class),
                    entry("employer_promise.status", Promise.Status.class),
                    entry("outgoing_mail.state", MailState.class),
                    entry("outgoing_mail.trouble", MailTrouble.class),
                    entry("occupation.source", OccupationSource.class),
                    entry("need.dutch_level", DutchLevel.class),
                    entry("need.driving_licence", DrivingLicence.class),
                    entry("candidate_change.kind", Change.Kind.class),
                    entry("candidate_contact.channel", Channel.class),
                    entry("candidate_dispute.outcome", Dispute.Outcome.class),
                    entry("alert.told", AlertTold.class),
                    entry("import_job.state", JobState.class),
                    entry("import_job.subject", Subject.class),
                    entry("import_touched.subject", Subject.class),
                    entry("import_column.subject", Subject.class),
                    entry("access_log.role", Role.class),
                    entry("access_log.deed", Deed.class),
                    entry("access_log.purpose", AccessPurpose.class),
                    entry("access_log.kind", DataKind.class));

    @Test
    void database_and_code_agree() throws IOException {
        Set<String> checked = new TreeSet<>();
        for (Path migration : migrations()) {
            TABLE.matcher(Files.readString(migration))
                    .results()
                    .forEach(table ->
                            WORDS.matcher(table.group(2))
                                    .results()
                                    .forEach(column -> {
                                        String name = table.group(1) + "." + column.group(1);
                                        agree(name, column.group(2));
                                        checked.add(name);
                                    }));
        }
        assertThat(checked).isEqualTo(new TreeSet<>(TYPES.keySet()));
    }

    private static void agree(String column, String words) {
        Class<? extends Enum<?>> type = TYPES.get(column);
        if (type == null) {
            throw new AssertionError("No type is known for " + column);
        }
        Set<String> allowed =
                Stream.of(words.split(",", -1))
                        .map(word -> word.strip().replace("'", ""))
                        .collect(Collectors.toSet());
        Set<String> known =
                Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        assertThat(allowed).as(column).isEqualTo(known);
    }

    private static java.util.List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.toList();
        }
    }
}
