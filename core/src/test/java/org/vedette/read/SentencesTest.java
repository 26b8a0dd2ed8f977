package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vedette.model.text.Article;

/// Where sentences end, in the register of the news. A bar stands where one sentence ends and the next
/// begins; the text is what is left without the bars.
class SentencesTest {
    private static final TextReader READER = new TextReader();

    static final List<String> ABBREVIATIONS = lines("""
            The U.S. Army moved two brigades to Poland.|They arrived on Monday.
            Talks were held in the U.S.|The two sides will meet again.
            Gen. Valery Zaluzhny spoke to reporters.|He gave no figures.
            Mr. Kim met Mrs. Park and Dr. Lee on Tuesday.|Ms. Han stayed away.
            The raid began on Oct. 8 and ended on Nov. 2.|Nobody was hurt.
            It was the second such test since Sept.|The army gave no reason.
            The brigade took Hill No. 3 at dawn.|It lost it by noon.
            "No."|That was all the minister said.
            Lt. Col. Anna Berg and Maj. Gen. Ola Dahl signed for Norway.|Sweden followed.
            The curfew starts at 9 p.m.|Shops close an hour earlier.
            The curfew starts at 9 p.m. Monday and ends at 5 a.m. Tuesday.
            The plane landed at 6 a.m. GMT on Friday.|Nobody was on board.
            Acme Inc. said it would leave the country.|Others may follow.
            Acme Inc. Chairman Peter Holt resigned.|He is 61.
            The plant belongs to Acme Co. Ltd. and to the state.|The state holds a third.
            It was bought by Acme Corp.|The price was not told.
            J. D. Vance and J.R. Holt met in St. Petersburg.|They shook hands.
            George W. Marsh praised the deal.|Critics did not.
            The law is known as Plan B.|The cabinet likes it.
            Rep. Ann Cole, D-Mass., and Sen. Joe Pratt, R-Ga., voted against it.
            He was held in Boston, Mass.|The trial is in May.
            The march went from Boston, Mass., to Albany, N.Y.|It took nine days.
            Ministers from Japan, China, etc.|The list was long.
            Some rebels, e.g. Kurdish ones, laid down arms, i.e. Rifles and mortars.
            In the case of Roe vs. Wade the court ruled in Jan. 1973.
            The U.N. Security Council and the E.U. Commission condemned it.|Moscow did not.
            The envoy flew to Washington, D.C.|He will see the president.
            Prof. Dr. Karl Weiss and the Rev. Al Sharp prayed.|Then they left.
            Martin Luther King Jr. Day is a holiday.|Offices are closed.
            The brothers Ali Sr. and Ali Jr.|They were both arrested.
            ISSUED BY GEN. PARK OF THE U.S. ARMY IN OCT. 2024.|NO. 3 BRIGADE WILL MOVE.
            He lives on Main St.|The police searched it.
            The St. Louis police and Ft. Bragg soldiers trained together.
            See Art. 5 of the treaty, para. 3, and Sec. 12 of the law.|Both are clear.
            About approx. 500 men (ca. 300 of them police) marched.|No. 10 stayed silent.
            The force numbers 1.5 million.|Of these 2.5 percent are women.
            It grew by 3.7 percent in 2023.|In 2024 it shrank.
            The talks ended in 2024.|12 prisoners came home.
            Version 2.0 of the plan was leaked.|Nobody read it.
            The 1,500 soldiers left.|10,500 stayed.
            """);

    static final List<String> QUOTATIONS = lines("""
            "We will not yield," he said.|"We never did."|He left.
            “We will fight.|We will win,” the general said.|The crowd cheered.
            He said: "We came.|We saw.|We left."|Then he sat down.
            The minister called it "a grave error."|Nobody answered.
            The minister called it “a grave error.”|Nobody answered.
            The minister called it ``a grave error.''|Nobody answered.
            The minister called it 'a grave error.'|Nobody answered.
            The minister called it «a grave error.»|Nobody answered.
            "Will you go?" Minister Park asked.|He did not reply.
            “Leave now!” President Ana Diaz of Chile shouted.|They left.
            "Will you go?"|The envoy shook his head.
            "Why?" he asked.|"Because I say so!"|That was the end.
            He said "Never!" and left.|Others stayed.
            (He had resigned in May.)|The party chose another.
            The party (it won in May) chose another.|He resigned (again).|She did too.
            The army (it is small.)|The navy is not.
            He asked, "Who gave the order?"|Nobody knew.
            The text reads "Art. 5."|It says no more.
            "I was told, 'Go home.'|I went," she said.
            The rebels' leader spoke.|The soldiers' wives wept.
            Was it an accident?|Was it an attack?!|Police cannot say.
            They lost...|Then they won.
            They lost… and then they won.|Nobody knows why.
            "We ... hope for peace," he said.|"It is ... hard."
            "We hope ... President Cho will come," he said.
            He paused . . . and went on.|It was late.
            The border is closed.[1]|It was closed before.[12][13]|Trade has stopped.
            The minister said .|" We will go . "|They went .
            """);

    static final List<String> WITHOUT_BLANKS = lines("""
            The army left,he said.|The town is quiet.
            The army left, he said.|The town is quiet.
            It began in 2022.|The end is far.
            See www.example.org/News.Html for more.|Or call.
            Write to Press.Office@example.org today.|We answer.
            Amazon.com and Booking.Com were fined.|Both appealed.
            The U.S.-led force and the U.K.-based group met.|They agreed.
            ASP.NET and Node.js are not places.|Kyiv is.
            At 10.30 the talks began.|At 12.15 they ended.
            He won 3-2.|She lost 1-6.
            """);

    static final List<String> OTHERS = lines("""
            The group said so.|al-Shabab claimed the raid.
            Costs rose to $5 bn.|€3 bn were paid.
            The rate is 3 %.|It was 4 %.
            She left.|– Reuters
            He asked for • bread and water.
            Three points:|• aid|• trade|• Visas for all
            The talks failed.|🙂 was his only answer.|Nobody laughed.
            Le général est parti.|Émile resta.
            Россия заявила.|Украина ответила.
            他说过。|她没有。
            غادر الجيش.|هل عاد؟|لا.
            İstanbul was calm.|İzmir was not.
            He said yes.|"A deal is near."|- It was not.
            What now?|Nobody knows!|Nobody asks.
            """);

    private static List<String> lines(String block) {
        return block.lines().toList();
    }

    @ParameterizedTest
    @FieldSource({"ABBREVIATIONS", "QUOTATIONS", "WITHOUT_BLANKS", "OTHERS"})
    void endWhereTheBarsStand(String barred) {
        assertThat(sentences(barred.replace("|", " "))).containsExactly(barred.split("\\|"));
    }

    @ParameterizedTest
    @FieldSource("JOINED")
    void endWithoutABlankBehindTheStop(String barred) {
        assertThat(sentences(barred.replace("|", ""))).containsExactly(barred.split("\\|"));
    }

    static final List<String> JOINED = lines("""
            The army has left, he said.|The town is quiet.
            The army has left," he said.|"The town is quiet.
            “The army has left.”|The town is quiet.
            The war began in 2022.|The end is far.
            Who gave the order?|Nobody knows!|They all left.
            The rate fell to 3%.|A year ago it rose.
            “We came.|We saw,” he said.
            The talks (the third round).|They failed.
            """);

    private static List<String> sentences(String text) {
        return READER.apply(Article.of("test", text)).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }
}
