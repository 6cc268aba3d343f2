import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "./openChromium.ts";
import { openPage } from "./openPage.ts";
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

describe("GraphiQL", () => {
  it("runs its example from our own files alone, without an error", async () => {
    const { page, noise } = await openPage(browser, served.url, "/graphiql");
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.getByText("person/sergey-lavrov").first().waitFor();
    expect(noise).toEqual([]);
    await page.context().close();
  });
});
