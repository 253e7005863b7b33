package nl.werkbrug.candidate;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class CandidatesOnH2Test extends CandidatesContract {}
