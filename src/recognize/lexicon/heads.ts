import type { Kind } from "../../model.ts";
import { splitList } from "./splitList.ts";

const HEADS: readonly (readonly [Kind, string])[] = [
  [
    "ORGANIZATION",
    `ministry, ministries, department, committee, subcommittee, commission, council, agency, bureau, administration,
    authority, service, services, office, secretariat, directorate, inspectorate, board, chamber, tribunal, court,
    parliament, congress, senate, assembly, duma, cabinet, government, police, army, navy, fleet, corps, brigade,
    battalion, regiment, division, squadron, forces, force, guard, guards, marines, command, staff, party, front,
    movement, league, union, alliance, coalition, bloc, federation, confederation, association, society,
    organization, organisation, foundation, fund, trust, institute, institution, university, college, school,
    academy, faculty, laboratory, laboratories, lab, labs, observatory, bank, corp, corporation, company, co, inc,
    ltd, llc, plc, gmbh, ag, group, holding, holdings, partners, ventures, capital, industries, enterprises,
    enterprise, systems, technologies, technology, solutions, airlines, airways, motors, pharmaceuticals,
    insurance, securities, investments, consulting, associates, media, news, times, post, journal, herald, tribune,
    gazette, telegraph, daily, weekly, magazine, newspaper, press, review, chronicle, observer, mail, radio,
    television, tv, channel, network, broadcasting, show, podcast, studios, pictures, records, entertainment,
    church, patriarchate, diocese, synod, monastery, orchestra, choir, ballet, club, fc, team, hospital, clinic,
    exchange, consortium, cooperative, collective, brotherhood, legion, militia, mission, taskforce, intelligence,
    reserve, treasury, embassy, logistics, advisory, advisors, advisers, trustees, athletic, athletics, rovers,
    wanderers, rangers, united, hotspur, syndicate, cartel, conglomerate, brewery, breweries, foods, beverages,
    shipping, shipyard, shipyards, lines, railways, railroad, motorsports, racing, dynamics, electronics, energy,
    petroleum, oil, gas, mining, steel, chemicals, biotech, therapeutics, healthcare, software, networks, telecom,
    mobile, communications, aerospace, aviation, defence, defense, armaments, robotics, semiconductors, properties,
    realty, estates, developers, construction, engineering, manufacturing, products, brands, stores, supermarkets,
    retail, outfitters, publishing, publishers, books, wire, courier, ledger, bulletin, standard, examiner,
    inquirer, dispatch, sentinel, star-ledger, advertiser, digest, register, almanac, newswire, transport, transit,
    freight, express, unions, confederacy, caucus, squad, troops, patrol, registry, archive, archives,
    conservatory, seminary, polytechnic, kindergarten, nursery, hospice, infirmary, wing, faction, array,
    prosecutors, ombudsman, watchdog, regulator, consulate, delegation, initiative, project, program, programme,
    democrats, greens, socialists, conservatives, labour`,
  ],
  [
    "LOCATION",
    `region, oblast, krai, province, district, county, prefecture, municipality, republic, territory, governorate,
    state, city, town, village, river, lake, sea, ocean, bay, gulf, strait, straits, channel, canal, island,
    islands, isle, peninsula, cape, mountain, mountains, mount, hill, hills, valley, desert, forest, glacier, reef,
    atoll, archipelago, coast, beach, falls, creek, street, avenue, road, boulevard, lane, square, plaza, highway,
    bridge, tunnel, airport, airfield, airbase, port, harbor, harbour, station, park, gardens, garden, tower,
    palace, castle, fortress, cathedral, mosque, temple, synagogue, museum, gallery, library, theater, theatre,
    stadium, arena, hotel, residence, mansion, prison, cemetery, memorial, monument, center, centre, hall, plant,
    dam, reservoir, base, cosmodrome, spaceport, heights, plateau, strip, corridor, zone, delta, springs, estuary,
    basin, canyon, gorge, ridge, moor, marsh, lagoon, fjord, cove, sound, woods, grove, meadows, terrace, crescent,
    alley, market, quay, wharf, pier, docks, dock, terminal, junction, crossing, interchange, suburb, borough,
    parish, shire, ward, neighborhood, neighbourhood, hamlet, oasis, steppe, tundra, savannah, waterfall, volcano,
    crater, cave, caves, lighthouse, ballroom, auditorium, arcade, courthouse, barracks, border, kingdom, empire,
    emirate, emirates, caliphate, mall, resort, farm, ranch, zoo, arch`,
  ],
  [
    "EVENT",
    `talks, summit, war, wars, conflict, crisis, awards, award, prize, expo, olympics, games, cup, championship,
    championships, conference, forum, festival, fair, exhibition, marathon, tournament, revolution, uprising,
    rebellion, massacre, genocide, coup, siege, battle, offensive, operation, day, week, parade, anniversary,
    election, elections, referendum, hurricane, typhoon, earthquake, accident, disaster, pandemic, trials,
    hearings, dialogue, meeting, debate, biennale, carnival, rally, march, bowl, open, oscars, storm`,
  ],
  [
    "LAW",
    `treaty, treaties, act, acts, convention, conventions, agreement, agreements, accord, accords, declaration,
    constitution, protocol, protocols, charter, pact, amendment, law, bill, directive, resolution, statute, decree,
    code, memorandum, covenant, doctrine, ordinance, regulation, armistice, manifesto, deal`,
  ],
  ["PRODUCT", `missile, rifle, tank, jet, drone, app`],
];

