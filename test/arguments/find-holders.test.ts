import fc from "fast-check";
import { findHolders } from "../../src/arguments/find-holders.js";

/** Who holds each of some sentences, as `voice: holder`; a line `¶` begins a paragraph. */
function read(
  lines: string | readonly string[],
  { author = "Li Yan", language = "en" }: { author?: string | null; language?: string | null } = {},
): string[] {
  let passage = 0;
  const sentences = [];
  for (const text of typeof lines === "string" ? [lines] : lines) {
    if (text === "¶") passage++;
    else sentences.push({ text, passage });
  }
  return findHolders(sentences, author, language).map(
    ({ voice, holder }) => `${voice}: ${holder ?? "?"}`,
  );
}

function cueOf(text: string, language = "en"): string | null {
  return findHolders([{ text, passage: 0 }], null, language)[0]?.cue ?? null;
}

describe("in English a sentence reports", () => {
  test.each([
    ["President Xi Jinping pointed out that the sea belongs to all.", "Xi Jinping"],
    ["The US and the West believe that the treaty has become a norm.", "the US and the West"],
    ["According to the World Bank, growth will slow.", "World Bank"],
    ["Growth will slow next year, according to officials.", "officials"],
    ["The harbour must be closed, said Guterres.", "Guterres"],
    ["The harbour must be closed, the minister said on Tuesday.", "the minister"],
    ["As Clausewitz wrote, war is the continuation of politics.", "Clausewitz"],
    ["In the words of Hannah Arendt, power is never the property of one person.", "Hannah Arendt"],
    ["Critics argue the plan is too costly and will fail.", "critics"],
    ["Some scholars claim that the law is dead.", "some scholars"],
    ["It is often said that rivers unite people.", "?"],
    ["Tolls will rise, the minister told a meeting of the board.", "the minister"],
    ["The tolls, the minister told me, will rise.", "the minister"],
    ["On paper, the minister recalled, the harbour was full.", "the minister"],
    ["Trade fell by a third, customs data show.", "customs data"],
    [
      "Nineteen ships were boarded, the regional watch centre reported.",
      "the regional watch centre",
    ],
    ["Ministers like to say that the strait is calm.", "ministers"],
    ["Critics worry that the tolls will rise.", "critics"],
    ["Barge operators in Ghent say it will ruin them.", "Barge operators in Ghent"],
    ["Delegates said talks stalled overnight.", "delegates"],
    ["The minister called the toll a tax on bread.", "the minister"],
    ["The union called it blackmail.", "the union"],
    ["The mayor called that an insult to sailors.", "the mayor"],
    ["The mayor described that as an insult.", "the mayor"],
    ["The clinic's doctors said 140 sailors had failed to arrive.", "the clinic's doctors"],
    ["New ports bring new ships, we are told, and so they may.", "?"],
    ["The minister rejected the charge.", "the minister"],
    ["The union accused the ministry of theft.", "the union"],
    ["The mayor denied wrongdoing.", "the mayor"],
    ["The mayor promised to close the harbour.", "the mayor"],
    ["The minister suggested a second harbour for the island.", "the minister"],
    ["The union wants the tolls cut by half.", "the union"],
    ["The council pressed for a larger harbour.", "the council"],
    ["The states asked the court to wait.", "the states"],
    ["The minister rose from her chair, saying that tolls would fall.", "the minister"],
    ["The judge accepted the map but said that the line was wrong.", "the judge"],
    ["The usual reply is that ships need ports.", "?"],
    ["It may be objected that ships need ports.", "?"],
    ["Speaking in Geneva, the Secretary-General warned that time was short.", "Secretary-General"],
    ["In 2004 the Council agreed that ports are critical.", "Council"],
    ["Last year Oxfam suggested that the price would double.", "Oxfam"],
    ["The minister, who arrived late, said that the talks had failed.", "the minister"],
    [
      "The Foreign Minister, Sergey Lavrov, told reporters that the talks had failed.",
      "Sergey Lavrov",
    ],
    ["Moscow is convinced that the sanctions will not last.", "Moscow"],
    ["Brussels expressed the view that the ban was illegal.", "Brussels"],
    ["The African Union has called on all parties to lay down arms.", "African Union"],
    ["Officials urged the two states to talk.", "officials"],
    ["However, many experts think the number is too low.", "many experts"],
    ["Although the Europeans believe that the ban works, prices are falling.", "Europeans"],
    ["The early railway was seen by many as a threat to morals.", "many"],
    ["Germany has repeatedly stressed that the pipeline is commercial.", "Germany"],
    ["The report states clearly that the dam is unsafe.", "the report"],
    ["More and more governments concluded that the tax is fair.", "more and more governments"],
    ["Some might argue that the tax is unfair.", "some"],
    ["As noted by the Ombudsman, the files were lost.", "Ombudsman"],
    ["In this sense President Xi warned that ships sink.", "President Xi"],
    ["The clerk of the port, Mr. John Smith, told the press that ships sink.", "John Smith"],
    ["According to data collected by the Commission, ships sink.", "data"],
    ["As is often said, politics is the art of the possible.", "?"],
    ["Rumour has it that the port will close.", "?"],
    ["But we are often told that the treaty is dead.", "?"],
    ["The argument goes that trade brings peace.", "?"],
    ["Trade brings peace, or so the argument goes.", "?"],
    ["The prevailing view in Brussels is that the treaty is dead.", "Brussels"],
    ["The fear among analysts is that the deal collapses.", "analysts"],
    ["Opponents counter that prices rose.", "opponents"],
    ["A spokesperson confirmed Tuesday that talks would resume.", "a spokesperson"],
    ["The Economist puts it bluntly: the treaty is dead.", "Economist"],
    ["The report recommends closing the port.", "the report"],
    ["Beijing dismissed the ruling as null and void.", "Beijing"],
    ["Realists see the treaty as a scrap of paper.", "realists"],
    ["The minister described the port as full.", "the minister"],
    ["Critics of the plan, however, warn that it will cost too much.", "critics of the plan"],
    ["Asked whether ships had sunk, the minister said no ship was lost.", "the minister"],
    ["There are those who say that rivers divide people.", "?"],
    ["There are some who believe that rivers divide people.", "?"],
    ["In Moscow's view, the pact is a threat.", "Moscow"],
    ["The pact is a threat, in the minister’s eyes.", "the minister"],
    ["From the perspective of Beijing, the pact is a threat.", "Beijing"],
    ["The harbour, they say, is too small.", "?"],
    ["The harbour will close, according to officials familiar with the plan.", "officials"],
    ["Norland says it wants peace.", "Norland"],
    ["Officials say tolls are too low.", "officials"],
    ["The harbour, the minister said in a statement, is too small.", "the minister"],
    ["The harbour, they fear, is too small.", "?"],
    ["The minister's argument is that the harbour is too small.", "the minister"],
    ["But Moscow’s second main claim was that the harbour is too small.", "Moscow"],
    ["The harbour is too small, critics believe.", "critics"],
    ["The report found that two million farmers were affected.", "the report"],
    ["The opposition counters that the harbour is too small.", "the opposition"],
    ["It has been suggested that the harbour is too small.", "?"],
    ["It is feared that the harbour is too small.", "?"],
  ])("%s", (text, holder) => {
    expect(read(text)).toEqual([`reported: ${holder}`]);
  });
});

