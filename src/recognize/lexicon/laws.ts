import { splitList } from "./splitList.ts";

/**
 * Treaties and laws known by a name that shows none.
 *
 * Membership: the arms control treaties between the United States and the Soviet Union or Russia, the multilateral
 * treaties on arms, trade, climate and the law of war that have a short name, and statutes known abroad by acronym or
 * epithet. Source: general knowledge.
 */
export const LAWS: readonly string[] = splitList(`
salt, salt i, salt ii, start i, start ii, new start, inf treaty, abm treaty, open skies, npt, non-proliferation treaty,
partial test ban treaty, ctbt, cfe treaty, ottawa treaty, chemical weapons convention, biological weapons convention,
geneva convention, geneva conventions, hague conventions, vienna convention, genocide convention, unclos, jcpoa, iran nuclear deal,
minsk agreements, minsk ii, dayton accords, oslo accords, camp david accords, abraham accords, good friday agreement,
budapest memorandum, helsinki accords, helsinki final act, kyoto protocol, paris agreement, montreal protocol, paris climate accord,
treaty of versailles, treaty of rome, maastricht treaty, lisbon treaty, schengen agreement, nafta, usmca, tpp, gatt, cites,
magna carta, bill of rights, patriot act, obamacare, affordable care act, gdpr, lend-lease, jackson-vanik, magnitsky act,
logan act, title ix, glass-steagall, dodd-frank, brexit agreement, universal declaration of human rights
`);
