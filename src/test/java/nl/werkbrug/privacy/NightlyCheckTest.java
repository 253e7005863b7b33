package nl.werkbrug.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.check.Checked;
import nl.werkbrug.check.Checkup;

import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class NightlyCheckTest extends StoreTest {
    @Inject EmbeddedServer server;
    @Inject Maintenance maintenance;
    @Inject Checkup checkup;
    @Inject Look look;

    @Test
    void the_service_looks_after_its_maintenance_whether_all_is_well() {
        assertThat(server.isRunning()).isTrue();
        look.change("UPDATE access_log_head SET number = 1");
        look.change(
                "UPDATE maintenance SET done_at = TIMESTAMP WITH TIME ZONE '2001-01-01 00:00:00Z'");
        assertThat(checkup.lastFound()).isEmpty();

        maintenance.runWhenDue();

        assertThat(checkup.lastFound()).extracting(Checked::name).containsExactly("log");
    }
}
