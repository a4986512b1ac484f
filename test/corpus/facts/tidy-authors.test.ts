import { tidyAuthors } from "../../../src/corpus/facts/tidy-authors.js";

test.each([
  ["Mr. ARSALA", "Arsala"],
  ["Mr.Raphael TUJU", "Raphael Tuju"],
  ["MR. MOSCOSO DEL PRADO", "Moscoso del Prado"],
  ["H.E. Dr. Jane Doe, MP", "Jane Doe"],
  ["Sheikh Hamad bin Khalifa AL-THANI,", "Sheikh Hamad bin Khalifa Al-Thani"],
  ["Joseph R. Biden, Jr", "Joseph R. Biden Jr."],
  ["The Honourable Michael T. SOMARE, GCMG, CH, KStJ", "Michael T. Somare"],
  ["Mr. M. Morshed Khan", "M. Morshed Khan"],
  ["He Yafei", "He Yafei"],
  ["Amartya Sen", "Amartya Sen"],
  ["Jack Ma", "Jack Ma"],
  ["jane doe; LANG PING", "Jane Doe; Lang Ping"],
  ["Jane Doe and John Roe", "Jane Doe; John Roe"],
  ["Doe, Jane", "Doe, Jane"],
  ["UNODC", "UNODC"],
  ["王毅", "王毅"],
])("a record's %s is %s", (given, author) => {
  expect(tidyAuthors(given)).toBe(author);
});
