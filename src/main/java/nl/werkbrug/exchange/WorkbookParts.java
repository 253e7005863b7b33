package nl.werkbrug.exchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is remembered of the parts of a workbook: which cells of which sheet are one. */
final class WorkbookParts {
    private static final XMLInputFactory XML = factory();

    // A text that is used once costs some sixty bytes of memory.
    private static final int TEXTS_LIMIT = 1_000_000;
    private static final long TEXTS_SIZE = 50L << 20;
    private static final int MERGED_LIMIT = 10_000;
    private static final Pattern OPENED =
            Pattern.compile("worksheet|sharedStrings|styles|main\\+xml");

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, List<MergedRange>> merged = new HashMap<>();
    private boolean hasStyles;

    boolean hasStyles() {
        return hasStyles;
    }

    static boolean isXml(String name) {
        return name.endsWith(".xml");
    }

    /** Reads a part to its end. */
    void read(String name, CountedStream source) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader((InputStream) source);
            int texts = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                refuse(event == XMLStreamConstants.DTD, "import.xlsx.outside");
                if (event == XMLStreamConstants.START_ELEMENT) {
                    texts += xml.getLocalName().equals("si") ? 1 : 0;
                    refuse(texts > TEXTS_LIMIT, "import.xlsx.texts");
                    take(name, xml);
                }
            }
            refuse(texts > 0 && source.count() > TEXTS_SIZE, "import.xlsx.texts");
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof UnreadableFileException known
                    ? known
                    : new UnreadableFileException("import.xlsx.broken");
        }
    }

    /** The cells of a sheet that are one, by the number under which the workbook knows it. */
    List<MergedRange> mergedIn(String sheet) {
        String target = targets.getOrDefault(sheet, "");
        return merged.entrySet().stream()
                .filter(part -> !target.isEmpty() && part.getKey().endsWith(target))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private void take(String part, XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Relationship" -> takeRelationship(part, xml);
            case "mergeCell" -> {
                List<MergedRange> ranges = merged.computeIfAbsent(part, _ -> new ArrayList<>());
                refuse(ranges.size() == MERGED_LIMIT, "import.xlsx.merged");
                ranges.add(MergedRange.parse(given(xml, "ref")));
            }
            case "Override" -> takeKind(given(xml, "ContentType"), given(xml, "PartName"));
            case "c", "row" -> CellPlace.check(xml.getAttributeValue(null, "r"));
            default -> {
                // The rest needs no look.
            }
        }
    }

    private void takeKind(String kind, String part) {
        refuseOdd(kind, part);
        hasStyles = hasStyles || kind.endsWith("spreadsheetml.styles+xml");
    }

    private void takeRelationship(String part, XMLStreamReader xml) {
        String target = given(xml, "Target");
        refuseOdd(given(xml, "Type"), target);
        if (part.equals("xl/_rels/workbook.xml.rels")) {
            targets.put(given(xml, "Id"), target.startsWith("/") ? target.substring(1) : target);
        }
    }

    /** What the reader of sheets opens must be among what is read here. */
    private static void refuseOdd(String kind, String name) {
        refuse(OPENED.matcher(kind).find() && !isXml(name), "import.xlsx.broken");
    }

    private static String given(XMLStreamReader xml, String attribute) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, attribute), "");
    }

    /** The parser that the reader of sheets has, so that both see the same. */
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new UnreadableFileException(key);
        }
    }
}
