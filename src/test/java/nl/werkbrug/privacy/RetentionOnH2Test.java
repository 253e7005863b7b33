package nl.werkbrug.privacy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class RetentionOnH2Test extends RetentionContract {}
