import { authorsOf, metaAuthors, shareName } from "../../../src/corpus/facts/page-authors.js";

const isQuay = (name: string) => shareName(name, "Daily Quay");
const meta = (...values: string[]) => values.map((value) => ({ value, from: "meta author" }));

test("people are authors, and an organisation that did not publish the page", () => {
  const person = { name: "JANE DOE", isOrganization: false };
  const organization = (name: string) => ({ name, isOrganization: true });
  expect(authorsOf([person], isQuay)?.value).toBe("Jane Doe");
  expect(authorsOf([organization("Harbour Fund")], isQuay)?.value).toBe("Harbour Fund");
  expect(authorsOf([organization("The Daily Quay")], isQuay)).toBeNull();
  expect(authorsOf([organization("Reuters"), organization("Quay Newsroom")], isQuay)).toBeNull();
});

test.each([
  "admin",
  "Staff",
  "editor",
  "Editorial Board",
  "Reuters",
  "Daily Quay",
  "https://example.org/jane",
  "jane@example.org",
  "@jane",
  "jdoe77",
])("%s in a meta element is nobody", (value) => {
  expect(metaAuthors(meta(value), isQuay)).toBeNull();
});

test("names as pages write them", () => {
  expect(metaAuthors(meta("Doe, Jane", "Roe, John Q."), isQuay)?.value).toBe(
    "Jane Doe; John Q. Roe",
  );
  expect(metaAuthors(meta("By Jane Doe and John Roe"), isQuay)?.value).toBe("Jane Doe; John Roe");
  expect(metaAuthors(meta("Jane Doe. Daily Quay"), isQuay)?.value).toBe("Jane Doe");
});
