package org.hearback.certificate;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A QR code as one shape, so that no viewer shows seams between its squares. */
record QrCode(String text) {
    /** Fills a square with this side. */
    Shape shape(double side) {
        try {
            var squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new Path2D.Double();
            for (var y = 0; y < squares.getHeight(); y++) {
                for (var x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) path.append(new Rectangle2D.Double(x, y, 1, 1), false);
                }
            }
            var scale = side / squares.getWidth();
            return new Area(path).createTransformedArea(AffineTransform.getScaleInstance(scale, scale));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }
}
