import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const both = (names: string) => names.split(/\s+/).flatMap((name) => [`${name}()`, `z.${name}()`]);
const schema = (names: string) => names.split(/\s+/).map((name) => `Schema.${name}()`);

// https://zod.dev/api; Genkit, Astro and the OpenAPI of Hono export the `z` of it as theirs.
export default {
  modules: [
    'zod',
    'zod/v3',
    'zod/v4',
    'zod/mini',
    'zod/v4/mini',
    'zod/v4-mini',
    'genkit',
    'genkit/beta',
    '@genkit-ai/core',
    '@hono/zod-openapi',
    'astro/zod',
    'astro:schema',
    'astro:content',
  ],
  types: {
    Schema: [
      ...both(
        `string number int float32 float64 int32 uint32 bigint boolean stringbool coerce.number
         coerce.bigint coerce.boolean coerce.string enum nativeEnum literal object strictObject
         looseObject array union discriminatedUnion optional nullable nullish uuid uuidv4 uuidv6
         uuidv7 guid nanoid cuid cuid2 ulid hex`,
      ),
      ...schema(
        `min max length nonempty regex uuid guid nanoid cuid cuid2 ulid email url startsWith endsWith
         includes gt gte lt lte int positive negative nonnegative nonpositive multipleOf finite safe
         step optional nullable nullish default describe meta brand readonly strict strip passthrough
         loose refine superRefine check extend safeExtend partial deepPartial required pick omit
         transform overwrite`,
      ),
    ],
  },
  schemas: [
    {
      calls: both('number int float32 float64 int32 uint32 bigint coerce.number coerce.bigint'),
      accepts: 'number',
    },
    { calls: both('string coerce.string'), accepts: 'text' },
    { calls: both('boolean stringbool coerce.boolean'), accepts: 'boolean' },
    { calls: both('enum nativeEnum literal'), accepts: 'listed' },
    { calls: [...both('uuid uuidv4 uuidv6 uuidv7 guid'), ...schema('uuid guid')], accepts: 'uuid' },
    { calls: both('hex'), accepts: 'hex' },
    { calls: [...both('nanoid cuid2 ulid'), ...schema('nanoid cuid2 ulid')], accepts: 'id' },
    { calls: schema('regex'), accepts: 'matching' },
    {
      calls: [...both('object strictObject looseObject'), ...schema('extend safeExtend')],
      accepts: 'fields',
    },
    { calls: schema('transform overwrite'), accepts: 'changed' },
    { calls: both('array'), accepts: 'elements' },
    { calls: both('union discriminatedUnion'), accepts: 'either' },
    { calls: both('optional nullable nullish'), accepts: 'all' },
    {
      calls: [...both('any unknown custom looseObject'), ...schema('passthrough loose')],
      accepts: 'anything',
    },
  ],
  validators: [
    { calls: ['Schema.parse'], schema: 'receiver', input: 0, refuses: 'now' },
    { calls: ['Schema.parseAsync'], schema: 'receiver', input: 0, refuses: 'later' },
    {
      calls: ['Schema.safeParse', 'Schema.safeParseAsync', 'Schema.spa'],
      schema: 'receiver',
      input: 0,
      under: 'data',
    },
  ],
} satisfies LibraryModel;

const app = `import express from 'express'; import { z } from 'zod';
       const app = express();`;
const pool = `import pg from 'pg'; ${app} const pool = new pg.Pool();`;

export const examples: Examples = {
  flagged: {
    sql: [
      `${pool} const Query = z.object({ name: z.string().min(1) });
       app.get('/', (req) => { const { name } = Query.parse(req.query); pool.query(\`SELECT * FROM a WHERE b = '\${name}'\`); });`,
      `${pool} const Sort = z.string().min(2).transform((text) => text.trim());
       app.get('/', (req) => { pool.query('SELECT * FROM a ORDER BY ' + Sort.parse(req.query.sort)); });`,
      `${pool}
       app.get('/', (req) => { z.enum(['a', 'b']).safeParse(req.query.sort); pool.query('SELECT * FROM a ORDER BY ' + req.query.sort); });`,
      `${pool} const Sort = z.union([z.literal('a'), z.string()]);
       app.get('/', (req) => { pool.query('SELECT * FROM a ORDER BY ' + Sort.parse(req.query.sort)); });`,
    ],
  },
  safe: {
    shell: [
      `import { genkit, z } from 'genkit';
       import { execFile } from 'node:child_process';
       const ai = genkit({});
       ai.defineTool({ name: 'run', description: 'Runs', inputSchema: z.object({ program: z.enum(['ls', 'pwd']) }) }, async ({ program }) => { execFile(program); });`,
      `import { z } from '@hono/zod-openapi';
       import { execFile } from 'node:child_process';
       const Program = z.enum(['ls', 'pwd']); export const run = (given) => { execFile(Program.parse(given)); };`,
    ],
    sql: [
      `${pool} const Query = z.object({ dir: z.enum(['ASC', 'DESC']), limit: z.number().int().max(100) });
       app.get('/', (req) => { const query = Query.parse(req.body); pool.query(\`SELECT * FROM a ORDER BY b \${query.dir} LIMIT \${query.limit}\`); });`,
      `${pool} const Id = z.string().uuid();
       app.get('/', (req) => { const id = Id.safeParse(req.query.id); if (id.success) pool.query(\`SELECT * FROM a WHERE id = '\${id.data}'\`); });`,
      `${pool} const Query = z.object({ page: z.coerce.number() }).extend({ by: z.union([z.literal('a'), z.literal('b')]).optional() });
       app.get('/', (req) => { const { page, by } = Query.parse(req.query); pool.query(\`SELECT * FROM a ORDER BY \${by} OFFSET \${page}\`); });`,
      `${pool}
       app.get('/', (req) => { const { sort } = req.query; z.enum(['a', 'b']).parse(sort); pool.query('SELECT * FROM a ORDER BY ' + sort); });`,
      `${pool}
       app.get('/', (req) => { z.object({ sort: z.string().regex(/^[a-z]+$/) }).parse(req.query); pool.query('SELECT * FROM a ORDER BY ' + req.query.sort); });`,
      `${pool} const Table = z.string().regex(/^[a-z]+$/);
       app.get('/', (req) => { pool.query('SELECT * FROM ' + Table.parse(req.query.table)); });`,
    ],
  },
};
