import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "./openChromium.ts";
import { mapDrawn, openPage, until } from "./openPage.ts";
import { SAMPLE, serveTexts, type Served } from "./serveTexts.ts";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveTexts([SAMPLE]);
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe("the address", () => {
  it("keeps the filters over links and a reload", async () => {
    const { page } = await openPage(browser, served.url);
    await mapDrawn(page);
    await page.getByRole("checkbox", { name: /Places/ }).click();
    await page.getByRole("slider", { name: /Links of at least/ }).fill("2");
    await until(page, "location.hash.endsWith('&min=2')");
    await page.getByRole("navigation", { name: "Communities" }).getByRole("link").first().click();
    await page.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
    await until(page, "/^#community=.+&kinds=.+&min=2$/.test(location.hash)");
    await page.reload();
    await mapDrawn(page);
    expect(await page.getByRole("checkbox", { name: /Places/ }).isChecked()).toBe(false);
    expect(await page.getByRole("slider", { name: /Links of at least/ }).inputValue()).toBe("2");
    await page.context().close();
  });

  it.each(["#entity=person/nobody", "#edge=person/nobody|person/steve-witkoff"])(
    "that leads nowhere is only said to: %s",
    async (hash) => {
      const { page } = await openPage(browser, served.url, `/${hash}`);
      await mapDrawn(page);
      await page.getByText("There is nothing by this address.").waitFor();
      expect(await page.getByText("The present filters leave this off the map.").count()).toBe(0);
      await page.context().close();
    },
  );

  it("gives the page its title, until Escape closes the panel", async () => {
    const { page } = await openPage(browser, served.url, "/#entity=person/steve-witkoff");
    await mapDrawn(page);
    await until(page, "document.title === 'Steve Witkoff – Comention'");
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await until(page, "document.title === 'Comention' && location.hash === ''");
    await page.context().close();
  });
});

describe("the page", () => {
  it.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])("never scrolls, only its parts do: $width x $height", async (viewport) => {
    const { page } = await openPage(browser, served.url, "/", { viewport });
    await mapDrawn(page);
    const stays = async () => {
      expect(await page.evaluate("[scrollY, document.documentElement.scrollHeight - innerHeight]")).toEqual([0, 0]);
      const moved = "[...document.querySelectorAll('body, #page, .app, .panel')].map((part) => part.scrollTop)";
      expect(new Set((await page.evaluate(moved)) as number[])).toEqual(new Set([0]));
      expect((await page.getByRole("banner").boundingBox())?.y).toBe(0);
    };
    await page.getByRole("checkbox", { name: /Places/ }).click();
    await stays();
    await page.getByRole("slider", { name: /Links of at least/ }).focus();
    await stays();
    await page.goto(`${served.url}/#edge=person/jared-kushner|person/steve-witkoff`);
    const panel = page.getByRole("complementary", { name: "Details" });
    const sentence = panel.getByRole("region", { name: "The evidence" }).getByRole("blockquote").first();
    const words = (await sentence.innerText()).slice(0, 40);
    await panel.getByRole("region", { name: "The evidence" }).getByRole("link").first().click();
    await panel.getByRole("article").getByText(words).waitFor();
    await page.waitForTimeout(300);
    await stays();
    await page.context().close();
  });
});
