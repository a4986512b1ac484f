import { createHash } from "node:crypto";

const script = `
const frame = document.querySelector("iframe");
const failure = document.querySelector("[role=alert]");
const report = "/report.html";
let known = null;
let place = null;
frame.src = report + location.hash;
const topOf = (section) => section.getBoundingClientRect().top;
// By the section that is read: what a new run has to say may stand above it.
const readPlace = () => {
  try {
    const { location, document, scrollX: x, scrollY: y } = frame.contentWindow;
    const sections = [...document.querySelectorAll("section[id]")];
    const read = sections.filter((section) => topOf(section) < frame.clientHeight / 2).at(-1);
    const section = read === undefined ? null : { id: read.id, top: topOf(read) };
    return { pathname: location.pathname, x, y, section };
  } catch {
    return null;
  }
};
const findPlace = ({ x, y, section }) => {
  const same = section && frame.contentDocument.getElementById(section.id);
  const top = same ? frame.contentWindow.scrollY + topOf(same) - section.top : y;
  return { left: x, top, behavior: "instant" };
};
const follow = () => {
  const hash = frame.contentWindow.location.hash;
  if (frame.contentWindow.location.pathname !== report) return;
  history.replaceState(null, "", hash === "" ? "/" : hash);
};
frame.addEventListener("load", () => {
  document.title = frame.contentDocument.title;
  frame.contentWindow.addEventListener("hashchange", follow);
  if (place !== null && frame.contentWindow.location.pathname === place.pathname) {
    frame.contentWindow.scrollTo(findPlace(place));
  }
  place = null;
  document.body.dataset.run = known;
});
const events = new EventSource("/-/runs");
events.addEventListener("failure", ({ data }) => {
  failure.textContent = ["The last run failed; what is below is not from it.", JSON.parse(data)]
    .filter((line) => line !== "").join("\\n");
});
events.addEventListener("run", ({ data }) => {
  failure.textContent = "";
  const isNew = known !== null && known !== data;
  known = data;
  if (!isNew) return;
  place = readPlace();
  if (place === null) frame.src = report;
  else frame.contentWindow.location.reload();
});
`;

const style = `
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; }
iframe { border: 0; display: block; flex: 1; width: 100%; }
[role="alert"] {
  background: #fdf1d6; border-bottom: 2px solid #8a5a00; color: #1b1b1b; font: 1rem/1.4 sans-serif;
  margin: 0; max-height: 30vh; overflow: auto; overflow-wrap: anywhere; padding: 0.6rem 1rem;
  white-space: pre-wrap;
}
[role="alert"]:empty { display: none; }
`;

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What the page below may do: its own script and style, the report inside it, word of new runs. */
export const livePolicy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The page around a report that loads it anew after each run, and keeps its place and address. The
 * report itself is served as it was written.
 */
export const livePage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report</title>
<style>${style}</style>
</head>
<body>
<p role="alert" dir="auto"></p>
<iframe title="Report"></iframe>
<script>${script}</script>
</body>
</html>
`;
