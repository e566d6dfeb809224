import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * java -cp '.corenlp/*' Speakers.java statistical|neural TEXTS OUT: quotations with their canonical
 * speakers, and the chains of the coreference algorithm named. TEXTS and OUT are as
 * bench/speakers/peers/reading.ts says; offsets are UTF-16 code units.
 */
public class Speakers {
  public static void main(String[] args) throws Exception {
    String algorithm = args[0];
    String parser = algorithm.equals("neural") ? "parse,depparse" : "depparse";
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner," + parser + ",coref,quote");
    settings.setProperty("coref.algorithm", algorithm);
    settings.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    List<String> readings = new ArrayList<>();
    for (String text : Files.readString(Path.of(args[1])).split("\0", -1)) {
      readings.add(read(pipeline, text));
    }
    Files.writeString(Path.of(args[2]), "[" + String.join(",", readings) + "]");
  }

  /** A text's reading as JSON; null where the pipeline throws. */
  private static String read(StanfordCoreNLP pipeline, String text) {
    try {
      CoreDocument document = pipeline.processToCoreDocument(text);
      List<CoreQuote> quotes = document.quotes();
      Map<Integer, CorefChain> chains = document.corefChains();
      return "{\"quotations\":" + list(quotes == null ? List.of() : quotes, Speakers::quotation)
          + ",\"chains\":"
          + list(
              chains == null ? List.of() : chains.values(),
              chain -> list(chain.getMentionsInTextualOrder(), at -> pair(offsets(document, at))))
          + "}";
    } catch (RuntimeException error) {
      System.err.println(error);
      return "null";
    }
  }

  /** The speaker is the canonical mention or, where there is none, the one tied to the quotation. */
  private static String quotation(CoreQuote quote) {
    Optional<Pair<Integer, Integer>> speaker =
        quote.canonicalSpeakerCharOffsets().or(quote::speakerCharOffsets);
    return "{\"content\":" + pair(quote.quoteCharOffsets()) + ",\"speaker\":"
        + speaker.map(Speakers::pair).orElse("null") + "}";
  }

  private static Pair<Integer, Integer> offsets(CoreDocument document, CorefMention mention) {
    List<CoreLabel> tokens = document.sentences().get(mention.sentNum - 1).tokens();
    return new Pair<>(
        tokens.get(mention.startIndex - 1).beginPosition(),
        tokens.get(mention.endIndex - 2).endPosition());
  }

  private static <T> String list(Collection<T> items, Function<T, String> toJson) {
    return items.stream().map(toJson).collect(Collectors.joining(",", "[", "]"));
  }

  private static String pair(Pair<Integer, Integer> ends) {
    return "[" + ends.first + "," + ends.second + "]";
  }
}
