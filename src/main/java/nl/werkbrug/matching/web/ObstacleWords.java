package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.matching.Obstacle;
import nl.werkbrug.web.Texts;

/** What would have to bend to let people in, such as "als de start twee weken later mag". */
record ObstacleWords(Texts texts, Catalogue catalogue) {
    String of(Obstacle obstacle) {
        CompetenceCode must = obstacle.must();
        return must == null ? bend(obstacle) : bend(must, obstacle.learnable());
    }

    private String bend(CompetenceCode must, boolean learnable) {
        String name = catalogue.get(must).labels().in(texts.locale());
        return texts.of(learnable ? "obstacle.must.learnable" : "obstacle.must", name);
    }

    private String bend(Obstacle obstacle) {
        Integer step = obstacle.step();
        return step == null
                ? texts.of("obstacle." + obstacle.condition())
                : texts.of("obstacle." + obstacle.condition() + ".step", step);
    }
}