/** What a name is by its last word: "Foreign Ministry", "Kursk Region". */
export const HEAD_KINDS: ReadonlyMap<string, Kind> = new Map(
  HEADS.flatMap(([kind, words]) => splitList(words).map((word) => [word, kind] as const)),
);

/** Heads that, in the plural, stand for several names before them: "Marlowe and Quillshire Regions". */
export const SHARED_HEADS: ReadonlySet<string> = new Set(
  splitList(`regions, oblasts, provinces, districts, counties, republics, territories, states, cities, rivers, seas,
  ministries, governments, armies, governors, presidents, ministers, parties, universities, streets`),
);

/** What a name is by its first word: "Lake Baikal", "Operation Barbarossa". */
export const FIRST_KINDS: ReadonlyMap<string, Kind> = new Map([
  ...splitList(
    "lake, mount, mt, cape, fort, ft, port, camp, st, isle, san, santa, los, las, joint base, puerto, villa, el",
  ).map((word) => [word, "LOCATION"] as const),
  ...splitList("operation, hurricane, typhoon, tropical storm, exercise, expo").map((word) => [word, "EVENT"] as const),
  ...splitList("radio, team, hotel group, club, banco, banque, partido").map((word) => [word, "ORGANIZATION"] as const),
]);

/** Heads that may go on with "of" and a name or a field: "Ministry of Defense", "Bank of England". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  splitList(`ministry, department, bank, university, college, school, institute, academy, faculty, house, council,
  organization, organisation, association, federation, confederation, union, league, alliance, society, board, bureau,
  chamber, church, committee, commission, court, office, agency, authority, service, fund, foundation, center, centre,
  party, front, movement, army, order, cabinet, state, republic, kingdom, emirate, commonwealth, principality, gulf, strait,
  straits, sea, bay, isle, isles, island, city, town, cape, mount, lake, port, tower, palace, declaration, treaty, convention,
  charter, act, bill, law, code, constitution, memorandum, covenant, battle, war, siege, day, week, year, festival, games,
  conference, congress, assembly, parliament, senate, museum, library, theatre, hall, temple, cathedral, duchy, guard,
  corps, forces, bulletin, journal, review, voice, legion, brigade, brotherhood, knights, daughters, sons, friends, doctors, reporters, statue, arc, medal`),
);

/** Heads that name something of their own with no other word, when written with a capital. */
export const LONE_HEADS: ReadonlySet<string> = new Set(
  splitList("congress, senate, parliament, duma, treasury, constitution, labour, cabinet, olympics"),
);
