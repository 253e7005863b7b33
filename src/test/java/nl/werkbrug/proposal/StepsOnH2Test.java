package nl.werkbrug.proposal;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class StepsOnH2Test extends StepsContract {}
