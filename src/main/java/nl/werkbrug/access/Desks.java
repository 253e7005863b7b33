package nl.werkbrug.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** For which desk of the region somebody works (nl: bureau), such as UWV or a municipality. */
@Singleton
public class Desks {
    private static final int LIMIT = 60;

    private final AccountDeskRows rows;

    Desks(AccountDeskRows rows) {
        this.rows = rows;
    }

    public Optional<String> of(AccountId account) {
        return rows.findById(account.value()).map(AccountDeskRow::desk);
    }

    /** Of everybody whose desk is known. */
    public Map<AccountId, String> all() {
        return rows.findAll().stream()
                .collect(
                        Collectors.toMap(
                                row -> new AccountId(row.accountId()), AccountDeskRow::desk));
    }

    /** Blank is none. */
    @Transactional
    public void set(AccountId account, @Nullable String desk) {
        var intake = new Intake();
        String read = intake.line("desk", desk, LIMIT);
        intake.finish();
        rows.deleteById(account.value());
        if (read != null) {
            rows.save(new AccountDeskRow(account.value(), read));
        }
    }
}
