import type { EntityKind } from "../model.ts";

/** What one story says of a name beside it. */
export interface NameContext {
  /** The id of the article's story. */
  readonly story: string;
  /** ISO code of the country or people named right before or behind it in its sentence; null where there is none. */
  readonly country: string | null;
  /** What the story calls a person, each as `toRoleHead` has it: "minister". */
  readonly roles: ReadonlySet<string>;
  /** ISO codes of all countries that the story names, or a large city of. */
  readonly countries: ReadonlySet<string>;
  /** Keys of the persons and organizations that the story names, this one too; one set for all names of a story, empty where they are too many. */
  readonly neighbours: ReadonlySet<string>;
}

/** A name in all articles where it stands for one thing. */
export interface NameNode {
  /** Equal for names that differ in how they are typed alone. */
  readonly key: string;
  readonly kind: EntityKind;
  /** As most mentions spell it, ties by code point. */
  readonly name: string;
  /** Whether it is short for several longer names, and a node in one story alone. */
  readonly isShort: boolean;
  readonly contexts: readonly NameContext[];
}
