package nl.werkbrug.need;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.CompetenceCode;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is asked for everywhere, for the arithmetic, which knows no reader; whoever shows it asks
 * {@link Needs} who may see it.
 */
@Singleton
public class OpenNeeds {
    private final NeedStore store;

    OpenNeeds(NeedStore store) {
        this.store = store;
    }

    /** Every open need, the newest first. */
    @Transactional
    public List<Need> all() {
        return store.all(NeedStatus.OPEN);
    }

    /** Which needs are open, and their versions: enough to know what changed meanwhile. */
    @Transactional
    public Map<NeedId, Long> versions() {
        return store.openVersions();
    }

    /** Those of these that are open. */
    @Transactional
    public List<Need> of(Collection<NeedId> ids) {
        return store.all(ids).stream().filter(Need::isOpen).toList();
    }

    /** How much a competence is asked for, everywhere; whose needs those are is not told. */
    @Transactional
    public Asking asking(CompetenceCode competence) {
        return store.asking(competence);
    }

    /** How many open needs name each competence, everywhere; what nobody asks is left out. */
    @Transactional
    public Map<CompetenceCode, Integer> asked() {
        return store.asked();
    }

    /** The open needs naming a competence that this reader may see; the newest first. */
    @Transactional
    public List<Need> asking(Actor reader, CompetenceCode competence) {
        return store.allAsking(competence).stream()
                .filter(need -> need.mayBeReadBy(reader))
                .toList();
    }
}
