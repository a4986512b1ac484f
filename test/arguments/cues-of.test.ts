import { cuesOf } from "../../src/arguments/cues-of.js";

test("some languages have cues, and Malay is read by those of Indonesian", () => {
  expect(cuesOf("en")?.code).toBe("en");
  expect(cuesOf("fr")?.code).toBe("fr");
  expect(cuesOf("de")?.code).toBe("de");
  expect(cuesOf("id")?.code).toBe("id");
  expect(cuesOf("es")?.code).toBe("es");
  expect(cuesOf("ms")).toBe(cuesOf("id"));
});

test.each([null, "", "sw", "toString", "__proto__"])("%j has none", (language) => {
  expect(cuesOf(language)).toBeNull();
});

test.each(["de", "en", "es", "fr", "id"])(
  "in %s certainty rises with the lead, and is never certain",
  (language) => {
    const certainty = cuesOf(language)?.certainty ?? [];
    expect(certainty.length).toBeGreaterThan(1);
    certainty.forEach(([lead, share], i) => {
      expect(lead).toBeGreaterThan(certainty[i - 1]?.[0] ?? -1);
      expect(share).toBeGreaterThanOrEqual(certainty[i - 1]?.[1] ?? 0.25);
      expect(share).toBeLessThan(1);
    });
  },
);
