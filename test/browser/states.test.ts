import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "./openChromium.ts";
import { mapDrawn } from "./openPage.ts";
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

const NO_WEBGL = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
  };
`;

describe("the viewer", () => {
  it("lists the names where the browser draws no WebGL", async () => {
    const page = await browser.newPage();
    await page.addInitScript(NO_WEBGL);
    await page.goto(served.url);
    await page.getByText("This browser draws no WebGL").waitFor();
    await page
      .getByRole("main")
      .getByRole("link", { name: /Steve Witkoff/ })
      .click();
    await page.getByRole("complementary").getByRole("heading", { name: "Steve Witkoff", level: 2 }).waitFor();
    await page.close();
  });

  it("says when the server does not answer, and tries again", async () => {
    const page = await browser.newPage();
    await page.route("**/graphql", (route) => route.abort());
    await page.goto(served.url);
    await page.getByRole("alert").getByText("This could not be loaded.").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await mapDrawn(page);
    await page.close();
  });

  it("says what to do where nothing is in the workspace", async () => {
    const page = await browser.newPage();
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: { statistics: { entities: number } } };
      answer.data.statistics.entities = 0;
      await route.fulfill({ response, json: answer });
    });
    await page.goto(served.url);
    await page.getByRole("heading", { name: "Nothing to draw yet" }).waitFor();
    expect(await page.getByText("comention build PATH").isVisible()).toBe(true);
    await page.close();
  });
});
