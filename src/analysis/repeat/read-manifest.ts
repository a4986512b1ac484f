import { cutShort } from "../../text/cut-short.js";
import { readFile } from "node:fs/promises";
import { checkLocale } from "../../charts/check-locale.js";
import type { ChartLook } from "../../charts/finish-chart.js";
import { passageUnits, type PassageUnit } from "../../text/passage-unit.js";
import { negationPolicies } from "../../themes/codebook.js";
import type { Scoring } from "../../themes/scoring.js";
import { chartStyles, groupings, type GroupName } from "../configuration.js";
import type { Manifest } from "../make-manifest.js";

/** A run as its manifest tells it, enough to do it again. */
export interface RecordedRun {
  readonly run: string;
  readonly since: string | null;
  readonly topoi: string;
  readonly versions: Manifest["versions"];
  readonly settings: RecordedSettings;
  readonly configuration: Manifest["configuration"];
  readonly codebook: Manifest["codebook"];
  readonly inputs: Manifest["inputs"];
  readonly outputs: Manifest["outputs"];
}

/** How it was analysed, in the form that an analysis takes. */
export interface RecordedSettings {
  readonly unit: PassageUnit;
  readonly words?: number;
  readonly prefer: readonly string[];
  readonly exclude: readonly string[];
  readonly by: readonly GroupName[];
  readonly look: ChartLook;
  readonly scoring: Scoring;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The run that a `manifest.json` tells of.
 *
 * @throws Error with the file and the place where it is not what a run writes.
 */
export async function readManifest(file: string): Promise<RecordedRun> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const found = code === "ENOENT" ? "nothing there" : `what cannot be read (${code ?? ""})`;
    throw new Error(`${file}: expected the manifest.json of a run; found ${found}`, {
      cause: error,
    });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: expected the manifest.json of a run; found no JSON`, {
      cause: error,
    });
  }
  return takeRun(json, (place, wanted, found) => {
    const at = place === "" ? "" : `${place}: `;
    return new Error(`${file}: ${at}expected ${wanted}; found ${show(found)}`);
  });
}

type Fail = (place: string, wanted: string, found: unknown) => Error;

function takeRun(json: unknown, fail: Fail): RecordedRun {
  if (!isObject(json) || typeof json.topoi !== "string") {
    throw fail("", "the manifest.json of a run, with the version of topoi", json);
  }
  const object = (place: string, from: unknown): Json => {
    if (isObject(from)) return from;
    throw fail(place, "what a run writes there", from);
  };
  const text = (place: string, from: unknown): string => {
    if (typeof from === "string") return from;
    throw fail(place, "text", from);
  };
  const file = (place: string, from: unknown): Manifest["inputs"][number] => {
    const { path, bytes, sha256 } = object(place, from);
    if (typeof bytes !== "number") throw fail(`${place}.bytes`, "a number", bytes);
    const hash = text(`${place}.sha256`, sha256);
    return { path: text(`${place}.path`, path), bytes, sha256: hash };
  };
  const files = (place: string, from: unknown): Manifest["inputs"] => {
    if (!Array.isArray(from)) throw fail(place, "a list of files", from);
    return from.map((each, i) => file(`${place}[${i}]`, each));
  };
  const versions = object("versions", json.versions);
  const codebook = object("codebook", json.codebook);
  const { since, configuration = null } = json;
  const takeConfiguration = (place: string): Manifest["configuration"] => {
    if (configuration === null) return null;
    const { says } = object(place, configuration);
    return { ...file(place, configuration), says: object(`${place}.says`, says) };
  };
  return {
    run: text("run", json.run),
    since: since === null ? null : text("since", since),
    topoi: json.topoi,
    versions: {
      node: text("versions.node", versions.node),
      icu: text("versions.icu", versions.icu),
      unicode: text("versions.unicode", versions.unicode),
    },
    settings: takeSettings(object("settings", json.settings), fail),
    configuration: takeConfiguration("configuration"),
    codebook: {
      name: text("codebook.name", codebook.name),
      version: text("codebook.version", codebook.version),
      ...file("codebook", codebook),
    },
    inputs: files("inputs", json.inputs),
    outputs: files("outputs", json.outputs),
  };
}

/** What is said beside these follows from the codebook. */
function takeSettings(settings: Json, fail: Fail): RecordedSettings {
  const { words, prefer, exclude, by } = settings;
  const unit = passageUnits.find((known) => known === settings.unit);
  if (unit === undefined) throw fail("settings.unit", passageUnits.join(", "), settings.unit);
  if (words !== undefined && typeof words !== "number") {
    throw fail("settings.words", "a number", words);
  }
  if (!isTexts(prefer)) throw fail("settings.prefer", "a list of languages", prefer);
  if (!isTexts(exclude)) throw fail("settings.exclude", "a list of patterns", exclude);
  if (!isTexts(by)) throw fail("settings.by", `some of ${groupings.join(", ")}`, by);
  const groups = by.map((name) => {
    const group = groupings.find((known) => known === name);
    if (group === undefined) throw fail("settings.by", `some of ${groupings.join(", ")}`, by);
    return group;
  });
  const matching = isObject(settings.matching) ? settings.matching : {};
  const { minimum, smooth } = matching;
  const said = isObject(matching.negation) ? matching.negation.policy : undefined;
  const negation = negationPolicies.find((policy) => policy === said);
  if (negation === undefined) {
    throw fail("settings.matching.negation.policy", negationPolicies.join(", "), said);
  }
  if (minimum !== null && typeof minimum !== "number") {
    throw fail("settings.matching.minimum", "a number or null", minimum);
  }
  if (typeof smooth !== "number") throw fail("settings.matching.smooth", "a number", smooth);
  return {
    unit,
    ...(words === undefined ? {} : { words }),
    prefer,
    exclude,
    by: groups,
    look: takeLook(settings.look, fail),
    scoring: { minimum, smooth, negation },
  };
}

function takeLook(look: unknown, fail: Fail): ChartLook {
  if (!isObject(look)) throw fail("settings.look", "what a run writes there", look);
  const { locale } = look;
  const style = chartStyles.find((known) => known === look.style);
  if (look.style !== undefined && style === undefined) {
    throw fail("settings.look.style", chartStyles.join(" or "), look.style);
  }
  if (locale !== undefined && typeof locale !== "string") {
    throw fail("settings.look.locale", "a language", locale);
  }
  return {
    ...(style === undefined ? {} : { style }),
    ...(locale === undefined ? {} : { locale: checkLocale(locale) }),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function show(found: unknown): string {
  return found === undefined ? "nothing" : cutShort(JSON.stringify(found), 60);
}
