package nl.werkbrug.trajectory.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.views.ModelAndView;

import jakarta.inject.Singleton;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.Evaluator;
import nl.werkbrug.trajectory.OrientationToEvaluate;
import nl.werkbrug.web.Frame;

import java.util.List;

/** The page on which one of the three says how an orientation went. */
@Singleton
class EvaluationViews {
    private final Employers employers;
    private final Goals goals;

    EvaluationViews(Employers employers, Goals goals) {
        this.employers = employers;
        this.goals = goals;
    }

    /** For the first time blank, and later with what was said before. */
    ModelAndView<EvaluationPage> page(
            Frame frame, OrientationToEvaluate one, Evaluator as, String name, String action) {
        var typed = one.by(as).map(EvaluationFields::of).orElseGet(EvaluationFields::blank);
        return page(frame, one, as, name, action, typed, List.of());
    }

    ModelAndView<EvaluationPage> page(
            Frame frame,
            OrientationToEvaluate one,
            Evaluator as,
            String name,
            String action,
            EvaluationFields typed,
            List<Refusal> refusals) {
        return new ModelAndView<>(
                "trajectory/evaluation",
                new EvaluationPage(
                        frame,
                        one,
                        as,
                        name,
                        employers.find(one.orientation().employer()).map(Employer::name).orElse(""),
                        goals.named(one.orientation().agreed().learningGoals()),
                        action,
                        typed,
                        refusals));
    }

    /**
     * What the page shows.
     *
     * @param name what the reader calls the candidate; blank for the candidate, and by link
     */
    @Introspected
    public record EvaluationPage(
            Frame frame,
            OrientationToEvaluate one,
            Evaluator as,
            String name,
            String employer,
            List<Goal> goals,
            String action,
            EvaluationFields typed,
            List<Refusal> refusals) {}
}
