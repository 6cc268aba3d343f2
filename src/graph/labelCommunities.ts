import type { Community, Entity } from "../model.ts";
import type { UnlabelledCommunity } from "./assignCommunities.ts";
import { countWords, type CountOptions, type ParagraphTexts } from "./countWords.ts";
import { listWords } from "./listWords.ts";
import { rankTerms } from "./rankTerms.ts";

const MOST_TERMS = 10;
const MOST_CHARACTERS = 60;
/** An event among this many most central members, or among the more central half of up to the second number, gives the label its beginning. */
const CENTRAL = [6, 12] as const;

type NamedEntity = Pick<Entity, "id" | "kind" | "name" | "aliases">;

/**
 * Labels communities, in the order given: `Abu Dhabi talks: Steve Witkoff, Rustem Umerov` where an event is central,
 * else `Steve Witkoff, Rustem Umerov (talks)`. A label has at most 60 characters and no two are equal.
 */
export async function labelCommunities(
  communities: readonly UnlabelledCommunity[],
  entities: readonly NamedEntity[],
  paragraphs: ParagraphTexts,
  options: CountOptions = {},
): Promise<readonly Community[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const placeOf = new Map(communities.flatMap(({ members }, place) => members.map((id) => [id, place])));
  const counts = await countWords(paragraphs, placeOf, communities.length, options);
  const taken = new Set<string>();
  return communities.map((community, place) => {
    const members = community.members.map((id) => byId.get(id)).filter((entity) => entity !== undefined);
    const ownWords = listNameWords(members);
    const terms = rankTerms(counts, place, (word) => !ownWords.has(word)).slice(0, MOST_TERMS);
    const label = findFreeLabel(members, terms[0] ?? null, taken);
    taken.add(label);
    const { id, level, anchor, members: ids } = community;
    return { id, level, label, terms, anchor, members: ids };
  });
}

function listNameWords(members: readonly NamedEntity[]): ReadonlySet<string> {
  return new Set(
    members.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => listWords(one.toLowerCase()))),
  );
}

function findFreeLabel(members: readonly NamedEntity[], term: string | null, taken: ReadonlySet<string>): string {
  let longest = "";
  for (const label of listLabels(members, term)) {
    if ([...label].length > MOST_CHARACTERS) continue;
    if (!taken.has(label)) return label;
    longest ||= label;
  }
  const fallback = longest === "" ? (members[0]?.name ?? "") : longest;
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
function* listLabels(members: readonly NamedEntity[], term: string | null): Iterable<string> {
  const event = members.slice(0, countCentral(members.length)).find(({ kind }) => kind === "EVENT");
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

function countCentral(members: number): number {
  const [least, most] = CENTRAL;
  return Math.max(least, Math.min(most, Math.ceil(members / 2)));
}

function toWords(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/);
}
