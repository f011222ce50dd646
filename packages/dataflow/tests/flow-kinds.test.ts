import { describe, expect, it } from 'vitest';
import { stepsOf, uses } from './toy.js';

const loaded = `import { ask } from 'toy-model'; import { Markup, Printer, clean, save } from 'toy-page'; const { text } = await ask();`;

describe('what only a stranger makes dangerous', () => {
  it.for([
    ['save(text);', 'toy-page.save: {text: untrusted}'],
    ['node.markup = text;', '?.markup=: {text: untrusted}'],
    [`document.all['markup'] = 'a' + text;`, '?.markup=: a{text: untrusted}'],
    ['node.markup += text;', '?.markup=: {text: untrusted}'],
    ['new Printer().box.markup = text;', 'toy-page.Box.markup=: {text: untrusted}'],
    ['node.addMarkup(text);', '?.addMarkup: {text: untrusted}'],
    ['const a = <p markup={{ html: text }} />;', '<>: '],
    ['const a = <Markup>{text}</Markup>;', 'toy-page.Markup: '],
    [
      'function show(html) { node.markup = html; } show(text);',
      '?.markup= via show:1: {text: untrusted}',
    ],
    ['node.markup = clean(text);', '?.markup=: {clean(text): untrusted html}'],
    [
      'node.markup = new Printer({ raw: false }).print(text);',
      '?.markup=: {new Printer({ raw: false }).print(text): untrusted html}',
    ],
    [
      'node.markup = new Printer({ raw: true }).print(text);',
      '?.markup=: {new Printer({ raw: true }).print(text): untrusted}',
    ],
  ] as const)('%s', ([code, found]) => {
    const lines = uses(`${loaded} ${code}`, code.includes('<Markup') ? 'typescript' : 'both');
    expect(lines).toContain(found);
  });

  it('is not looked for where no stranger gives anything', () => {
    const page = `import { save } from 'toy-page'; save(text); node.markup = text;`;
    expect(uses(page)).toEqual([]);
    expect(stepsOf(page)).toBe(0);
  });

  it('is no property of an object of this file', () => {
    expect(uses(`${loaded} const o = { markup: '' }; o.markup = text;`)).toEqual([]);
  });
});
