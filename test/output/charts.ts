import type { Chart } from "../../src/charts/chart.js";

const $schema = "https://vega.github.io/schema/vega-lite/v5.json";

/** A bar for each name, coloured by name, so that each shows on an axis and in a legend. */
export function barChart(names: readonly string[], more: Record<string, unknown> = {}): Chart {
  return {
    $schema,
    description: "How often each author speaks of sovereignty",
    title: "Sovereignty by author",
    data: { values: names.map((name, index) => ({ name, share: (index + 1) / 10 })) },
    mark: { type: "bar", clip: true, tooltip: true },
    encoding: {
      x: { field: "share", type: "quantitative", title: "Share of passages" },
      y: { field: "name", type: "nominal", title: "Author", axis: { labelLimit: 0 } },
      color: { field: "name", type: "nominal", title: "Author", legend: { labelLimit: 0 } },
    },
    ...more,
  };
}

/** One name in each script that the bundled fonts promise. */
export const namesOfTheWorld = [
  "Ursula von der Leyen",
  "Владимир Зеленский",
  "Ελευθέριος Βενιζέλος",
  "Nguyễn Phú Trọng",
  "محمد بن سلمان",
  "דוד בן גוריון",
  "ประยุทธ์ จันทร์โอชา",
  "नरेन्द्र मोदी",
  "郎平",
  "蔡英文 總統 臺灣",
  "安倍晋三 あべ アベ",
  "문재인 대통령",
];

/** What a document may hold to break out of a page or a picture. */
export const hostileNames = [
  "</svg><script>alert(1)</script>",
  "</script><script>alert(2)</script>",
  "<!-- ]]> & \"quotes\" 'more'",
  "line\u2028separator $& $1",
  "control \u0000\u0008\ufffe half \ud800 pair",
];
