/** A small codebook in the shape of the shipped one. */
export const codebook = `codebook: Rivers
version: 2
themes:
  water-sharing:
    label: Water sharing
    definition: Who may take how much from a river.
    terms:
      en: [water right*, share the river, {term: quota*, weight: 0.5}]
      id: [hak air, berbagi sungai]
    except:
      en: [quota sampling]
  flood-defence:
    label: Flood defence
    definition: What keeps a river in its bed.
    terms:
      en: [dike*, flood plain*, sandbag*]
      id: [tanggul*]
`;

/** Three documents of two authors, one without a year, one in Indonesian. */
export const documents: Readonly<Record<string, string>> = {
  "brook.md": `---
title: Upstream, Downstream
author: Ada Brook
date: 2021-05-04
publisher: The Delta Review
language: en
---

Those upstream speak of water rights, and those downstream of a promise. A quota that nobody measures is a wish, and a wish fills no canal in a dry summer.

Dikes do not solve this. They keep out the flood and the neighbour alike, and each new dike raises the water for the next village.
`,
  "marsh.txt": `Home / Opinion / Rivers

What the marsh knew

By TOM MARSH | The Delta Review | Updated: 2023-09-02 08:15
Share
Our grandparents gave the river room, and the flood plain paid them back in grass. We gave it sandbags instead, and we pay for them every spring.
To share the river is older than any law. It asks for patience, for gauges that both banks trust, and for a ledger that is open to all.
All rights reserved.
`,
  "sungai.md": `---
title: Sungai milik bersama
author: Ada Brook
language: id
---

Hak air bukan hadiah dari hulu, melainkan janji yang harus ditepati oleh semua desa di sepanjang sungai.

Tanggul yang tinggi tidak menggantikan kepercayaan, dan kepercayaan tumbuh ketika data dibuka untuk semua pihak.
`,
};

/** The documents and the codebook as they lie in a project's folder. */
export const seeds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(documents).map(([name, text]) => [`seeds/${name}`, text])),
  "seeds/themes.yml": codebook,
};
