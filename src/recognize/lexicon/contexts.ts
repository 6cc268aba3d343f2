import { splitList } from "./splitList.ts";

/** General vocabulary that tells, beside an unknown name, what it names. All in lower case. */

/** "the newspaper X", "X, a company": X is an organization. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  splitList(`newspaper, newspapers, daily, magazine, company, companies, firm, outlet, broadcaster, channel, agency,
  corporation, startup, start-up, giant, conglomerate, tabloid, weekly, publisher, airline, carrier, bank, retailer,
  manufacturer, maker, automaker, carmaker, chipmaker, drugmaker, shipbuilder, developer, contractor, supplier, operator,
  brewery, insurer, lender, ngo, charity, nonprofit, foundation, think-tank, consultancy, club, party, union, consortium,
  subsidiary, brand, chain, supermarket, refiner, utility`),
);

/** "X shares": X is an organization. */
export const ORGANIZATION_ATTRIBUTES: ReadonlySet<string> = new Set(
  splitList(`shareholders, employees, shares, stock, spokesman, spokeswoman, spokesperson, ceo, lawmakers, headquarters,
  executives, workers, customers, supporters, fans`),
);

/** "X's chief executive": X is an organization. */
export const ORGANIZATION_POSSESSIONS: ReadonlySet<string> = new Set(
  splitList(`chief, ceo, chairman, chairwoman, chair, board, headquarters, shares, stock, shareholders, employees, workers,
  customers, subsidiary, subsidiaries, executives, management, managing, directors, director, spokesman, spokeswoman,
  spokesperson, parent, founder, owner, owners, products, profits, revenue, sales, website, newsroom, editor, members`),
);

/** "shares of X", "the owner of X": X is an organization. */
export const ORGANIZATION_PARTS: ReadonlySet<string> = new Set(
  splitList(`shares, stock, subsidiary, subsidiaries, division, unit, employees, shareholders, shareholder, owner, owners,
  ceo, chairman, chairwoman, chair, founder, co-founder, director, directors, partner, partners, acquisition, takeover,
  members, headquarters, spokesman, spokeswoman, spokesperson, executive, arm, customers, editor, editor-in-chief`),
);

/** "X's wife": X is a person. */
export const PERSON_POSSESSIONS: ReadonlySet<string> = new Set(
  splitList(`wife, husband, son, daughter, brother, sister, mother, father, parents, widow, lawyer, lawyers, attorney,
  family, friend, friends, colleague, colleagues, death, birthday, career, body, face, memoir, girlfriend, boyfriend,
  children, biography, successor, predecessor, aide`),
);

/** "X, a member of": X is a person, beside all roles. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  splitList(
    "member, resident, native, man, woman, mother, father, wife, husband, son, daughter, keeper, chair, holder",
  ),
);

/** "the platform X": X is a product. */
export const PLATFORM_NOUNS: ReadonlySet<string> = new Set(
  splitList("platform, app, messenger, missile, drone, network, browser, console"),
);

/** "the town of X", "the X river": X is a place. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  splitList(`city, town, village, region, province, district, port, oblast, peninsula, river, island, islands, settlement,
  capital, airport, county, area, suburb, municipality, territory, residents, lake, border, valley, coast, state, suburbs,
  delta, plateau, basin, estuary, mountains, hills, desert, neighborhood, neighbourhood, hamlet, commune, resort,
  outskirts, highlands, streets, roads, people, mayor, north, south, east, west, population, inhabitants, siege, harbour, harbor, bay, gulf, strait, canyon, street, highway`),
);

/** "near X": X is a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  splitList(
    "in, near, outside, across, throughout, inside, into, toward, towards, upstream, downstream, upriver, downriver, reached, reaches, reaching, visited, visiting, entered, entering, leaving",
  ),
);

/** "moved to X", "back from X": X is a place. */
export const MOTION_VERBS: ReadonlySet<string> = new Set(
  splitList(`came, come, comes, went, go, goes, going, gone, travel, travels, travelled, traveled, traveling, move, moves,
  moved, moving, return, returns, returned, returning, fly, flies, flew, flown, flight, flights, drive, drove, arrived,
  arrives, back, trip, trips, visit, visits, journey, fled, flee, sailed, deported, evacuated, commute, road, trains`),
);

/** "docked at X", "exploded at X": X is a place. */
export const PLACE_VERBS: ReadonlySet<string> = new Set(
  splitList(` landed, lands, docked, docks, anchored, moored, stopped, stops,
  halted, crashed, camped, crossed, exploded, derailed, sank, arrived, arrives, arriving, flooded, gathered,
  ends, begins, buried, stationed, breaks, break, laid, built, born, died`),
);

/** "upper X", "downtown X": X is a place. */
export const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  splitList("upper, lower, downtown, northern, southern, eastern, western, central, rural, occupied, coastal, inner"),
);

/** "X announced": X is an organization rather than a person. */
export const ORGANIZATION_VERBS: ReadonlySet<string> = new Set(
  splitList(`acquired, acquires, launched, launches, operates, operated, employs, employed, sells, manufactures, produces,
  owns, markets, bought, merged, unveiled, unveils, hired, publishes, published, broadcasts, reports, makes, offers, shut`),
);

/** "the X treaty": X is a law. */
export const LAW_NOUNS: ReadonlySet<string> = new Set(
  splitList("treaty, pact, accord, accords, act, law, convention, agreement, bill, directive, statute"),
);

/** "X expired": X is a law. */
export const LAW_VERBS: ReadonlySet<string> = new Set(
  splitList("expired, expires, expire, expiry, expiration, lapsed, lapses, lapse, ratified, ratification"),
);

/** "the X ceremony": X is an event. */
export const CEREMONY_NOUNS: ReadonlySet<string> = new Set(
  splitList("ceremony, festival, expo, tournament, exhibition, awards, gala, conference, regatta, marathon"),
);

/** "Great Service": praise or blame, and no name. */
export const PRAISE: ReadonlySet<string> = new Set(
  splitList(`great, good, best, better, bad, poor, worst, excellent, awesome, amazing, lovely, favorite, favourite, nice,
  wonderful, fantastic, horrible, terrible, perfect, friendly, fresh, cheap, happy, beautiful, delicious, wrong, superb,
  outstanding, impressive, pure, total, complete, incredible, fabulous, decent, overpriced`),
);
