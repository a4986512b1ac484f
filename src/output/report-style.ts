/** How the report page looks: on a screen, light or dark, wide or narrow, and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #57606a; --ground: #fff; --card: #f6f8fa;
  --line: #d0d7de; --link: #0b57a4; --alarm: #9a1b1b; --found: #fff3c4; --button: #eef2f6; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e7eb; --quiet: #a7b0ba; --ground: #14171b; --card: #1d2228; --line: #3a424c;
    --link: #86bdf7; --alarm: #ff9d94; --found: #4a3f14; --button: #272e36; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 3.5rem; }
body { margin: 0 auto; max-width: 73rem; padding: 1.5rem; color: var(--text); background: var(--ground);
  font: 16px/1.55 "Noto Sans", system-ui, sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.6rem 0 .7rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); font-size: 1.3rem; }
h3 { margin: 1.7rem 0 .3rem; font-size: 1.05rem; }
h4 { margin: 1.1rem 0 .2rem; font-size: .95rem; }
p { margin: .5rem 0; }
section > p { max-width: 48rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: fixed; z-index: 9; left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--ground); }
nav { position: sticky; z-index: 3; top: 0; margin: 0 -1.5rem; padding: .45rem 1.5rem; overflow-x: auto;
  background: var(--ground); border-bottom: 1px solid var(--line); font-size: .88rem; }
nav ul { display: flex; gap: 1.1rem; margin: 0; padding: 0; list-style: none; white-space: nowrap; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.lead { font-size: 1.06rem; }
.findings { padding-left: 1.2rem; max-width: 50rem; }
.findings li, ol li { margin: .35rem 0; }
.careful { margin-top: 1.6rem; padding: .2rem 1.1rem .5rem; border-left: 4px solid var(--line); background: var(--card); }
.careful h3 { margin-top: .6rem; }
figure { margin: 1.2rem 0 2.2rem; }
.chart { overflow-x: auto; padding: .4rem; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
.chart img, .chart .marks { display: block; min-width: var(--least); max-width: 100%; height: auto; margin: 0 auto; }
.chart .vega-embed { display: block; padding-right: 0; }
.chart .vega-embed details { opacity: .55; }
.chart [role=button]:focus-visible { outline: 3px solid #0b57a4; outline-offset: 1px; }
.vega-embed .vega-actions a, #vg-tooltip-element { font-family: "Topoi Sans", sans-serif !important; }
figcaption, .facts, .note { color: var(--quiet); font-size: .85rem; }
figcaption { margin-top: .4rem; max-width: 52rem; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .6rem 0 .4rem; font-size: .85rem; }
.tools output { color: var(--quiet); }
button, input { font: inherit; color: inherit; }
button { padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 4px; background: var(--button); cursor: pointer; }
button:hover { border-color: var(--link); }
input { padding: .1rem .5rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--ground); }
.way { padding: 0 .45rem; font-size: .78rem; color: var(--link); }
.figure { margin: 0 -.3rem; padding: 0 .3rem; line-height: 1.4; border-color: transparent; background: none; color: var(--link); text-decoration: underline;
  font-variant-numeric: tabular-nums; }
.wide { max-height: 75vh; overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
table { width: max-content; min-width: 100%; border-collapse: separate; border-spacing: 0; font-size: .82rem; }
th, td { padding: .28rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td { max-width: 22rem; overflow-wrap: break-word; }
tbody tr:last-child td { border-bottom: 0; }
th { position: sticky; z-index: 1; top: 0; background: var(--card); white-space: nowrap; }
th button { padding: 0; border: 0; background: none; font-weight: 600; }
th[aria-sort] button::after { content: "↕"; margin-left: .3em; color: var(--quiet); font-weight: 400; }
th[aria-sort=ascending] button::after { content: "↑"; color: inherit; }
th[aria-sort=descending] button::after { content: "↓"; color: inherit; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.note:empty { display: none; }
details { margin: .3rem 0; font-size: .88rem; }
summary { cursor: pointer; }
#problems li { color: var(--alarm); overflow-wrap: anywhere; }
.themes, .plain { padding-left: 0; list-style: none; }
.themes li { margin: .5rem 0; }
.swatch { display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px; }
article { content-visibility: auto; contain-intrinsic-size: auto 60rem; max-width: 52rem; scroll-margin-top: 6rem; }
article p { margin: .6rem 0; white-space: pre-line; overflow-wrap: anywhere; scroll-margin-top: 7rem; }
article h3 { margin-top: 2.2rem; font-size: 1.15rem; }
.legend { position: sticky; z-index: 2; top: 2.1rem; max-height: 5rem; margin: 0; padding: .4rem 0; overflow-y: auto;
  list-style: none; background: var(--ground); border-bottom: 1px solid var(--line); font-size: .8rem; }
.legend li { display: inline-block; margin-right: .9rem; white-space: nowrap; }
mark { padding-bottom: .1em; background: none; color: inherit; }
mark.negated { text-decoration: line-through dotted; }
mark.other { box-shadow: none !important; text-decoration: none; }
mark.other + sup { display: none; }
sup { color: var(--quiet); font-size: .65em; line-height: 0; }
.role { margin-right: .1em; padding: 0 .3em; border: 1px solid var(--quiet); border-radius: .2em; color: var(--text);
  background: var(--ground); font-size: .7em; font-weight: 700; white-space: nowrap; }
.role.premise { border-style: dashed; font-weight: 400; }
.role.proposal { color: var(--ground); background: var(--text); print-color-adjust: exact; }
.role.none { border-style: dotted; font-weight: 400; }
.number { display: inline-block; min-width: 1.8rem; color: var(--quiet); font-size: .8rem; text-decoration: none; }
.found { background: var(--found); outline: .3rem solid var(--found); }
article.found { background: none; outline: none; }
#panel { position: fixed; z-index: 5; inset: 0 0 0 auto; display: flex; flex-direction: column; width: min(27rem, 100vw);
  border-left: 1px solid var(--line); background: var(--ground); box-shadow: -4px 0 18px #0003; }
#panel[hidden] { display: none; }
#panel .head { display: flex; gap: 1rem; align-items: start; justify-content: space-between; padding: .8rem 1rem;
  border-bottom: 1px solid var(--line); background: var(--card); }
#panel h2 { margin: 0; padding: 0; border: 0; font-size: 1.05rem; }
#panel .content { flex: 1; padding: .3rem 1rem 1rem; overflow-y: auto; font-size: .92rem; }
#panel li { margin: 0; padding: .6rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
#panel li p { margin: .1rem 0; white-space: pre-line; }
@media (prefers-color-scheme: dark) and (not print) {
  mark:not(.other) { background: #ffffff14; }
}
@media (min-width: 75rem) {
  body.beside { margin-right: 27rem; margin-left: auto; }
}
@media (max-width: 40rem) {
  body { padding: 1rem; }
  nav { margin: 0 -1rem; padding: .45rem 1rem; }
  .legend { position: static; }
}
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --ground: #fff; --card: #fff; --line: #bbb; --link: #000;
    --alarm: #7a1010; --found: #fff; }
  body, body.beside { max-width: none; margin: 0; padding: 0; font-size: 10pt; }
  nav, .skip, .tools, .way, #panel, .vega-embed details, .table > button { display: none !important; }
  a, .figure { color: inherit; text-decoration: none; }
  .figure, th button { padding: 0; border: 0; }
  th button::after { content: none !important; }
  .wide { max-height: none; overflow: visible; border: 0; }
  th { position: static; }
  thead { display: table-header-group; break-inside: avoid; }
  table { width: 100%; font-size: 7.5pt; }
  th, td { max-width: none; padding: .15rem .3rem; white-space: normal; }
  .legend { position: static; max-height: none; }
  article { content-visibility: visible; }
  .chart { border: 0; padding: 0; overflow: visible; }
  .chart img, .chart .marks { min-width: 0; max-height: 20cm; }
  figure, tr, li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  article p { orphans: 3; widows: 3; }
}
`;
