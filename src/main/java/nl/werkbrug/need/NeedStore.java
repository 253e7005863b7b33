package nl.werkbrug.need;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The rows of needs and of their top tens, read and written as one. */
@Singleton
class NeedStore {
    // Newest first; the id makes the order of equal moments definite.
    private static final Sort NEWEST = Sort.of(Sort.Order.desc("createdAt"), Sort.Order.asc("id"));
    private static final UUID NOBODY = new UUID(0, 0);

    private final NeedRows rows;
    private final CriterionRows criteria;

    NeedStore(NeedRows rows, CriterionRows criteria) {
        this.rows = rows;
        this.criteria = criteria;
    }

    Optional<Need> find(NeedId id) {
        return rows.findById(id.value()).map(row -> assemble(List.of(row)).getFirst());
    }

    /** Of the regions of who works at a desk, else of the own employer. */
    NeedList list(Actor reader, @Nullable NeedStatus status, int page, int size) {
        Pageable wanted = Pageable.from(page, size, NEWEST);
        Page<NeedRow> found =
                reader.isStaff()
                        ? ofRegions(reader, status, wanted)
                        : ofEmployer(reader.employer(), status, wanted);
        return new NeedList(assemble(found.getContent()), found.getTotalSize());
    }

    /** The newest first. */
    List<Need> all(NeedStatus status) {
        return assemble(rows.findByStatusOrderByCreatedAtDesc(status));
    }

    /** Who is not there is left out. */
    List<Need> all(Collection<NeedId> ids) {
        return ids.isEmpty()
                ? List.of()
                : assemble(rows.findByIdIn(ids.stream().map(NeedId::value).toList()));
    }

    /** Every need with this competence in its top ten, ended or not. */
    List<NeedId> everAsking(CompetenceCode code) {
        return criteria.findByCompetence(code.value()).stream()
                .map(row -> new NeedId(row.needId()))
                .toList();
    }

    Map<NeedId, Long> openVersions() {
        return rows.openStamps().stream()
                .collect(toMap(stamp -> new NeedId(stamp.id()), NeedStamp::version));
    }

    Asking asking(CompetenceCode competence) {
        var asking = rows.asking(competence.value());
        long employers =
                asking.stream()
                        .map(AskingRow::employerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
        return new Asking(asking.size(), (int) employers);
    }

    Map<CompetenceCode, Integer> asked() {
        return rows.asked().stream()
                .collect(
                        toMap(
                                row -> new CompetenceCode(row.competence()),
                                row -> (int) row.needs()));
    }

    /** The newest first. */
    List<Need> allAsking(CompetenceCode competence) {
        var ids = rows.asking(competence.value()).stream().map(AskingRow::id).toList();
        return ids.isEmpty() ? List.of() : assemble(rows.findByIdInOrderByCreatedAtDesc(ids));
    }

    List<Need> all(Actor reader, NeedStatus status) {
        return list(reader, status, 0, Integer.MAX_VALUE).needs();
    }

    /** The newest first. */
    List<Need> ofEmployer(EmployerId employer) {
        return assemble(rows.findByEmployerIdOrderByCreatedAtDesc(employer.value()));
    }

    List<Need> submittedSince(Actor reader, Instant since) {
        return assemble(rows.findByRegionInAndSubmittedAtGreaterThan(regions(reader), since));
    }

    Need add(Need need, Instant now) {
        rows.save(NeedRow.of(need, now));
        saveCriteria(need);
        return find(need.id()).orElseThrow();
    }

    /** With another top ten. */
    Need rewrite(Need need) {
        criteria.deleteByNeedId(need.id().value());
        saveCriteria(need);
        return update(need);
    }

    void remove(NeedId id) {
        criteria.deleteByNeedId(id.value());
        rows.deleteById(id.value());
    }

    Need update(Need need) {
        rows.update(NeedRow.of(need, createdAt(need.id())));
        return find(need.id()).orElseThrow();
    }

    private Instant createdAt(NeedId id) {
        return rows.findById(id.value()).orElseThrow().createdAt();
    }

    private Page<NeedRow> ofRegions(Actor reader, @Nullable NeedStatus status, Pageable wanted) {
        return status == null
                ? rows.findByRegionIn(regions(reader), wanted)
                : rows.findByRegionInAndStatus(regions(reader), status, wanted);
    }

    private Page<NeedRow> ofEmployer(
            @Nullable UUID employer, @Nullable NeedStatus status, Pageable wanted) {
        UUID own = employer == null ? NOBODY : employer;
        return status == null
                ? rows.findByEmployerId(own, wanted)
                : rows.findByEmployerIdAndStatus(own, status, wanted);
    }

    private static List<String> regions(Actor reader) {
        return reader.regions().stream().map(Region::code).toList();
    }

    private void saveCriteria(Need need) {
        var added = new ArrayList<CriterionRow>();
        for (Criterion criterion : need.topTen().criteria()) {
            added.add(CriterionRow.of(need.id(), added.size() + 1, criterion));
        }
        criteria.saveAll(added);
    }

    private List<Need> assemble(List<NeedRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var lines =
                criteria
                        .findByNeedIdInOrderByPlace(found.stream().map(NeedRow::id).toList())
                        .stream()
                        .collect(groupingBy(CriterionRow::needId));
        return found.stream()
                .map(row -> row.toNeed(topTen(lines.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private static TopTen topTen(List<CriterionRow> rows) {
        return new TopTen(rows.stream().map(CriterionRow::toCriterion).toList());
    }
}
