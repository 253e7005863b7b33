package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.privacy.RegisteredTable.Erased;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the store holds about people: every column with its class, and per table the purpose, the
 * legal basis, the term and the recipients (nl: register van verwerkingen; AVG, article 30).
 */
@Singleton
public class Register {
    private final List<RegisteredTable> tables;

    public Register() {
        tables = RegisterFile.read();
    }

    public List<RegisteredTable> tables() {
        return tables;
    }

    public Optional<RegisteredTable> find(String table) {
        return tables.stream().filter(one -> one.name().equals(table)).findFirst();
    }

    /** The tables with rows about one candidate. */
    List<RegisteredTable> aboutOneCandidate() {
        return tables.stream().filter(RegisteredTable::isAboutOneCandidate).toList();
    }

    /** Those whose rows go when somebody is erased, children before their parents. */
    List<RegisteredTable> erasedAtOnce() {
        return childrenFirst().filter(table -> table.isErased(Erased.AT_ONCE)).toList();
    }

    /** The tables that lose rows when somebody is erased, at once or at night. */
    List<RegisteredTable> withRowsThatGo() {
        return aboutOneCandidate().stream()
                .filter(table -> !table.isErased(Erased.UNLINKED))
                .toList();
    }

    private Stream<RegisteredTable> childrenFirst() {
        return aboutOneCandidate().reversed().stream();
    }
}
