package nl.werkbrug.privacy.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.privacy.Visit;
import nl.werkbrug.web.Texts;

import java.util.stream.Collectors;

/** Tells in plain words who looked, in which role, at what and why. */
@Singleton
class Visitors {
    private final Accounts accounts;

    Visitors(Accounts accounts) {
        this.accounts = accounts;
    }

    String tell(Visit visit, Texts texts) {
        return texts.of(
                visit.changed() ? "visit.changed" : "visit.read",
                visit.day(),
                who(visit, texts),
                what(visit, texts),
                texts.of("visit.purpose." + visit.purpose()));
    }

    private String who(Visit visit, Texts texts) {
        String role = texts.of("visit.role." + visit.role());
        return accounts.find(visit.account())
                .map(Account::displayName)
                .map(name -> texts.of("visit.who", name, role))
                .orElseGet(() -> texts.of("visit.installation"));
    }

    private static String what(Visit visit, Texts texts) {
        return visit.kinds().stream()
                .sorted()
                .map(kind -> texts.of("visit.kind." + kind))
                .collect(Collectors.joining(", "));
    }
}
