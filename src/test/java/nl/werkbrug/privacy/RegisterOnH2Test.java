package nl.werkbrug.privacy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class RegisterOnH2Test extends RegisterContract {}
