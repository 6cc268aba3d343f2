import { splitList } from "./splitList.ts";

/**
 * Armed movements, parties, secret services and non-governmental organizations known by a name that shows none.
 *
 * Membership: movements that the United Nations, the United States or the European Union have listed as terrorist or
 * sanctioned, or that govern or fought a war; intelligence services of large countries; parties in parliament known by a
 * single name; the relief and rights organizations that foreign news quotes. Source: general knowledge.
 */
export const MOVEMENTS: readonly string[] = splitList(`
hamas, hezbollah, hizbollah, hizbullah, hizballah, taliban, al-qaeda, al qaeda, al-qaida, al qaida, isis, isil, daesh,
islamic state, islamic jihad, palestinian islamic jihad, al-shabaab, boko haram, fatah, plo, pflp, al-nusra, jabhat al-nusra,
hayat tahrir al-sham, ansar allah, ansar al-sharia, lashkar-e-taiba, jaish-e-mohammed, haqqani network, abu sayyaf,
jemaah islamiyah, aum shinrikyo, shining path, farc, eln, eta, ira, pkk, ypg, peshmerga, tamil tigers, khmer rouge, viet cong,
sandinistas, contras, mujahideen, basij, irgc, quds force, hashd al-shaabi, popular mobilization forces, janjaweed, m23,
wagner group, right sector, solidarity, muslim brotherhood, likud, kadima, fidesz, jobbik, syriza, podemos,
vox party, forza italia, lega, fratelli d'italia, afd, cdu, csu, spd, fdp, sinn féin, sinn fein, dup, snp, plaid cymru,
united russia, yabloko, ldpr, smer, akp, chp, mhp, hdp, bjp, aam aadmi, zanu-pf, frelimo, renamo,
swapo, anc, kuomintang, komeito, peronists, morena,
gestapo, stasi, kgb, fsb, gru, svr, cia, fbi, nsa, mi5, mi6, gchq, mossad, shin bet, isi, bnd, dgse, sbu, nkvd, cheka,
securitate, savak, red army, wehrmacht, luftwaffe, waffen-ss, raf, idf,
greenpeace, oxfam, care international, doctors without borders, médecins sans frontières, medecins sans frontieres,
human rights watch, amnesty international, transparency international, reporters without borders, save the children,
freedom house, caritas, world vision, wwf, fifa, uefa, ioc, wada, fia, nba, nfl, nhl
`);
