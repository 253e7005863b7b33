package nl.werkbrug.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads every part of a workbook once before a sheet is read. What is declared or grows too large,
 * breaks, or refers to something outside is refused here, so that the reader of sheets never meets
 * it.
 */
final class WorkbookCheck {
    private final WorkbookParts parts = new WorkbookParts();
    private long unpacked;

    private WorkbookCheck() {}

    static WorkbookParts check(Path path) {
        try (var archive = new ZipFile(path.toFile())) {
            var check = new WorkbookCheck();
            List<? extends ZipEntry> entries = archive.stream().toList();
            refuseOther(entries);
            for (ZipEntry entry : entries) {
                if (isRead(entry)) {
                    check.read(archive, entry);
                }
            }
            return check.parts;
        } catch (IOException | IllegalArgumentException _) {
            throw new UnreadableFileException("import.xlsx.broken");
        }
    }

    private void read(ZipFile archive, ZipEntry entry) throws IOException {
        try (var source =
                new CountedStream(
                        archive.getInputStream(entry), entry.getCompressedSize(), unpacked)) {
            parts.read(entry.getName(), source);
            unpacked += source.count();
        }
    }

    private static void refuseOther(List<? extends ZipEntry> entries) {
        var names = new HashSet<String>();
        long declared = 0;
        for (ZipEntry entry : entries) {
            refuse(!names.add(entry.getName()), "import.xlsx.broken");
            declared += Math.max(0, entry.getSize());
            refuse(declared > CountedStream.LIMIT, "import.xlsx.large");
        }
        refuse(!names.contains("[Content_Types].xml"), "import.file.archive");
        refuse(!names.contains("xl/workbook.xml"), "import.xlsx.other");
    }

    /** Pictures and macros are never opened. */
    private static boolean isRead(ZipEntry entry) {
        return WorkbookParts.isXml(entry.getName()) || entry.getName().endsWith(".rels");
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new UnreadableFileException(key);
        }
    }
}
