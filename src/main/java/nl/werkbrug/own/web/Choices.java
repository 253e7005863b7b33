package nl.werkbrug.own.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Level;
import nl.werkbrug.own.Activities;
import nl.werkbrug.own.Activity;
import nl.werkbrug.own.OwnCompetences;
import nl.werkbrug.own.Self;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the competences that somebody may mean, and what was said of them before. */
@Singleton
class Choices {
    private static final int MOST = 12;
    private static final int TYPED_LIMIT = 100;

    private final Self self;
    private final Competences competences;
    private final Activities activities;

    Choices(Self self, Competences competences, Activities activities) {
        this.self = self;
        this.competences = competences;
        this.activities = activities;
    }

    /** By name. */
    List<HeldLine> held(Actor me, Texts texts) {
        return self.of(me).profile().holdings().stream()
                .map(held ->
                        new HeldLine(
                                held.competence().value(), name(held.competence(), texts), held))
                .sorted(Comparator.comparing(HeldLine::name))
                .toList();
    }

    /** By the names of the catalogue, and by the activities in the language of the reader. */
    List<Choice> find(String typed, Texts texts) {
        String sought = typed.strip();
        if (sought.isEmpty() || sought.length() > TYPED_LIMIT) {
            return List.of();
        }
        return Stream.concat(
                        told(sought, texts).flatMap(one -> one.competences().stream()),
                        competences.search(sought, MOST).stream().map(Competence::code))
                .distinct()
                .limit(MOST)
                .map(code -> new Choice(code.value(), name(code, texts), null, null))
                .toList();
    }

    List<Choice> recognised(Actor me, String told, Texts texts) {
        Candidate own = self.of(me);
        return competences.recognise(told).stream()
                .limit(MOST)
                .map(found -> choice(own, found.competence().code(), found.words(), texts))
                .toList();
    }

    /** Refuses an activity that is not in the list. */
    List<Choice> ofActivities(Actor me, List<String> names, Texts texts) {
        Candidate own = self.of(me);
        var intake = new Intake();
        names.forEach(name ->
                intake.check(activities.find(name).isPresent(), "werk", "refusal.unreadable"));
        intake.finish();
        return names.stream()
                .flatMap(name -> activities.find(name).stream())
                .flatMap(activity -> activity.competences().stream())
                .distinct()
                .map(code -> choice(own, code, null, texts))
                .toList();
    }

    /** Empty for a competence that is not in the catalogue. */
    Optional<Choice> of(Actor me, String code, Texts texts) {
        Candidate own = self.of(me);
        return CompetenceCode.parse(code)
                .filter(catalogue()::contains)
                .map(known -> choice(own, known, null, texts));
    }

    List<Choice> again(Actor me, List<String> codes, Texts texts) {
        return codes.stream().flatMap(code -> of(me, code, texts).stream()).toList();
    }

    private Stream<Activity> told(String sought, Texts texts) {
        String folded = sought.toLowerCase(texts.locale());
        return activities.all().stream()
                .filter(one -> texts.of(one.key()).toLowerCase(texts.locale()).contains(folded));
    }

    private Choice choice(Candidate own, CompetenceCode code, @Nullable String words, Texts texts) {
        Level said = OwnCompetences.said(own, code).orElse(null);
        return new Choice(code.value(), name(code, texts), words, said);
    }

    private String name(CompetenceCode code, Texts texts) {
        return catalogue()
                .find(code)
                .map(found -> found.labels().in(texts.locale()))
                .orElse(code.value());
    }

    private Catalogue catalogue() {
        return competences.catalogue();
    }
}
