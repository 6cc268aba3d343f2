import { resolve } from "node:path";
import { UsageProblem } from "./problem.ts";

/** What a user may set with `build --set name=value`; the values are kept in the workspace. */
export interface Settings {
  /** Which fields of JSON records are their text, title and so on: `text=body,title=headline`; "" for the usual names. */
  readonly fields: string;
  /** A paragraph that names more entities than this is taken for a list or an index and makes no edges. */
  readonly "list-limit": number;
  /** Archives in archives, and files in mails in archives, that are gone into. */
  readonly "max-depth": number;
  /** Members that the archives in one file may have, together. */
  readonly "max-entries": number;
  /** Megabytes (10⁶ bytes) of memory that a process which reads files may hold. */
  readonly "max-memory-mb": number;
  /** Minutes that reading one file may take, with all that is in it. */
  readonly "max-minutes": number;
  /** Megabytes of text that one file may give. */
  readonly "max-output-mb": number;
  /** Seconds that reading one text may take: a file, a message, a member of an archive. */
  readonly "max-seconds": number;
  /** Files above this size, in megabytes, are refused; of mail boxes, archives and JSON Lines, what is in them above it. */
  readonly "max-source-mb": number;
  /** Megabytes that the archives in one file may unpack to, together. */
  readonly "max-unpacked-mb": number;
  /** Who finds names: `model`, the network that comes with the program; `rules`; or the path of a folder with a network. */
  readonly recognizer: string;
  /** Louvain's resolution: above 1 gives more and smaller communities, below 1 fewer and larger ones. */
  readonly resolution: number;
}

export type SettingName = keyof Settings;

interface NumberSetting {
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  readonly description: string;
}

interface TextSetting {
  readonly default: string;
  /** Words with a meaning of their own; any other is the path of a folder. */
  readonly words: readonly string[];
  readonly description: string;
}

interface PairsSetting {
  readonly default: string;
  /** What may stand before the equals signs. */
  readonly keys: readonly string[];
  readonly description: string;
}

export const SETTINGS: Readonly<
  Record<Exclude<SettingName, "recognizer" | "fields">, NumberSetting> &
    Record<"recognizer", TextSetting> &
    Record<"fields", PairsSetting>
> = {
  fields: {
    default: "",
    keys: ["text", "title", "date", "url", "author", "outlet", "language", "id"],
    description: "which fields of JSON records are what, as text=body,title=headline; the rest go by their usual names",
  },
  "list-limit": {
    default: 100,
    least: 2,
    most: 10_000,
    whole: true,
    description: "entities in a paragraph above which it is taken for a list and makes no edges",
  },
  "max-depth": {
    default: 8,
    least: 0,
    most: 50,
    whole: true,
    description: "archives in archives that are gone into",
  },
  "max-entries": {
    default: 100_000,
    least: 1,
    most: 100_000_000,
    whole: true,
    description: "members that the archives in one file may have, together",
  },
  "max-memory-mb": {
    default: 1000,
    least: 200,
    most: 100_000,
    whole: true,
    description: "megabytes of memory that reading a file may take; one above it is refused",
  },
  "max-minutes": {
    default: 120,
    least: 0.01,
    most: 100_000,
    whole: false,
    description: "minutes that reading one file with all that is in it may take",
  },
  "max-output-mb": {
    default: 1000,
    least: 0.001,
    most: 100_000,
    whole: false,
    description: "megabytes of text that one file may give, with all that is in it",
  },
  "max-seconds": {
    default: 60,
    least: 0.1,
    most: 100_000,
    whole: false,
    description: "seconds that reading one text may take: a file, a message, a member of an archive",
  },
  "max-source-mb": {
    default: 100,
    least: 0.001,
    most: 400,
    whole: false,
    description: "megabytes above which a text is refused: a file, a message, a record, a member of an archive",
  },
  "max-unpacked-mb": {
    default: 4000,
    least: 0.001,
    most: 1_000_000,
    whole: false,
    description: "megabytes that the archives in one file may unpack to, together",
  },
  recognizer: {
    default: "model",
    words: ["model", "rules"],
    description: "who finds names: model (English), rules (quicker, less sure), or a folder with a network of yours",
  },
  resolution: {
    default: 1,
    least: 0.01,
    most: 100,
    whole: false,
    description: "above 1 more and smaller communities, below 1 fewer and larger ones",
  },
};

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].default]),
) as unknown as Settings;

/**
 * Reads `name=value` words into settings.
 * @throws UsageProblem when a name is unknown or a value out of range.
 */
export function parseSettings(words: readonly string[]): Partial<Settings> {
  return Object.fromEntries(words.map(parseSetting));
}

function parseSetting(word: string): [SettingName, number | string] {
  const [name = "", ...rest] = word.split("=");
  if (!isSettingName(name)) {
    throw new UsageProblem(`There is no setting "${name}"; the settings are ${SETTING_NAMES.join(", ")}.`);
  }
  const setting = SETTINGS[name];
  const text = rest.join("=").trim();
  if ("keys" in setting) return [name, parsePairs(name, setting, text)];
  return [name, "words" in setting ? parsePath(name, setting, text) : parseNumber(name, setting, text)];
}

/** In the order of the keys, so that the same pairs are the same setting. */
function parsePairs(name: string, { keys }: PairsSetting, text: string): string {
  const pairs = text === "" ? [] : text.split(",").map((pair) => pair.split("=").map((part) => part.trim()));
  for (const [key = "", value = "", ...more] of pairs) {
    if (keys.includes(key) && value !== "" && more.length === 0) continue;
    throw new UsageProblem(
      `${name} must be pairs such as text=body,title=headline, of ${keys.join(", ")}, but it is "${text}".`,
    );
  }
  const byKey = new Map(pairs.map(([key = "", value = ""]) => [key, value]));
  return keys.flatMap((key) => (byKey.has(key) ? [`${key}=${byKey.get(key)}`] : [])).join(",");
}

function parseNumber(name: string, { least, most, whole }: NumberSetting, text: string): number {
  const value = Number(text);
  if (text === "" || Number.isNaN(value) || value < least || value > most || (whole && !Number.isInteger(value))) {
    const sort = whole ? "a whole number" : "a number";
    throw new UsageProblem(`${name} must be ${sort} from ${least} to ${most}, but it is "${text}".`);
  }
  return value;
}

function parsePath(name: string, { words }: TextSetting, text: string): string {
  if (text === "") throw new UsageProblem(`${name} must be ${words.join(", ")} or a folder, but it is "".`);
  // A workspace may be opened from anywhere.
  return words.includes(text) ? text : resolve(text);
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}
