import { splitList } from "./splitList.ts";

/** Titles and roles that stand before a person's name, in lower case, hyphens as spaces. */
export const TITLES: readonly string[] = splitList(`
mr, mrs, ms, miss, dr, prof, professor, sir, dame, madam, madame, lord, lady, rev, reverend, father, sister, rabbi, imam,
sheikh, ayatollah, grand ayatollah, pope, patriarch, metropolitan, archbishop, cardinal, bishop, pastor, saint,
president, vice president, co president, ex president, president elect, prime minister, deputy prime minister, premier,
first lady, chancellor, vice chancellor, minister, foreign minister, deputy foreign minister, defense minister,
defence minister, deputy defense minister, interior minister, finance minister, economy minister, justice minister,
energy minister, health minister, culture minister, trade minister, education minister, transport minister,
prime minister designate, secretary, deputy secretary, under secretary, undersecretary, assistant secretary,
secretary general, deputy secretary general, secretary of state, secretary of defense, secretary of war,
secretary of the treasury, treasury secretary, defense secretary, defence secretary, foreign secretary, home secretary,
war secretary, commerce secretary, energy secretary, press secretary, homeland security secretary, state secretary,
health secretary, education secretary, first secretary, general secretary, attorney general, prosecutor general,
solicitor general, surgeon general, governor, lieutenant governor, governor general, mayor, senator, congressman,
congresswoman, representative, rep, sen, gov, mp, mep, pm, speaker, majority leader, minority leader, chairman,
chairwoman, chairperson, chair, vice chair, deputy chair, deputy chairman, vice chairman, co chair, ceo, cfo, coo, cto,
chief executive, chief executive officer, chief of staff, chief of the general staff, chief, director,
director general, executive director, deputy director, managing director, founder, co founder, commissioner, ambassador,
envoy, special envoy, presidential envoy, special representative, special presidential envoy, presidential aide, aide,
adviser, advisor, national security adviser, national security advisor, spokesman, spokeswoman, spokesperson,
press officer, general, gen, major general, lieutenant general, colonel general, brigadier general, army general,
colonel, col, lieutenant colonel, lieutenant, lt, lt col, lt gen, maj gen, brig gen, major, maj, captain, capt, sergeant,
sgt, corporal, private, admiral, adm, rear admiral, vice admiral, fleet admiral, marshal, field marshal, commander, cmdr,
commander in chief, judge, justice, chief justice, prosecutor, chief prosecutor, sheriff, inspector, detective, officer,
supreme leader, leader, king, queen, prince, princess, crown prince, emperor, empress, tsar, czar, sultan, emir, duke,
duchess, count, baron, baroness, comrade, coach, head, deputy head, deputy, member, editor, editor in chief, analyst,
journalist, author, actor, actress, singer, economist, historian, activist, congress member, lawmaker, officer,
high representative, permanent representative, first deputy, vladyka, metropolitan bishop, monsignor, abbot, abbess, prior, deacon, archdeacon, archimandrite, hegumen, vicar,
chaplain, canon, brother, mother superior, chief rabbi, grand mufti, mufti, mullah, maulana, hojatoleslam, sayyid, hajji,
swami, guru, lama, dalai lama, herr, frau, monsieur, señor, señora, signor, signora, uncle, aunt, grandma, grandpa, mom, dad
`);

/** Titles that are as often part of another name ("General Assembly", "Stephen King"): they need a person after them. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = new Set(
  splitList(`general, major, private, justice, king, queen, prince, princess, count, baron, duke, father, sister, saint,
  lord, lady, head, chief, member, officer, coach, judge, secretary, representative, speaker, chair, director, premier,
  leader, marshal, captain, cardinal, bishop, pope, emir, analyst, author, singer, minister, miss, mom, dad, state secretary,
  metropolitan, prior, deacon, vicar, canon, brother, guru, president, commander, deputy, editor, founder, dean, prosecutor, chancellor, senator, governor, mayor`),
);

/** What follows "Minister of", "Secretary of" … and is no name. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  splitList(`state, defense, defence, war, foreign, affairs, finance, interior, justice, health, energy, treasury, trade,
  culture, education, transport, transportation, labor, labour, agriculture, commerce, economy, economic, development,
  environment, security, national, homeland, industry, science, technology, sports, sport, housing, staff, internal,
  veterans, digital, communications, information, tourism, planning, infrastructure, natural, resources, emergency,
  emergencies, situations, external, relations, social, public, works, home, and, the, of, for`),
);

/** Lower-case roles that compromise's list of actors lacks. */
export const ROLES: readonly string[] = splitList(`
spokesman, spokeswoman, spokesperson, envoy, aide, adviser, advisor, premier, chairperson, chair, senator, lawmaker,
governor, ambassador, general, chief, boss, head, commissioner, negotiator, prosecutor, judge, pundit, anchor, host,
financier, billionaire, oligarch, magnate, whistleblower, hacker, blogger, expert, professor, academic, dissident,
opposition leader, co-founder, founder, presenter, correspondent, counterpart, successor, predecessor, nominee,
candidate, incumbent, ex-president, president, chancellor, minister, secretary, king, pope, coach, striker, midfielder
`);

/** What is written with a full stop before a name, though no sentence ends there: "Dr. Ada", "St. Ives". */
export const DOTTED: ReadonlySet<string> = new Set(
  splitList("st, mt, ft, dr, mr, mrs, ms, prof, gen, lt, col, sgt, capt, sen, rep, gov, rev, jr, adm"),
);
