import { expectChartOptions } from "../../src/charts/expect-chart-options.js";
import type { ChartLook } from "../../src/charts/finish-chart.js";
import { makeCodebook } from "../../src/themes/make-codebook.js";

interface Options extends ChartLook {
  readonly title?: string;
  readonly labels?: Readonly<Record<string, string>>;
}
const names = { title: true, labels: true, style: true, locale: true } as const;
const complaint = (options: object) => () => {
  expectChartOptions<Options>("chartFrequency", options, names);
};

describe("expectChartOptions", () => {
  it("takes what is right, and nothing at all", () => {
    expect(complaint({})).not.toThrow();
    expect(complaint({ title: "Seas", labels: { sea: "Law of the sea" } })).not.toThrow();
  });

  it("complains of an option that there is none of, and of a look that is none", () => {
    expect(complaint({ titel: "Seas" })).toThrow("expected one of the options title, labels");
    expect(complaint({ style: "dark" })).toThrow('style: expected light or print; found "dark"');
    expect(complaint({ locale: "zz-zz-zz" })).toThrow("locale: expected a language");
  });

  it("complains of a title that is no text", () => {
    expect(complaint({ title: 3 })).toThrow(
      new TypeError("chartFrequency: title: expected a text; found number"),
    );
  });

  it("complains of labels that are no texts, such as a codebook", async () => {
    const labels = await makeCodebook({ themes: { sea: { terms: ["sea"] } } });
    const wanted =
      "chartFrequency: labels: expected a text for each theme, as themeLabels(codebook) gives; found ";
    expect(complaint({ labels })).toThrow(`${wanted}an object: give its themes`);
    expect(complaint({ labels: 3 })).toThrow(`${wanted}number`);
    expect(complaint({ labels: "Seas" })).toThrow(`${wanted}"Seas"`);
  });
});
