package nl.werkbrug;

import io.micronaut.context.ApplicationContext;

public class Application {
    public static void main(String[] args) {
        ApplicationContext.run();
    }
}
