/** How the report page looks, on a screen and on paper. */
export const reportStyle = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: #222; background: #fff;
  font: 16px/1.55 "Noto Sans", system-ui, sans-serif; }
h1 { margin: 0 0 .3rem; font-size: 1.7rem; }
h2 { margin: 2.4rem 0 .6rem; border-bottom: 1px solid #ccc; font-size: 1.25rem; }
h3 { margin: 1.8rem 0 .1rem; font-size: 1.05rem; }
nav a { margin-right: 1rem; }
a { color: #1a5276; }
figure { margin: 1.2rem 0 2rem; }
figure img { display: block; max-width: 100%; height: auto; }
figcaption, .facts { color: #555; font-size: .85rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .82rem; }
caption { text-align: left; color: #555; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid #e2e2e2; vertical-align: top; }
th { background: #f5f5f5; white-space: nowrap; }
details { color: #444; font-size: .85rem; }
#problems li { color: #8a1c1c; }
.swatch { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
article p { margin: .6rem 0; white-space: pre-line; }
.legend { position: sticky; top: 0; padding: .4rem 0; background: #fff; font-size: .8rem; }
.legend span { margin-right: .9rem; white-space: nowrap; }
.themes { padding-left: 0; list-style: none; }
mark.negated { text-decoration: line-through dotted; }
mark { background: none; color: inherit; padding-bottom: .1em; }
.role { margin-right: .1em; padding: 0 .3em; border: 1px solid #555; border-radius: .2em; color: #222;
  background: #fff; font-size: .7em; font-weight: 700; white-space: nowrap; }
.role.premise { border-style: dashed; font-weight: 400; }
.role.proposal { color: #fff; background: #333; print-color-adjust: exact; }
.role.none { border-style: dotted; font-weight: 400; }
ol li { margin: .4rem 0; }
sup { color: #555; font-size: .65em; line-height: 0; }
.number { display: inline-block; min-width: 1.8rem; color: #888; font-size: .8rem; text-decoration: none; }
@media print { .legend { position: static; } nav { display: none; } body { max-width: none; padding: 0; font-size: 10.5pt; }
  figure, tr { break-inside: avoid; } a { color: inherit; } }
`;
