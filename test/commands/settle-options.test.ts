import { jest } from "@jest/globals";
import { Command } from "commander";
import path from "node:path";
import { settleOptions, type Settled } from "../../src/commands/settle-options.js";
import { groupsOption, takeSeeds, type SeedsOptions } from "../../src/commands/seeds-command.js";
import type { Configuration } from "../../src/analysis/configuration.js";
import { withFolder } from "../folder.js";

const files = {
  "seeds/topoi.yml": "unit: window\nwords: 90\nnegation: drop\nby: [language]\n",
  "other.yml": "unit: document\n",
};

/** The options of a command that is called with these words. */
async function settle(
  folder: string,
  words: readonly string[],
  apart: readonly (keyof Configuration)[] = [],
): Promise<Settled<SeedsOptions>> {
  let settled: Settled<SeedsOptions> | undefined;
  const command = takeSeeds(new Command("run").exitOverride()).addOption(groupsOption());
  command.action(async (seeds: string, options: SeedsOptions) => {
    settled = await settleOptions(seeds, options, command, apart);
  });
  await command.parseAsync([path.join(folder, "seeds"), ...words], { from: "user" });
  if (settled === undefined) throw new Error("the command did not run");
  return settled;
}

test("the configuration overrides defaults, and what it does not say stays", async () => {
  await withFolder(files, async (folder) => {
    expect(await settle(folder, [])).toMatchObject({
      unit: "window",
      words: 90,
      negation: "drop",
      by: ["language"],
      configuration: { file: path.join(folder, "seeds/topoi.yml") },
    });
  });
});

test("what is given on the command line overrides the configuration, a default too", async () => {
  await withFolder(files, async (folder) => {
    const settled = await settle(folder, ["--unit", "paragraph", "--by", "author"]);
    expect(settled).toMatchObject({ unit: "paragraph", words: 90, by: ["author"] });
  });
});

test("another configuration can be named, or none", async () => {
  await withFolder(files, async (folder) => {
    const other = await settle(folder, ["--config", path.join(folder, "other.yml")]);
    expect(other).toMatchObject({ unit: "document", words: 200 });
    const none = await settle(folder, ["--no-config"]);
    expect(none).toMatchObject({ unit: "paragraph", configuration: null });
    const missing = settle(folder, ["--config", path.join(folder, "no.yml")]);
    await expect(missing).rejects.toThrow(
      /no\.yml: expected a configuration, found no such file$/u,
    );
  });
});

test("an option that only has the name of a key is left alone", async () => {
  await withFolder(files, async (folder) => {
    expect(await settle(folder, [], ["by"])).toMatchObject({ by: ["author", "year"] });
  });
});

test("the size of a window is refused where passages are none", async () => {
  await withFolder(files, async (folder) => {
    expect(await settle(folder, ["--words", "50"])).toMatchObject({ unit: "window", words: 50 });
    const error = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    await expect(settle(folder, ["--words", "50", "--no-config"])).rejects.toThrow(
      "option '--words' is for --unit window; found --unit paragraph",
    );
    error.mockRestore();
  });
});
