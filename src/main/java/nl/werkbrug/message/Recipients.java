package nl.werkbrug.message;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Bonds;
import nl.werkbrug.employer.Contact;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.refusal.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whom something concerns, as far as mail reaches them. */
@Singleton
class Recipients {
    private static final Actor ITSELF = Actor.installation("mail");

    private final Accounts accounts;
    private final Bonds bonds;

    Recipients(Accounts accounts, Bonds bonds) {
        this.accounts = accounts;
        this.bonds = bonds;
    }

    /** The accountmanagers of a region. */
    List<Recipient> deskOf(Region region) {
        return those(account -> account.toActor().is(Role.ACCOUNT_MANAGER, region));
    }

    List<Recipient> ofEmployer(EmployerId employer) {
        return those(account -> account.toActor().isOf(employer.value()));
    }

    /** The accounts of an employer; without any, those whom the desk knows there. */
    List<Recipient> atEmployer(EmployerId employer) {
        List<Recipient> accounted = ofEmployer(employer);
        return accounted.isEmpty() ? contacts(employer) : accounted;
    }

    private List<Recipient> contacts(EmployerId employer) {
        return bonds.contacts(ITSELF, employer).stream()
                .map(Contact::email)
                .flatMap(Stream::ofNullable)
                .map(email -> new Recipient(email, Language.DUTCH))
                .toList();
    }

    /** At the address that is known, else that of the account. */
    List<Recipient> candidate(CandidateId who, Optional<String> email) {
        return email.map(known -> List.of(candidate(who, known))).orElseGet(() -> of(who));
    }

    List<Recipient> of(AccountId one) {
        return accounts.find(one).stream().flatMap(Recipients::reached).toList();
    }

    /** With an account of their own. */
    List<Recipient> of(CandidateId who) {
        return accounts.ofCandidate(who.value()).stream().flatMap(Recipients::reached).toList();
    }

    /** At the address that is known of this person; the language is that of the account, if any. */
    Recipient candidate(CandidateId who, String email) {
        Language language =
                accounts.ofCandidate(who.value()).map(Account::language).orElse(Language.DUTCH);
        return new Recipient(email, language);
    }

    private List<Recipient> those(Predicate<Account> meant) {
        return accounts.all().stream().filter(meant).flatMap(Recipients::reached).toList();
    }

    private static Stream<Recipient> reached(Account account) {
        @Nullable String email = account.email();
        return account.disabled() || email == null
                ? Stream.empty()
                : Stream.of(new Recipient(email, account.language()));
    }
}
