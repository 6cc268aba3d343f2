import { describe, expect, it } from "vitest";
import { openLog } from "../../src/cli/openProgress.ts";

describe("openLog", () => {
  it("writes a line every half minute, of the files done, the articles, the rate and the time left", () => {
    const lines: string[] = [];
    let now = 0;
    const log = openLog(
      (line) => lines.push(line),
      () => now,
    );
    for (let second = 0; second <= 90; second++) {
      now = second * 1000;
      log.show({
        stage: "reading",
        done: second,
        total: 180,
        detail: "a.txt",
        articles: second * 20,
        share: second / 180,
      });
    }
    now = 125_000;
    log.show({ stage: "measuring", done: 2, total: 4, detail: "measuring 3 links" });
    expect(lines).toEqual([
      "reading: 30/180 files · 600 articles · 20/s · 3 min left",
      "reading: 60/180 files · 1,200 articles · 20/s · 2 min left",
      "reading: 90/180 files · 1,800 articles · 20/s · 2 min left",
      "measuring: measuring 3 links",
    ]);
  });
});
