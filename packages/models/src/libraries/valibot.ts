import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const all = (names: string) => names.split(/\s+/).map((name) => `${name}()`);

// https://valibot.dev/api/
export default {
  modules: ['valibot'],
  types: {
    Schema: all(
      `string number bigint boolean picklist enum enum_ literal object strictObject looseObject array
       union variant optional exactOptional nullable nullish pipe uuid hexadecimal nanoid cuid2 ulid
       regex minLength maxLength length nonEmpty minValue maxValue gtValue ltValue integer finite
       safeInteger multipleOf email url startsWith endsWith includes check description title metadata
       brand readonly`,
    ),
  },
  schemas: [
    { calls: all('number bigint'), accepts: 'number' },
    { calls: all('boolean'), accepts: 'boolean' },
    { calls: all('string'), accepts: 'text' },
    { calls: all('picklist enum enum_ literal'), accepts: 'listed' },
    { calls: all('uuid'), accepts: 'uuid' },
    { calls: all('hexadecimal nanoid cuid2 ulid'), accepts: 'id' },
    { calls: all('regex'), accepts: 'matching' },
    { calls: all('object strictObject looseObject'), accepts: 'fields' },
    { calls: all('array'), accepts: 'elements' },
    { calls: all('union variant'), accepts: 'either' },
    { calls: all('optional exactOptional nullable nullish pipe'), accepts: 'all' },
    { calls: all('any unknown looseObject'), accepts: 'anything' },
  ],
  validators: [
    { calls: ['parse'], schema: 0, input: 1, refuses: 'now' },
    { calls: ['parseAsync'], schema: 0, input: 1, refuses: 'later' },
    { calls: ['safeParse', 'safeParseAsync'], schema: 0, input: 1, under: 'output' },
  ],
} satisfies LibraryModel;

const app = `import pg from 'pg'; import express from 'express'; import * as v from 'valibot';
       const app = express(); const pool = new pg.Pool();`;

export const examples: Examples = {
  flagged: {
    sql: [
      `${app} const Query = v.object({ name: v.pipe(v.string(), v.minLength(1)) });
       app.get('/', (req) => { const { name } = v.parse(Query, req.query); pool.query(\`SELECT * FROM a WHERE b = '\${name}'\`); });`,
      `${app} const Sort = v.pipe(v.picklist(['a', 'b']), v.transform((text) => text + extra));
       app.get('/', (req) => { pool.query('SELECT * FROM a ORDER BY ' + v.parse(Sort, req.query.sort)); });`,
    ],
  },
  safe: {
    sql: [
      `${app} const Query = v.object({ id: v.pipe(v.string(), v.uuid()), limit: v.number() });
       app.get('/', (req) => { const { id, limit } = v.parse(Query, req.body); pool.query(\`SELECT * FROM a WHERE id = '\${id}' LIMIT \${limit}\`); });`,
      `${app} const Sort = v.picklist(['a', 'b']);
       app.get('/', (req) => { const sort = v.safeParse(Sort, req.query.sort); if (sort.success) pool.query('SELECT * FROM a ORDER BY ' + sort.output); });`,
    ],
  },
};
