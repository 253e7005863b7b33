package nl.werkbrug.message;

import nl.werkbrug.refusal.Language;

/** Where a mail goes, and in which language. */
record Recipient(String email, Language language) {}
