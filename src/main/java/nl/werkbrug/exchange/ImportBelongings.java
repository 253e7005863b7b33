package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.Joining;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an import did to somebody stays out of reach while that file is part of another: taking the
 * import back leaves the whole alone.
 */
@Singleton
class ImportBelongings implements Belongings {
    private static final String TOUCHED = "import_touched";

    private final ImportJobRows jobs;

    ImportBelongings(ImportJobRows jobs) {
        this.jobs = jobs;
    }

    @Override
    public void follow(Joining joining) {
        joining.take(TOUCHED, "touched_id");
    }

    @Override
    public void goBack(Joining joining) {
        joining.putBack(TOUCHED, this::isKept);
    }

    /** Imports of long ago are forgotten. */
    private boolean isKept(Map<String, String> touched) {
        return Optional.ofNullable(touched.get("job_id"))
                .map(UUID::fromString)
                .filter(jobs::existsById)
                .isPresent();
    }
}
