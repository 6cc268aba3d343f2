import { splitList } from "./splitList.ts";

/**
 * Organizations that no pattern shows to be one, in lower case: seats of power that stand for their institution,
 * parliaments, international organizations, parties and movements known by one word, central news agencies.
 */
export const ORGANIZATIONS: readonly string[] = splitList(`
kremlin, white house, pentagon, downing street, elysee, élysée, elysee palace, capitol hill, foggy bottom,
bundestag, bundesrat, bundeswehr, reichstag, duma, state duma, federation council, knesset, verkhovna rada, rada,
sejm, riksdag, storting, folketing, saeima, seimas, riigikogu, eduskunta, majlis, lok sabha, rajya sabha, diet,
cortes, politburo, congress, us congress, senate, us senate, house of representatives, house of commons,
house of lords, european parliament, european commission, european council, european union, eurogroup, eurozone,
united nations, u.n., u.n, un, unsc, nato, osce, eu, e.u., e.u, sco, brics, asean, opec, opec+, csto, eaeu, cis,
european central bank, federal reserve, fed, world bank, international monetary fund, mercosur, g7, g8, g20, g77,
interpol, europol, eurojust, eurocontrol, frontex, gestapo, stasi, mossad, shin bet, comintern, cominform,
hamas, hezbollah, hizbollah, hizballah, taliban, al-qaeda, al qaeda, al-qaida, isis, isil, daesh, islamic state,
islamic jihad, al-shabaab, boko haram, fatah, likud, muslim brotherhood, ansar allah, hayat tahrir al-sham, solidarity,
red cross, red crescent, red army, wehrmacht, luftwaffe, allies, warsaw pact, entente, comecon,
reuters, bloomberg, tass, interfax, xinhua, ria novosti, sputnik, rossiya segodnya, anadolu, associated press,
agence france-presse, al jazeera, al arabiya, deutsche welle, politico, axios, euronews, newsmax, fox news, msnbc,
le monde, le figaro, der spiegel, die welt, bild, el pais, el país, corriere della sera, la repubblica, pravda, izvestia,
kommersant, vedomosti, rbk, haaretz, asahi shimbun, the economist, newsweek, forbes, the guardian, the telegraph,
the independent, the atlantic, the hill, the intercept, the lancet, the times,
google, microsoft, apple, amazon, meta, openai, nvidia, tesla, spacex, boeing, airbus, huawei, samsung, toyota,
volkswagen, siemens, gazprom, rosneft, rosatom, lukoil, sberbank, aeroflot, roscosmos, rostec, shell, exxonmobil,
chevron, totalenergies, blackrock, goldman sachs, jpmorgan, pfizer, astrazeneca, biontech, moderna, alibaba, tencent,
greenpeace, unicef, unesco, unhcr, oxfam, wikileaks, bellingcat, doctors without borders, médecins sans frontières,
medecins sans frontieres, human rights watch, amnesty international, transparency international
`);

/** Capital letters that are no names, in lower case. */
export const PLAIN_ACRONYMS: ReadonlySet<string> = new Set(
  splitList(`ceo, cfo, coo, cto, pm, mp, mps, mep, meps, tv, gdp, gnp, ai, it, id, pr, hr, hq, ngo, ngos, pow, pows, wmd,
  icbm, icbms, uav, uavs, ied, dna, rna, hiv, aids, covid, atm, suv, suvs, gps, pc, cd, dvd, usb, url, www, http, https,
  html, pdf, faq, rsvp, asap, lol, omg, btw, imo, imho, ps, nb, am, pm, ad, bc, bce, ce, gmt, utc, est, pst, edt, pdt, cet,
  ok, vip, vat, phd, md, ba, ma, bsc, msc, mba, llc, inc, ltd, plc, gmbh, sa, ag, ii, iii, iv, vi, vii, viii, ix, xi, xii,
  xiii, xiv, xv, xvi, xvii, xviii, xix, xx, xxi, aka, dob, eta, diy, usd, eur, rub, gbp, lng, lpg, co2, kpi, roi, ipo,
  fyi, tbd, tba, nsfw, cctv, lgbt, lgbtq, lgbtq+, dj, mc, mvp, nato-style, kg, km, mm, cm, mph, kph, no, not, and, or,
  the, read, more, also, all, new, live, video, photo, breaking, watch, update, i, a, oh, wow, yes, never, very, so, my`),
);
