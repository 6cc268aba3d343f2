import { splitList } from "./splitList.ts";

/** Countries by short, former and official names and by acronym, where compromise's list lacks them; disputed states. */
const COUNTRIES = `
us, u.s., u.s, u.s.a., u.s.a, usa, uk, u.k., u.k, uae, dprk, prc, drc, ussr, gdr, frg, fyrom, roc, ksa,
america, britain, great britain, england, scotland, wales, northern ireland, holland, türkiye, turkiye, eswatini,
cabo verde, north macedonia, czechia, czechoslovakia, yugoslavia, persia, siam, ceylon, prussia, rhodesia, zaire, upper volta,
abyssinia, dahomey, burma, east germany, west germany, south vietnam, north vietnam, north yemen, south yemen, biafra,
soviet union, soviet russia, russian federation, people's republic of china, republic of china, republic of korea,
islamic republic of iran, united states of america, kingdom of saudi arabia, russian empire, ottoman empire,
british empire, austria-hungary, habsburg empire, byzantium, roman empire, mughal empire, holy roman empire,
republic of the congo, democratic republic of the congo, democratic republic of congo, congo, ivory coast, côte d'ivoire,
chad, jordan, guinea-bissau, timor-leste, the gambia, vatican, holy see, são tomé and príncipe, bosnia, herzegovina,
antigua, barbuda, trinidad, tobago, saint kitts and nevis, saint vincent and the grenadines, st lucia, st. lucia,
taiwan, hong kong, macau, macao, palestine, kosovo, abkhazia, south ossetia, transnistria, nagorno-karabakh, karabakh,
northern cyprus, western sahara, somaliland, puntland, rojava`;

/** Continents and world regions. */
const REGIONS = `
europe, asia, africa, oceania, australasia, antarctica, north america, south america, latin america, central america,
the americas, eurasia, middle east, near east, far east, russian far east, west, east, global south, global north,
western europe, eastern europe, central europe, northern europe, southern europe, central asia, south asia, east asia,
southeast asia, south-east asia, northeast asia, west asia, western asia, asia-pacific, indo-pacific, west africa,
east africa, north africa, central africa, southern africa, sub-saharan africa, sahel, maghreb, mashreq, levant,
horn of africa, balkans, western balkans, caucasus, north caucasus, south caucasus, transcaucasia, scandinavia, baltics,
benelux, low countries, iberia, anatolia, mesopotamia, fertile crescent, caribbean, west indies, polynesia, melanesia,
micronesia, arctic, siberia, patagonia, amazonia, indochina, new england, midwest, deep south, holy land, crimea, donbass,
donbas, novorossiya, galicia, volhynia, bukovina, transcarpathia, transylvania, bessarabia, silesia, pomerania, bohemia,
moravia, slavonia, vojvodina, thrace, macedonia, epirus, savoy, flanders, wallonia, lapland, kurdistan, kashmir, jammu,
ladakh, punjab, bengal, balochistan, waziristan, khyber pakhtunkhwa, tibet, xinjiang, inner mongolia, manchuria, darfur,
tigray, oromia, ogaden, katanga, kivu, casamance, cabinda, gaza, gaza strip, west bank, judea, samaria, golan,
golan heights, east jerusalem, sinai, catalonia, andalusia, basque country, lombardy, tuscany, sicily, sardinia, corsica,
normandy, brittany, provence, alsace, bavaria, saxony, cornwall, ulster, svalbard, new caledonia, réunion,
åland islands, faroe islands, falkland islands, falklands, gibraltar, guantanamo, guantanamo bay, okinawa, hokkaido`;

