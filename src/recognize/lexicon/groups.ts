import { splitList } from "./splitList.ts";

/**
 * Nationalities, peoples, world regions as adjectives, religions and political groups, in lower case, as adjective or
 * noun, where compromise's list of demonyms lacks them. Plurals in -s of those that take one are added by rule.
 */
export const GROUPS: readonly string[] = splitList(`
american, british, briton, britons, english, irish, scottish, scots, scot, welsh, danish, finnish, finn, finns,
swedish, norwegian, icelander, icelanders, dutch, dutchman, french, frenchman, frenchmen, spanish, portuguese, polish,
pole, poles, turkish, turk, turks, slovenian, slovene, slovenes, slovakian, montenegrin, kosovar, kosovan, moldovan,
belarussian, byelorussian, azerbaijani, azeri, azeris, uzbek, uzbeks, uzbekistani, kyrgyz, tajik, tajiks, turkmen,
kazakhstani, afghan, pashtun, nepali, nepalese, bhutanese, burmese, sri lankan, sinhalese, tamil, laotian, malay,
malaysian, bruneian, timorese, east timorese, papuan, fijian, tongan, maori, hawaiian, new zealander, kiwi, north korean,
north koreans, south korean, south koreans, hong konger, hong kongers, tibetan, uyghur, uyghurs, uighur, uighurs, han,
mongol, mongols, bahraini, emirian, yemeni, yemenis, yemenite, omani, saudi arabian, persian, arab, arabs, arabic,
kurd, kurds, kurdish, druze, alawite, alawites, palestinian, maltese, cypriot, cypriots, south african, congolese,
ivorian, malian, nigerien, burkinabe, beninese, togolese, gabonese, guinean, sierra leonean, mauritanian, mauritian,
angolan, mozambican, malawian, botswanan, swazi, basotho, eritrean, djiboutian, burundian, tanzanian, cape verdean,
comorian, seychellois, south sudanese, somali, somalis, berber, berbers, tutsi, hutu, zulu, zulus, yoruba, igbo, hausa,
uruguayan, salvadoran, salvadorean, costa rican, belizean, guyanese, surinamese, bahamian, barbadian, grenadian,
dominican, puerto rican, argentinian, argentinean, ecuadorean, quebecois, inuit, cherokee, navajo, aboriginal,
native american, native americans, african american, african americans, african-american, african-americans, hispanic,
hispanics, latino, latinos, latina, latinas, caucasian, chechen, chechens, tatar, tatars, crimean tatar, crimean tatars,
bashkir, circassian, ossetian, ossetians, abkhaz, abkhazian, ingush, dagestani, yakut, buryat, cossack, cossacks,
muscovite, muscovites, londoner, londoners, new yorker, new yorkers, parisian, parisians, berliner, berliners,
bavarian, catalan, catalans, basque, basques, sicilian, sardinian, breton, flemish, walloon, galician, corsican,
slav, slavs, slavic, baltic, balkan, nordic, scandinavian, anglo-saxon, anglo-saxons, germanic, celtic, latin american,
latin americans, central asian, southeast asian, east asian, south asian, west african, east african, north african,
european, europeans, western european, western europeans, eastern european, eastern europeans, central european,
western, westerner, westerners, easterner, eurasian, euro-atlantic, transatlantic, asian-american, soviet, soviets,
czechoslovak, yugoslav, yugoslavs, ottoman, prussian, byzantine, roman, romans,
christian, christians, catholic, catholics, roman catholic, protestant, protestants, orthodox christian,
orthodox christians, evangelical, evangelicals, anglican, anglicans, lutheran, lutherans, baptist, baptists, methodist,
methodists, mormon, mormons, muslim, muslims, moslem, moslems, islamic, islamist, islamists, sunni, sunnis, shia,
shias, shiite, shiites, shi'ite, shi'ites, salafi, salafist, wahhabi, sufi, jew, jews, jewish, hindu, hindus, sikh,
sikhs, buddhist, buddhists, jain, zionist, zionists, yazidi, yazidis, houthi, houthis,
republican, republicans, democrat, democrats, tory, tories, labourite, liberal democrats, nazi, nazis, neo-nazi,
neo-nazis, fascist, fascists, marxist, marxists, maoist, maoists, stalinist, leninist, trotskyist, bolshevik,
bolsheviks, menshevik, banderite, banderites, baathist, peronist, gaullist, thatcherite, confederate, ukrainian,
ukrainians, chinese, japanese, vietnamese, taiwanese, lebanese, sudanese, senegalese, cantonese, swiss
`);

/** Entries of compromise's list of demonyms that are none. */
export const NOT_GROUPS: ReadonlySet<string> = new Set(splitList(`hindi, lao, laos, philippines, texan rangers`));