describe("in English a sentence stays the author's", () => {
  test.each([
    "The concern about China is that it builds ports.",
    "The argument goes deeper than that.",
    "We are told the number of the bus.",
    "The minister proposed a king for the island.",
    "The minister agreed on that point with the mayor.",
    "The minister asked whether the files had been brought to the council.",
    "The Winter Games showed that snow melts.",
    "The Danish proposal, on the table since May, asked for little.",
    "The minister called a meeting of the council.",
    "The minister called the police to the harbour.",
    "The minister called the police a day later.",
    "The minister called them yesterday.",
    "The minister asked her brother for tea.",
    "The mayor wanted to sleep.",
    "The mayor promised to the people what nobody has.",
    "The toll was rejected by sailors.",
    "The harbour has rejected none of the ships since May.",
    "The idea in this book is that rivers unite.",
    "The minister saw the ship as it sank.",
    "The minister condemned the attack as well as the reply.",
    "We see the treaty as a scrap of paper.",
    "The treaty was described as a scrap of paper.",
    "We believe that the sea belongs to all.",
    "I think the minister is wrong.",
    "In our view, the harbour must be closed.",
    "My delegation holds that the sea belongs to all.",
    "Our Government has said that the harbour must be closed.",
    "No one believes that the harbour must be closed.",
    "It should be stressed that the harbour is small.",
    "It can be said that the harbour is small.",
    "It must be said that the harbour is small.",
    "States must acknowledge that the harbour is small.",
    "The man who said that the harbour is small has left.",
    "If the minister says that the harbour is small, he is wrong.",
    "The harbour is small because the minister said that ships are bad.",
    "History teaches us that empires fall.",
    "The facts suggest that empires fall.",
    "This means that empires fall.",
    "Work is paid according to need.",
    "According to international law, the sea is free.",
    "The so-called iron harbour was never built.",
    "They intervened under the pretext that ships were in danger.",
    "The summit adopted the “Nine Principles” and the “Four Goals”.",
    "The idea of “a common home by the sea for all” deserves support.",
    "The minister announced a programme of reforms.",
    "Having said that, the harbour is small.",
    "The Secretary-General's call for calm was heard.",
    "The meeting called for by the President was short.",
    "The number of states that claim the island grows.",
    "It is clear that the harbour is small.",
    "You may recall that the harbour is small.",
    "Li Yan believes that the harbour is small.",
    "While some may say that the harbour is small, we think it is not.",
    "The tragedy of Rwanda demands that states act.",
    "Ann told me about the events that followed.",
    "Flights leave from, say, New York City.",
    "We keep the promise, as recommended by the Council.",
    "Members will recall that the harbour is small.",
    "In our government's view, the harbour is small.",
    "There are those who work at night.",
    "Li Yan does not, however, believe that the harbour is small.",
    "The ministry says it again.",
    "The port that the minister said in May, when ships sank, was too small is closed.",
    "We found that the harbour is too small.",
    "Our government's position is that the harbour is too small.",
    "The minister's first mistake is that he came late.",
    "Every winter, ships and people suffer.",
    "The files were found that day.",
    "It must be assumed that the harbour is small.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["author: Li Yan"]);
  });

  test("under its author's own name, in parts or for those the author speaks for", () => {
    expect(read("Namibia believes that the sea is free.", { author: "Namibia" })).toEqual([
      "author: Namibia",
    ]);
    expect(
      read("The Government of Namibia believes that the sea is free.", { author: "Namibia" }),
    ).toEqual(["author: Namibia"]);
    expect(
      read("The South African Government holds that the sea is free.", { author: "South Africa" }),
    ).toEqual(["author: South Africa"]);
    expect(
      read([
        "On behalf of the Government of Fiji, I thank the hosts.",
        "Fiji believes that the sea is free.",
      ]),
    ).toEqual(["author: Li Yan", "author: Li Yan"]);
  });
});

describe("quotations in English", () => {
  test("belong to whom the sentence names, before or behind", () => {
    expect(
      read(
        "Speaking at the close, Ama Kwadi, vice president of the Union, said: “We have met as friends here.”",
      ),
    ).toEqual(["quoted: Ama Kwadi"]);
    expect(read('"The harbour must be closed," the minister said.')).toEqual([
      "quoted: the minister",
    ]);
    expect(read('"The harbour must be closed," said Ama Kwadi, who runs the port.')).toEqual([
      "quoted: Ama Kwadi",
    ]);
    expect(read("“The harbour,” she said, “must be closed before winter.”")).toEqual(["quoted: ?"]);
  });

  test("belong to whom the sentence names behind other words", () => {
    expect(read("In it the Council affirmed “the vision of two states in peace”.")).toEqual([
      "quoted: Council",
    ]);
  });

  test("belong to who told them to somebody", () => {
    expect(read('"The harbour must be closed," President Okoye told reporters in Bali.')).toEqual([
      "quoted: President Okoye",
    ]);
    expect(read('"The harbour must be closed," the minister told a news conference.')).toEqual([
      "quoted: the minister",
    ]);
    expect(read('The "harbour of all the seven seas" was what he told us about.')).toEqual([
      "author: Li Yan",
    ]);
  });

  test("go on over sentences and paragraphs until they are closed", () => {
    expect(
      read([
        "Ama Kwadi said: “The harbour must be closed.",
        "It is too old for ships of today.",
        "¶",
        "“We will build another.”",
        "That will take years.",
      ]),
    ).toEqual(["quoted: Ama Kwadi", "quoted: Ama Kwadi", "quoted: Ama Kwadi", "author: Li Yan"]);
  });

  test("have their speaker from a sentence that ends in a colon, or from the next", () => {
    expect(read(["The minister said:", "“The harbour must be closed by May.”"])).toEqual([
      "reported: the minister",
      "quoted: the minister",
    ]);
    expect(read(["“The harbour must be closed.", "It is too old,” said Ama Kwadi."])).toEqual([
      "quoted: Ama Kwadi",
      "quoted: Ama Kwadi",
    ]);
    expect(
      read([
        '"The harbour must be closed," said Ama Kwadi.',
        '"It is too old for ships of today."',
      ]),
    ).toEqual(["quoted: Ama Kwadi", "quoted: Ama Kwadi"]);
  });

  test("of nobody known that go on and on are no quotations: the author reads them out", () => {
    const quoted = (count: number, before = "") => [
      `${before}“The harbour must be closed for good.`,
      ...Array.from({ length: count - 2 }, () => "It is too old for ships of today."),
      "The town can do without it.”",
    ];
    expect(new Set(read(quoted(20)))).toEqual(new Set(["quoted: ?"]));
    expect(new Set(read(quoted(21)))).toEqual(new Set(["author: Li Yan"]));
    expect(new Set(read(quoted(21, "Ama Kwadi said, ")))).toEqual(new Set(["quoted: Ama Kwadi"]));
  });

  test("without a speaker have none, and a mark that is never closed opens none", () => {
    expect(read("“All rivers run into the sea; yet the sea is not full.”")).toEqual(["quoted: ?"]);
    expect(read(["The “ harbour is small.", "It is old.", "It is grey."])).toEqual([
      "author: Li Yan",
      "author: Li Yan",
      "author: Li Yan",
    ]);
  });
});

