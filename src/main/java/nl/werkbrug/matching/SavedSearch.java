package nl.werkbrug.matching;

import nl.werkbrug.access.AccountId;

/** A search that somebody keeps under a name (nl: bewaarde zoekvraag). */
public record SavedSearch(SavedSearchId id, AccountId owner, String name, SearchForm form) {}
