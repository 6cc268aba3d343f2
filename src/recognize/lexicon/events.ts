import { splitList } from "./splitList.ts";

/** Events that no pattern shows to be one, in lower case: wars, revolutions, sports events. */
export const EVENTS: readonly string[] = splitList(`
world war i, world war ii, world war iii, world war one, world war two, world war three, first world war,
second world war, third world war, wwi, wwii, wwiii, ww1, ww2, ww3, great patriotic war, cold war, great war,
holocaust, holodomor, nakba, maidan, euromaidan, orange revolution, arab spring, prague spring, october revolution,
french revolution, american revolution, glorious revolution, cultural revolution, velvet revolution, color revolution,
great depression, watergate, brexit, olympics, winter olympics, summer olympics, paralympics, olympic games,
world cup, super bowl, wimbledon, eurovision, eurovision song contest, tour de france, oscars, grammys, emmys,
black lives matter, renaissance, reformation, armageddon
`);

/** Lower-case nouns that make an event of a place or an organization before them: "the Abu Dhabi talks". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  splitList(`talks, summit, summits, conflict, war, crisis, negotiations, meeting, conference, forum, parade, celebrations,
  massacre, protests, riots, uprising, coup, referendum, earthquake, olympics, invasion, offensive, siege`),
);
