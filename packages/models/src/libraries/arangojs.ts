import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { bindingTag } from '../shared/sql.js';

// https://docs.arangodb.com/stable/develop/drivers/javascript/: AQL is a query language like SQL
export default {
  modules: ['arangojs', 'arangojs/aql', 'arangojs/database', 'arangojs/databases'],
  types: {
    Database: ['new Database()', 'Database()', 'arangojs()', 'default()', 'Database.database()'],
  },
  sinks: [
    {
      kind: 'sql',
      backslash: true,
      calls: ['Database.query', 'Database.explain', 'Database.parse'],
      text: [0, '0.query'],
      values: 1,
      placeholder: '@name',
      instead:
        'Use the tag `aql`, which binds its holes: ``{{call}}(aql`FOR u IN users FILTER u.name == ${name} RETURN u`)``.',
    },
    bindingTag(['aql', 'aql.aql']),
    {
      kind: 'sql',
      backslash: true,
      calls: ['literal', 'aql.literal'],
      text: [0],
      instead: 'Choose the text from a list of constants; values belong in the tag `aql`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { Database } from 'arangojs';
       const db = new Database({ url: 'http://localhost:8529' });
       export const f = (name) => db.query(\`FOR u IN users FILTER u.name == '\${name}' RETURN u\`);`,
    ],
  },
  safe: {
    sql: [
      `import { aql, Database } from 'arangojs';
       const db = new Database({ url: 'http://localhost:8529' });
       export const f = (name) => db.query(aql\`FOR u IN users FILTER u.name == \${name} RETURN u\`);`,
    ],
  },
};