/** Oceans, seas, straits, canals, mountains and rivers that an atlas of the world names on its overview maps. */
const NATURE = `
gulf, persian gulf, gulf of mexico, gulf of aden, gulf of oman, gulf of finland, gulf of guinea, bay of bengal,
bay of biscay, arabian peninsula, korean peninsula, balkan peninsula, kola peninsula, crimean peninsula, indian subcontinent,
bosphorus, bosporus, dardanelles, suez canal, panama canal, kiel canal, strait of hormuz, strait of gibraltar,
taiwan strait, english channel, bering strait, strait of malacca, bab el-mandeb, mediterranean, mediterranean sea, baltic,
baltic sea, black sea, red sea, caspian, caspian sea, north sea, arabian sea, dead sea, aegean, aegean sea, adriatic,
adriatic sea, ionian sea, irish sea, aral sea, sea of japan, east china sea, south china sea, yellow sea, coral sea, tasman sea,
sea of azov, azov, barents sea, kara sea, bering sea, norwegian sea, caribbean sea, okhotsk, sea of okhotsk, pacific, atlantic,
pacific ocean, atlantic ocean, indian ocean, arctic ocean, southern ocean, alps, himalayas, urals, ural mountains,
carpathians, pyrenees, apennines, andes, rockies, rocky mountains, appalachians, hindu kush, pamirs, karakoram, tian shan,
altai, atlas mountains, everest, kilimanjaro, mont blanc, elbrus, ararat, amazon, sahara, gobi, kalahari, negev, volga,
dnieper, dnipro, dniester, don, danube, rhine, elbe, oder, vistula, seine, loire, thames, tiber, ebro, euphrates, tigris, nile,
niger river, zambezi, ganges, indus, brahmaputra, mekong, yangtze, yellow river, amur, lena river, yenisei, mississippi, missouri,
rio grande, orinoco, kuril islands, kurils, sakhalin, kamchatka, galapagos, canary islands, azores, balearic islands`;

/** States, provinces and republics of large federations, and their short names. */
const SUBDIVISIONS = `
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, missouri, montana,
nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon,
pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia,
wisconsin, wyoming, district of columbia, puerto rico, guam, ontario, quebec, québec, british columbia, alberta, manitoba,
saskatchewan, nova scotia, new brunswick, newfoundland, labrador, yukon, nunavut, northwest territories,
new south wales, queensland, victoria, tasmania, south australia, western australia, northern territory,
baden-württemberg, brandenburg, hesse, lower saxony, north rhine-westphalia, rhineland-palatinate, saarland, saxony-anhalt,
schleswig-holstein, thuringia, adygea, altai republic, bashkortostan, buryatia, chechnya, chukotka, chuvashia, dagestan,
ingushetia, kabardino-balkaria, kalmykia, karachay-cherkessia, karelia, khakassia, komi, mari el, mordovia,
north ossetia, primorye, tatarstan, transbaikal, zabaykalye, tuva, udmurtia, yakutia, kuban, guangdong, guangxi,
guizhou, gansu, hebei, henan, heilongjiang, hubei, hunan, jiangsu, jiangxi, jilin, liaoning, ningxia, qinghai, shaanxi,
shandong, shanxi, sichuan, yunnan, zhejiang, anhui, fujian, hainan, andhra pradesh, arunachal pradesh, assam, bihar,
chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand, karnataka, kerala, madhya pradesh, maharashtra, manipur,
meghalaya, mizoram, nagaland, odisha, rajasthan, sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand,
west bengal, chiapas, oaxaca, sinaloa, jalisco, yucatán, yucatan, bahia, minas gerais, mato grosso, paraná`;

/** Capitals and other large cities by another English spelling than GeoNames', by a former name or a short one. */
const OTHER_NAMES = `
the hague, kyiv, kiev, kharkov, kharkiv, odessa, odesa, nikolaev, mykolaiv, lvov, lviv, chernigov, chernihiv,
dnepropetrovsk, dnipropetrovsk, zaporozhye, zaporizhzhia, lugansk, luhansk, donetsk, kherson, sumy, poltava, cherkasy,
cherkassy, vinnitsa, vinnytsia, zhytomyr, zhitomir, rovno, rivne, lutsk, ternopol, ternopil, ivano-frankovsk,
ivano-frankivsk, uzhgorod, uzhhorod, chernovtsy, chernivtsi, khmelnitsky, khmelnytskyi, kirovograd, kropyvnytskyi, volyn,
sevastopol, simferopol, yalta, mariupol, kishinev, chisinau, tiflis, tbilisi, yerevan, erevan, alma-ata, frunze, nur-sultan, astana,
reval, vilna, wilno, danzig, breslau, stettin, königsberg, lemberg, pressburg, brunn, agram, salonika, salonica, smyrna,
angora, constantinople, adrianople, petrograd, leningrad, stalingrad, st petersburg, st. petersburg, saint petersburg,
nizhny novgorod, yekaterinburg, sverdlovsk, peking, peiping, nanking, canton, mukden, port arthur, saigon, rangoon, batavia,
bombay, calcutta, madras, bangalore, poona, benares, mysore, cawnpore, dacca, leopoldville, stanleyville, salisbury, lourenço marques,
tananarive, kuwait city, mecca, medina, aleppo, homs, raqqa, mosul, basra, kirkuk, erbil, irbil, kandahar,
herat, jalalabad, peshawar, benghazi, tripoli, sirte, alexandria, port said, timbuktu, seville, saragossa, lisbon, oporto,
nuremberg, cologne, munich, hanover, brunswick, coblenz, basel, basle, geneva, lucerne, berne, zurich, antwerp,
ghent, bruges, ostend, louvain, liège, marseilles, lyons, turin, genoa, milan, venice, florence, naples, leghorn, padua, mantua,
syracuse, cracow, warsaw, prague, bucharest, belgrade, athens, thessaloniki, piraeus, corfu, crete, gothenburg, copenhagen,
washington dc, washington d.c., washington, d.c., dc, nyc, la, new york city, san salvador, kuala lumpur,
brooklyn, queens,
samara, phoenix, denver, charlotte, kent, hamilton, kobe, austin, sydney, orlando, houston, dallas, santiago`;

