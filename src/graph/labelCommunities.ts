import type { Community, CoMention, Entity } from "../model.ts";
import type { UnlabelledCommunity } from "./assignCommunities.ts";
import { edgeKey } from "./buildGraph.ts";
import { countWords, type CountOptions, type ParagraphTexts } from "./countWords.ts";
import { listWords } from "./listWords.ts";
import { rankTerms } from "./rankTerms.ts";

const MOST_TERMS = 10;
const MOST_CHARACTERS = 60;
/** An event gives the label its beginning when it is named with this share or more of so many most central members. */
const CENTRAL_SHARE = 0.6;
const MOST_CENTRAL = 8;

type Tie = Pick<CoMention, "a" | "b" | "weight">;
type NamedEntity = Pick<Entity, "id" | "kind" | "name" | "aliases">;

/**
 * Labels communities, in the order given: `Abu Dhabi talks: Steve Witkoff, Rustem Umerov` where an event is central,
 * else `Steve Witkoff, Rustem Umerov (talks)`. A label has at most 60 characters and no two are equal.
 */
export async function labelCommunities(
  communities: readonly UnlabelledCommunity[],
  entities: readonly NamedEntity[],
  ties: readonly Tie[],
  paragraphs: ParagraphTexts,
  options: CountOptions = {},
): Promise<readonly Community[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const placeOf = new Map(communities.flatMap(({ members }, place) => members.map((id) => [id, place])));
  const counts = await countWords(paragraphs, placeOf, communities.length, options);
  const linked = new Set(ties.map(({ a, b }) => edgeKey(a, b)));
  const strengths = sumOwnTies(ties, placeOf);
  const taken = new Set<string>();
  return communities.map((community, place) => {
    const members = community.members
      .toSorted((one, other) => (strengths.get(other) ?? 0) - (strengths.get(one) ?? 0))
      .map((id) => byId.get(id))
      .filter((entity) => entity !== undefined);
    const ownWords = listNameWords(members);
    const terms = rankTerms(counts, place, (word) => !ownWords.has(word)).slice(0, MOST_TERMS);
    const event = members.find((member) => member.kind === "EVENT" && isCentral(member, members, linked)) ?? null;
    const label = findFreeLabel(listLabels(members, event, terms[0] ?? null), members[0]?.name ?? "", taken);
    taken.add(label);
    const { id, level, anchor, members: ids } = community;
    return { id, level, label, terms, anchor, members: ids };
  });
}

/**
 * By entity, the sum of its ties inside its community. A label names those with the strongest: a large country is central
 * in many circles, and tells none of them from another.
 */
function sumOwnTies(ties: readonly Tie[], placeOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  for (const { a, b, weight } of ties) {
    if (placeOf.get(a) !== placeOf.get(b)) continue;
    for (const id of [a, b]) strengths.set(id, (strengths.get(id) ?? 0) + weight);
  }
  return strengths;
}

function listNameWords(members: readonly NamedEntity[]): ReadonlySet<string> {
  return new Set(
    members.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => listWords(one.toLowerCase()))),
  );
}

function findFreeLabel(labels: Iterable<string>, name: string, taken: ReadonlySet<string>): string {
  let longest = "";
  for (const label of labels) {
    if ([...label].length > MOST_CHARACTERS) continue;
    if (!taken.has(label)) return label;
    longest ||= label;
  }
  const fallback = longest === "" ? name : longest;
  for (let number = 1; ; number++) {
    const label = shorten(fallback, number === 1 ? "" : ` ${number}`);
    if (!taken.has(label)) return label;
  }
}

function shorten(text: string, ending: string): string {
  const characters = [...text];
  const room = MOST_CHARACTERS - ending.length;
  return (characters.length > room ? `${characters.slice(0, room - 1).join("")}…` : text) + ending;
}

/** The labels that would do, best first: with two entities, with fewer where that is too long, with others where it is taken. */
function* listLabels(
  members: readonly NamedEntity[],
  event: NamedEntity | null,
  term: string | null,
): Iterable<string> {
  const eventWords = new Set(event ? toWords(event.name) : []);
  const names = members
    .filter((member) => member !== event && !toWords(member.name).every((word) => eventWords.has(word)))
    .map(({ name }) => name);
  const join = (parts: readonly string[]): string => {
    const list = parts.join(", ");
    if (event) return list === "" ? event.name : `${event.name}: ${list}`;
    return term === null ? list : `${list} (${term})`;
  };
  const [first, ...others] = names;
  if (first === undefined) {
    yield event?.name ?? "";
    return;
  }
  yield join(names.slice(0, 2));
  yield join([first]);
  if (event) yield event.name;
  else yield* [names.slice(0, 2).join(", "), first];
  yield join(names.slice(0, 3));
  for (const other of others) yield join([first, other]);
  for (const name of others) yield join([name]);
}

function isCentral(event: NamedEntity, members: readonly NamedEntity[], linked: ReadonlySet<string>): boolean {
  const others = members.filter((member) => member !== event).slice(0, MOST_CENTRAL);
  const links = others.filter(({ id }) => linked.has(edgeKey(id, event.id)));
  return links.length >= CENTRAL_SHARE * others.length;
}

function toWords(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/);
}
