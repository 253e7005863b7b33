package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several words in one cell; a word in which a separator stands has quotation marks around it. */
final class ListCell {
    private static final Pattern NEEDS_MARKS = Pattern.compile("[|;\\n\"]");
    private static final Pattern MARKED = Pattern.compile("[ \\t]*\"((?:[^\"]++|\"\")*+)\"[ \\t]*");

    private ListCell() {}

    static String join(List<String> words) {
        return words.stream().map(ListCell::written).collect(Collectors.joining("|"));
    }

    static List<String> split(String cell, Pattern between) {
        var words = new ArrayList<String>();
        int from = 0;
        while (from <= cell.length()) {
            Matcher marked = MARKED.matcher(cell).region(from, cell.length());
            boolean whole = marked.lookingAt() && endsWord(cell, marked.end(), between);
            Matcher next = between.matcher(cell);
            boolean more = next.find(whole ? marked.end() : from);
            int end = more ? next.start() : cell.length();
            String word = whole ? marked.group(1).replace("\"\"", "\"") : cell.substring(from, end);
            words.add(word.strip());
            from = more ? next.end() : cell.length() + 1;
        }
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    private static boolean endsWord(String cell, int position, Pattern between) {
        return position == cell.length()
                || between.matcher(cell).region(position, cell.length()).lookingAt();
    }

    private static String written(String word) {
        return NEEDS_MARKS.matcher(word).find() ? '"' + word.replace("\"", "\"\"") + '"' : word;
    }
}
