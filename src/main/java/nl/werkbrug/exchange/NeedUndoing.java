package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;

/** Needs as they were before an import: what was added is gone, what was changed is as before. */
@Singleton
class NeedUndoing implements Undoing {
    private static final Actor IMPORT = Actor.installation("import");

    private final Needs needs;
    private final NeedMementos mementos;

    NeedUndoing(Needs needs, NeedMementos mementos) {
        this.needs = needs;
        this.mementos = mementos;
    }

    @Override
    public Subject subject() {
        return Subject.NEEDS;
    }

    @Override
    public boolean isAsLeft(Touched touched) {
        return needs.find(IMPORT, new NeedId(touched.id()))
                .filter(need -> need.version() == touched.version())
                .isPresent();
    }

    @Override
    public void undo(Touched touched, Handling handling) {
        var id = new NeedId(touched.id());
        if (touched.before() == null) {
            needs.remove(IMPORT, id, touched.version());
        } else {
            needs.change(IMPORT, id, touched.version(), mementos.read(touched.before()));
        }
    }
}
