package nl.werkbrug.check;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class CheckupOnH2Test extends CheckupContract {}
