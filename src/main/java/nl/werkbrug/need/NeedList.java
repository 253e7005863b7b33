package nl.werkbrug.need;

import java.util.List;

/** One page of needs, the newest first, and how many there are in all. */
public record NeedList(List<Need> needs, long total) {}
