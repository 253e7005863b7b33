package nl.werkbrug.trajectory;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class IntroductionsOnH2Test extends IntroductionsContract {}
