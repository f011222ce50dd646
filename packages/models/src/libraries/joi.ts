import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const root = (names: string) => names.split(/\s+/).map((name) => `${name}()`);
const schema = (names: string) => names.split(/\s+/).map((name) => `Schema.${name}()`);

// https://joi.dev/api/
export default {
  modules: ['joi', '@hapi/joi'],
  types: {
    Schema: [
      ...root('string number boolean bool object array any valid equal'),
      ...schema(
        `min max length required optional integer positive negative greater less multiple port
         precision unsafe guid uuid hex alphanum token regex pattern valid equal allow keys items unique
         sparse description label example note tag meta message messages strict options prefs unknown
         trim email uri`,
      ),
    ],
  },
  schemas: [
    { calls: root('number'), accepts: 'number' },
    { calls: root('boolean bool'), accepts: 'boolean' },
    { calls: root('string'), accepts: 'text' },
    { calls: [...root('valid equal'), ...schema('valid equal')], accepts: 'listed' },
    { calls: schema('hex'), accepts: 'hex' },
    { calls: schema('guid uuid'), accepts: 'guid' },
    { calls: schema('alphanum token'), accepts: 'id' },
    { calls: schema('regex pattern'), accepts: 'matching' },
    { calls: [...root('object'), ...schema('keys')], accepts: 'fields' },
    { calls: schema('items'), accepts: 'elements' },
  ],
  validators: [
    { calls: ['attempt'], schema: 1, input: 0 },
    { calls: ['Schema.validateAsync'], schema: 'receiver', input: 0 },
    { calls: ['Schema.validate'], schema: 'receiver', input: 0, under: 'value' },
  ],
} satisfies LibraryModel;

const app = `import pg from 'pg'; import express from 'express'; import Joi from 'joi';
       const app = express(); const pool = new pg.Pool();`;

export const examples: Examples = {
  flagged: {
    sql: [
      `${app} const query = Joi.object({ name: Joi.string().max(20).required() });
       app.get('/', (req) => { const { value } = query.validate(req.query); pool.query(\`SELECT * FROM a WHERE b = '\${value.name}'\`); });`,
      `${app} const query = Joi.string().custom((text) => text);
       app.get('/', (req) => { pool.query('SELECT * FROM a ORDER BY ' + Joi.attempt(req.query.sort, query)); });`,
    ],
  },
  safe: {
    sql: [
      `${app} const query = Joi.object({ by: Joi.string().valid('a', 'b'), limit: Joi.number().integer() });
       app.get('/', (req) => { const { error, value } = query.validate(req.query); if (!error) pool.query(\`SELECT * FROM a ORDER BY \${value.by} LIMIT \${value.limit}\`); });`,
      `${app} const sort = Joi.string().pattern(/^[a-z]+$/);
       app.get('/', (req) => { pool.query('SELECT * FROM a ORDER BY ' + Joi.attempt(req.query.sort, sort)); });`,
    ],
  },
};
