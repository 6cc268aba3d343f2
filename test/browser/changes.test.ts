import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "./openChromium.ts";
import { mapDrawn, openPage } from "./openPage.ts";
import { SAMPLE, serveTexts, type Served } from "./serveTexts.ts";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveTexts([SAMPLE], ["--allow-changes"]);
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Eight changes, each with a graph and a page made anew. */
const LONG = 150_000;

const panel = (page: Page) => page.getByRole("complementary", { name: "Details" });
const heading = (page: Page, name: string) => panel(page).getByRole("heading", { name, level: 2 });

/** Opens what changes are made with, makes one, and waits until the page was loaded anew. */
async function change(page: Page, make: () => Promise<void>): Promise<void> {
  await panel(page).getByText("Put it right").click();
  const loaded = page.waitForEvent("load");
  await make();
  await loaded;
}

describe("the viewer of a server that takes changes", () => {
  it(
    "renames, merges and undoes, and shows what came of it",
    async () => {
      const { page, noise } = await openPage(browser, served.url, "/#entity=person/steve-witkoff", {});
      await mapDrawn(page);
      await change(page, async () => {
        await panel(page).getByLabel("Call it").fill("Steven Witkoff");
        await panel(page).getByLabel("Call it").press("Enter");
      });
      await heading(page, "Steven Witkoff").waitFor();
      expect(new URL(page.url()).hash).toBe("#entity=person/steven-witkoff");
      await change(page, async () => {
        await panel(page).getByLabel("It is the same as").fill("kushner");
        await panel(page)
          .getByRole("button", { name: /^Jared Kushner/ })
          .click();
      });
      await panel(page)
        .getByText(/^Also named .*Jared Kushner/)
        .waitFor();
      const undo = () => panel(page).getByRole("button", { name: "Undo the last change" }).click();
      await change(page, undo);
      await change(page, undo);
      const decisions = page.getByRole("region", { name: "Decisions" });
      await decisions.getByText("What was decided about who is who").click();
      await decisions.getByText("Steve Witkoff and Jared Kushner are one").waitFor();
      const again = page.waitForEvent("load");
      await decisions
        .getByRole("listitem")
        .filter({ hasText: "is called" })
        .getByRole("button", { name: "Do it again" })
        .click();
      await again;
      await page.goto(`${served.url}/#entity=person/steven-witkoff`);
      await heading(page, "Steven Witkoff").waitFor();
      await change(page, undo);
      await page.goto(`${served.url}/#entity=person/steve-witkoff`);
      await heading(page, "Steve Witkoff").waitFor();
      expect(noise).toEqual([]);
      await page.context().close();
    },
    LONG,
  );

  it("tells what was wrong with a change, and goes on", async () => {
    const { page } = await openPage(browser, served.url, "/#entity=person/steve-witkoff", {});
    await mapDrawn(page);
    await panel(page).getByText("Put it right").click();
    await panel(page).getByRole("button", { name: "Undo the last change" }).click();
    await panel(page).getByRole("alert").getByText("There is nothing to undo.").waitFor();
    await page.context().close();
  });
});
