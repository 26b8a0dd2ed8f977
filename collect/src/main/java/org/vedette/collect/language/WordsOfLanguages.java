package org.vedette.collect.language;

/// The words that [CommonWords] counts: a line a language, its ISO 639-1 code first.
final class WordsOfLanguages {
    static final String TABLE = """
            en the of and to in that for was on with as is said he at by it from his be has have are not an which but were this who had they their will its after been would she or when more than also we there about into over her you if could out up two first
            fr le la les de des du un une et est en que qui dans pour pas sur au aux avec par ce cette il elle ils sont été ont plus son ses leur mais ou où se ne nous vous a à d l qu c s selon dit déclaré annoncé entre après contre aussi comme même fait être sans était
            es el la los las de del un una y en que por con para su sus se no al lo es como más pero fue son ha han entre sobre desde este esta está según contra también ya sin hasta muy dijo anunció ser o le donde cuando tras porque
            pt o a os as de do da dos das um uma e em no na nos nas que por com para se não ao à é mais como mas foi são ou seu sua pelo pela entre sobre também já até disse anunciou segundo contra está ser tem após muito quando sem
            it il lo la i gli le di del della dei delle dello un una e che in per con su da dal dalla nel nella al alla alle ai non si è sono ha hanno più come anche ma tra fra dopo contro questo questa stato essere suo sua loro ed detto
            de der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einen einer eines als auch es an werden aus er hat sagte werde dass daß sie nach wird bei um am sind noch wie über so zum haben nur oder vor zur bis mehr durch wurde sei gegen vom
            nl de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar uit door naar bij tot over nog worden wordt werd heeft hebben haar hun deze dit geen of meer na zich tegen volgens
            sv och att det i en som är av på för med den till inte har de ett om var från vid men han hon sig eller kan efter ska säger också ut mot under mellan hade blir när över sina sitt
            da og at det i en af er på til med den for de ikke som har et der han hun fra om men vil kan efter også ved var blev mod bliver over sig eller mellem når siger havde sin
            no og å det i en av er på til med den for de ikke som har et at han hun fra om men vil kan etter også ved var ble mot blir over seg eller mellom når sier hadde sin skal
            fi ja on ei että se oli hän ovat mutta myös kun joka kuin mukaan sekä jo vain olla ole tai niin sen hänen jossa mitä vielä kanssa jälkeen
            pl i w na z do nie się że to jest o jak po od za przez dla co ale są tym był była było oraz ich jego jej który która które także przy ze już może tego
            cs a v na se je že s z do o i ve pro k za by po od jako ale si tak jsou byl byla bylo podle které který která také jeho jen při až ze
            hr i u je na se da su za od s o koji koja koje što nije kao iz do po će bi ali ne biti bio bila rekao prema samo više nakon između
            ro și în de la a cu pe nu din care o un că este sunt pentru prin mai au fost ca dar să ale al lui după între sau către fi ce
            hu a az és hogy nem is egy meg de van volt ez csak már mint vagy el ki szerint még azt lesz után között pedig
            sq e të në dhe i për me nga një që është u më si ka kanë do por edhe se ishte pas nuk
            tr ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra olduğu var ise ya ama göre değil oldu dedi etti her ne
            az və bu bir ilə üçün də da olan edib olub bildirib ki ən daha görə
            id yang dan di dari dengan untuk pada tidak ini itu dalam akan ke oleh telah juga ada karena bahwa atau sebagai mereka kata saat lebih
            ms yang dan di dari dengan untuk pada tidak ini itu dalam akan ke oleh telah juga ada kerana bahawa atau sebagai mereka kata ketika lebih beliau
            vi và của là có được cho trong với các không một những này người đã ở từ khi về đến ra năm
            tl ang ng sa na mga ay at si ni para kay hindi ito niya siya din rin kung nang ko
            sw ya na wa kwa ni katika la za cha kuwa hiyo huo baada ili watu hii alisema huku pia kama
            so iyo ee ka oo waa ku in la uu ay soo ayaa si waxaa loo lagu kale isku
            ha da na a ya ta ne ce wa don cikin an su sun zai kuma shi ba mai domin
            """;

    private WordsOfLanguages() {}
}
