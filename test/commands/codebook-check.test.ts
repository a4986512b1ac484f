import path from "node:path";
import { addCodebook } from "../../src/commands/codebook.js";
import { addPrepare } from "../../src/commands/prepare.js";
import { withFolder } from "../folder.js";
import { seeds } from "../sample.js";
import { capture } from "./call-command.js";

const check = (folder: string, ...words: string[]) =>
  capture(addCodebook, ["codebook", "check", path.join(folder, "seeds/themes.yml"), ...words]);

test("with documents it says how the terms do in them", async () => {
  await withFolder(seeds, async (folder) => {
    const { out } = await check(folder, path.join(folder, "seeds"));
    expect(out.split("\n").map((line) => line.trimEnd())).toEqual([
      "theme          label          terms  except  languages  tried  found  hits",
      "─────────────  ─────────────  ─────  ──────  ─────────  ─────  ─────  ────",
      "water-sharing  Water sharing      5       1  en id          5      4     4",
      "flood-defence  Flood defence      4       0  en id          4      4     5",
      "",
      'theme "water-sharing": 1 of 5 terms never hits: "berbagi sungai"',
      "",
    ]);
  });
});

test("--json has every term, and a prepared corpus gives the same", async () => {
  await withFolder(seeds, async (folder) => {
    const place = path.join(folder, "seeds");
    const file = path.join(folder, "rivers.topoi");
    await capture(addPrepare, ["prepare", place, "--output", file]);
    const { out } = await check(folder, place, "--json");
    const { terms, notes } = JSON.parse(out) as { terms: object[]; notes: object[] };
    expect(terms).toHaveLength(9);
    expect(terms[0]).toMatchObject({ term: "water right*", hits: 1, documents: 1, note: null });
    expect(notes).toHaveLength(1);
    expect((await check(folder, file, "--json")).out).toBe(out);
  });
});

test("the language of documents in which a theme has no terms is told", async () => {
  const more = {
    ...seeds,
    "seeds/fluss.md": "---\nlanguage: de\n---\n\nDer Fluss gehört allen.\n",
  };
  await withFolder(more, async (folder) => {
    const { out } = await check(folder, path.join(folder, "seeds"));
    expect(out).toContain(
      "no terms in de, the language of 1 document, for water-sharing, flood-defence; " +
        "the terms in other languages were tried\n",
    );
  });
});

test("how passages are made cannot be said of a prepared corpus", async () => {
  await withFolder(seeds, async (folder) => {
    const call = check(folder, path.join(folder, "rivers.topoi"), "--unit", "sentence");
    await expect(call).rejects.toThrow("'--unit' cannot be used with a prepared corpus");
  });
});
