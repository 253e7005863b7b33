package nl.werkbrug.privacy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

@MicronautTest(transactional = false)
class AccessLogOnH2Test extends AccessLogContract {
    @Override
    protected void tamper(String statement) {
        execute(statement);
    }
}
