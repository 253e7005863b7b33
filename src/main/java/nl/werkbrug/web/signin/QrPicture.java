package nl.werkbrug.web.signin;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as one path of an SVG, a unit for each square, with the quiet edge around it. */
public record QrPicture(int size, String path) {
    private static final int EDGE = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + EDGE, y + EDGE));
                }
            }
        }
        return new QrPicture(code.size + 2 * EDGE, path.toString());
    }
}
