import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../makeWorkspace.ts";
import { ROOT } from "./run.ts";

describe("the package", () => {
  it("installs into an empty folder, explains itself and builds three files", { timeout: 240_000 }, () => {
    const folder = makeFolder();
    const sh = (command: string, cwd: string) =>
      execFileSync("sh", ["-c", command], { cwd, encoding: "utf8", stdio: "pipe" });
    sh("npx tsc -p tsconfig.build.json && node scripts/build-viewer.ts --if-stale", ROOT);
    // The scripts would build in the folder that other tests read from at this moment.
    sh(`npm pack --ignore-scripts --pack-destination "${folder}"`, ROOT);
    const [archive = ""] = readdirSync(folder);
    writeFileSync(join(folder, "package.json"), "{}");
    sh(`npm install --no-audit --no-fund --prefer-offline ./${archive}`, folder);

    const comention = (words: string) =>
      sh(`"${process.execPath}" node_modules/comention/bin/comention.js ${words}`, folder);
    expect(comention("--help")).toMatch(/^Usage: comention/);
    mkdirSync(join(folder, "texts"));
    for (const name of ["a", "b", "c"]) {
      writeFileSync(
        join(folder, "texts", `${name}.txt`),
        `Ann Lee met Bob Hope in Paris.\n\nText ${name} ends here.\n`,
      );
    }
    expect(comention("build texts")).toMatch(/^Read 3 files\. The graph in .comention: 3 articles/);
    expect(comention("export --format gexf")).toContain('label="Paris"');
    expect(readdirSync(join(folder, "node_modules/comention/dist/viewer"))).toContain("index.html");
  });
});

describe("bin/comention.js", () => {
  it("says in one sentence what is needed under an older Node", () => {
    const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})";
    const bin = join(ROOT, "bin/comention.js");
    const script = `"${process.execPath}" --import "${older}" "${bin}" --help 2>&1; echo "exit $?"`;
    const out = execFileSync("sh", ["-c", script], { encoding: "utf8" });
    expect(out).toMatch(/^Comention needs Node.js 24 or newer, but this is v.*\nexit 2\n$/);
  });
});
