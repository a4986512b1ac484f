import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { cleanUpOnExit } from "../clean-up-on-exit.js";
import { makeFolder } from "../output/make-folder.js";
import { describeWriteError } from "../output/write-file.js";
import { plain } from "../text/plain.js";
import { isAlive, startOf } from "./is-alive.js";
import { LockedError } from "./locked-error.js";

/** Who holds an output folder. */
interface Holder {
  readonly pid: number;
  /** When that process began, as its system counts: a number may come again, this does not. */
  readonly start: string;
  readonly host: string;
  /** Another for each hold. */
  readonly token: string;
}

/** What a process does with a folder for as long as it holds it. */
export type Work = "run" | "watch";

const names: Readonly<Record<Work, string>> = { run: ".topoi-lock", watch: ".topoi-watch-lock" };
/** The tokens of this process. */
const held = new Set<string>();

/**
 * A function that lets an output folder go, which nobody else may write to until then. The folder
 * is made, and goes again where it stays empty. What a process that is no longer alive held is
 * taken over.
 *
 * @throws LockedError when somebody else holds it; an error with the path where it cannot be written.
 */
export function lockOutput(output: string, work: Work = "run"): () => void {
  const file = path.join(output, names[work]);
  const me: Holder = {
    pid: process.pid,
    start: startOf(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  let isNew: boolean;
  try {
    isNew = makeFolder(path.resolve(output));
    take(file, me, output, work);
  } catch (error) {
    if (error instanceof LockedError) throw error;
    const reason = describeWriteError(error);
    throw new Error(`${output}: could not be written: ${reason}`, { cause: error });
  }
  held.add(me.token);
  return cleanUpOnExit(() => {
    held.delete(me.token);
    letGo(file, me);
    if (isNew) removeEmpty(output);
  });
}

/** Whether somebody who is alive holds an output folder. */
export function isLocked(output: string, work: Work = "run"): boolean {
  const holder = readHolder(path.join(output, names[work]));
  return holder !== null && holder !== "gone" && !isGone(holder);
}

/** Puts the lock in place, whole or not at all. */
function take(file: string, me: Holder, output: string, work: Work): void {
  const draft = `${file}-${me.pid}-${me.token}`;
  try {
    writeFileSync(draft, JSON.stringify(me), { flag: "wx" });
    while (!place(draft, file)) {
      const holder = readHolder(file);
      if (holder === "gone") continue;
      if (holder !== null && !isGone(holder)) throw new LockedError(describe(holder, output, work));
      setAside(file, holder?.token);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether the draft is the lock now; false where there is one already. */
function place(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code === "ENOSPC" || code === "EROFS" || code === "EACCES") throw error;
  }
  // A disk without links: the second best, which a kill might leave empty.
  try {
    writeFileSync(file, readFileSync(draft), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Takes a dead process's lock away; one that another has just put in its place goes back. */
function setAside(file: string, token: string | undefined): void {
  const aside = `${file}-${process.pid}-${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    // Somebody else was faster.
    return;
  }
  const found = readHolder(aside);
  if (found !== null && found !== "gone" && found.token !== token) place(aside, file);
  rmSync(aside, { force: true });
}

function letGo(file: string, { token }: Holder): void {
  const holder = readHolder(file);
  if (holder === null || holder === "gone" || holder.token !== token) return;
  try {
    rmSync(file, { force: true });
  } catch {
    // The next one finds that nobody is alive who holds it.
  }
}

/** Who is named in a lock; `null` where that cannot be told. */
function readHolder(file: string): Holder | "gone" | null {
  try {
    const { pid, start, host, token } = JSON.parse(readFileSync(file, "utf8")) as Partial<Holder>;
    if (typeof pid !== "number" || typeof token !== "string") return null;
    return { pid, start: String(start), host: String(host), token };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "gone" : null;
  }
}

/** Of another machine's processes nobody here knows. */
function isGone({ pid, start, host, token }: Holder): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return !held.has(token);
  return !isAlive(pid) || start !== startOf(pid);
}

function describe({ pid, host }: Holder, output: string, work: Work): string {
  const isHere = host === hostname();
  const who = isHere ? `process ${pid}` : `process ${pid} on ${plain(host)}`;
  const what =
    work === "run"
      ? `another run (${who}) is writing to it; wait for its end`
      : `somebody (${who}) is watching for it already; end that first`;
  const lock = path.join(output, names[work]);
  const elsewhere = isHere ? "" : `, or delete ${lock} if that has ended`;
  return `${output}: ${what}, or choose another folder with --output${elsewhere}`;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds what was written.
  }
}
