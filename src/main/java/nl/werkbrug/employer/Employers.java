package nl.werkbrug.employer;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All employers the region knows. */
@Singleton
public class Employers {
    private final EmployerRows rows;

    Employers(EmployerRows rows) {
        this.rows = rows;
    }

    public Optional<Employer> find(EmployerId id) {
        return rows.findById(id.value()).map(EmployerRow::toEmployer);
    }

    /** Who is not there is left out. */
    public Map<EmployerId, Employer> find(Collection<EmployerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.findByIdIn(ids.stream().map(EmployerId::value).toList()).stream()
                .map(EmployerRow::toEmployer)
                .collect(toMap(Employer::id, employer -> employer));
    }

    /** The first of this name; capitals do not matter. */
    public Optional<Employer> named(String name) {
        return rows.named(name.strip()).stream().findFirst().map(EmployerRow::toEmployer);
    }

    /** In the order of their names. */
    public List<Employer> all() {
        return rows.findAllOrderByName().stream().map(EmployerRow::toEmployer).toList();
    }

    /** Refuses a form that is not allowed with a RefusedException. */
    @Transactional
    public Employer add(EmployerForm form) {
        return add(EmployerId.create(), form);
    }

    /** Of an old version an OptimisticLockException. */
    @Transactional
    public Employer change(EmployerId id, long version, EmployerForm form) {
        return rows.update(EmployerRow.of(form.read(id, version))).toEmployer();
    }

    /** With an id that was given elsewhere. */
    @Transactional
    public Employer add(EmployerId id, EmployerForm form) {
        return rows.save(EmployerRow.of(form.read(id, 0))).toEmployer();
    }
}
