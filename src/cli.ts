/** The command line: the only place with argv, printing and exit codes. */

import { writeSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addLedgerCommands } from "./cli/addLedgerCommands.ts";
import { buildCommand } from "./cli/buildCommand.ts";
import { exportCommand } from "./cli/exportCommand.ts";
import { printable } from "./cli/printable.ts";
import { limitYoungGeneration } from "./cli/limitYoungGeneration.ts";
import { queryCommand } from "./cli/queryCommand.ts";
import { serveCommand } from "./cli/serveCommand.ts";
import { EXPORT_FORMATS } from "./export/formats.ts";
import { StoppedProblem } from "./pipeline.ts";
import { Problem, UsageProblem } from "./problem.ts";
import { SETTING_NAMES, SETTINGS } from "./settings.ts";
import { readVersion } from "./version.ts";

/** Runs one command and sets the exit code: 0 done, 1 some inputs failed or the work did, 2 wrong usage, 130 Ctrl-C. */
export async function run(argv: readonly string[]): Promise<void> {
  limitYoungGeneration();
  try {
    await makeProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** Says what went wrong in one sentence and returns the exit code. */
function tell(error: unknown): number {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageProblem) {
    console.error(printable(error.message));
    return 2;
  }
  if (error instanceof Problem) {
    console.error(printable(error.message));
    return error instanceof StoppedProblem ? 130 : 1;
  }
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Something unforeseen went wrong: ${reason}. What was stored is kept; COMENTION_DEBUG=1 shows where.`);
  if (process.env["COMENTION_DEBUG"]) console.error(error);
  return 1;
}

const SETTINGS_HELP = SETTING_NAMES.map(
  (name) =>
    `  ${name.padEnd(16)} ${SETTINGS[name].description}${SETTINGS[name].default === "" ? "" : ` (default ${SETTINGS[name].default})`}`,
).join("\n");

/** Written at once: who reads no more than the first lines makes no error of it. */
function writeHelp(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    // The reader has left.
  }
}

const FORMATS_HELP = Object.entries(EXPORT_FORMATS)
  .map(([name, format]) => `  ${name.padEnd(14)} ${format.description}`)
  .join("\n");

function makeProgram(): Command {
  const program = new Command("comention")
    .description(
      "Turns a pile of text into a knowledge graph: who and what is named, who is named together, and the sentences that prove it.",
    )
    .version(readVersion())
    .exitOverride()
    .configureOutput({ writeOut: writeHelp })
    .showHelpAfterError("(comention --help shows how it is used)")
    .addHelpText(
      "after",
      `
Example:
  comention build articles/ --workspace case     read a folder of documents of any kind
  cat news.jsonl | comention build -             read records from standard input
  comention serve --workspace case               look at the graph at http://127.0.0.1:4000
  comention ledger suggestions --workspace case  see which names may be one, and decide
  comention export --format gexf --output case.gexf --workspace case

Exit codes: 0 done, 1 some inputs failed and are listed (the rest is kept), 2 wrong usage, 130 ended by Ctrl-C (what was read is kept).`,
    );
  const workspace = ["--workspace <dir>", "the folder that holds the graph", ".comention"] as const;
  const set = [
    "--set <name=value>",
    "change a setting of the workspace (may be repeated; listed below)",
    (word: string, words: readonly string[]) => [...words, word],
    [] as readonly string[],
  ] as const;
  const report = ["--report <file>", "write how each file ended, a JSON line each"] as const;
  const as = ["--as <name>", "name the given folder, or standard input, so, in place of its own name"] as const;

  program
    .command("build")
    .description(
      "Reads texts into the workspace and derives the graph. Adds and updates; never removes a file that is gone.",
    )
    .argument(
      "<path...>",
      "files, folders that are read with all below them, or - for JSON Lines on standard input; of text, Markdown, HTML, PDF, Word (.docx), OpenDocument, RTF, EPUB, mail (.eml, mbox), CSV, JSON, JSON Lines, RSS and Atom, and zip, gz and tar archives of them, told by their content",
    )
    .option(...workspace)
    .option(...set)
    .option(...as)
    .option(...report)
    .addHelpText("after", `\nSettings:\n${SETTINGS_HELP}`)
    .action(buildCommand);

  program
    .command("serve")
    .description("Serves GraphQL at /graphql, GraphiQL at /graphiql and the viewer at /, to this machine only.")
    .argument("[path...]", "build these first, as the build command does")
    .option(...workspace)
    .option(...set)
    .option(...as)
    .option(...report)
    .option("--port <number>", "0 takes any free one", "4000")
    .option("--host <address>", "a loopback address", "127.0.0.1")
    .option("--allow-changes", "let the viewer and GraphQL take decisions (see comention ledger)")
    .addHelpText("after", `\nSettings:\n${SETTINGS_HELP}`)
    .action(serveCommand);

  program
    .command("export")
    .description("Writes the graph, or what it was made from, to a file or to standard output.")
    .requiredOption("--format <name>", "one of those listed below")
    .option("--output <file>", "where to; under this name the file is whole or absent")
    .option("--gexf-version <version>", "1.3, or 1.2 for older readers such as networkx", "1.3")
    .option("--source <name>", "which text, for --format text")
    .option(...workspace)
    .addHelpText("after", `\nFormats:\n${FORMATS_HELP}`)
    .action(exportCommand);

  program
    .command("query")
    .description("Answers one GraphQL query as JSON, without a server.")
    .argument("<graphql>", "the query; - reads it from standard input")
    .option("--variables <json>", "its variables, as one JSON object")
    .option(...workspace)
    .addHelpText("after", `\nExample:\n  comention query '{ entities(first: 5) { nodes { id name mentionCount } } }'`)
    .action(queryCommand);
  addLedgerCommands(program, workspace);
  return program;
}
