package nl.werkbrug.privacy;

import nl.werkbrug.candidate.CandidateId;

import java.util.UUID;
import java.util.regex.Pattern;

/** Rows about a candidate in the tables that other features fill, with a word in every column. */
record Planted(Look look, Marked person, CandidateId candidate) {
    private static final Pattern WORD = Pattern.compile("\\{(word|secret):([a-z ]+)}");

    private static final String ROWS =
            """
            INSERT INTO employer (id, version, name) VALUES ('{employer}', 0, 'Bedrijf');
            INSERT INTO need (id, version, status, title, region, places, working_times, offers, created_at, active_at)
                VALUES ('{need}', 0, 'OPEN', 'Lasser', 'flevoland', 1, '', '', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO proposal (id, version, need_id, employer_id, candidate_id, status, reason, picked_at,
                answered_at, sent_at, meets_at, meets_where, meets_whom)
                VALUES ('{row}', 0, '{need}', '{employer}', '{candidate}', 'NOT_NOW', '{word:reason}', CURRENT_TIMESTAMP,
                CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, '{word:where}', '{word:whom}');
            INSERT INTO proposal_step (proposal_id, status, taken_at, taken_by, channel, ground, words)
                VALUES ('{row}', 'NOT_NOW', CURRENT_TIMESTAMP, '{word:taker}', 'SCREEN', 'OTHER', '{word:reaction}');
            INSERT INTO proposal_receipt (proposal_id, file) VALUES ('{row}', '{word:receipt}');
            INSERT INTO proposal_objection (id, proposal_id, words, raised_at, settled_at, settled_by)
                VALUES ('{row}', '{row}', '{word:objection}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, '{word:looker}');
            INSERT INTO one_time_link (link_hash, purpose, subject, expires_at, used_at)
                VALUES ('{secret:link}', 'proposal', '{row}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO candidate_dispute (id, candidate_id, fact, words, raised_at, outcome, answer, settled_by, settled_at)
                VALUES ('{row}', '{candidate}', '{word:fact}', '{word:words}', CURRENT_TIMESTAMP, 'KEPT', '{word:answer}',
                '{word:settler}', CURRENT_TIMESTAMP);
            INSERT INTO candidate_change (id, candidate_id, fact, kind, changed_by, changed_at)
                VALUES ('{row}', '{candidate}', '{word:changed}', 'CHANGED', '{word:changer}', CURRENT_TIMESTAMP);
            INSERT INTO candidate_contact (id, candidate_id, held_on, channel, note, recorded_by, recorded_at)
                VALUES ('{row}', '{candidate}', CURRENT_DATE, 'CALL', '{word:note}', '{word:caller}', CURRENT_TIMESTAMP);
            INSERT INTO candidate_distinct (id, first_id, second_id, told_by, told_at)
                VALUES ('{row}', '{candidate}', '{candidate}', '{word:distinguisher}', CURRENT_TIMESTAMP);
            INSERT INTO candidate_merge (id, survivor_id, merged_id, region, reference, email, merged_by, merged_at,
                undone_by, undone_at)
                VALUES ('{row}', '{candidate}', '{row}', 'flevoland', '{word:other reference}', '{word:other mail}',
                '{word:merger}', CURRENT_TIMESTAMP, '{word:undoer}', CURRENT_TIMESTAMP);
            INSERT INTO candidate_merge_row (merge_id, place, row_key, deed, was, became)
                VALUES ('{row}', '{word:place}', '{word:row key}', 'CHANGED', '{word:was}', '{word:became}');
            UPDATE candidate SET coach_id = '{row}', last_contact_on = CURRENT_DATE WHERE id = '{candidate}';
            INSERT INTO account (id, version, username, username_key, display_name, email, roles, regions, employer_id,
                candidate_id, password_hash, disabled, demonstration, created_at, language)
                VALUES ('{account}', 0, '{word:username}', '{word:key}', '{word:display}', '{word:account}', 'CANDIDATE', '',
                '{employer}', '{candidate}', '{secret:password}', FALSE, FALSE, CURRENT_TIMESTAMP, 'ARABIC');
            INSERT INTO session (token_hash, account_id, stage, browser, created_at, last_seen_at)
                VALUES ('{secret:session}', '{account}', 'OPEN', '{word:browser}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO access_token (id, account_id, token_hash, name, created_at, last_used_at)
                VALUES ('{row}', '{account}', '{secret:token}', '{word:token}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO saved_search (id, version, account_id, name, question, created_at)
                VALUES ('{row}', 0, '{account}', '{word:searchname}', '{word:question}', CURRENT_TIMESTAMP);
            INSERT INTO account_totp (account_id, secret, confirmed, last_step)
                VALUES ('{account}', '{secret:totp}', TRUE, 1);
            INSERT INTO recovery_code (code_hash, account_id) VALUES ('{secret:recovery}', '{account}');
            INSERT INTO invitation (token_hash, display_name, email, roles, regions, employer_id, candidate_id, invited_by,
                expires_at, used_at)
                VALUES ('{secret:invitation}', '{word:invited}', '{word:invitedmail}', 'CANDIDATE', '', '{employer}',
                '{candidate}', '{row}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO one_time_code (code_hash, kind, account_id, expires_at, used_at)
                VALUES ('{secret:once}', 'PAPER', '{account}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO account_identity (account_id, issuer, subject)
                VALUES ('{account}', '{word:issuer}', '{word:subjectthere}');
            INSERT INTO errand (state_hash, browser_hash, kind, account_id, invitation_hash, challenge, carried, expires_at)
                VALUES ('{secret:state}', '{secret:errandbrowser}', 'LINK', '{account}', '{secret:errandinvitation}',
                '{secret:challenge}', '{secret:carried}', CURRENT_TIMESTAMP);
            INSERT INTO outgoing_mail (id, recipient, subject, body, created_at, sent_at, trouble)
                VALUES ('{row}', '{word:account}', '{word:subject}', '{secret:body}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'ADDRESS');
            INSERT INTO account_desk (account_id, desk) VALUES ('{account}', '{word:desk}');
            INSERT INTO overview (account_id, wanted, made_on) VALUES ('{account}', TRUE, CURRENT_DATE);
            INSERT INTO import_job (id, region, state, folder, account_id, started_by, file_name, subject, row_count, mapping,
                chosen_at, passed, added, changed, unchanged, rejected, without_consent, kept)
                VALUES ('{row}', 'flevoland', 'DONE', '{row}', '{row}', 'Beheerder', 'lijst.csv', 'CANDIDATES', 1, '{}',
                CURRENT_TIMESTAMP, 1, 0, 1, 0, 0, 0, 0);
            INSERT INTO import_touched (job_id, subject, touched_id, left_version, was, touched_at)
                VALUES ('{row}', 'CANDIDATES', '{candidate}', 1, '{word:before}', CURRENT_TIMESTAMP);
            INSERT INTO candidate_shown (candidate_id, shown_on) VALUES ('{candidate}', CURRENT_DATE);
            INSERT INTO alert (id, candidate_id, need_id, told, found_at, seen_at)
                VALUES ('{row}', '{candidate}', '{need}', 'COACH', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO search_alert (id, saved_search_id, candidate_id, found_at, seen_at)
                VALUES ('{row}', '{row}', '{candidate}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO trajectory (id, version, region, target_group, opened_on, phase, since, employer_id, need_id,
                first_day, last_day, lapses_on)
                VALUES ('{row}', 0, 'flevoland', 'WW', CURRENT_DATE, 'PLACEMENT', CURRENT_DATE, '{employer}', '{need}',
                CURRENT_DATE, CURRENT_DATE, CURRENT_DATE);
            INSERT INTO trajectory_person (trajectory_id, candidate_id, open_for)
                VALUES ('{row}', '{candidate}', '{candidate}');
            INSERT INTO trajectory_event (trajectory_id, number, kind, happened_on, employer_id, facts, recorded_at, recorded_by)
                VALUES ('{row}', 1, 'Paused', CURRENT_DATE, '{employer}', '{}', CURRENT_TIMESTAMP, 'Coach');
            INSERT INTO trajectory_words (event_id, place, words)
                SELECT id, 'reason', '{word:said}' FROM trajectory_event WHERE trajectory_id = '{row}';
            INSERT INTO follow_up (id, trajectory_id, held_on, channel, present, candidate_signal, employer_signal, topics,
                note, next_on, account_id, recorded_by, recorded_at)
                VALUES ('{row}', '{row}', CURRENT_DATE, 'CALL', 'CANDIDATE', 'RED', 'GREEN', 'TRAVEL', '{word:lognote}',
                CURRENT_DATE, '{row}', '{word:logger}', CURRENT_TIMESTAMP);
            INSERT INTO follow_up_agreement (id, version, follow_up_id, owner, what, due_on, state, settled_on)
                VALUES ('{row}', 0, '{row}', 'COACH', '{word:agreement}', CURRENT_DATE, 'DONE', CURRENT_DATE);
            INSERT INTO planned_contact (id, version, trajectory_id, why, stay, occasion, planned_on, first_planned_on, state,
                cancelled_for, words, follow_up_id, open_for)
                VALUES ('{row}', 0, '{row}', 'RHYTHM', 1, CURRENT_DATE, CURRENT_DATE, CURRENT_DATE, 'CANCELLED', 'BY_HAND',
                '{word:cancelled}', '{row}', '{word:openfor}');
            INSERT INTO contact_move (contact_id, from_on, to_on, words, moved_by, moved_at)
                VALUES ('{row}', CURRENT_DATE, CURRENT_DATE, '{word:moved}', '{word:mover}', CURRENT_TIMESTAMP);
            INSERT INTO trajectory_signal (trajectory_id, side, signal, told_on, told_at)
                VALUES ('{row}', 'EMPLOYER', 'RED', CURRENT_DATE, CURRENT_TIMESTAMP);
            INSERT INTO absence (id, account_id, substitute_id, from_day, until_day)
                VALUES ('{row}', '{account}', '{account}', CURRENT_DATE, CURRENT_DATE);
            INSERT INTO calendar_feed (account_id, token_hash, created_at)
                VALUES ('{account}', '{secret:feed}', CURRENT_TIMESTAMP);
            INSERT INTO introduction (id, version, trajectory_id, employer_id, need_id, proposal_id, kind, starts_at, minutes,
                place, whom, named, state, sequence, cancel_reason, candidate_wish, candidate_words, candidate_at, candidate_by,
                employer_wish, employer_words, employer_at, employer_by, asked_at, held_as, preference)
                VALUES ('{row}', 0, '{row}', '{employer}', '{need}', '{row}', 'INTERVIEW', CURRENT_TIMESTAMP, 60,
                '{word:meetingplace}', '{word:meetingwhom}', TRUE, 'HELD', 1, '{word:calledoff}', 'YES', '{word:wishwords}',
                CURRENT_TIMESTAMP, '{word:wisher}', 'DOUBT', '{word:bosswords}', CURRENT_TIMESTAMP, '{word:boss}',
                CURRENT_TIMESTAMP, 1, 1);
            INSERT INTO evaluation_asked (id, trajectory_id, number, asked_at) VALUES ('{row}', '{row}', 1, CURRENT_TIMESTAMP);
            INSERT INTO step_plan (id, version, trajectory_id, number, state, made_by, changed_at, agreed_at, talk_asked_at)
                VALUES ('{row}', 0, '{row}', 1, 'AGREED', '{word:planner}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);
            INSERT INTO plan_step (id, version, plan_id, place, what, turn, due, state, settled_on, settled_by, reason)
                VALUES ('{row}', 0, '{row}', 1, '{word:planstep}', 'COACH', CURRENT_DATE, 'DROPPED', CURRENT_DATE,
                '{word:stepper}', '{word:stepreason}');
            INSERT INTO support_person (id, candidate_id, name, part, does, phone, email, agreed_way, agreed_at, recorded_by)
                VALUES ('{row}', '{candidate}', '{word:buddy}', 'JOB_BUDDY', '{word:does}', '{word:buddyphone}',
                '{word:buddymail}', 'SPOKEN', CURRENT_TIMESTAMP, '{word:buddyby}');
            INSERT INTO pulse (id, trajectory_id, side, employer_id, stay, kind, week, happened_on, asked_at, answered_at,
                signal, words)
                VALUES ('{row}', '{row}', 'CANDIDATE', '{employer}', 1, 'WEEK', 4, CURRENT_DATE, CURRENT_TIMESTAMP,
                CURRENT_TIMESTAMP, 'RED', '{word:pulse}')
            """;

    void plant() {
        String filled =
                ROWS.replace("{candidate}", candidate.value().toString())
                        .replace("{employer}", UUID.randomUUID().toString())
                        .replace("{need}", UUID.randomUUID().toString())
                        .replace("{account}", UUID.randomUUID().toString())
                        .replace("{row}", UUID.randomUUID().toString());
        String planted =
                WORD.matcher(filled)
                        .replaceAll(found ->
                                found.group(1).equals("word")
                                        ? person.word(found.group(2))
                                        : person.secret(found.group(2)));
        for (String statement : planted.split(";", -1)) {
            look.change(statement);
        }
    }
}
