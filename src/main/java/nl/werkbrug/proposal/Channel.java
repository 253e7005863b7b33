package nl.werkbrug.proposal;

/** How a step of a proposal reached us. */
public enum Channel {
    /** By whoever was signed in, on a page of their own. */
    SCREEN,
    /** With the link that works once. */
    LINK,
    /** Through the coach, who asks and tells what was said. */
    COACH,
    /** The need was closed. */
    CLOSING,
    /** The candidate withdrew consent. */
    CONSENT
}
