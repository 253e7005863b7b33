package nl.werkbrug.message;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class MailOnH2Test extends MailContract {}