/** Landmark squares, streets, districts and quarters known the world over: those that large guide books have an entry for. */
const LANDMARKS = `
tiananmen square, red square, trafalgar square, times square, piccadilly circus, leicester square, parliament square, tahrir square,
taksim square, st peter's square, st. peter's square, st mark's square, place de la concorde, place vendôme, potsdamer platz,
alexanderplatz, plaza mayor, puerta del sol, syntagma square, wenceslas square, old town square, azadi square, maidan square, zócalo,
independence square, union square, washington square, plaza de mayo, djemaa el-fna, merdeka square, kim il sung square,
wall street, fifth avenue, madison avenue, broadway, park avenue, sunset boulevard, hollywood boulevard, rodeo drive, bourbon street,
pennsylvania avenue, beale street, lombard street, abbey road, baker street, oxford street, regent street, fleet street, downing street,
savile row, carnaby street, whitehall, champs-élysées, champs-elysées, champs elysees, la rambla, unter den linden, kurfürstendamm,
nevsky prospekt, arbat, via appia, via dolorosa, nanjing road, orchard road, khao san road, istiklal avenue, las vegas strip,
manhattan, harlem, soho, tribeca, greenwich village, chinatown, chelsea, hollywood, beverly hills, silicon valley, the bronx,
french quarter, capitol hill, georgetown, westminster, mayfair, covent garden, notting hill, canary wharf, camden town, city of london,
montmartre, montparnasse, latin quarter, le marais, la défense, kreuzberg, trastevere, copacabana, ipanema, shibuya, shinjuku, ginza,
akihabara, kowloon, gangnam, the bund, sultanahmet, zamalek, bondi beach, christiania, temple mount, old city of jerusalem, soweto`;

/** Places that compromise's lists of countries, regions and cities and the list of large cities lack, in lower case. */
export const PLACES: readonly string[] = [COUNTRIES, REGIONS, NATURE, SUBDIVISIONS, OTHER_NAMES, LANDMARKS].flatMap(
  splitList,
);

/** Places whose names are also given names: alone they are places, before an unknown surname they are persons. */
export const PLACES_LIKE_PERSONS: ReadonlySet<string> = new Set(
  splitList(`jordan, israel, georgia, chad, paris, austin, charlotte, florence, sydney, victoria, virginia, carolina,
  dakota, brooklyn, madison, jackson, lincoln, houston, dallas, india, china, kenya, asia, america, cuba, london,
  savannah, salem, milan, orlando, santiago, diego, francisco, antonio, jose, luis, juan, isabel, marino, lucia,
  helena, martin, washington, hamilton, kent, chester, lancaster, bristol, troy, tyler, eugene, denver, phoenix,
  cairo, odessa, alexandria, sofia, malta, roman, kazan, regina, catalina, montana, nevada, tracy, aurora, ada`),
);

/** The postal codes of the United States' states, in lower case: places after a town and a comma alone. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  splitList(`al, ak, az, ar, ca, co, ct, de, fl, ga, hi, id, il, in, ia, ks, ky, la, me, md, ma, mi, mn, ms, mo, mt, ne, nv,
  nh, nj, nm, ny, nc, nd, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, vt, va, wa, wv, wi, wy, dc`),
);
