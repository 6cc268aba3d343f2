import { splitList } from "./splitList.ts";

/**
 * Seats of power that stand for their institution, and national parliaments by their own names.
 *
 * Membership: residences, headquarters and streets that English news uses for a government or ministry; every national
 * parliament or chamber of the Inter-Parliamentary Union's members that has a name of its own in English texts; the
 * chambers and organs of the United States, the United Kingdom and the European Union. Source: general knowledge.
 */
export const INSTITUTIONS: readonly string[] = splitList(`
kremlin, white house, pentagon, downing street, whitehall, elysee, élysée, elysee palace, élysée palace, quai d'orsay,
matignon, hotel matignon, capitol hill, foggy bottom, blue house, zhongnanhai, quirinal, moncloa, bankova, lubyanka,
buckingham palace, casa rosada, planalto, palazzo chigi, hofburg, sublime porte,
bundestag, bundesrat, bundeswehr, reichstag, duma, state duma, federation council, knesset, verkhovna rada, rada,
sejm, riksdag, storting, folketing, althing, saeima, seimas, riigikogu, eduskunta, majlis, majles, lok sabha, rajya sabha,
diet, national diet, cortes, cortes generales, dáil, dail, dáil éireann, seanad, oireachtas, bundesversammlung,
nationalrat, tweede kamer, eerste kamer, staten-generaal, skupstina, skupština, sabor, vouli, jatiya sangsad, loya jirga,
wolesi jirga, meshrano jirga, verkhovny sovet, jogorku kenesh, mazhilis, oliy majlis, milli majlis, milli mejlis,
great khural, shura council, majlis al-shura, tynwald, holyrood, stormont, senedd, lagting, kuvendi, sobranie,
narodno sabranie, országgyűlés, national people's congress, supreme people's assembly, politburo, congress, us congress,
senate, us senate, house of representatives, house of commons, house of lords, supreme soviet, state council,
european parliament, european commission, european council, european union, european central bank, eurogroup, eurozone,
federal reserve, fed, bank of england, bank of japan, people's bank of china, bundesbank
`);
