package nl.werkbrug.matching;

/** In which order people are found. */
public enum SearchSort {
    /** Who fits the words and competences best. */
    BEST,
    /** By what the reader calls them: the first name where that may be seen, else the reference. */
    NAME,
    /** Who can start soonest. */
    AVAILABLE,
    /** Whom the desk did not speak longest. */
    LAST_CONTACT,
    /** Who was taken in last. */
    NEWEST
}
