package nl.werkbrug.privacy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class MergedFilesOnH2Test extends MergedFilesContract {}
