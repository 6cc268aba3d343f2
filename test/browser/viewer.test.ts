import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "./openChromium.ts";
import { mapDrawn, openPage, until } from "./openPage.ts";
import { SAMPLE, serveTexts, type Served } from "./serveTexts.ts";

let served: Served;
let browser: Browser;
const noise: string[] = [];

beforeAll(async () => {
  served = await serveTexts([SAMPLE]);
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function openViewer(hash = "", options = {}): Promise<Page> {
  const opened = await openPage(browser, served.url, `/${hash}`, options);
  await mapDrawn(opened.page);
  // Told when the file ends.
  opened.page.context().on("close", () => noise.push(...opened.noise));
  return opened.page;
}

async function close(page: Page): Promise<void> {
  await page.context().close();
}

const panel = (page: Page) => page.getByRole("complementary", { name: "Details" });

describe("the viewer", () => {
  it("says at first sight what the corpus is about", async () => {
    const page = await openViewer();
    await page.getByText(/54 articles, [\d,]+ names, 15 Jan – 6 Mar 2026/).waitFor();
    const legend = page.getByRole("navigation", { name: "Communities" }).getByRole("link");
    expect(await legend.count()).toBeGreaterThan(4);
    const onMap = page.getByRole("group", { name: "Communities on the map" }).getByRole("button");
    expect(await onMap.filter({ visible: true }).count()).toBeGreaterThan(4);
    const names = (await page.evaluate("window.viewer.named()")) as string[];
    expect(names.length).toBeGreaterThan(15);
    await close(page);
  });

  it("finds by keyboard whom one searches for", async () => {
    const page = await openViewer();
    const before = await page.screenshot();
    await page.keyboard.press("/");
    await page.keyboard.type("witk");
    await page.getByRole("option", { name: /Steve Witkoff/ }).waitFor();
    await page.keyboard.press("Enter");
    await panel(page).getByRole("heading", { name: "Steve Witkoff", level: 2 }).waitFor();
    expect(new URL(page.url()).hash).toBe("#entity=person/steve-witkoff");
    expect((await page.screenshot()).equals(before)).toBe(false);
    await close(page);
  });

  it("leads from a neighbour to the edge, its evidence and the document", async () => {
    const page = await openViewer("#entity=person/steve-witkoff");
    await panel(page)
      .getByRole("region", { name: "Named together with" })
      .getByRole("link", { name: /Jared Kushner/ })
      .click();
    await panel(page).getByRole("heading", { name: "Steve Witkoff & Jared Kushner" }).waitFor();
    const evidence = panel(page).getByRole("region", { name: "The evidence" });
    const sentence = evidence.getByRole("blockquote").first();
    await sentence.waitFor();
    const marks = await sentence.getByRole("link").allInnerTexts();
    expect(marks.join(" ")).toMatch(/Witkoff/);
    expect(marks.join(" ")).toMatch(/Kushner/);

    const words = (await sentence.innerText()).slice(0, 40);
    await evidence.getByRole("link").first().click();
    const article = panel(page).getByRole("article");
    await article.getByText(words).waitFor();
    await article.getByRole("link", { name: "Jared Kushner" }).first().click();
    await panel(page).getByRole("heading", { name: "Jared Kushner", level: 2 }).waitFor();
    await close(page);
  });

  it("goes back and forward", async () => {
    const page = await openViewer("#entity=person/steve-witkoff");
    await panel(page)
      .getByRole("link", { name: /Jared Kushner/ })
      .first()
      .click();
    await panel(page).getByRole("heading", { name: /&/ }).waitFor();
    await page.goBack();
    await panel(page).getByRole("heading", { name: "Steve Witkoff", level: 2 }).waitFor();
    await page.goForward();
    await panel(page).getByRole("heading", { name: /&/ }).waitFor();
    await panel(page).getByRole("button", { name: "Close" }).click();
    await panel(page).waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("");
    await close(page);
  });

  it("selects a node and an edge on the canvas", async () => {
    const page = await openViewer("#entity=person/steve-witkoff");
    const locate = (id: string) => page.evaluate(`window.viewer.locate("${id}")`) as Promise<{ x: number; y: number }>;
    const selected = () => page.evaluate("window.viewer.selection?.type ?? null");
    await page.waitForTimeout(500);
    const node = await locate("person/jared-kushner");
    await page.mouse.click(node.x, node.y);
    await panel(page).getByRole("heading", { name: "Jared Kushner", level: 2 }).waitFor();

    // Curves bend to one side or the other by a bit of their length, and another node may lie on one: try some.
    const ends = (await page.evaluate(
      'window.viewer.graph.edges("person/steve-witkoff").map((edge) => window.viewer.graph.extremities(edge))',
    )) as [string, string][];
    const tries = ends.flatMap(([a, b]) => [0.06, -0.06].map((side) => ({ a, b, side })));
    for (const { a, b, side } of tries) {
      await page.evaluate('window.viewer.select({ type: "entity", id: "person/steve-witkoff" })');
      await until(page, 'window.viewer.selection?.id === "person/steve-witkoff"');
      await page.waitForTimeout(150);
      const [from, to] = await Promise.all([locate(a), locate(b)]);
      const x = (from.x + to.x) / 2 - side * (to.y - from.y);
      const y = (from.y + to.y) / 2 + side * (to.x - from.x);
      await page.mouse.click(x, y);
      await page.waitForTimeout(150);
      if ((await selected()) === "edge") break;
    }
    expect(await selected()).toBe("edge");
    await panel(page).getByRole("heading", { name: /&/, level: 2 }).waitFor();
    await close(page);
  });

  it("focuses a community from the legend and dims the rest", async () => {
    const page = await openViewer();
    const link = page.getByRole("navigation", { name: "Communities" }).getByRole("link").nth(1);
    const hash = (await link.getAttribute("href")) ?? "";
    const outside = (await page.evaluate(
      `window.viewer.graph.findNode((_, { community }) => community !== "${hash.replace("#community=", "")}")`,
    )) as string;
    const before = await page.evaluate(`window.viewer.colorOf("${outside}")`);
    await link.click();
    await panel(page).getByRole("heading", { level: 2 }).waitFor();
    await panel(page).getByRole("region", { name: "Names in it" }).getByRole("link").first().waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await link.getAttribute("aria-current")).toBe("true");
    await until(page, `window.viewer.colorOf("${outside}") !== "${String(before)}"`);
    await close(page);
  });

  it("says what a filter hides", async () => {
    const page = await openViewer();
    const status = page.getByRole("region", { name: "What is drawn" }).getByRole("status");
    const drawn = () => page.evaluate("window.viewer.graph.order") as Promise<number>;
    const all = await drawn();
    await page.getByRole("slider", { name: /Links of at least/ }).fill("3");
    await status.filter({ hasText: /\d+ weak links are not shown\./ }).waitFor();
    await until(page, `window.viewer.graph.order < ${all}`);
    await page.getByRole("slider", { name: /Links of at least/ }).fill("1");
    await until(page, `window.viewer.graph.order === ${all}`);
    await page.getByRole("checkbox", { name: /Show unconnected/ }).check();
    await until(page, `window.viewer.graph.order > ${all}`);
    expect(await status.innerText()).toBe("");
    await close(page);
  });

  it("downloads the export and the picture", async () => {
    const page = await openViewer();
    await page.getByText("Download").click();
    const [graph] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Graph as GEXF/ }).click(),
    ]);
    const text = await readFile(await graph.path(), "utf8");
    expect(text).toBe(await (await fetch(new URL("/export/gexf", served.url))).text());
    expect(text).toContain('label="Steve Witkoff"');
    await page.getByText("Download").click();
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /Picture as PNG/ }).click(),
    ]);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe("PNG");
    await close(page);
  });

  it.each([
    ["first sight", "", {}],
    ["an entity", "#entity=person/steve-witkoff", {}],
    ["an edge in the dark", "#edge=person/jared-kushner|person/steve-witkoff", { colorScheme: "dark" }],
    ["an entity on a phone", "#entity=person/sergey-lavrov", { viewport: { width: 390, height: 844 } }],
  ])("has no serious finding of axe: %s", async (_, hash, options) => {
    const page = await openViewer(hash, options);
    if (hash) await panel(page).getByRole("heading", { level: 3 }).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await close(page);
  });

  it("made no error and no request to another host meanwhile", () => expect(noise).toEqual([]));
});