describe("a view that is reported to be rejected", () => {
  test.each([
    ["It is a myth that rivers divide people.", "?"],
    ["It is a misconception that rivers divide people.", "?"],
    ["The minister falsely claims that rivers divide people.", "the minister"],
    ["Washington pretends that rivers divide people.", "Washington"],
    ["Some say that rivers divide people, but this is wrong.", "some"],
    ["Some say that rivers divide people, but the evidence shows otherwise.", "some"],
    ["The idea that rivers divide people is a myth.", "?"],
    ["The claim that rivers divide people does not hold water.", "?"],
    ["It is not true that rivers divide people.", "?"],
  ])("%s", (text, holder) => {
    expect(read(text)).toEqual([`rejected: ${holder}`]);
  });

  test.each([
    "That is a fiction.",
    "The opposite is true.",
    "The facts say otherwise.",
    "I beg to differ.",
    "That argument fails.",
    "This claim is simply false.",
    "But these arguments are not convincing.",
    "That view is a dangerous myth.",
  ])("is rejected by: %s", (text) => {
    expect(read(["The minister insists that rivers divide people.", text])).toEqual([
      "rejected: the minister",
      "author: Li Yan",
    ]);
  });

  test.each([
    "This view is widely shared.",
    "This argument is strong.",
    "The claim is not wrong.",
    "The claim is that they carry no goods.",
  ])("is not rejected by: %s", (text) => {
    expect(read(["The minister insists that rivers divide people.", text])[0]).toBe(
      "reported: the minister",
    );
  });

  test("is not rejected by an idea that somebody likes", () => {
    expect(read("The idea that rivers unite people is old.")).toEqual(["author: Li Yan"]);
  });

  test("is rejected by the sentence that follows", () => {
    expect(read(["Critics say that rivers divide people.", "But this is a myth."])).toEqual([
      "rejected: critics",
      "author: Li Yan",
    ]);
    expect(read(["Some say that rivers divide people.", "However, they carry goods."])).toEqual([
      "rejected: some",
      "author: Li Yan",
    ]);
    expect(read(["The Bank says that rivers carry goods.", "However, they are slow."])).toEqual([
      "reported: Bank",
      "author: Li Yan",
    ]);
  });
});

test.each(["It is not.", "They don't!", "Far from it."])(
  "a view is rejected by a whole sentence: %s",
  (denial) => {
    expect(read(["Ministers like to say that the strait is calm.", denial])).toEqual([
      "rejected: ministers",
      "author: Li Yan",
    ]);
  },
);

test("the same words with more behind them reject nothing", () => {
  expect(read(["The ministry says that the strait is calm.", "It is not deep."])).toEqual([
    "reported: the ministry",
    "author: Li Yan",
  ]);
});

test("what rejects the sentence before says so, and nothing else does", () => {
  const lines = ["Some say that rivers divide.", "However, they carry goods.", "They are slow."];
  const spoken = lines.map((text) => ({ text, passage: 0 }));
  expect(findHolders(spoken, null, "en").map(({ rebuts }) => rebuts)).toEqual([
    undefined,
    true,
    undefined,
  ]);
});

describe("names", () => {
  test("are given as fully as before, and pronouns stand for them", () => {
    expect(
      read([
        "President Xi Jinping opened the harbour.",
        "Xi said that ships were welcome.",
        "He added that all flags would be respected.",
        "The US and the EU argue that tolls are too high.",
        "They claim that the tolls breach the treaty.",
        "The President said that tolls would fall.",
      ]),
    ).toEqual([
      "author: Li Yan",
      "reported: Xi Jinping",
      "reported: Xi Jinping",
      "reported: the US and the EU",
      "reported: the US and the EU",
      "reported: Xi Jinping",
    ]);
  });

  test("a pronoun may mean a person of whom the author only told", () => {
    expect(
      read([
        "The head of the harbour, Ana Rey, opened the gates at noon.",
        "In her view the tolls are too high.",
        "An engineer from Ghent measured the quay.",
        "The walls are sound, he told the council.",
        "Ships must wait, in his view.",
      ]),
    ).toEqual([
      "author: Li Yan",
      "reported: Ana Rey",
      "author: Li Yan",
      "reported: an engineer",
      "reported: an engineer",
    ]);
  });

  test("an envoy who quotes a few words in the middle is heard", () => {
    expect(read(['The envoy said big banks "wash more money than ports".'])).toEqual([
      "reported: the envoy",
    ]);
  });

  test("`it` stands for a body, a writing or a state named right before, and reports nobody else", () => {
    const recommended = "It recommended that both states sign the treaty.";
    expect(read(["The Commission warned that the dam is unsafe.", recommended])).toEqual([
      "reported: Commission",
      "reported: Commission",
    ]);
    expect(
      read(["Moscow argues that the dam is safe.", "It also says the treaty is void."]),
    ).toEqual(["reported: Moscow", "reported: Moscow"]);
    for (const before of ["The minister said that ships sink.", "Ships sink."]) {
      expect(read([before, recommended])[1]).toBe("author: Li Yan");
    }
    const report = "The Commission warned that the dam is unsafe.";
    for (const own of ["It is clear that ships sink.", "It means that ships sink."]) {
      expect(read([report, own])[1]).toBe("author: Li Yan");
    }
    expect(read([report, "Ships sink.", "They float.", recommended])[3]).toBe("author: Li Yan");
  });

  test("without anyone named a pronoun has nobody", () => {
    expect(read("He added that all flags would be respected.")).toEqual(["reported: ?"]);
  });

  test("are found in texts without capitals", () => {
    expect(
      read([
        "president xi jinping pointed out that the sea belongs to all.",
        "according to the world bank, growth will slow.",
        "the us and the west believe that the treaty has become a norm.",
        "more and more countries regard the sea as their own.",
        "critics argue that the plan is too costly.",
        "we believe that the plan is good.",
        "he added that ships were welcome.",
      ]),
    ).toEqual([
      "reported: xi jinping",
      "reported: the world bank",
      "reported: the us and the west",
      "reported: more and more countries",
      "reported: critics",
      "author: Li Yan",
      "reported: xi jinping",
    ]);
  });
});

