package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.Holding;

/** What somebody showed, and the line of the history that says so (nl: bewijs). */
record Proof(Holding holding, Entry entry) {}
