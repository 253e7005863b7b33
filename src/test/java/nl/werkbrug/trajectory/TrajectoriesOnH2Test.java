package nl.werkbrug.trajectory;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class TrajectoriesOnH2Test extends TrajectoriesContract {}