describe("in Indonesian a sentence reports", () => {
  test.each([
    ["Presiden Xi Jinping menegaskan bahwa laut adalah milik bersama.", "reported: Xi Jinping"],
    ["Menurut Bank Dunia, pertumbuhan akan melambat.", "reported: Bank Dunia"],
    ["Pertumbuhan akan melambat, menurut para pejabat.", "reported: para pejabat"],
    ["Pelabuhan harus ditutup, kata Menteri Luar Negeri Retno Marsudi.", "reported: Retno Marsudi"],
    ["“Pelabuhan harus ditutup sebelum musim hujan,” ujar Retno.", "quoted: Retno"],
    ["“Pelabuhan harus ditutup sebelum musim hujan,” ungkap dia.", "quoted: ?"],
    ["AS dan Barat meyakini bahwa perjanjian itu telah menjadi norma.", "reported: AS dan Barat"],
    ["Para pengkritik berpendapat bahwa rencana itu mahal.", "reported: para pengkritik"],
    ["Konon, sungai mempersatukan manusia.", "reported: ?"],
    ["Sebagian pakar menilai harga itu terlalu tinggi dan tidak adil.", "reported: sebagian pakar"],
    ["Pemerintah Tiongkok juga mengatakan bahwa laut itu bebas.", "reported: Pemerintah Tiongkok"],
    [
      "Dalam pidatonya, Presiden Joko Widodo mengatakan: “Kita harus bekerja sama demi laut.”",
      "quoted: Joko Widodo",
    ],
    [
      "Meskipun Amerika Serikat percaya bahwa larangan itu berhasil, harga turun.",
      "reported: Amerika Serikat",
    ],
    ["PBB mendesak semua pihak untuk berunding.", "reported: PBB"],
    ["presiden joko widodo menegaskan bahwa laut adalah milik bersama.", "reported: joko widodo"],
    ["menurut bank dunia, pertumbuhan akan melambat.", "reported: bank dunia"],
    ["Menteri itu menegaskan, Indonesia tidak akan tunduk.", "reported: menteri"],
    ["Laporan itu menyimpulkan bahwa perjanjian telah gagal.", "reported: laporan"],
    ["Ia menambahkan, kerja sama akan terus diperkuat.", "reported: ?"],
    ["Presiden Okoye menegaskan negaranya tetap netral.", "reported: Presiden Okoye"],
    ["Pemerintah Tiongkok menyerukan agar semua pihak berunding.", "reported: Pemerintah Tiongkok"],
    ["Presiden Okoye mengajak semua negara untuk bekerja sama.", "reported: Presiden Okoye"],
    ["Presiden meminta semua pihak menahan diri.", "reported: presiden"],
    ["Ada yang berpendapat bahwa sungai memisahkan manusia.", "reported: ?"],
    ["Tidak sedikit yang percaya bahwa sungai memisahkan manusia.", "reported: ?"],
    ["Sering dikatakan bahwa sungai memisahkan manusia.", "reported: ?"],
    ["Dari sudut pandang Moskow, pakta itu adalah ancaman.", "reported: Moskow"],
    ["Adalah mitos bahwa sungai memisahkan manusia.", "rejected: ?"],
    ["Anggapan bahwa sungai memisahkan manusia adalah keliru.", "rejected: ?"],
    ["Klaim bahwa sungai memisahkan manusia tidak berdasar.", "rejected: ?"],
    [
      "Beberapa pihak menganggap bahwa sungai memisahkan manusia, padahal sejarah membuktikan sebaliknya.",
      "rejected: beberapa pihak",
    ],
  ])("%s", (text, expected) => {
    expect(read(text, { language: "id" })).toEqual([expected]);
  });

  test.each([
    "Menurut saya, pelabuhan harus ditutup.",
    "Menurut hukum internasional, laut itu bebas.",
    "Kami percaya bahwa laut itu bebas.",
    "Orang yang mengatakan bahwa laut itu bebas telah pergi.",
    "Tidak seorang pun percaya bahwa laut itu bebas.",
    "Harus dikatakan bahwa laut itu bebas.",
    "Gagasan “rumah bersama” patut didukung.",
    "Jelas bahwa laut itu bebas.",
    "Kata itu berasal dari bahasa Arab.",
    "Ada yang datang terlambat.",
    "Dapat dikatakan bahwa laut itu bebas.",
    "Kami meminta semua pihak menahan diri.",
    "Anggapan bahwa laut itu bebas sudah lama dikenal.",
  ])("but not: %s", (text) => {
    expect(read(text, { language: "id" })).toEqual(["author: Li Yan"]);
  });

  test.each([
    ["Klaim itu sama sekali tidak berdasar.", "rejected: menteri"],
    ["Pandangan ini banyak didukung.", "reported: menteri"],
  ])("what was told is judged: %s", (text, expected) => {
    const report = "Menteri itu menegaskan bahwa sungai memisahkan manusia.";
    expect(read([report, text], { language: "id" })[0]).toBe(expected);
  });

  test("pronouns and rejections", () => {
    expect(
      read(
        [
          "Presiden Joko Widodo mengatakan bahwa laut itu bebas.",
          "Ia menambahkan bahwa kapal disambut.",
          "“Kita harus bekerja sama demi laut,” ujarnya.",
          "Sebagian orang mengatakan bahwa sungai memisahkan manusia.",
          "Namun, anggapan ini keliru.",
          "Presiden Joko Widodo mengatakan bahwa laut itu sempit.",
          "Kami tidak sependapat.",
        ],
        { language: "id" },
      ),
    ).toEqual([
      "reported: Joko Widodo",
      "reported: Joko Widodo",
      "quoted: Joko Widodo",
      "rejected: sebagian orang",
      "author: Li Yan",
      "rejected: Joko Widodo",
      "author: Li Yan",
    ]);
  });
});

test.each([
  ["es", "El sindicato exige un puerto abierto.", "el sindicato"],
  ["es", "La oposición lo acusó de cerrar el puerto.", "la oposición"],
  ["es", "El ministro rechazó la propuesta.", "el ministro"],
  ["id", "Nelayan menolak reklamasi pantai.", "nelayan"],
  ["id", "Pemerintah menyebutnya penataan.", "pemerintah"],
  ["id", "Pemerintah menyebut aturan itu sebagai langkah maju.", "pemerintah"],
  ["id", "Menurut kajian universitas, laut naik.", "kajian universitas"],
])("who holds what is a plain object (%s): %s", (language, text, holder) => {
  expect(read(text, { language })).toEqual([`reported: ${holder}`]);
});

test.each([
  ["es", "El puerto la exige cada año."],
  ["es", "El río las rechaza."],
  ["id", "Kebijakan itu mulai berlaku."],
])("what nobody holds stays the author's (%s): %s", (language, text) => {
  expect(read(text, { language })).toEqual(["author: Li Yan"]);
});

test("Malay is read as Indonesian, with its own spellings", () => {
  const lines = ["Menteri Luar berkata bahawa laut itu milik bersama.", "Laut itu luas."];
  expect(read(lines, { language: "ms" })).toEqual(["reported: Menteri Luar", "author: Li Yan"]);
});

