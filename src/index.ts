/** The public API: what a program that embeds Comention may import. */

export { build, StoppedProblem, type BuildOptions, type BuildReport, type Progress } from "./pipeline.ts";
export { decide, importLedger, openChanges, revise } from "./decide.ts";
export { openWorkspace } from "./store/openWorkspace.ts";
export type { Workspace } from "./store/Workspace.ts";
export { executeQuery } from "./server/executeQuery.ts";
export { createServer } from "./server/createServer.ts";
export { listenServer } from "./server/listenServer.ts";
export { writeGexf } from "./export/writeGexf.ts";
export { Problem, UsageProblem } from "./problem.ts";
export { SETTINGS, type Settings } from "./settings.ts";
export type * from "./decisions.ts";
export type * from "./model.ts";
export type * from "./view.ts";
