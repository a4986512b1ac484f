import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Markup that would leave a mark on a page that let it act. */
export const attacks = [
  "<script>window.__pwned=1</script>",
  "<img src=x onerror=window.__pwned=1>",
  '"><svg onload=window.__pwned=1>',
  "'><iframe srcdoc='<script>top.__pwned=1</script>'></iframe>",
  "</style></script><body onload=window.__pwned=1>",
  "[press](javascript:window.__pwned=1) ![](x)",
  "&lt;img src=x onerror=window.__pwned=1&gt;",
] as const;

/** What a spreadsheet would take for a formula. */
export const formulas = ["=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1+1"] as const;

/** Turns a terminal's text red, and sets its title. */
export const escapes = "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b31m";

/** A folder of documents and a codebook that attack wherever they can. */
export async function writeHostileSeeds(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [i, attack] of attacks.entries()) {
    const [title, author] = [JSON.stringify(`${attack} title`), JSON.stringify(`${attack} name`)];
    const name = attack.replaceAll("/", "\u2215");
    const facts = `title: ${title}\nauthor: ${author}\ndate: ${2001 + i}\npublisher: ${title}`;
    const text = `---\n${facts}\n---\n\nSovereignty ${attack} is a word, and so is attackword.\n`;
    await writeFile(path.join(folder, `${name}.md`), text);
    await writeFile(path.join(folder, `page ${name}.html`), toPage(attack));
    await writeFile(path.join(folder, `text ${name}.txt`), toText(attack));
  }
  const records = [...attacks, ...formulas, escapes].map((text, i) => ({
    id: `${text}${i}`,
    title: text,
    author: text,
    publisher: text,
    year: 2001 + i,
    text: `${text} and attackword, sovereignty; ${text}`,
    [text]: text,
    nested: { [text]: [text] },
  }));
  const lines = records.map((record) => JSON.stringify(record));
  const broken = `{"text": ${escapes}`;
  const wrong = JSON.stringify({ [escapes]: attacks[0] });
  await writeFile(path.join(folder, "records.jsonl"), [...lines, broken, wrong].join("\n"));
  // A name for a file that is not read and told on standard error; file names may hold anything.
  await writeFile(path.join(folder, `\u001b[31m${attacks[1]}.exe`), "none");
  await writeFile(path.join(folder, "themes.yml"), makeCodebook());
}

function toPage(attack: string): string {
  return `<html><head><title>${attack}</title><meta name="author" content='Eve ${attack}'></head>
<body><article><h1>${attack}</h1><p>Sovereignty is a word that stands in this article, which is
long enough to be one, ${attack} and it goes on about attackword for a while, as they do.</p>
</article></body></html>`;
}

function toText(attack: string): string {
  return `${attack}

By Eve Mallory ${attack}

Sovereignty is a word that stands in this article, which is long enough to be one, ${attack} and
it goes on about attackword for a while, as they all do.
`;
}

/** Every theme's label, definition and terms attack; one label speaks to the terminal. */
function makeCodebook(): string {
  const themes = [...attacks, ...formulas, escapes].map((text, i) => [
    `  "theme-${i}":`,
    `    label: ${JSON.stringify(text)}`,
    `    definition: ${JSON.stringify(text)}`,
    `    terms: {en: [attackword, sovereign*, ${JSON.stringify(`img src ${i}`)}]}`,
  ]);
  return `codebook: ${JSON.stringify(attacks[0])}\nversion: 1\nthemes:\n${themes.flat().join("\n")}\n`;
}
