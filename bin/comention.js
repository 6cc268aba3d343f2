#!/usr/bin/env node
// Written so that an old Node can read it as far as the sentence it is meant to print.
const least = 24;
if (Number(process.versions.node.split(".")[0]) < least) {
  console.error(
    "Comention needs Node.js " +
      least +
      " or newer, but this is " +
      process.version +
      "; install a newer one (https://nodejs.org), or in a checkout run it with npm: npm run -s comention -- --help",
  );
  process.exitCode = 2;
} else {
  import("node:fs")
    .then(({ existsSync }) => {
      const source = new URL("../src/cli.ts", import.meta.url);
      // A checkout runs its sources as they are; the package carries them compiled.
      return import(existsSync(source) ? source.href : new URL("../dist/cli.js", import.meta.url).href);
    })
    .then(({ run }) => run(process.argv))
    .catch((error) => {
      console.error(
        "Comention could not start (" + String(error.message).split("\n")[0] + "); in a checkout, run npm ci first.",
      );
      process.exitCode = 1;
    });
}
