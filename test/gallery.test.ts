import { jest } from "@jest/globals";
import { Command } from "commander";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import { addChart } from "../src/commands/chart.js";
import { chartKinds } from "../src/commands/chart-kinds.js";
import * as topoi from "../src/index.js";

const gallery = readFileSync("docs/gallery.md", "utf8").replace(/\r\n/gu, "\n");
const [introduction = "", ...sections] = gallery.split(/^## /mu);

/** A picture, and what the page says draws it. */
interface Picture {
  readonly file: string;
  readonly words: readonly string[];
  readonly code: string;
}

const pictures: readonly Picture[] = sections.map((section) => ({
  file: /\]\((gallery\/[^)]+)\)/u.exec(section)?.[1] ?? "",
  words: wordsOf(blockOf(section, "sh")),
  code: blockOf(section, "ts"),
}));

function blockOf(text: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, "mu").exec(text)?.[1] ?? "";
}

/** The words of a command as a shell takes them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

test("every kind of chart has a picture, and every picture is a small file", () => {
  const kinds = new Set(pictures.map(({ words }) => words[3]));
  expect([...kinds].sort()).toEqual(Object.keys(chartKinds).sort());
  expect(pictures.map(({ file }) => path.basename(file)).sort()).toEqual(
    readdirSync("docs/gallery").sort(),
  );
  for (const { file } of pictures) expect(statSync(`docs/${file}`).size).toBeLessThan(61_440);
});

describe("what draws a picture", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "topoi-gallery-"));
  const drawn = path.join(folder, "drawn.vl.json");
  let made: Record<string, unknown>;

  beforeAll(async () => {
    const preparation = blockOf(introduction, "ts");
    const names = [...preparation.matchAll(/^const (?:\{(.*)\}|(\w+)) =/gmu)].flatMap(
      ([, several, one]) => (several ?? one ?? "").split(","),
    );
    const code = `(async () => {\n${preparation}\nreturn { ${names.join()} };\n})()`;
    made = (await run(code)) as Record<string, unknown>;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function run(code: string): unknown {
    const inHere = code.replaceAll('"../seeds', '"seeds');
    return vm.runInNewContext(inHere, {
      ...{ ...topoi },
      ...made,
      save: (chart: unknown) => chart,
    });
  }

  test.each(pictures)(
    "the command and the code of $file draw the same",
    async ({ words, code }) => {
      const spy = jest.spyOn(process.stdout, "write").mockReturnValue(true);
      try {
        const program = new Command().exitOverride();
        addChart(program);
        const [npx, topoiName, ...rest] = words;
        expect([npx, topoiName]).toEqual(["npx", "topoi"]);
        await program.parseAsync([...rest.slice(0, -1), drawn], { from: "user" });
      } finally {
        spy.mockRestore();
      }
      const chart = await run(`(async () => ${code.trim().replace(/^await |;$/gu, "")})()`);
      expect(JSON.parse(readFileSync(drawn, "utf8"))).toEqual(JSON.parse(JSON.stringify(chart)));
    },
  );
});
