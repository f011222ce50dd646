/** The whole style of the page. Colours hold a contrast of 4.5 to 1 in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #f6f8fa; --line: #c9d1d9; --text: #1b1f24; --quiet: #57606a;
  --high: #b42318; --medium: #8a5a00; --low: #0b5cad; --good: #1a7f37; --focus: #0b5cad;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1418; --card: #182028; --line: #3b4752; --text: #e6edf3; --quiet: #a3b0bd;
    --high: #ff8f84; --medium: #e3b341; --low: #79c0ff; --good: #56d364; --focus: #79c0ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 72rem; padding: 1rem 1.25rem 4rem; background: var(--page);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; margin: .5rem 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .5rem 0; max-width: 60rem; }
a { color: var(--low); }
code { font: .9em/1.4 ui-monospace, monospace; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0; padding: 0; list-style: none; }
.notice { border-left: .3rem solid var(--medium); background: var(--card); padding: .5rem .75rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .75rem; }
.tile dt { color: var(--quiet); font-size: .875rem; }
.tile dd { margin: 0; }
.tile .figure { font-size: 1.6rem; line-height: 1.3; font-weight: 600; }
.tile .more { font-size: .875rem; color: var(--quiet); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top; }
th.number, td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.path { min-width: 10rem; }
.high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); } .good { color: var(--good); }
.tag { font-weight: 600; white-space: nowrap; }
svg { display: block; min-width: 34rem; width: 100%; height: auto; }
svg text { fill: var(--quiet); font: 12px system-ui, sans-serif; }
.grid { stroke: var(--line); stroke-width: 1; }
.bar-passed { fill: var(--good); } .bar-incomplete { fill: var(--medium); } .bar-blocked { fill: var(--high); }
.line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.line-high { stroke: var(--high); } .line-medium { stroke: var(--medium); stroke-dasharray: 8 4; }
.line-low { stroke: var(--low); stroke-dasharray: 2 4; }
.dot-high { fill: var(--high); } .dot-medium { fill: var(--medium); } .dot-low { fill: var(--low); }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .25rem 0; padding: 0; list-style: none; font-size: .875rem; }
.key svg { display: inline-block; min-width: 0; width: 2rem; height: .8rem; vertical-align: middle; margin-right: .35rem; }
figure { margin: 1rem 0; }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--low); }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: .75rem 0; display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; }
fieldset legend { color: var(--quiet); padding: 0 .35rem; }
fieldset .group { display: flex; flex-wrap: wrap; gap: .25rem .9rem; }
input, select { font: inherit; accent-color: var(--low); }
select { max-width: 100%; background: var(--page); color: var(--text); border: 1px solid var(--line); }
.shown { counter-reset: rows; display: flex; flex-direction: column; }
.shown .count { order: 1; } .shown .wide { order: 2; } .shown .more { order: 3; }
.shown tbody tr { counter-increment: rows; }
.count::after { content: counter(rows) " shown"; }
@media (max-width: 30rem) {
  body { padding: .5rem .75rem 3rem; }
  .tiles { grid-template-columns: 1fr 1fr; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --card: #fff; --line: #999; --text: #000; --quiet: #333;
    --high: #8c1a10; --medium: #6b4600; --low: #0a4a8a; --good: #14602a;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, fieldset, .skip, summary { display: none; }
  .wide { overflow: visible; }
  h2, h3 { break-after: avoid; }
  tr, .tile, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  svg { min-width: 0; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--text); --line: var(--text); } }
`;
