package nl.werkbrug.need;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class NeedLifeOnH2Test extends NeedLifeContract {}
