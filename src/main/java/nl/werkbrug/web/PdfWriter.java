package nl.werkbrug.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import jakarta.inject.Singleton;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Makes a PDF of a page in XHTML: with our letters in it, a title, a language and a structure. */
@Singleton
public class PdfWriter {
    private static final String FAMILY = "Atkinson Hyperlegible Next";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final String style = text("/print/print.css");
    private final PaperLetters letters = new PaperLetters(open(font(PLAIN)));

    /** Whether every letter of a text can be printed. */
    public boolean canWrite(String text) {
        return letters.has(text);
    }

    public byte[] write(String page) {
        try {
            var pdf = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            use(builder, PLAIN);
            use(builder, BOLD);
            builder.usePdfUaAccessibility(true);
            builder.withHtmlContent(
                    letters.printable(page)
                            .replace("</head>", "<style>" + style + "</style></head>"),
                    null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void use(PdfRendererBuilder builder, int weight) {
        builder.useFont(() -> open(font(weight)), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static String font(int weight) {
        return "/print/fonts/atkinson-hyperlegible-next-" + weight + ".ttf";
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(file), file);
    }

    private static String text(String file) {
        try (InputStream found = open(file)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
