package nl.werkbrug.access;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class AccessOnH2Test extends AccessContract {}