describe("in Spanish a sentence reports", () => {
  test.each([
    [
      "A pesar de que el ministro afirma que el mar es libre, hay guardias.",
      "reported: el ministro",
    ],
    ["El presidente Xi Jinping señaló que el mar es de todos.", "reported: Xi Jinping"],
    [
      "Estados Unidos y Occidente creen que el tratado es ya una norma.",
      "reported: Estados Unidos y Occidente",
    ],
    ["Según el Banco Mundial, el crecimiento será menor.", "reported: Banco Mundial"],
    ["De acuerdo con el Banco Mundial, el crecimiento será menor.", "reported: Banco Mundial"],
    ["El crecimiento será menor, según los expertos.", "reported: los expertos"],
    ["El puerto será cerrado, afirmó Guterres.", "reported: Guterres"],
    ["Los críticos sostienen que el plan es demasiado caro.", "reported: los críticos"],
    ["Algunos expertos opinan que la ley ha muerto.", "reported: algunos expertos"],
    [
      "La mayoría de los expertos cree que la ley ha muerto.",
      "reported: la mayoría de los expertos",
    ],
    [
      "En su discurso, el Secretario General advirtió de que quedaba poco tiempo.",
      "reported: Secretario General",
    ],
    ["El año pasado la Comisión sugirió que el precio subiría.", "reported: Comisión"],
    ["La ministra, que llegó tarde, dijo que el diálogo había fracasado.", "reported: la ministra"],
    ["La ministra de Hacienda, Ana Rey, aseguró que los impuestos bajarán.", "reported: Ana Rey"],
    ["Moscú está convencida de que las sanciones no durarán.", "reported: Moscú"],
    ["El Gobierno ha dicho que el puerto está lleno.", "reported: Gobierno"],
    ["El sindicato ha insistido en que el puerto está lleno.", "reported: el sindicato"],
    ["El alcalde expresó la opinión de que el puerto era pequeño.", "reported: el alcalde"],
    ["La Unión Africana instó a todas las partes a deponer las armas.", "reported: Unión Africana"],
    ["La oposición exige que el puerto se cierre.", "reported: la oposición"],
    ["El informe recomienda cerrar el puerto.", "reported: el informe"],
    ["El alcalde aboga por cerrar el puerto.", "reported: el alcalde"],
    ["Dijo el ministro que el puerto estaba lleno.", "reported: el ministro"],
    ["Como escribió Clausewitz, la guerra es política.", "reported: Clausewitz"],
    ["Según explicó el alcalde, el puerto se cerrará en mayo.", "reported: el alcalde"],
    ["El puerto se cerrará en mayo, según informó la alcaldesa.", "reported: la alcaldesa"],
    ["A juicio de los expertos, el puerto es pequeño.", "reported: los expertos"],
    [
      "Aunque los europeos creen que la prohibición funciona, los precios bajan.",
      "reported: los europeos",
    ],
    ["El ministro no cree que el puerto sea pequeño.", "reported: el ministro"],
    ["La ministra dijo el lunes que el puerto era pequeño.", "reported: la ministra"],
    [
      "El puerto es pequeño, dijo este martes el ministro de Obras, Luis Rey.",
      "reported: Luis Rey",
    ],
    ["El puerto, dijo la ministra, es demasiado pequeño.", "reported: la ministra"],
    ["El alcalde volvió de viaje y aseguró que el puerto era pequeño.", "reported: el alcalde"],
    ["El argumento de los críticos es que el puerto es pequeño.", "reported: los críticos"],
    ["Pekín calificó la sentencia de papel mojado.", "reported: Pekín"],
    ["La red fue vista por muchos como una amenaza.", "reported: muchos"],
    ["Se quejan los vecinos de que el puerto es pequeño.", "reported: los vecinos"],
    ["En mayo se anunció, además, que el puerto se cerraría.", "reported: ?"],
    ["Hay quienes dicen que los ríos separan a los pueblos.", "reported: ?"],
    ["Se dice que los ríos separan a los pueblos.", "reported: ?"],
    ["A menudo se afirma que los ríos separan a los pueblos.", "reported: ?"],
    ["«El puerto debe cerrarse antes del invierno», afirmó la ministra.", "quoted: la ministra"],
    [
      "«El puerto debe cerrarse antes del invierno», ha dicho el ministro, Luis Rey.",
      "quoted: Luis Rey",
    ],
    ["La ministra dijo: «El puerto debe cerrarse antes del invierno».", "quoted: la ministra"],
    ["“El puerto debe cerrarse antes del invierno”, agregó.", "quoted: ?"],
    ["el presidente xi jinping señaló que el mar es de todos.", "reported: xi jinping"],
    ["según el banco mundial, el crecimiento será menor.", "reported: el banco mundial"],
    ["Es un mito que los ríos separan a los pueblos.", "rejected: ?"],
    ["No es cierto que los ríos separen a los pueblos.", "rejected: ?"],
    ["La idea de que los ríos separan a los pueblos es falsa.", "rejected: ?"],
    ["Algunos dicen que los ríos separan, pero se equivocan.", "rejected: algunos"],
    ["El ministro afirma reiteradamente que los ríos separan.", "reported: el ministro"],
  ])("%s", (text, expected) => {
    expect(read(text, { language: "es" })).toEqual([expected]);
  });

  test.each([
    "Creemos que el mar es de todos.",
    "Yo digo que el ministro se equivoca.",
    "En nuestra opinión, el puerto debe cerrarse.",
    "Nuestro Gobierno ha dicho que el puerto debe cerrarse.",
    "Mi delegación considera que el mar es de todos.",
    "Nadie cree que el puerto deba cerrarse.",
    "Hay que decir que el puerto es pequeño.",
    "Se puede decir que el puerto es pequeño.",
    "El hombre que dijo que el puerto es pequeño se ha ido.",
    "Si el ministro dice que el puerto es pequeño, se equivoca.",
    "El puerto es pequeño porque el ministro dijo que los barcos son malos.",
    "La historia enseña que los imperios caen.",
    "Los hechos indican que los imperios caen.",
    "Esto significa que los imperios caen.",
    "Se paga según la necesidad.",
    "Según el derecho internacional, el mar es libre.",
    "El ministro anunció un plan de reformas.",
    "La cumbre aprobó los «Nueve Principios» y las «Cuatro Metas».",
    "Es evidente que el puerto es pequeño.",
    "Recuerda que el puerto es pequeño.",
    "Los Estados deben reconocer que el puerto es pequeño.",
    "Hay quienes trabajan de noche.",
    "La idea de que los ríos unen a los pueblos es antigua.",
    "Dicho esto, el puerto es pequeño.",
    "La opinión del público es importante.",
    "El ministro que dijo en mayo que el puerto era pequeño ha dimitido.",
  ])("but not: %s", (text) => {
    expect(read(text, { language: "es" })).toEqual(["author: Li Yan"]);
  });

  test("a verb without a subject is said of who was named last", () => {
    expect(
      read(
        [
          "La ministra de Hacienda, Ana Rey, aseguró que los impuestos bajarán.",
          "Añadió que el Gobierno no caerá.",
          "«El puerto debe cerrarse antes del invierno», dijo.",
          "El alcalde pidió calma.",
          "El puerto, recalcó, es demasiado pequeño.",
          "Los pescadores piden que se abra otro.",
          "Dicen que no queda tiempo.",
        ],
        { language: "es" },
      ),
    ).toEqual([
      "reported: Ana Rey",
      "reported: Ana Rey",
      "quoted: Ana Rey",
      "author: Li Yan",
      "reported: el alcalde",
      "reported: los pescadores",
      "reported: los pescadores",
    ]);
    expect(read("Añadió que el Gobierno no caerá.", { language: "es" })).toEqual(["reported: ?"]);
  });

  test.each([
    ["Eso es falso.", "rejected: el ministro"],
    ["La realidad es otra.", "rejected: el ministro"],
    ["Ese argumento no es convincente.", "rejected: el ministro"],
    ["Esa idea tiene muchos amigos.", "reported: el ministro"],
  ])("what was told is judged: %s", (text, expected) => {
    const report = "El ministro insiste en que los ríos separan a los pueblos.";
    expect(read([report, text], { language: "es" })[0]).toBe(expected);
  });
});

