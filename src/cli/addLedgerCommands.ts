import type { Command } from "commander";
import type { Choice } from "../decisions.ts";
import type { Workspace } from "../store/Workspace.ts";
import { findEntity } from "./findEntity.ts";
import {
  decideCommand,
  exportLedgerCommand,
  importLedgerCommand,
  type LedgerFlags,
  listCommand,
  parsePlace,
  reviseCommand,
  type SplitFlags,
  suggestionsCommand,
  toMerge,
} from "./ledgerCommand.ts";

type WorkspaceOption = readonly [string, string, string];

/** Adds `ledger` and what stands below it. */
export function addLedgerCommands(program: Command, workspace: WorkspaceOption): void {
  const ledger = program
    .command("ledger")
    .description("Decides who is who, and keeps every decision: they hold through every build, and can be undone.")
    .addHelpText(
      "after",
      `
A NAME is an entity's id, or a name or alias that only it has. Decisions are about names, not ids: they still hold after
texts were added, or read anew.

Examples:
  comention ledger suggestions
  comention ledger merge "Volodymyr Zelenskyy" "Vladimir Zelensky" --reason "one president, two spellings"
  comention ledger split "John Smith" --mention news/3.txt:120-130
  comention ledger undo
  comention ledger export --output decisions.jsonl`,
    );
  const add = (name: string, description: string) =>
    ledger
      .command(name)
      .description(description)
      .option(...workspace);
  const addDecision = (name: string, description: string) =>
    add(name, description)
      .option("--author <name>", "who decides (default: your user name)")
      .option("--reason <text>", "why");
  const toApart = async (view: Workspace, one: string, other: string): Promise<Choice> => ({
    type: "apart",
    entities: [(await findEntity(view, one)).id, (await findEntity(view, other)).id],
  });

  add("list", "Lists what was decided, oldest first, with what was undone and what cannot be followed.").action(
    listCommand,
  );
  add(
    "suggestions",
    "Lists names that may stand for one thing and are not joined, with what speaks for it and against it.",
  )
    .option("--first <number>", "how many", "20")
    .action(suggestionsCommand);
  addDecision("merge", "All these are one; the first gives its name and kind.")
    .argument("<name...>", "two or more")
    .action((names: readonly string[], flags: LedgerFlags) => decideCommand((view) => toMerge(view, names), flags));
  addDecision("apart", "Keeps two apart, whatever they are called.")
    .argument("<name>")
    .argument("<other>")
    .action((one: string, other: string, flags: LedgerFlags) =>
      decideCommand((view) => toApart(view, one, other), flags),
    );
  addDecision("accept", "Merges two that were suggested; the one with more mentions gives its name.")
    .argument("<name>")
    .argument("<other>")
    .action((one: string, other: string, flags: LedgerFlags) =>
      decideCommand((view) => toMerge(view, [one, other], true), flags),
    );
  addDecision("reject", "Keeps two apart that were suggested.")
    .argument("<name>")
    .argument("<other>")
    .action((one: string, other: string, flags: LedgerFlags) =>
      decideCommand((view) => toApart(view, one, other), flags),
    );
  const gather = (word: string, words: readonly string[] = []) => [...words, word];
  addDecision("split", "Names of an entity, or single mentions, stand for something of their own.")
    .argument("<name>")
    .option("--name <spelling>", "a name to split off (may be repeated)", gather)
    .option("--mention <place>", "a mention to split off, as SOURCE:START-END (may be repeated)", gather)
    .action((name: string, flags: SplitFlags) =>
      decideCommand(
        async (view) => ({
          type: "split",
          entity: (await findEntity(view, name)).id,
          names: flags.name ?? [],
          mentions: (flags.mention ?? []).map(parsePlace),
        }),
        flags,
      ),
    );
  for (const [type, argument, description] of WITH_TEXT) {
    addDecision(type, description)
      .argument("<name>")
      .argument(argument)
      .action((name: string, text: string, flags: LedgerFlags) =>
        decideCommand(async (view) => ({ type, entity: (await findEntity(view, name)).id, text }), flags),
      );
  }
  addDecision("hide", "Does not show an entity, and makes no edges of it.")
    .argument("<name>")
    .action((name: string, flags: LedgerFlags) =>
      decideCommand(async (view) => ({ type: "hide", entity: (await findEntity(view, name)).id }), flags),
    );
  for (const type of ["undo", "redo"] as const) {
    addDecision(type, type === "undo" ? "Undoes the last decision, or the one named." : "Does again what was undone.")
      .argument("[entry]", "the number in the list, or the id")
      .action((entry: string | undefined, flags: LedgerFlags) => reviseCommand(type, entry, flags));
  }
  add("export", "Writes the ledger, a JSON line an entry, to carry it to another workspace.")
    .option("--output <file>", "where to; standard output without it")
    .action(exportLedgerCommand);
  add("import", "Adds the entries of such a file that are new here, and follows them.")
    .argument("<file>")
    .action(importLedgerCommand);
}

const WITH_TEXT = [
  ["rename", "<new>", "Calls an entity something else."],
  ["retype", "<kind>", "Says of which kind it is: person, organization, location, event, law or product."],
  ["note", "<text>", "Writes a note beside it."],
  ["tag", "<tag>", "Tags it."],
] as const;
