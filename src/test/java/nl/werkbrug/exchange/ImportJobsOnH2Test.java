package nl.werkbrug.exchange;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class ImportJobsOnH2Test extends ImportJobsContract {}