describe("in French a sentence reports", () => {
  test.each([
    ["Bien que le ministre affirme que tout va bien, je le crois fermé.", "reported: le ministre"],
    ["Alors que le préfet soutient que le port est sûr, il fuit.", "reported: le préfet"],
    ["Le président Emmanuel Okoye a affirmé que la mer est à tous.", "reported: Emmanuel Okoye"],
    ["Selon la Banque mondiale, la croissance ralentira.", "reported: la Banque mondiale"],
    ["La croissance ralentira, d’après l’ONU.", "reported: ONU"],
    ["Le port doit être fermé, a déclaré le ministre.", "reported: le ministre"],
    ["« Le port doit être fermé avant l'été », estime Ama Kwadi.", "quoted: Ama Kwadi"],
    [
      "« Le port doit être fermé avant l'été », a indiqué jeudi à l'AFP Ama Kwadi.",
      "quoted: Ama Kwadi",
    ],
    ["« Une honte », s'est indigné le maire de la ville.", "quoted: le maire de la ville"],
    ["Le port, estime la maire, doit être fermé.", "reported: la maire"],
    ["Comme l'a écrit Clausewitz, la guerre continue la politique.", "reported: Clausewitz"],
    ["Certains économistes soutiennent que la loi est morte.", "reported: certains économistes"],
    ["De nombreux observateurs redoutent une escalade.", "reported: de nombreux observateurs"],
    ["On dit souvent que les fleuves unissent les hommes.", "reported: ?"],
    ["La ville est belle, dit-on.", "reported: ?"],
    ["Il est admis que les fleuves unissent les hommes.", "reported: ?"],
    [
      "Le ministre des Affaires étrangères, Sergueï Lavrov, a dit à la presse que le port est vide.",
      "reported: Sergueï Lavrov",
    ],
    ["Bruxelles se dit convaincue que le péage est illégal.", "reported: Bruxelles"],
    ["L’Union africaine a appelé toutes les parties à négocier.", "reported: l’Union africaine"],
    ["L'ONG s'inquiète de la hausse des péages.", "reported: ONG"],
    ["La ministre nous a fait savoir que le port rouvrirait.", "reported: la ministre"],
    ["L'Allemagne affirme vouloir réformer le traité.", "reported: Allemagne"],
    ["Le maire propose de ne pas rouvrir le port.", "reported: le maire"],
    ["L'opposition réclame de son côté un vote.", "reported: l'opposition"],
    ["Le rapport met en garde contre une crue.", "reported: le rapport"],
    ["Pour les économistes, le péage est injuste.", "reported: les économistes"],
    ["Le péage est considéré par beaucoup comme un échec.", "reported: beaucoup"],
    ["Il est faux de dire que les fleuves divisent les hommes.", "rejected: ?"],
    ["L'idée que les fleuves divisent les hommes est un mythe.", "rejected: ?"],
  ])("%s", (text, expected) => {
    expect(read(text, { language: "fr" })).toEqual([expected]);
  });

  test.each([
    "Selon moi, le port doit être fermé.",
    "Selon la loi, le port est public.",
    "Nous estimons que la mer est libre.",
    "J’affirme que la mer est libre.",
    "Mon gouvernement estime que la mer est libre.",
    "Pour les enfants, c'est une catastrophe.",
    "Le ministre accusé de fraude a quitté la salle.",
    "La note que j'ai lue est fausse.",
    "Si le ministre affirme que tout va bien, nous n'en croyons rien.",
    "Ceux qui affirment que tout va bien se trompent.",
    "Il faut savoir que le port est fermé.",
    "L'histoire nous enseigne que la paix est fragile.",
  ])("but not: %s", (text) => {
    expect(read(text, { language: "fr" })).toEqual(["author: Li Yan"]);
  });

  test("pronouns stand for who was named last of their gender, and rejections are found", () => {
    expect(
      read(
        [
          "Le président Emmanuel Okoye a dit que la mer est libre.",
          "La Commission estime que les péages sont trop chers.",
          "Elle propose de les supprimer.",
          "Il a ajouté que les navires étaient les bienvenus.",
          "« Nous devons travailler ensemble », a-t-il conclu.",
          "Les armateurs et les pêcheurs soulignent que le port est étroit.",
          "« Il faudra le draguer avant l'hiver », disent-ils.",
          "Certains prétendent que les fleuves divisent les hommes.",
          "Mais cet argument ne tient pas.",
        ],
        { language: "fr" },
      ),
    ).toEqual([
      "reported: Emmanuel Okoye",
      "reported: Commission",
      "reported: Commission",
      "reported: Emmanuel Okoye",
      "quoted: Emmanuel Okoye",
      "reported: les armateurs et les pêcheurs",
      "quoted: les armateurs et les pêcheurs",
      "rejected: certains",
      "author: Li Yan",
    ]);
  });
});

