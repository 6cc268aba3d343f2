import { splitList } from "./splitList.ts";

/**
 * Intergovernmental organizations.
 *
 * Membership: the United Nations, its principal organs, funds, programmes and specialised agencies; regional and
 * security organizations and alliances of states; international courts and police bodies; groups of states by number.
 * Left out: acronyms that are common words. Source: general knowledge, after the UN's own list of its system and of its
 * permanent observers.
 */
export const INTERGOVERNMENTAL: readonly string[] = splitList(`
united nations, u.n., u.n, un, unsc, unga, un security council, un general assembly, unicef, unesco, unhcr, undp, unep,
unfpa, unrwa, unodc, unctad, unido, un women, un-habitat, unaids, wfp, fao, ilo, imo, icao, itu, upu, wmo, wipo, ifad, iaea,
opcw, ctbto, iom, wto, imf, ifc, ibrd, world bank, international monetary fund, world health organization,
world trade organization, world food programme, international atomic energy agency, international court of justice,
international criminal court, icj, icc, itlos, nato, osce, eu, e.u., e.u, oecd, efta, ebrd, eib, council of europe,
visegrad group, nordic council, benelux union, sco, brics, asean, apec, saarc, adb, aiib, pacific islands forum, anzus,
aukus, quad, seato, cento, opec, opec+, csto, eaeu, cis, eurasec, organization of turkic states, african union,
ecowas, sadc, comesa, igad, east african community, cemac, uemoa, arab league, league of arab states,
gulf cooperation council, gcc, organization of islamic cooperation, oic, mercosur, unasur, celac, caricom, oas, andean community,
pacific alliance, idb, g7, g8, g20, g77, league of nations, comecon, warsaw pact, entente, triple entente, allies, axis powers,
interpol, europol, eurojust, eurocontrol, frontex, comintern, cominform, bank for international settlements,
international committee of the red cross, icrc, red cross, red crescent
`);
