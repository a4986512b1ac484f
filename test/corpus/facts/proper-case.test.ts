import fc from "fast-check";
import { properCase } from "../../../src/corpus/facts/proper-case.js";

test.each([
  ["LANG PING", "Lang Ping"],
  ["li yan", "Li Yan"],
  ["McDonald", "McDonald"],
  ["ronald mcdonald", "Ronald McDonald"],
  ["JAN VAN DER BERG", "Jan van der Berg"],
  ["VAN DER BERG", "Van der Berg"],
  ["jean-luc picard", "Jean-Luc Picard"],
  ["MARY-JANE O’NEIL", "Mary-Jane O’Neil"],
  ["J. K. ROWLING", "J. K. Rowling"],
  ["Lang PING", "Lang Ping"],
  ["JEAN-PIERRE LE DRIAN", "Jean-Pierre Le Drian"],
  ["o'neill", "O'Neill"],
  ["RONALD MCDONALD", "Ronald McDonald"],
  ["EMMANUEL MACRON", "Emmanuel Macron"],
  ["MACRON", "Macron"],
  ["LUIZ INÁCIO LULA DA SILVA", "Luiz Inácio Lula da Silva"],
  ["JUAN DE LA CRUZ", "Juan de la Cruz"],
  ["abdel fattah al-sisi", "Abdel Fattah al-Sisi"],
  ["NGŨGĨ WA THIONG'O", "Ngũgĩ wa Thiong'o"],
  ["İLHAN ÁLVAREZ", "İlhan Álvarez"],
  ["LEE Jae-myung", "Lee Jae-myung"],
  ["KIM JONG UN", "Kim Jong Un"],
  ["J.K. ROWLING", "J.K. Rowling"],
  ["Ursula VON DER LEYEN", "Ursula von der Leyen"],
  ["PHAN VAN Khai", "Phan Van Khai"],
  ["IMF Staff", "IMF Staff"],
  ["UNODC", "UNODC"],
  ["JOHN PAUL II", "John Paul II"],
  ["MARTIN LUTHER KING JR.", "Martin Luther King Jr."],
  ["UNESCO", "UNESCO"],
  ["王毅", "王毅"],
])("%s is written %s", (name, written) => {
  expect(properCase(name)).toBe(written);
});

test("a name in its capitals keeps them", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "B", "é", " ", "-", "’", ".", "王", "Д") }),
      (name) => {
        expect(properCase(properCase(name))).toBe(properCase(name));
        expect(properCase(name).toLowerCase()).toBe(name.toLowerCase());
      },
    ),
    { numRuns: 500 },
  );
});
