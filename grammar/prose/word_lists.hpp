// The words of words.hpp as data: one row for a class, words with `=n` where a number or code belongs to
// them. A word may stand in several rows.
#pragma once

#include <array>
#include <string_view>

#include "grammar/prose/words.hpp"

namespace claimcheck::prose {

struct WordRow {
  Classes classes;
  std::string_view words;  // "one=1 two=2"
};

inline constexpr std::array word_rows{
    // ---- numbers
    WordRow{is::small,
            "zero=0 nil=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 "
            "twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19"},
    WordRow{is::tens,
            "twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"},
    WordRow{is::hundred, "hundred=2"},
    WordRow{is::magnitude,
            "thousand=3 million=6 billion=9 trillion=12 quadrillion=15 lakh=5 lakhs=5 crore=7 crores=7 mn=6 "
            "mln=6 mio=6 bn=9 bln=9 tn=12 trn=12 trln=12"},
    WordRow{is::dozen, "dozen=12"},
    WordRow{is::vague, "tens=1 dozens=1 hundreds=2 thousands=3 millions=6 billions=9 trillions=12"},
    WordRow{is::ordinal,
            "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 "
            "eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 "
            "eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 "
            "seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 millionth=10000"},
    WordRow{is::part,
            "half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 "
            "twelfth=12 twentieth=20 hundredth=100 thousandth=1000"},
    WordRow{is::parts,
            "halves=2 thirds=3 quarters=4 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 "
            "tenths=10 twelfths=12 twentieths=20 hundredths=100 thousandths=1000"},
    WordRow{is::times_word, "once=1 twice=2 thrice=3"},

    // ---- time
    WordRow{is::month,
            "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 "
            "november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 "
            "dec=12"},
    WordRow{is::weekday, "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7"},
    WordRow{is::season, "spring=1 summer=2 autumn=3 fall=3 winter=4"},
    WordRow{is::time_unit,
            "second=4 minute=5 hour=6 day=7 week=8 fortnight=9 month=10 quarter=11 year=12 decade=13 "
            "century=14 weekend=22 night=23"},
    WordRow{is::time_units,
            "seconds=4 minutes=5 hours=6 days=7 weeks=8 fortnights=9 months=10 quarters=11 years=12 "
            "decades=13 centuries=14 weekends=22 nights=23 secs=4 mins=5 hrs=6 yrs=12"},
    WordRow{is::named_day, "today=0 yesterday=-1 tomorrow=1 tonight=0"},
    WordRow{is::deictic,
            "last=1 this=2 next=3 past=4 previous=5 coming=6 current=7 preceding=5 following=8 upcoming=6"},
    WordRow{is::third_of, "early=1 mid=2 late=3"},
    WordRow{is::article, "a an the"},

    // ---- words that end a counted noun
    WordRow{is::preposition | is::stop,
            "of in on at by for from to with without within into onto over under above below between among "
            "amid against across along around about after before during since until till through throughout "
            "per than as via off up down out near toward towards behind beyond despite besides except like "
            "unlike versus vs inside outside upon regarding following including excluding concerning past "
            "plus minus"},
    WordRow{is::stop,
            "a an the and or but nor so yet if because although though while whereas when where who whom "
            "whose which that this these those there here it its he him his she her they them their we us "
            "our you your my me i is are was were be been being am has have had having do does did done not "
            "no never none both either neither each every all any some many much few several less least "
            "then thus hence however therefore also too very just only even still again ago apart away "
            "always sometimes perhaps maybe almost nearly quite rather already soon later earlier "
            "respectively apiece yes says said say will would shall should can could may might must cannot "
            "ought what why how whether because whereas worth others another such same own else "
            "million billion trillion thousand hundred percent alone together instead today yesterday "
            "tomorrow tonight last next now once twice nothing everyone someone nobody anyone itself "
            "himself herself themselves ourselves outright overall thanks"},
    // verbs that stand right after a count and before another noun
    WordRow{
        is::stop | is::past,
        "said told took won lost went came got made rose fell grew held died fled left gave sold bought "
        "paid spent sent brought led met saw became began kept knew thought found felt put ran stood "
        "wrote hit cost set beat read sat lay fought caught drew drove flew chose spoke broke rode sank "
        "shrank shrunk slid struck sought taught wore won built burnt dealt dug fed hung hid knelt lent "
        "meant mistook overtook sang shook shot shut slept split stole strove swam swept swore threw tore "
        "underwent understood upheld withdrew woke wound had was were did reached voted backed opened "
        "closed abstained signed joined asked claimed reported killed wounded injured attended agreed "
        "refused tested remained worked lived moved arrived returned added called helped needed wanted "
        "received faced failed stayed started ended finished passed scored"},
    WordRow{is::stop | is::present,
            "say says think thinks want wants need needs remain remains live lives work works use uses make "
            "makes take takes get gets give gives go goes come comes see sees know knows believe expect "
            "stand stands sit sits face faces own owns back backs hold holds play plays begin begins seem "
            "seems look looks include includes exceed exceeds equal equals require requires cost costs mean "
            "means show shows run runs vote votes open opens expire expires let lets allow allows "
            "apply applies"},
    WordRow{is::future,
            "will shall ll due expected expects set scheduled plans planned plan hopes aims wants must "
            "upcoming forthcoming"},
    WordRow{is::present, "is are am has have does do be being"},
    WordRow{is::past, "been reopened ago"},

    // ---- verbs of change
    WordRow{is::down | is::past,
            "fell dropped declined shrank shrunk contracted slipped slid dipped decreased tumbled plunged "
            "plummeted sank dived dove slumped dwindled diminished fallen sunk crashed "
            "sagged abated deteriorated depreciated weakened lessened collapsed eased skidded"},
    WordRow{is::down,
            "fall falls falling drop drops dropping decline declines declining shrink shrinks shrinking "
            "contract contracts contracting slip slips slipping slide slides sliding dip dips dipping "
            "decrease decreases decreasing tumble tumbles tumbling plunge plunges plunging plummet plummets "
            "plummeting sink sinks sinking dwindle dwindles dwindling diminish diminishes slump slumps "
            "slumping down downwards depreciate depreciates weaken weakens ease eases"},
    WordRow{is::up | is::past,
            "rose risen grew grown climbed jumped increased gained surged soared went gone advanced expanded "
            "rebounded leapt leaped rocketed swelled mounted edged crept moved doubled tripled quadrupled "
            "inched ballooned shot accelerated strengthened appreciated recovered"},
    WordRow{is::up,
            "rise rises rising grow grows growing climb climbs climbing jump jumps jumping increase "
            "increases increasing gain gains gaining surge surges surging soar soars soaring go goes going "
            "advance advances expand expands expanding rebound rebounds leap leaps up swell swells"},
    WordRow{is::cut,
            "cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trims "
            "trimmed slash slashes slashed raise raises raised raising lift lifts lifted lifting narrow "
            "narrows narrowed widen widens widened hike hikes hiked boost boosts boosted change changes "
            "changed revise revises revised upgrade upgraded downgrade downgraded improve improved improves "
            "halve halved double extend extended shift shifted move turn turned change halving shed bring "
            "brought brings bump bumped push pushed pushes slow slowed slows"},

    // ---- polarity, modality, hearsay
    WordRow{is::negation, "not never no nor neither without cannot nobody none"},
    WordRow{is::modal, "may might could would can possibly perhaps maybe likely potentially potential"},
    WordRow{is::plan,
            "planned plans plan planning proposed proposes propose proposal intends intended aims aim aiming "
            "hopes hoped target targets targeted pledged pledges scheduled slated will shall due set "
            "promised wants ambition goal"},
    WordRow{is::forecast,
            "forecast forecasts projected projection projections expected expects predicted predicts "
            "predict estimates anticipated anticipates prognosis outlook"},
    WordRow{is::hearsay,
            "reportedly allegedly alleged apparently supposedly rumoured rumored purportedly purported "
            "ostensibly rumours rumors unconfirmed claimed claims claim"},

    // ---- names that a number ends
    WordRow{is::label | is::label_low,
            "article articles section sections chapter chapters paragraph paragraphs clause clauses annex "
            "appendix page pages p pp route routes highway motorway resolution resolutions amendment psalm "
            "column docket invoice surah postcode "
            "isbn art sec chap fig pobox hs"},
    WordRow{
        is::label,
        "room rooms flight flights gate gates line lap laps ward bay option error port table tables figure "
        "box note footnote step row seat booth schedule protocol rule exodus verse volume vol issue "
        "version terminal pier checkpoint platform exit suite apartment apt flat floor unit channel court "
        "category tier scope ref reference no nos number slide question item form proposition prop hill "
        "sector zone district lot track apollo order directive regulation decree code ext extension iso "
        "dial press tel phone fax grid bus tram locker patient convoy type mark level model series season "
        "episode part area studio reactor plant warehouse list candidate ticket measure class group round "
        "stage phase day title year week game match test block station fortune windows hall barrack camp "
        "lane pool agenda vision generation gen squadron division regiment brigade battalion sanctions "
        "committee formula runway scene account"},

    // ---- nouns after a year in front of them
    WordRow{is::event,
            "elections election olympics games talks protests riots attacks floods sanctions prices accords "
            "results reforms figures race treaty squad advert declaration level levels act agreement war "
            "crisis campaign season budget coup vintage census constitution deal summit edition law report "
            "polls wildfires fires uprisings revolutions bombings negotiations sales earnings estimates "
            "revenues exports imports profits dollars terms rankings standings hearings midterms primaries"},
    WordRow{is::title,
            "secretary secretaries minister lady gentleman hand hands class cousin cousins aid name names "
            "person amendment party parties home homes homeowner estate wheel wheels fiddle nature thoughts "
            "thought opinion wind sight glance floor street avenue road baseman army fleet corps division "
            "brigade battalion regiment airborne foremost lieutenant officer class hour family "
            "daughter responder responders down degree dimension eye row light ever principle principles "
            "things sea base circuit parallel reich republic ring step dog mover movers team childhood "
            "guessing half"},

    // ---- page furniture
    WordRow{is::furniture,
            "tweet pin messages reactions threads karma comments comment likes like views replies reply "
            "retweets tweets followers following shares "
            "share posts reads subscribers reposts bookmarks rating ratings votes upvotes"},

    // ---- other help
    WordRow{is::about_noun,
            "book books film films story stories article articles debate debates talk talks talked talking "
            "question questions concern concerns concerned worried worry know knows learn learned think "
            "thinking report song documentary complain complained complaint complaints warn warned speak "
            "spoke joke joked tell told hear heard write wrote written ask asked certain sure optimistic "
            "brought bring what how care cares curious knew"},
    WordRow{is::abbreviation,
            "mr mrs ms dr st no nos vs inc co corp ltd jan feb mar apr jun jul aug sep sept oct nov dec gov "
            "sen rep gen lt col capt prof rev hon jr sr fig eq approx ca est dept messrs maj pres cf mt ft "
            "etc art sec vol pp"},
    WordRow{is::head_part,
            "sports arms sales goods savings earnings securities customs news women economics operations "
            "communications systems weapons drugs"},
    WordRow{is::counted,
            "member nation country person seat storey story bed bedroom room page point game match vote run "
            "goal shot mile acre foot inch ton tonne litre"},
    WordRow{is::per_noun,
            "share bag head person patient item piece ticket unit car test match game bottle night dose pop "
            "vote student pupil household family trip ride call copy seat plate cup glass pack packet child "
            "worker employee member vehicle home house room customer user passenger player team song loaf "
            "kilowatt citizen resident inhabitant capita annum job shot crate bushel carton box carat throw "
            "term season lap flight visit session episode issue word page card lot token coin bitcoin"},
    WordRow{is::hedge_end,
            "than exceeding of minimum maximum over above under below to nearly almost approaching nearing "
            "least most as less like around about roughly approximately circa some estimated approx beyond "
            "beneath"},
    WordRow{is::length,
            "long tall high wide deep above below away apart across thick short freestyle sprint hurdles "
            "race butterfly breaststroke backstroke relay final underwater from beneath "
            "telescope dash pool throw jump yacht waves wave"},
    WordRow{is::plural,
            "people men women children policemen policewomen servicemen servicewomen businessmen fishermen "
            "firemen gunmen lawmakers mice geese feet teeth oxen aircraft staff personnel police sheep fish "
            "cattle deer crew troops media data criteria spacecraft offspring countrymen congressmen "
            "congresswomen clergymen salesmen spokesmen spokespeople townspeople tradesmen craftsmen "
            "workmen crewmen infantrymen militiamen marines lives wives knives wolves leaves halves "
            "loaves shelves thieves medals dead kidney innings series species headquarters dice poultry "
            "swine salmon cod trout tuna shrimp livestock infantry cavalry airmen seamen horsemen cows hertz "
            "fishermen grandchildren schoolchildren stepchildren schoolgirls phenomena bacteria strata "
            "referenda alumni nuclei radii fungi cacti hectares bureaux plateaux indices vertices matrices "
            "appendices buses gases lenses losses glasses classes passes bonuses viruses campuses"},
};

}  // namespace claimcheck::prose
