package nl.werkbrug.matching;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class IndexSoundOnH2Test extends IndexSoundContract {}
