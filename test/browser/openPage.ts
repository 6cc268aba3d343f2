import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { vi } from "vitest";

export interface OpenedPage {
  readonly page: Page;
  /** Errors in the console or on the page, and requests to other hosts; none when all is well. */
  readonly noise: string[];
}

/** Opens a page of the server that keeps a record of whatever goes wrong on it. */
export async function openPage(
  browser: Browser,
  url: string,
  path = "/",
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") noise.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => noise.push(`page: ${error.message}`));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) noise.push(`request: ${address}`);
  });
  await page.goto(new URL(path, url).href);
  return { page, noise };
}

/** Waits until the map is drawn; the page under test says so through `window.viewer`. */
export async function mapDrawn(page: Page): Promise<void> {
  await until(page, "window.viewer?.sigma && window.viewer.named().length > 0");
}

/** Waits until an expression is true on the page: `waitForFunction` would need an eval, which the page's policy forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  await vi.waitUntil(async () => Boolean(await page.evaluate(expression)), { timeout: 15_000, interval: 100 });
}
