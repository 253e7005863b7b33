package nl.werkbrug.employer;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class BondsOnH2Test extends BondsContract {}
