package nl.werkbrug.competence;

import nl.werkbrug.competence.DeliveryReport.Deed;
import nl.werkbrug.competence.DeliveryReport.Outcome;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a delivery makes of the catalogue, before anything is stored. What is known by its code or
 * URI is compared, what has the name of one of ours is linked to it, and the rest is new. A blank
 * field changes nothing, and nothing is ever taken away.
 */
final class DeliveryPlan {
    private final Catalogue catalogue;
    private final Names names;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<CompetenceCode, EntryRow> added = new LinkedHashMap<>();
    private final Map<CompetenceCode, EntryRow> changed = new LinkedHashMap<>();
    private final List<SynonymRow> synonyms = new ArrayList<>();
    private final Map<CompetenceCode, CompetenceCode> links = new LinkedHashMap<>();
    private final Set<CompetenceCode> groups = new HashSet<>();
    private final Map<CompetenceCode, CompetenceCode> seen = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    DeliveryPlan(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new Names(catalogue);
    }

    void take(Delivered given) {
        try {
            outcomes.add(read(given));
        } catch (RefusedException refused) {
            outcomes.add(new Outcome(given, Deed.REJECTED, refused.refusals().getFirst()));
        }
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    List<EntryRow> added() {
        return List.copyOf(added.values());
    }

    List<EntryRow> changed() {
        return List.copyOf(changed.values());
    }

    List<SynonymRow> synonyms() {
        return synonyms;
    }

    Map<CompetenceCode, CompetenceCode> links() {
        return links;
    }

    Set<CompetenceCode> groups() {
        return groups;
    }

    /** Which competence a code or URI means when this delivery is stored. */
    Optional<CompetenceCode> meaning(CompetenceCode code) {
        CompetenceCode linked = links.getOrDefault(code, code);
        return added.containsKey(linked)
                ? Optional.of(linked)
                : catalogue.find(linked).map(Competence::code);
    }

    private Outcome read(Delivered given) {
        Optional<CompetenceCode> code = code(given);
        Optional<CompetenceCode> twice = code.map(seen::get).filter(Objects::nonNull);
        if (twice.isPresent()) {
            return new Outcome(given, Deed.UNCHANGED, null);
        }
        Optional<Competence> known = code.flatMap(catalogue::find);
        Outcome outcome =
                known.isPresent()
                        ? compare(given, code.get(), known.get())
                        : recognise(given, code);
        code.ifPresent(one -> seen.put(one, one));
        return outcome;
    }

    private static Optional<CompetenceCode> code(Delivered given) {
        String code = given.code();
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                CompetenceCode.parse(code.strip())
                        .orElseThrow(() -> refused("code", "refusal.catalogue.code")));
    }

    /** What goes here by another code is ours already: its words stay as they are. */
    private Outcome compare(Delivered given, CompetenceCode code, Competence known) {
        boolean isOther = !known.code().equals(code);
        return isOther ? linked(given, known.code(), Deed.UNCHANGED) : update(given, known);
    }

    private Outcome recognise(Delivered given, Optional<CompetenceCode> code) {
        String label = Objects.requireNonNullElse(given.form().nl(), "");
        Optional<CompetenceCode> labelled = names.labelled(label);
        if (code.isEmpty()) {
            return labelled.map(same -> update(given, known(same)))
                    .orElseGet(() -> add(given, code));
        }
        return code.filter(CompetenceCode::isUri)
                .flatMap(uri ->
                        labelled.or(() -> names.named(label)).map(same -> link(given, uri, same)))
                .orElseGet(() -> add(given, code));
    }

    private Outcome link(Delivered given, CompetenceCode uri, CompetenceCode same) {
        links.put(uri, same);
        String label = String.valueOf(given.form().nl());
        return new Outcome(
                given,
                Deed.CHANGED,
                Refusal.of("code", "import.catalogue.linked", label, same.value()));
    }

    private Outcome add(Delivered given, Optional<CompetenceCode> wanted) {
        var intake = new Intake();
        CompetenceWords words = given.form().read(intake);
        List<String> more = given.form().readSynonyms(intake);
        String label = words.labels().nl();
        names.labelled(label).ifPresent(_ -> intake.refuse("nl", "refusal.catalogue.taken", label));
        intake.finish();
        CompetenceCode code =
                wanted.orElseGet(
                        () -> Names.codeFor(words.labels().nl(), one -> meaning(one).isPresent()));
        EntryRow entry = EntryRow.of(code, words, given.origin());
        added.put(code, entry);
        names.add(entry.toCompetence());
        addSynonyms(entry.toCompetence(), more);
        if (given.isGroup()) {
            groups.add(code);
        }
        return linked(given, code, Deed.ADDED);
    }

    private Outcome update(Delivered given, Competence known) {
        var intake = new Intake();
        CompetenceWords words = given.form().over(known).read(intake);
        List<String> more = given.form().readSynonyms(intake);
        refuseTaken(words, known, intake);
        intake.finish();
        boolean isOther = !words.equals(CompetenceWords.of(known));
        if (isOther) {
            changed.put(
                    known.code(),
                    EntryRow.of(known.code(), words, catalogue.originOf(known.code())));
        }
        int before = synonyms.size();
        addSynonyms(known, more);
        boolean grew = synonyms.size() > before;
        return linked(given, known.code(), isOther || grew ? Deed.CHANGED : Deed.UNCHANGED);
    }

    private void refuseTaken(CompetenceWords words, Competence known, Intake intake) {
        names.labelled(words.labels().nl())
                .filter(other -> !other.equals(known.code()))
                .ifPresent(other ->
                        intake.refuse("nl", "refusal.catalogue.taken", words.labels().nl()));
    }

    private void addSynonyms(Competence known, List<String> more) {
        Names.newFor(known, more.stream()).stream()
                .filter(word -> told.add(known.code().value() + " " + Names.folded(word)))
                .forEach(word -> synonyms.add(SynonymRow.of(known.code(), word)));
    }

    /** With the URIs that stand beside it; one that means another of ours is refused. */
    private Outcome linked(Delivered given, CompetenceCode code, Deed deed) {
        boolean grew = false;
        for (String link : given.links()) {
            CompetenceCode uri =
                    CompetenceCode.parse(link)
                            .filter(CompetenceCode::isUri)
                            .orElseThrow(() -> refused("links", "refusal.catalogue.uri"));
            CompetenceCode meant = meaning(uri).orElse(code);
            if (!meant.equals(code)) {
                throw refused("links", "refusal.catalogue.uri.taken", meant.value());
            }
            grew |= meaning(uri).isEmpty() && links.put(uri, code) == null;
        }
        return new Outcome(given, grew && deed == Deed.UNCHANGED ? Deed.CHANGED : deed, null);
    }

    private Competence known(CompetenceCode code) {
        return catalogue
                .find(code)
                .orElseGet(() -> Objects.requireNonNull(added.get(code)).toCompetence());
    }

    private static RefusedException refused(String field, String message, Object... arguments) {
        return new RefusedException(Refusal.of(field, message, arguments));
    }
}
