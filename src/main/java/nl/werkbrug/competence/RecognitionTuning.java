package nl.werkbrug.competence;

/**
 * Every number of the recognition, in hundredths unless it says otherwise; see {@code
 * recognition.yml}.
 */
record RecognitionTuning(Said said, Letters letters, int most) {
    /** How a name that is said counts. */
    record Said(
            int enough,
            int room,
            int inCompound,
            int besideUnknown,
            int mistake,
            int joining,
            int faint) {}

    /** How likeness by words and groups of letters counts. */
    record Letters(
            Traits.Shape traits, int faint, int description, int bestName, int words, int from) {}

    static double share(int hundredths) {
        return hundredths / 100.0;
    }
}
