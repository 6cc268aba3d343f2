/** Takes the README's pictures, docs/viewer-light.png and docs/viewer-dark.png, of the sample corpus as it is served. */

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openChromium } from "../test/browser/openChromium.ts";
import { SAMPLE, serveTexts } from "../test/browser/serveTexts.ts";

const docs = new URL("../docs/", import.meta.url);
mkdirSync(docs, { recursive: true });

const served = await serveTexts([SAMPLE]);
const browser = await openChromium();
for (const colorScheme of ["light", "dark"] as const) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // The dark one shows what a click leads to.
  await page.goto(`${served.url}/${colorScheme === "light" ? "" : "#entity=person/steve-witkoff"}`);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: fileURLToPath(new URL(`viewer-${colorScheme}.png`, docs)) });
  await context.close();
}
await browser.close();
await served.close();
