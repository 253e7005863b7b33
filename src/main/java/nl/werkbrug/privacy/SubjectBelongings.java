package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.Joining;

/**
 * The lines of the access log stay as they are; the number under which the other stands in it is
 * also a number of the kept one.
 */
@Singleton
class SubjectBelongings implements Belongings {
    private final Subjects subjects;
    private final LogWriter log;

    SubjectBelongings(Subjects subjects, LogWriter log) {
        this.subjects = subjects;
        this.log = log;
    }

    @Override
    public void follow(Joining joining) {
        subjects.find(joining.other())
                .ifPresent(number -> {
                    joining.move(Subjects.OWNED);
                    subjects.disown(number);
                    log.knowAs(joining.other(), number);
                });
    }

    @Override
    public void goBack(Joining joining) {
        joining.moveBack(Subjects.OWNED);
        subjects.own(joining.other());
    }
}
