package org.vedette.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Which texts are let in as English, and by what name others are turned away.
class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le président a annoncé lundi que les troupes seraient retirées de la région avant la fin du mois.
            fr | L'armée a quitté la ville, a dit le maire, et les habitants sont sortis.
            de | Die Regierung hat am Montag beschlossen, dass die Truppen aus der Region abgezogen werden.
            de | Der Minister sagte, er werde nicht zurücktreten.
            es | El gobierno anunció el lunes que las tropas se retirarán de la región antes de fin de mes.
            es | El ejército abandonó la ciudad, dijo el alcalde de la capital, que no dio más detalles.
            pt | O governo anunciou na segunda-feira que as tropas serão retiradas da região até o fim do mês.
            it | Il governo ha annunciato lunedì che le truppe saranno ritirate dalla regione entro la fine del mese.
            nl | De regering heeft maandag besloten dat de troepen uit het gebied worden teruggetrokken.
            sv | Regeringen sade på måndagen att trupperna ska lämna området före månadens slut och inte komma tillbaka.
            pl | Rząd ogłosił w poniedziałek, że wojska zostaną wycofane z regionu i nie wrócą do końca roku.
            tr | Hükümet pazartesi günü yaptığı açıklamada askerlerin bu bölgeden çekileceğini ve bir daha gelmeyeceğini söyledi.
            id | Pemerintah mengumumkan pada hari Senin bahwa pasukan akan ditarik dari wilayah itu dan tidak akan kembali.
            vi | Chính phủ cho biết các lực lượng của nước này đã rút khỏi khu vực và không trở lại.
            ru | Правительство объявило в понедельник, что войска будут выведены из региона.
            uk | Уряд оголосив у понеділок, що війська будуть виведені з регіону.
            ar | أعلنت الحكومة يوم الاثنين أن القوات ستنسحب من المنطقة قبل نهاية الشهر
            fa | دولت روز دوشنبه اعلام کرد که نیروها پیش از پایان ماه از منطقه خارج می‌شوند
            zh | 政府周一宣布,军队将在月底之前从该地区撤出,不再返回。
            ja | 政府は月曜日、月末までに部隊をこの地域から撤退させると発表した。
            ko | 정부는 월요일 이달 말까지 이 지역에서 병력을 철수한다고 발표했다.
            el | Η κυβέρνηση ανακοίνωσε τη Δευτέρα ότι τα στρατεύματα θα αποσυρθούν.
            he | הממשלה הודיעה ביום שני כי הכוחות ייסוגו מהאזור לפני סוף החודש
            """)
    void otherLanguagesAreNamed(String language, String text) {
        Outcome.SetAside<Article> aside = Taken.aside(of(text));
        assertThat(aside.trouble()).isEqualTo(Trouble.LANGUAGE_NOT_READ);
        assertThat(aside.detail()).matches(language + ", [01]\\.\\d\\d");
        assertThat(Double.parseDouble(aside.detail().substring(4))).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army left the town on Monday, the mayor said.",
                "THE ARMY LEFT THE TOWN ON MONDAY, THE MAYOR SAID.",
                "Army Leaves Town",
                "Rodrigo de la Cruz, Luis de la Fuente y Maria del Mar",
                "Mayor de Blasio meets Ursula von der Leyen in Den Haag",
                "Berlusconi confident of acquittal",
                "Venezuela's Maduro Vows Response",
                "Real Madrid 2, Atletico de Madrid 1. La Liga: Betis 0, Las Palmas 0",
                "ADEN: 31 Max, 25 Min. ACCRA: 30, 24. BAKU: 12, 4. CARACAS: 28, 19. DILI: 33, 23",
                "The president quoted the poet: \"No hay camino, se hace camino al andar\", and left.",
                "The word حزب means party, the envoy said to the men of Hezbollah (حزب الله) in Beirut.",
                "Non",
                "Nein, nein!",
                "12 345 678",
                "Привет, мир!",
                "¿Qué pasa?",
                "🙂🙂🙂",
            })
    void englishAndWhatSaysTooLittleIsLetIn(String text) {
        assertThat(of(text)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void onlyTheHeadOfATextCounts() {
        String english = "The army left the town on Monday, and the mayor said that it would not return. ";
        String french = "L'armée a quitté la ville et le maire a dit que les soldats ne sont pas partis. ";
        assertThat(of(english.repeat(40) + french.repeat(200))).isInstanceOf(Outcome.Done.class);
        assertThat(of(french.repeat(40) + english.repeat(200))).isInstanceOf(Outcome.SetAside.class);
    }

    @Test
    void halfCharactersDoNotMatter() {
        assertThat(of("The army \ud83d left.")).isInstanceOf(Outcome.Done.class);
        assertThat(of("\udc00".repeat(3_000))).isInstanceOf(Outcome.Done.class);
        assertThat(of("x".repeat(1_999) + "🙂" + "x".repeat(10))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void languagesMayAllBeLetIn() {
        var french = Article.of("1", "Le président a annoncé que les troupes seraient retirées de la région.");
        var outcome = new Outcome.Done<>("1", french);
        assertThat(new Admission(false).of(outcome)).isSameAs(outcome);
        assertThat(new Admission(true).of(outcome)).isInstanceOf(Outcome.SetAside.class);
    }

    private static Outcome<Article> of(String text) {
        return new Admission(true).of(new Outcome.Done<>("1", Article.of("1", text)));
    }
}
