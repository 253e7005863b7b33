package nl.werkbrug.matching;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class LivingCatalogueOnH2Test extends LivingCatalogueContract {}
