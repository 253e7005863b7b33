package nl.werkbrug.candidate.web;

import nl.werkbrug.candidate.Face;
import nl.werkbrug.candidate.Offer;
import nl.werkbrug.candidate.Pair;
import nl.werkbrug.candidate.Resemblance;
import nl.werkbrug.web.Texts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two people who may be one, in a line of a list. */
public record OfferView(
        String path, Named one, Named other, String grade, boolean firm, String reasons) {
    /** As whom somebody stands there, and where and since when. */
    public record Named(String label, String about) {
        static Named of(Face face, Texts texts) {
            var about =
                    Stream.of(
                                    face.label().equals(face.reference()) ? null : face.reference(),
                                    face.postcode(),
                                    texts.of("doubles.since", texts.day(face.addedAt())))
                            .flatMap(Stream::ofNullable)
                            .map(Object::toString)
                            .collect(Collectors.joining(" · "));
            return new Named(face.label(), about);
        }
    }

    static OfferView of(Offer offer, Texts texts) {
        return new OfferView(
                pathOf(offer.pair()),
                Named.of(offer.one(), texts),
                Named.of(offer.other(), texts),
                texts.of("doubles.grade." + offer.resemblance().grade()),
                offer.resemblance().grade() == Resemblance.Grade.STRONG,
                reasons(offer.resemblance(), texts));
    }

    static String reasons(Resemblance resemblance, Texts texts) {
        return resemblance.alike().stream()
                .sorted()
                .map(alike -> texts.of("likeness." + alike))
                .collect(Collectors.joining(", "));
    }

    static String pathOf(Pair pair) {
        return "/kandidaten/dubbel/%s/%s".formatted(pair.first().value(), pair.second().value());
    }

    static List<OfferView> of(List<Offer> offers, Texts texts) {
        return offers.stream().map(offer -> of(offer, texts)).toList();
    }
}