describe("in German a sentence reports", () => {
  test.each([
    ["Bundeskanzler Olaf Scholz sagte, die Lage sei ernst.", "reported: Olaf Scholz"],
    ["Der Minister sagte am Dienstag in Berlin, die Lage sei ernst.", "reported: Minister"],
    ["Die USA und der Westen glauben, dass der Pakt gilt.", "reported: die USA und der Westen"],
    ["Laut Weltbank wird sich das Wachstum verlangsamen.", "reported: Weltbank"],
    ["Nach Angaben der Polizei wurden elf Menschen verletzt.", "reported: Polizei"],
    ["Nach Ansicht von Experten steigt das Meer schneller.", "reported: Experten"],
    ["Einer Studie zufolge sinkt der Grundwasserspiegel.", "reported: Studie"],
    ["Das Meer steigt Experten zufolge schneller.", "reported: Experten"],
    ["Aus Sicht der Gewerkschaft kommt das Gesetz zu spät.", "reported: Gewerkschaft"],
    ["Der Hafen müsse geschlossen werden, sagte Guterres.", "reported: Guterres"],
    ["Der Hafen müsse geschlossen werden, sagte der Minister am Dienstag.", "reported: Minister"],
    [
      "„Der Hafen muss vor dem Winter schließen“, sagte Direktor Jan Petersen.",
      "quoted: Jan Petersen",
    ],
    ["„Der Hafen muss vor dem Winter schließen“, so der Minister.", "quoted: Minister"],
    ["„Der Hafen muss vor dem Winter schließen“, hieß es von der Behörde.", "quoted: Behörde"],
    ["Der Hafen sei zu klein, so Petersen.", "reported: Petersen"],
    ["Wie Clausewitz schrieb, ist der Krieg die Fortsetzung der Politik.", "reported: Clausewitz"],
    ["Der Hafen bleibt zu, wie das Ministerium am Montag erklärte.", "reported: Ministerium"],
    ["Kritiker warnen, der Plan sei zu teuer.", "reported: Kritiker"],
    ["Viele Ökonomen bezweifeln, dass die Zölle wirken.", "reported: viele Ökonomen"],
    ["Am Montag warnte die Zentralbank davor, die Zinsen zu senken.", "reported: Zentralbank"],
    ["Zugleich forderte der Verband mehr Geld für die Schulen.", "reported: Verband"],
    ["Die Außenministerin rief beide Seiten zur Mäßigung auf.", "reported: Außenministerin"],
    ["Außenminister Lawrow warf dem Westen Heuchelei vor.", "reported: Außenminister Lawrow"],
    ["Peking hat die Vorwürfe zurückgewiesen.", "reported: Peking"],
    [
      "In Genf hat der Generalsekretär alle Staaten aufgefordert, die Waffen niederzulegen.",
      "reported: Generalsekretär",
    ],
    ["Die Regierung in Kiew betont, dass die Grenze gilt.", "reported: Regierung in Kiew"],
    ["Moskau ist überzeugt, dass die Sanktionen nicht halten werden.", "reported: Moskau"],
    ["Die Kommission vertritt die Auffassung, dass das Verbot gilt.", "reported: Kommission"],
    ["Die Bundesbank hält die Prognose für zu optimistisch.", "reported: Bundesbank"],
    [
      "Der Präsident der Handelskammer, Karl Brandt, nannte die Zölle einen Irrweg.",
      "reported: Karl Brandt",
    ],
    [
      "Ursula von der Leyen erklärte, Europa brauche mehr Schiffe.",
      "reported: Ursula von der Leyen",
    ],
    ["Annalena Baerbock (Grüne) sagte, die Hilfe müsse ankommen.", "reported: Annalena Baerbock"],
    [
      "Obwohl die Preise fallen, behauptet die Industrie, dass sie Hilfe braucht.",
      "reported: Industrie",
    ],
    [
      "Der Historiker Karl Weiß schreibt: „Die Stadt ist ein Text, den man lesen kann.“",
      "quoted: Karl Weiß",
    ],
    ["Die Bürgermeisterin behauptet, der Deckel schütze die Mieter.", "reported: Bürgermeisterin"],
    ["Die Energiewirtschaft sagt, ohne Wasser gehe es nicht.", "reported: Energiewirtschaft"],
    ["Manche wenden ein, das sei zu teuer.", "reported: manche"],
    ["Der Minister merkte an, dass die Kasse leer ist.", "reported: Minister"],
    ["Die Opposition wirft ein, das Gesetz greife zu kurz.", "reported: Opposition"],
    ["Der Verband rechnet vor, jede Wohnung koste Millionen.", "reported: Verband"],
    ["Zwar behauptet der Minister, es fehle an Geld.", "reported: Minister"],
    ["Nach Angaben des Mietervereins sinken die Mieten.", "reported: Mieterverein"],
    ["Nach Angaben des Verbandes sinken die Mieten.", "reported: Verband"],
    [
      "Laut einer Studie des Instituts für Hafenkunde sinken die Mieten.",
      "reported: Studie des Instituts für Hafenkunde",
    ],
    ["Nach Angaben des Instituts für Hafenkunde sinkt es.", "reported: Institut für Hafenkunde"],
    ["Die Bürger, die seit Jahren warten, verlangen eine Entscheidung.", "reported: Bürger"],
    ["Oft heißt es, Flüsse trennten die Menschen.", "reported: ?"],
    ["Angeblich verbinden Flüsse die Menschen.", "reported: ?"],
    ["Es ist ein Mythos, dass Flüsse die Menschen trennen.", "rejected: ?"],
    ["Die Behauptung, dass Flüsse die Menschen trennen, ist falsch.", "rejected: ?"],
  ])("%s", (text, expected) => {
    expect(read(text, { language: "de" })).toEqual([expected]);
  });

  test.each([
    "Ich glaube, dass das Meer frei ist.",
    "Unsere Delegation fordert, dass das Meer frei bleibt.",
    "Meiner Meinung nach ist der Hafen zu klein.",
    "Laut Gesetz ist das Meer frei.",
    "Wer sagt, dass das Meer frei ist, hat recht.",
    "Die Erfahrung lehrt, dass das Meer frei ist.",
    "Die Zahlen zeigen, dass die Preise fallen.",
    "In den ersten Wochen gab es viele Tränen.",
    "Niemand glaubt, dass der Hafen sinkt.",
    "Die Geschichte sagt uns, dass Reiche vergehen.",
    "Man muss sagen, dass der Hafen zu klein ist.",
    "Der Mann, der behauptete, dass das Meer frei ist, ging fort.",
    "Das Gesetz sieht Strafen vor.",
    "Der Hafen ist alt, so wie die Stadt.",
    "Es sei darauf hingewiesen, dass der Hafen alt ist.",
    "Der Krieg forderte Tausende Opfer.",
    "Es wurde gefordert, den Hafen zu schließen.",
    "Die Kommission setzte den Ausschuss ein.",
    "Die Bank gab neue Anleihen aus.",
    "Der Redner wandte sich an die Leute, die heute hier sind.",
    "Die Stadt merkt an den Zahlen, dass etwas fehlt.",
    "Der Minister sagte das in Berlin, dem Sitz der Regierung.",
    "Der Minister meint Wohnungen, leere Wohnungen.",
  ])("but not: %s", (text) => {
    expect(read(text, { language: "de" })).toEqual(["author: Li Yan"]);
  });

  test("a report goes on in the sentences that follow, as their verbs tell", () => {
    expect(
      read(
        [
          "Bürgermeister Jens Arendt sprach von einem bitteren Tag.",
          "Die Gemeinde habe die Einnahmen fest eingeplant.",
          "Für die Schule bleibe nun kein Geld.",
          "Die Schule steht seit 1950.",
          "Man nehme einen Hammer.",
        ],
        { language: "de" },
      ),
    ).toEqual([
      "reported: Jens Arendt",
      "reported: Jens Arendt",
      "reported: Jens Arendt",
      "author: Li Yan",
      "author: Li Yan",
    ]);
  });

  test("pronouns and rejections", () => {
    expect(
      read(
        [
          "Außenministerin Anna Weber sagte, das Meer sei frei.",
          "Sie betonte, dass alle Schiffe willkommen sind.",
          "„Wir müssen gemeinsam für das Meer sorgen“, sagte Weber.",
          "Manche behaupten, dass Flüsse die Menschen trennen.",
          "Doch das ist ein Irrtum.",
        ],
        { language: "de" },
      ),
    ).toEqual([
      "reported: Anna Weber",
      "reported: Anna Weber",
      "quoted: Anna Weber",
      "rejected: manche",
      "author: Li Yan",
    ]);
  });
});

