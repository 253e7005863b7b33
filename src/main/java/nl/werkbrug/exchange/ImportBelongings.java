package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.Joining;
import nl.werkbrug.candidate.Owned;

/**
 * What an import did to somebody goes along. Becoming one file is work on what it left, so the
 * import cannot be taken back over it.
 */
@Singleton
class ImportBelongings implements Belongings {
    private static final Owned TOUCHED = Owned.by("import_touched", "touched_id");
    private static final String WORKED_ON =
            "UPDATE import_touched SET left_version = -1 WHERE touched_id = ?";

    @Override
    public void follow(Joining joining) {
        joining.move(TOUCHED);
        joining.update(WORKED_ON, joining.kept().value());
    }

    @Override
    public void goBack(Joining joining) {
        joining.moveBack(TOUCHED);
    }
}
