import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import { checkPlaces } from "../../src/analysis/check-places.js";
import { withFolder } from "../folder.js";

const files = ["report.html", "tables/hits.csv", "charts/a/b.svg"];

test("new places and those of files can be written, folders on the way may be missing", async () => {
  await withFolder({ "report.html": "", "tables/hits.csv": "" }, (folder) => {
    checkPlaces(folder, files);
    return Promise.resolve();
  });
});

test("a folder in a file's way is told, and a file in a folder's", async () => {
  await withFolder({ "tables/hits.csv/a": "" }, (folder) => {
    const place = path.join(folder, "tables/hits.csv");
    expect(() => {
      checkPlaces(folder, files);
    }).toThrow(`${place}: could not be written: a folder of that name is in the way`);
    return Promise.resolve();
  });
  await withFolder({ charts: "" }, (folder) => {
    const place = path.join(folder, "charts/a/b.svg");
    expect(() => {
      checkPlaces(folder, files);
    }).toThrow(`${place}: could not be written: a part of the path is a file, not a folder`);
    return Promise.resolve();
  });
});

/** Who may do anything may write anywhere. */
const asUser = process.getuid?.() === 0 || process.platform === "win32" ? test.skip : test;

asUser("a folder in which nothing may be written is told", async () => {
  await withFolder({}, async (folder) => {
    const closed = path.join(folder, "tables");
    await mkdir(closed);
    await chmod(closed, 0o555);
    expect(() => {
      checkPlaces(folder, files);
    }).toThrow(`${path.join(closed, "hits.csv")}: could not be written: permission denied`);
  });
});
