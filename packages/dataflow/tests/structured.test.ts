import { expect, it } from 'vitest';
import { uses } from './toy.js';

const loaded = `import { answer } from 'toy-model'; import { save } from 'toy-page'; import { listed, object, text } from 'toy-check';`;

it.for([
  [
    `const { data } = await answer({ schema: object({ a: listed('x', 'y'), b: text() }) }); save(data.a); save(data.b);`,
    ['toy-page.save: x | y', 'toy-page.save: {data.b: untrusted}'],
  ],
  [
    `import { procedure } from 'toy-model';
     procedure.input(object({ a: listed('x', 'y') })).output(object({ b: listed('z') })).input(object({ c: text() }))
       .handle(({ given }) => { save(given.a); save(given.b); save(given.c); });`,
    [
      'toy-page.save: x | y',
      'toy-page.save: {given.b: untrusted}',
      'toy-page.save: {given.c: untrusted}',
    ],
  ],
  [`const { data } = await answer({}); save(data.a);`, ['toy-page.save: {data.a: untrusted}']],
] as const)('is what a schema lets through: %s', ([code, found]) => {
  expect(uses(`${loaded} ${code}`)).toEqual(found);
});