test("of other languages quotations are found by their marks", () => {
  expect(read("Hij zei: “We moeten de haven voor de winter sluiten.”", { language: "nl" })).toEqual(
    ["quoted: ?"],
  );
  expect(read("„Der Hafen muss vor dem Winter geschlossen werden.“", { language: "de" })).toEqual([
    "quoted: ?",
  ]);
  expect(read("Der „eiserne Hafen“ ist alt.", { language: "de" })).toEqual(["author: Li Yan"]);
  expect(read("「港は冬の前に閉じなければならない。」", { language: "ja" })).toEqual(["quoted: ?"]);
});

test("a language that is not known is read as English and Indonesian", () => {
  expect(read("The Council agreed that ports are critical.", { language: null })).toEqual([
    "reported: Council",
  ]);
  expect(
    read("Dewan Keamanan menyatakan bahwa pelabuhan itu penting.", { language: null }),
  ).toEqual(["reported: Dewan Keamanan"]);
});

test.each([
  ["As Clausewitz wrote, war is the continuation of politics.", true],
  ["As Clausewitz wrote, “war is the continuation of politics”.", true],
  ["As noted by the Ombudsman, the files were lost.", true],
  ["Clausewitz wrote that war is the continuation of politics.", false],
  ["While Clausewitz wrote that war is politics, peace is too.", false],
  ["Seperti dikatakan oleh Presiden Okoye, laut itu bebas.", true],
])("whether the author shares it: %s", (text, isShared) => {
  const [found] = findHolders([{ text, passage: 0 }], null, null);
  expect([found?.voice === "author", found?.isShared]).toEqual([false, isShared]);
});

test.each([
  ["Como dijo Clausewitz, la guerra es política.", true],
  ["Según dijo Clausewitz, la guerra es política.", false],
])("whether the author shares it, in Spanish: %s", (text, isShared) => {
  const [found] = findHolders([{ text, passage: 0 }], null, "es");
  expect([found?.voice === "author", found?.isShared]).toEqual([false, isShared]);
});

test("the cue is the words that say so", () => {
  expect(cueOf("In Bali, President Xi has pointed out that the sea is free.")).toBe(
    "President Xi has pointed out that",
  );
  expect(cueOf("The harbour must be closed, said Guterres.")).toBe("said Guterres");
  expect(cueOf("According to the World Bank, growth will slow.")).toBe(
    "According to the World Bank",
  );
  expect(cueOf("The sea is free.")).toBeNull();
});

test("an author who is not known is nobody", () => {
  expect(read("The sea is free.", { author: null })).toEqual(["author: ?"]);
});

describe("in a conversation", () => {
  const interview = [
    ...["Q: Should the river be closed?", "¶"],
    ...["A: I believe that it should not.", "President Xi said that ships sink.", "¶"],
    ...["Q: But the harbour is full.", "¶"],
    "A: It is.",
  ];

  test("who has the word says what nobody else is reported to have said", () => {
    expect(read(interview)).toEqual([
      ...["quoted: ?", "author: Li Yan", "reported: President Xi", "quoted: ?", "author: Li Yan"],
    ]);
    const named = interview.map((text) => text.replace(/^A:/u, "Ada Brook:"));
    expect(read(["Ada Brook met us.", "¶", ...named])).toEqual([
      ...["author: Li Yan", "quoted: ?", "quoted: Ada Brook", "reported: President Xi"],
      ...["quoted: ?", "quoted: Ada Brook"],
    ]);
    expect(read(interview, { language: "fr" })[0]).toBe("quoted: ?");
  });

  test("the label says so", () => {
    const sentences = interview
      .filter((text) => text !== "¶")
      .map((text, passage) => ({ text, passage }));
    expect(findHolders(sentences, null, "en")[0]?.cue).toBe("Q");
  });
});

const plain = (text: string) => text.replace(/\s+/gu, " ");
const pieces = fc.constantFrom(
  "President Xi",
  "said",
  "that",
  "“",
  "”",
  '"',
  ",",
  "he",
  "according to",
  "the",
  "we",
  "¶",
  ".",
  "but",
  "some",
  "kata",
  "menurut",
  "the myth that",
  "dijo",
  "que",
  "según",
  "«",
  "'",
  "’",
  "believe",
  "Der Minister",
  "sagte",
  "sei",
  "zufolge",
  "",
);

test("there is one holding for each sentence, the same each time, with words of the sentence as its cue", () => {
  fc.assert(
    fc.property(fc.array(fc.array(pieces, { maxLength: 12 }), { maxLength: 12 }), (lists) => {
      const sentences = lists.map((list, i) => ({ text: list.join(" "), passage: i >> 1 }));
      for (const language of ["en", "de", "es", "id", null, "fr", "nl"]) {
        const found = findHolders(sentences, "Ana", language);
        expect(found).toHaveLength(sentences.length);
        expect(findHolders(sentences, "Ana", language)).toEqual(found);
        for (const { voice, holder, cue } of found) {
          if (voice === "author") expect([holder, cue]).toEqual(["Ana", null]);
          if (cue !== null)
            expect(sentences.some(({ text }) => plain(text).includes(cue))).toBe(true);
        }
      }
    }),
  );
});

test("a sentence of very many words is read in time that grows with its length", () => {
  for (const piece of ["said that ", "Xi, ", "“ ", "the president of ", "according to ", "' "]) {
    const text = piece.repeat(50_000);
    expect(findHolders([{ text, passage: 0 }], null, "en")).toHaveLength(1);
  }
  for (const piece of ["dijo que ", "y dijo que ", "según ", "el ministro de ", ", dijo, "]) {
    const text = piece.repeat(50_000);
    expect(findHolders([{ text, passage: 0 }], null, "es")).toHaveLength(1);
  }
  for (const piece of ["sagte, ", "Der ", "Xi zufolge ", "Der Rat der Stadt ", "sei "]) {
    const text = piece.repeat(50_000);
    expect(
      findHolders(
        [
          { text: "Xi sagte, es sei.", passage: 0 },
          { text, passage: 0 },
        ],
        null,
        "de",
      ),
    ).toHaveLength(2);
  }
  for (const piece of ["A", "A ", "Ab-", "A: ", "Q: "]) {
    const texts = ["Q: a?", "A: b.", piece.repeat(50_000), "Q: c?", "A: d."];
    const sentences = texts.map((text, passage) => ({ text, passage }));
    expect(findHolders(sentences, null, "en")).toHaveLength(texts.length);
  }
});

test.each([
  ["fr", "L'opposition affirme que le port est cher.", "Elle oublie que la digue l'est aussi."],
  ["es", "La oposición afirma que el puerto es caro.", "Olvida que el dique también lo es."],
  [
    "de",
    "Die Opposition sagt, der Hafen sei zu teuer.",
    "Sie verkennt, dass der Deich es auch ist.",
  ],
])("who forgets something is rejected (%s)", (language, view, answer) => {
  const [first, second] = read([view, answer], { language });
  expect(first).toMatch(/^rejected: /u);
  expect(second).toBe("author: Li Yan");
});
