package nl.werkbrug.candidate;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class DoublesOnH2Test extends DoublesContract {}
