import { splitList } from "./splitList.ts";

/**
 * Events that no pattern shows to be one, in lower case.
 *
 * Membership: wars, revolutions, massacres and crises of the last 250 years that encyclopaedias list under a name of
 * their own, and recurring sports and culture events watched around the world. Source: general knowledge.
 */
export const EVENTS: readonly string[] = splitList(`
world war i, world war ii, world war iii, world war one, world war two, world war three, first world war,
second world war, third world war, wwi, wwii, wwiii, ww1, ww2, ww3, great patriotic war, cold war, great war,
holocaust, holodomor, nakba, maidan, euromaidan, orange revolution, arab spring, prague spring, october revolution,
french revolution, american revolution, glorious revolution, cultural revolution, velvet revolution, color revolution,
great depression, watergate, brexit, olympics, winter olympics, summer olympics, paralympics, olympic games,
world cup, super bowl, wimbledon, eurovision, eurovision song contest, tour de france, oscars, grammys, emmys,
intifada, first intifada, second intifada, d-day, blitz, tet offensive, bay of pigs, bloody sunday, night of the long knives,
kristallnacht, srebrenica massacre, rwandan genocide, armenian genocide, great leap forward, long march, boxer rebellion,
boston tea party, kent state, tulip revolution, rose revolution, carnation revolution, iranian revolution, islamic revolution,
solidarity strikes, occupy wall street, me too, september 11, 9/11, iran-contra, black monday, asian games, commonwealth games,
european championship, champions league final, ryder cup, davis cup, berlinale, venice biennale, burning man, oktoberfest,
black lives matter, renaissance, reformation, armageddon
`);

/**
 * General vocabulary: lower-case nouns that make an event of a place or an organization before them: "the Abu Dhabi talks".
 *
 * Left out: nouns with another sense as common ("fire", "match", "plot") and plurals that read as verbs ("strikes").
 */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  splitList(`talks, summit, summits, conflict, war, crisis, negotiations, meeting, conference, forum, parade, celebrations,
  massacre, protests, protest, riots, uprising, coup, referendum, earthquake, olympics, invasion, offensive,
  siege, visit, ceremony, rally, strike, election, elections, vote, trial, trials, hearing, hearings, attack,
  bombing, bombings, shooting, shootings, festival, tournament, championship, championships, marathon,
  inauguration, coronation, funeral, wedding, battle, raid, revolution, rebellion, revolt, mutiny, insurrection,
  insurgency, genocide, famine, flood, floods, drought, hurricane, typhoon, cyclone, tsunami, eruption,
  landslide, wildfire, wildfires, explosion, blast, crash, disaster, accident, epidemic, outbreak, pandemic,
  blockade, evacuation, ceasefire, truce, congress, convention, symposium, seminar, exhibition, expo, carnival,
  concert, gala, regatta, derby, playoffs, grand prix, debate, manoeuvres, maneuvers, anniversary, jubilee,
  commemoration, celebration, demonstration, demonstrations, boycott, scandal, assassination, kidnapping,
  murders`),
);

/** Event nouns that are verbs too: without "the" they may say what an organization does. */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  splitList(`attack, battle, blast, blockade, boycott, crash, debate, flood, floods, parade, protest, protests, raid, rally,
  revolt, riots, strike, visit, vote, war, trial, trials`),
);
