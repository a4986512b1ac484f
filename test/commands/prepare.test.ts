import { existsSync } from "node:fs";
import path from "node:path";
import { addPrepare } from "../../src/commands/prepare.js";
import { withFolder } from "../folder.js";
import { callCommand } from "./call-command.js";

test("a corpus is prepared into a file whose ending other commands know", async () => {
  await withFolder({ "a.txt": "The dike holds the river back." }, async (folder) => {
    const file = path.join(folder, "rivers.topoi");
    const { out, error } = await callCommand(addPrepare, ["prepare", folder, "--output", file]);
    expect({ out, error }).toEqual({ out: `${file}: 1 document, 1 passage\n`, error: null });
  });
});

test("a file with another ending is refused before anything is read or written", async () => {
  await withFolder({ "a.txt": "The dike." }, async (folder) => {
    const place = path.join(folder, "a.txt");
    const { err, error } = await callCommand(addPrepare, ["prepare", folder, "--output", place]);
    expect(error).toMatchObject({ code: "commander.invalidArgument" });
    expect(err).toContain(`expected a file that ends in .topoi; found ${place}`);
    expect(existsSync(path.join(folder, "corpus.topoi"))).toBe(false);
  });
});
