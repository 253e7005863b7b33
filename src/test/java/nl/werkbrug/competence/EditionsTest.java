package nl.werkbrug.competence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Another process sees a change when it looks, and not before. */
@MicronautTest(transactional = false, startApplication = false)
class EditionsTest extends StoreTest {
    @Inject CatalogueStore store;
    @Inject CatalogueUpkeep upkeep;
    @Inject Competences here;

    @Test
    void another_process_follows() {
        var elsewhere = new Competences(store);
        Catalogue before = elsewhere.catalogue();

        CompetenceCode code =
                upkeep.add(
                        TestActors.staff(Role.ADMIN),
                        new CompetenceForm("Elders zien", null, null, "basics", List.of()));

        assertThat(here.catalogue().contains(code)).isTrue();
        assertThat(elsewhere.catalogue()).isSameAs(before);
        elsewhere.follow();
        assertThat(elsewhere.catalogue().contains(code)).isTrue();
        assertThat(elsewhere.search("elders zien", 1)).hasSize(1);
    }

    @Test
    void nothing_is_made_anew_while_nothing_changes() {
        Catalogue before = here.catalogue();
        here.follow();

        assertThat(here.catalogue()).isSameAs(before);
        var made = new PerEdition<>(here, Names::new);
        assertThat(made.get()).isSameAs(made.get());
    }
}
