import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * java -cp '.corenlp/*' Quotes.java TEXTS OUT: the quote annotator with its default settings, on one
 * thread. TEXTS and OUT are as run-contender.ts says; offsets are UTF-16 code units.
 */
public class Quotes {
  public static void main(String[] args) throws Exception {
    String[] texts = Files.readString(Path.of(args[0])).split("\0", -1);
    OperatingSystemMXBean os =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long opened = System.nanoTime();
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    double loadSeconds = (System.nanoTime() - opened) / 1e9;

    int refused = 0;
    for (int at = 0; at < Math.min(5, texts.length); at++) quotesOf(pipeline, texts[at]);
    StringBuilder found = new StringBuilder();
    long processor = os.getProcessCpuTime();
    long began = System.nanoTime();
    for (int at = 0; at < texts.length; at++) {
      if (at > 0) found.append(",");
      String quotes = quotesOf(pipeline, texts[at]);
      if (quotes == null) refused++;
      found.append(quotes == null ? "[]" : quotes);
    }
    double wallSeconds = (System.nanoTime() - began) / 1e9;
    double cpuSeconds = (os.getProcessCpuTime() - processor) / 1e9;
    Files.writeString(
        Path.of(args[1]),
        "{\"loadSeconds\":" + loadSeconds + ",\"wallSeconds\":" + wallSeconds + ",\"cpuSeconds\":"
            + cpuSeconds + ",\"peakKib\":" + peakKib() + ",\"refused\":" + refused + ",\"found\":["
            + found + "]}");
  }

  /** The quotations of a text as JSON; null where the pipeline throws. */
  private static String quotesOf(StanfordCoreNLP pipeline, String text) {
    try {
      CoreDocument document = pipeline.processToCoreDocument(text);
      List<CoreQuote> quotes = document.quotes();
      if (quotes == null) return "[]";
      return quotes.stream().map(Quotes::toJson).collect(Collectors.joining(",", "[", "]"));
    } catch (RuntimeException error) {
      System.err.println(error);
      return null;
    }
  }

  /** The source is the mention in the text that the quotation was tied to, not the name it stands for. */
  private static String toJson(CoreQuote quote) {
    Optional<Pair<Integer, Integer>> speaker = quote.speakerCharOffsets();
    return "{\"source\":[" + speaker.map(Quotes::pair).orElse("") + "],\"cue\":[],\"content\":["
        + pair(quote.quoteCharOffsets()) + "]}";
  }

  private static String pair(Pair<Integer, Integer> ends) {
    return "[" + ends.first + "," + ends.second + "]";
  }

  /** Most memory held at once, by Linux's account; null elsewhere. */
  private static String peakKib() throws Exception {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) return "null";
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .findFirst()
        .orElse("null");
  }
}
