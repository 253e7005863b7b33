package nl.werkbrug.privacy;

/** How many people of a region and target group were erased in a year; no group is empty. */
public record ErasedTotal(String region, int year, String targetGroup, long people) {}
