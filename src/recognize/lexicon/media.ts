import { splitList } from "./splitList.ts";

/**
 * News agencies, newspapers and broadcasters known by a name that shows none.
 *
 * Membership: the national news agency or agencies of large countries, and the newspapers of record, news magazines,
 * news sites and public or international broadcasters that foreign news quotes. Left out: names that end in a word like
 * Times, Post or News, which the rules know. Source: general knowledge.
 */
export const MEDIA: readonly string[] = splitList(`
reuters, thomson reuters, bloomberg, associated press, afp, agence france-presse, dpa, ansa, efe, tass, interfax, ria novosti,
ukrinform, unian, pap, mti, belta, anadolu, irna, tasnim, wafa, spa, xinhua, kyodo, yonhap, kcna, pti, antara, bernama, cna,
bbc, cnn, nbc, cbs, abc news, pbs, npr, msnbc, fox news, newsmax, c-span, cnbc, politico, axios, buzzfeed, vox media,
the new yorker, the economist, newsweek, forbes, the guardian, the telegraph, the independent, the atlantic, the hill,
the intercept, the lancet, the times, the spectator, der spiegel, die welt, die zeit, bild, handelsblatt, süddeutsche zeitung,
frankfurter allgemeine zeitung, deutsche welle, zdf, ard, orf, le monde, le figaro, libération, mediapart, france 24, rfi,
corriere della sera, la repubblica, la stampa, rai, el pais, el país, el mundo, la vanguardia, euronews, de telegraaf,
de volkskrant, nos, svt, dagens nyheter, aftonbladet, yle, helsingin sanomat, nrk, aftenposten, politiken, rte, rté,
gazeta wyborcza, rzeczpospolita, pravda, izvestia, kommersant, vedomosti, novaya gazeta, rbk, rbc, meduza, lenta.ru,
sputnik, rossiya segodnya, rossiya 1, ntv, ukrainska pravda, ukrayinska pravda, suspilne, hromadske, haaretz, yedioth ahronoth,
maariv, al jazeera, al arabiya, al-ahram, al-hayat, asharq al-awsat, press tv, presstv, hurriyet, sabah, cumhuriyet, trt,
asahi shimbun, yomiuri shimbun, mainichi shimbun, nikkei, nhk, chosun ilbo, hankyoreh, cctv news, cgtn, caixin,
the hindu, ndtv, folha de s.paulo, o globo, clarín, la nación, telesur, granma, voice of america, radio free europe, wikileaks,
bellingcat
`);
