import { splitList } from "./splitList.ts";

/**
 * Places that compromise's lists of countries, regions and cities lack, in lower case: short, former and official
 * names of countries, continents and world regions, disputed territories, seas, subdivisions of large countries, and
 * other usual English spellings of capitals and of the centres of Ukraine's oblasts.
 */
export const PLACES: readonly string[] = splitList(`
us, u.s., u.s, u.s.a., u.s.a, usa, uk, u.k., u.k, uae, dprk, prc, drc, ussr, gdr, frg, fyrom,
america, britain, great britain, england, scotland, wales, northern ireland, holland, the hague,
türkiye, turkiye, eswatini, cabo verde, north macedonia, czechoslovakia, yugoslavia, persia, siam, ceylon, prussia,
soviet union, russian federation, people's republic of china, republic of korea, islamic republic of iran,
united states of america, kingdom of saudi arabia, russian empire, ottoman empire, british empire, soviet russia,
republic of the congo, democratic republic of the congo, democratic republic of congo, congo, ivory coast,
côte d'ivoire, chad, guinea-bissau, timor-leste, the gambia, vatican, holy see, são tomé and príncipe,
bosnia, herzegovina, antigua, barbuda, trinidad, tobago, saint kitts and nevis, saint vincent and the grenadines,
taiwan, hong kong, macau, palestine, gaza, gaza strip, west bank, golan heights, east jerusalem, western sahara,
kosovo, abkhazia, south ossetia, north ossetia, transnistria, nagorno-karabakh, karabakh, northern cyprus,
somaliland, puntland, kashmir, jammu, ladakh, tibet, xinjiang, inner mongolia, manchuria, kurdistan, catalonia,
donbass, donbas, crimea, novorossiya, svalbard, new caledonia, réunion, åland islands,
europe, asia, africa, oceania, australasia, antarctica, north america, south america, latin america, central america,
the americas, eurasia, middle east, near east, far east, russian far east, west, east, global south, global north,
western europe, eastern europe, central europe, northern europe, southern europe, central asia, south asia,
east asia, southeast asia, south-east asia, northeast asia, west asia, western asia, asia-pacific, indo-pacific,
west africa, east africa, north africa, central africa, southern africa, sub-saharan africa, sahel, maghreb, levant,
horn of africa, balkans, western balkans, caucasus, north caucasus, south caucasus, transcaucasia, scandinavia,
baltics, benelux, iberia, anatolia, mesopotamia, caribbean, west indies, polynesia, melanesia, arctic, siberia,
gulf, persian gulf, gulf of mexico, gulf of aden, gulf of oman, arabian peninsula, korean peninsula, sinai,
balkan peninsula, indian subcontinent, bosphorus, dardanelles, suez canal, panama canal, strait of hormuz,
taiwan strait, english channel, bering strait, strait of malacca, bab el-mandeb, mediterranean, mediterranean sea,
baltic, baltic sea, black sea, red sea, caspian, caspian sea, north sea, arabian sea, dead sea, aegean, aegean sea,
adriatic, adriatic sea, sea of japan, east china sea, south china sea, yellow sea, sea of azov, azov, barents sea,
okhotsk, sea of okhotsk, pacific, atlantic, indian ocean, arctic ocean, atlantic ocean, pacific ocean,
alps, himalayas, urals, ural mountains, carpathians, pyrenees, andes, rocky mountains, amazon, sahara, gobi, volga,
dnieper, dnipro, don, danube, rhine, euphrates, tigris, nile, ganges, indus, yangtze, mississippi, kuril islands,
kamchatka, kuban, tatarstan, bashkortostan, chechnya, dagestan, yakutia, chukotka, karelia, primorye,
zabaykalye, transbaikal, udmurtia, mordovia, chuvashia, ingushetia, kalmykia, adygea, khakassia, buryatia, komi,
kyiv, kiev, peking, rangoon, calcutta, bombay, madras, canton, saigon, constantinople, leningrad, st petersburg,
st. petersburg, saint petersburg, stalingrad, petrograd, nur-sultan, astana, frunze, tiflis, reval, danzig,
kuala lumpur, washington dc, washington d.c., washington, d.c., dc, nyc, la,
kharkov, kharkiv, odessa, odesa, nikolaev, mykolaiv, lvov, lviv, chernigov, chernihiv, dnepropetrovsk,
dnipropetrovsk, zaporozhye, zaporizhzhia, lugansk, luhansk, donetsk, kherson, sumy, poltava, cherkasy, cherkassy,
vinnitsa, vinnytsia, zhytomyr, zhitomir, rovno, rivne, lutsk, ternopol, ternopil, ivano-frankovsk, ivano-frankivsk,
uzhgorod, uzhhorod, chernovtsy, chernivtsi, khmelnitsky, khmelnytskyi, kirovograd, kropyvnytskyi, volyn,
transcarpathia, galicia, sevastopol, simferopol, yalta, mariupol,
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, missouri, montana,
nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york city, north carolina, north dakota,
ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
virginia, west virginia, wisconsin, wyoming, district of columbia, puerto rico, northern territory, new south wales,
queensland, guangxi, hebei, henan, heilongjiang, hubei, liaoning, ningxia, shaanxi, shandong, shanxi, yunnan,
zhejiang, anhui, hainan, silicon valley, wall street, hollywood, manhattan, brooklyn, queens, red square, times square
`);

/** Places whose names are also given names: alone they are places, before an unknown surname they are persons. */
export const PLACES_LIKE_PERSONS: ReadonlySet<string> = new Set(
  splitList(`jordan, israel, georgia, chad, paris, austin, charlotte, florence, sydney, victoria, virginia, carolina,
  dakota, brooklyn, madison, jackson, lincoln, houston, dallas, india, china, kenya, asia, america, cuba, london,
  savannah, salem, milan, orlando, santiago, diego, francisco, antonio, jose, luis, juan, isabel, marino, lucia,
  helena, martin, washington, hamilton, kent, chester, lancaster, bristol, troy, tyler, eugene, denver, phoenix,
  cairo, odessa, alexandria, sofia, malta, roman, kazan, regina, catalina, montana, nevada, tracy, aurora, ada`),
);
