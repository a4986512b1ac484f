import { lstat, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { plain } from "../text/plain.js";
import { ConfigurationError } from "./configuration-error.js";
import type { ConfigurationFile } from "./configuration.js";
import { folderOf } from "./folder-of.js";

/** What it may be called, the first one there counts. */
const names = ["topoi.yml", "topoi.yaml"] as const;
/** Nobody has that much to say. */
const mostKilobytes = 256;

/**
 * The path of the configuration beside the documents; `null` where there is none. A link that leads
 * nowhere is one, of which reading tells.
 */
export async function findConfiguration(seeds: string): Promise<string | null> {
  const folder = await folderOf(seeds);
  for (const name of names) {
    const file = path.join(folder, name);
    if ((await lstat(file).catch(() => null)) !== null) return file;
  }
  return null;
}

/**
 * What a configuration says, checked. The path of its codebook is taken from its own folder.
 *
 * @throws ConfigurationError with one line for every mistake: file, key, what was wanted and what
 * was found.
 */
export async function readConfiguration(file: string): Promise<ConfigurationFile> {
  const text = await readText(file);
  const { parseConfiguration } = await import("./parse-configuration.js");
  const settings = parseConfiguration(text, path.basename(file));
  const { codebook } = settings;
  if (codebook === undefined) return { file, settings };
  // As a person would write it, where that is the same.
  const from = path.isAbsolute(codebook) ? codebook : path.join(path.dirname(file), codebook);
  return { file, settings: { ...settings, codebook: from } };
}

async function readText(file: string): Promise<string> {
  const refuse = (wanted: string, found: string): never => {
    throw new ConfigurationError([`${plain(file)}: expected ${wanted}, found ${found}`]);
  };
  const about = await stat(file).catch(() => null);
  if (about === null) return refuse("a configuration", "no such file");
  if (!about.isFile()) {
    return refuse("a configuration", about.isDirectory() ? "a folder" : "no regular file");
  }
  if (about.size > 1024 * mostKilobytes) {
    return refuse(`at most ${mostKilobytes} KB`, `${Math.ceil(about.size / 1024)} KB`);
  }
  const bytes = await readFile(file).catch(() => refuse("a configuration", "not readable"));
  const { decodeText, NotTextError } = await import("../text/decoding/decode-text.js");
  try {
    return decodeText(bytes).text;
  } catch (error) {
    if (error instanceof NotTextError)
      throw new ConfigurationError([`${plain(file)}: ${error.message}`]);
    throw error;
  }
}
