package nl.werkbrug.followup;

import java.time.LocalDate;

/** A day in a coach's calendar: with whom, by reference only. */
public record CalendarItem(ContactId contact, long version, LocalDate day, String reference) {}
