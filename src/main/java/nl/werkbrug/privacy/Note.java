package nl.werkbrug.privacy;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Handling;

/** A line to be, before it has a number. */
record Note(CandidateId candidate, Deed deed, Handling handling) {}
