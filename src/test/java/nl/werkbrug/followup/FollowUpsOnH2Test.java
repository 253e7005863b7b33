package nl.werkbrug.followup;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class FollowUpsOnH2Test extends FollowUpsContract {}
