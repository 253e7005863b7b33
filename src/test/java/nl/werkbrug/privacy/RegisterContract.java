package nl.werkbrug.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.privacy.RegisteredTable.Whose;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every column of the store is classified, and what is classified exists. */
abstract class RegisterContract extends StoreTest {
    private static final String COLUMNS =
            """
            SELECT table_name || '.' || column_name FROM information_schema.columns
            WHERE table_schema = 'public'
            """;

    @Inject Register register;
    @Inject Look look;

    @Test
    void every_column_is_in_the_register() {
        var missing = new TreeSet<>(stored());
        missing.removeAll(registered());

        assertThat(missing)
                .as("columns without a class: name them in src/main/resources/privacy/register.yml")
                .isEmpty();
    }

    @Test
    void what_is_in_the_register_is_in_the_store() {
        var gone = new TreeSet<>(registered());
        gone.removeAll(stored());

        assertThat(gone).as("columns in privacy/register.yml that do not exist").isEmpty();
    }

    @Test
    void a_table_about_people_says_why_how_long_and_for_whom() {
        assertThat(register.tables())
                .filteredOn(table -> !table.isAbout(Whose.NOBODY))
                .allSatisfy(table ->
                        assertThat(
                                        List.of(
                                                table.purpose(),
                                                table.basis(),
                                                table.recipients(),
                                                String.valueOf(table.term())))
                                .as(table.name())
                                .noneMatch(String::isBlank)
                                .doesNotContain("null"));
        assertThat(register.tables())
                .filteredOn(table -> table.isAbout(Whose.NOBODY))
                .allSatisfy(table -> assertThat(table.personal()).as(table.name()).isEmpty());
    }

    @Test
    void a_table_about_candidates_says_which_rows_and_what_an_erasure_does() {
        assertThat(register.tables())
                .filteredOn(table -> table.isAbout(Whose.CANDIDATE))
                .allSatisfy(table -> {
                    assertThat(table.rows()).as(table.name()).contains("?");
                    assertThat(table.erased()).as(table.name()).isNotNull();
                });
    }

    private Set<String> stored() {
        return new TreeSet<>(look.at(COLUMNS));
    }

    private Set<String> registered() {
        var names = new TreeSet<String>();
        for (RegisteredTable table : register.tables()) {
            table.columns().forEach(column -> names.add(table.name() + "." + column));
        }
        return names;
    }
}
