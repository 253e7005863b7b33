package nl.werkbrug.demo;

import jakarta.inject.Singleton;

/** Fills an empty store with the demonstration region. */
@Singleton
public class Demonstration {
    /** False when the store was not empty. */
    public boolean fill() {
        return false;
    }
}
