package nl.werkbrug.message;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does work that belongs to the running service; a command beside it has other things to do. */
@Singleton
public class Serving {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private volatile boolean serving;

    @EventListener
    void started(ServerStartupEvent event) {
        LOG.debug("Messages go out from now on: {}", event);
        serving = true;
    }

    /** Nothing when this is no service; a failure is written down and tried at the next turn. */
    public void run(Runnable work) {
        if (serving) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("Tried again at the next turn", e);
            }
        }
    }
}
