import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://neo4j.com/docs/javascript-manual/current/query-simple/: Cypher is a query language like SQL
export default {
  modules: ['neo4j-driver', 'neo4j-driver-lite', 'neo4j-driver-core'],
  types: {
    Driver: ['driver()', 'default.driver()'],
    Session: ['Driver.session()', 'Driver.rxSession()'],
    RxSession: ['Driver.rxSession()'],
    Transaction: ['Session.beginTransaction()', 'RxSession.beginTransaction()'],
    ManagedTransaction: [
      'Session.executeRead(0)#0',
      'Session.executeWrite(0)#0',
      'Session.readTransaction(0)#0',
      'Session.writeTransaction(0)#0',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      backslash: true,
      calls: [
        'Driver.executeQuery',
        'Session.run',
        'RxSession.run',
        'Transaction.run',
        'ManagedTransaction.run',
      ],
      text: [0, '0.text'],
      values: 1,
      instead:
        'Name a parameter and pass its value: `{{call}}("MATCH (n {name: $name}) RETURN n", { name })`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `const neo4j = require('neo4j-driver');
       const driver = neo4j.driver('bolt://localhost');
       exports.f = (name) => driver.session().run(\`MATCH (n:User {name: '\${name}'}) RETURN n\`);`,
      `import neo4j from 'neo4j-driver';
       const driver = neo4j.driver('bolt://localhost');
       export const f = (label) => driver.session().executeRead((tx) => tx.run('MATCH (n:' + label + ') RETURN n'));`,
      `import type { Session } from 'neo4j-driver';
       export const f = (session: Session, id: string) => session.run('MATCH (n) WHERE n.id = ' + id + ' DETACH DELETE n');`,
    ],
  },
  safe: {
    sql: [
      `const neo4j = require('neo4j-driver');
       const driver = neo4j.driver('bolt://localhost');
       exports.f = (name) => driver.session().run('MATCH (n:User {name: $name}) RETURN n', { name });`,
      `import neo4j from 'neo4j-driver';
       const driver = neo4j.driver('bolt://localhost');
       export const f = (count) => driver.executeQuery(\`MATCH (n) RETURN n LIMIT \${Number(count)}\`);`,
    ],
  },
};
