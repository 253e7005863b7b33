package nl.werkbrug.guard;

/**
 * What may not stand in a text: the numbers of art. 87 AVG and of a bank account, contact data in
 * the wrong place, and the special data of art. 9 and 10 AVG.
 */
public enum Kind {
    BSN,
    IBAN,
    EMAIL,
    PHONE,
    HEALTH,
    JUSTICE,
    ORIGIN
}
