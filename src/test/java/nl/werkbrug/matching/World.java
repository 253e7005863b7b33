package nl.werkbrug.matching;

import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.need.Need;

import java.util.List;

/** A catalogue, people, what becomes of some of them later, and one need. */
record World(Catalogue catalogue, List<Profile> people, List<Profile> changes, Need need) {}
