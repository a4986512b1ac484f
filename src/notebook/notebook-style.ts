/** The style sheet of a notebook's page: for reading first, then for print. */
export const notebookStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1d1d1f; font: 1rem/1.6 system-ui, "Segoe UI", Roboto,
  "Noto Sans", "Noto Sans CJK SC", sans-serif; }
main { box-sizing: border-box; max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .6em; text-wrap: balance; }
h1 { font-size: 1.9rem; margin-top: .5em; } h2 { font-size: 1.4rem; } h3 { font-size: 1.15rem; }
.text > p, .text > ul, .text > ol, .text > blockquote { max-width: 42rem; }
a { color: #0b57a4; }
blockquote { margin: 1em 0; padding: 0 0 0 1em; border-left: 3px solid #ccc; color: #444; }
pre, code { font: .8rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre { margin: .5rem 0; padding: .7rem .9rem; overflow-x: auto; white-space: pre-wrap;
  overflow-wrap: anywhere; tab-size: 4; }
.text code { background: #f3f3f5; padding: .1em .3em; border-radius: 3px; }
.code { margin: 1.2rem 0; }
.source { position: relative; background: #f6f7f9; border: 1px solid #e2e4e8; border-radius: 4px; }
.source::before { content: attr(data-count); float: right; color: #6b7078; margin-left: 1em; }
.source .k { font-weight: 600; color: #7a1fa2; } .source .s { color: #0a6b2d; }
.source .n { color: #a03800; } .source .c { font-style: italic; color: #5c636d; }
.output { contain: content; margin: .5rem 0; overflow-x: auto; }
pre.output { background: none; } .stderr { color: #6b4a00; border-left: 3px solid #d9a520; }
.error { color: #8c1010; border-left: 3px solid #c62828; background: #fdf3f3; }
.missing { color: #6b7078; font-style: italic; }
figure { margin: .8rem 0; } img { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; }
caption { caption-side: top; text-align: left; color: #55595f; padding: .2rem 0; }
th, td { padding: .25rem .55rem; border-bottom: 1px solid #e2e4e8; vertical-align: top; }
th { border-bottom: 2px solid #b9bdc4; text-align: left; font-weight: 600; }
summary { color: #55595f; cursor: pointer; font-size: .85rem; }
@media print {
  body { font-size: 10pt; } main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; } figure, tr, .source { break-inside: avoid; }
  thead { display: table-header-group; } a { color: inherit; }
}
`;
