package nl.werkbrug.exchange;

/** The bare rows of a text file or of a sheet, wherever the names of the columns stand. */
interface Rows {
    /** Reads rows one by one; answers whether to go on. */
    interface Reader {
        boolean accept(Table.Row row);
    }

    /** Every row that is not blank, numbered as a spreadsheet does. */
    void read(Reader reader);

    /** Whether a row may end where its last cell that says something stands. */
    boolean leaveOutBlankEnds();
}
