import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "./openChromium.ts";
import { mapDrawn, openPage } from "./openPage.ts";
import { serveTexts, type Served } from "./serveTexts.ts";

const TITLE = `<script>window.hurt = 1</script> <b>bold</b> & "quoted"`;
const ARTICLE = `${TITLE}

LISBON, 5 February 2026 – Ada Marlow met Bruno Keller in Lisbon <img src=x onerror="window.hurt = 2"> on Thursday.

Ada Marlow of <i>Norway</i> told Bruno Keller that <script>window.hurt = 3</script> Lisbon was warm.
`;

let folder: string;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "comention-hostile-"));
  writeFileSync(join(folder, "<img src=x onerror=alert(1)>.txt"), ARTICLE);
  served = await serveTexts([folder]);
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("hostile texts", () => {
  it("are shown as text, in the panel and in the document", async () => {
    const { page, noise } = await openPage(browser, served.url, "/#entity=person/ada-marlow");
    await mapDrawn(page);
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByText(`<img src=x onerror="window.hurt = 2">`).waitFor();
    await panel.getByRole("link", { name: TITLE }).first().click();
    await panel.getByRole("heading", { name: TITLE, level: 2 }).waitFor();
    await panel.getByText("<script>window.hurt = 3</script>").waitFor();
    await panel.getByText("<img src=x onerror=alert(1)>.txt").waitFor();
    expect(
      await page.evaluate("[window.hurt ?? null, document.querySelectorAll('#page script, #page img').length]"),
    ).toEqual([null, 0]);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it("give no address to the page: an unknown hash is nothing, an unknown entity is said so", async () => {
    const { page } = await openPage(browser, served.url, "/#entity=<img src=x onerror=alert(1)>");
    await page.getByText("There is nothing by this address.").waitFor();
    await page.context().close();
  });
});
