/** The style of the page: no address in it, light and dark, and fit to be printed. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --soft: #59636e; --line: #d1d9e0;
  --code: #f6f8fa; --link: #0550ae; --high: #a40e26; --medium: #7d4e00; --low: #59636e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --soft: #9198a1;
  --line: #3d444d; --code: #161b22; --link: #79c0ff; --high: #ff9492; --medium: #e3b341; --low: #9198a1; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: 0.25rem; }
h3 { font-size: 1rem; margin: 0 0 0.5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font: 0.875rem/1.45 ui-monospace, monospace; }
pre { background: var(--code); border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem;
  overflow-x: auto; margin: 0.5rem 0; }
article { border: 1px solid var(--line); border-left: 4px solid var(--low); border-radius: 6px;
  padding: 0.75rem 1rem; margin: 1rem 0; break-inside: avoid; }
article.high { border-left-color: var(--high); }
article.medium { border-left-color: var(--medium); }
article p { margin: 0.5rem 0; overflow-wrap: anywhere; }
.badge { border: 1px solid currentColor; border-radius: 1rem; padding: 0 0.5rem; font-size: 0.8125rem;
  font-weight: 600; }
.high .badge, .verdict.blocked { color: var(--high); }
.medium .badge, .verdict.incomplete { color: var(--medium); }
.low .badge { color: var(--low); }
.soft { color: var(--soft); }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.75rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
td.number { text-align: right; }
summary { cursor: pointer; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
@media print { body { max-width: none; padding: 0; } .skip { display: none; } }
`;
