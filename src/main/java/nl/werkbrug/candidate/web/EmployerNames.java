package nl.werkbrug.candidate.web;

import java.util.Map;
import java.util.UUID;

/** What employers are called, as a feature knows that this one may not know. */
public interface EmployerNames {
    /** In the order of their names. */
    Map<UUID, String> all();
}
