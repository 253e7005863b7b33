package nl.werkbrug.matching;

import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Relation;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What the filters compare, read from the card itself. */
record CardOnPaper(Card card, Question question, Catalogue catalogue, Weights weights)
        implements CardNumbers {
    @Override
    public int region() {
        return Region.ALL.indexOf(profile().region());
    }

    @Override
    public int targetGroup() {
        return CandidateDocument.ordinal(card.targetGroup());
    }

    @Override
    public int status() {
        return profile().status().ordinal();
    }

    @Override
    public int dutchLevel() {
        return CandidateDocument.ordinal(profile().dutchLevel());
    }

    @Override
    public int hoursMin() {
        return CandidateDocument.orUnknown(profile().hours().min());
    }

    @Override
    public int hoursMax() {
        return CandidateDocument.orUnknown(profile().hours().max());
    }

    @Override
    public long availableFrom() {
        return CandidateDocument.day(profile().availableFrom());
    }

    @Override
    public int area() {
        Postcode home = profile().postcode();
        return home == null ? CandidateDocument.UNKNOWN : home.area();
    }

    @Override
    public int licences() {
        return CandidateDocument.licences(profile().drivingLicences());
    }

    @Override
    public @Nullable UUID coach() {
        return card.coach() == null ? null : card.coach().value();
    }

    @Override
    public long lastContact() {
        return CandidateDocument.day(card.lastContactOn());
    }

    @Override
    public boolean proposedLately() {
        return question.proposedLately().contains(card.id());
    }

    @Override
    public boolean inSector(int number) {
        String sector = catalogue.sectors().get(number);
        return !profile().sectorsExcluded().contains(sector)
                && (profile().wishes().sectors().contains(sector)
                        || present().stream().anyMatch(one -> isOf(one, sector)));
    }

    @Override
    public int level(int wanted) {
        var near = catalogue.nearTo(question.query().competences().get(wanted).competence());
        return present().stream()
                .filter(held -> satisfies(near.get(held.competence())))
                .mapToInt(held -> held.level().number())
                .max()
                .orElse(0);
    }

    private boolean satisfies(@Nullable Relation relation) {
        return relation != null && weights.satisfiesMust(relation);
    }

    private boolean isOf(Holding held, String sector) {
        return catalogue
                .find(held.competence())
                .filter(competence -> competence.sector().equals(sector))
                .isPresent();
    }

    private List<Holding> present() {
        return profile().holdings().stream()
                .filter(held -> held.basis() != Basis.DEVELOPABLE)
                .toList();
    }

    private Profile profile() {
        return card.profile();
    }
}
