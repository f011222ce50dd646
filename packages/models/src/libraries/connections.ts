import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// The password among the options of a connection: https://node-postgres.com/apis/client,
// https://sidorares.github.io/node-mysql2/docs, https://github.com/redis/node-redis, https://nodemailer.com/smtp
export default {
  modules: [
    'pg',
    'mysql',
    'mysql2',
    'mysql2/promise',
    'mariadb',
    'mssql',
    'oracledb',
    'redis',
    'ioredis',
    'sequelize',
    'typeorm',
    'knex',
    'postgres',
    'ssh2',
    'node-ssh',
    'ssh2-sftp-client',
    'basic-ftp',
    'amqplib',
    'nodemailer',
    'neo4j-driver',
    'ldapjs',
    'ldapts',
    '@clickhouse/client',
    'snowflake-sdk',
  ],
  types: {
    Session: ['new Client()', 'new NodeSSH()', 'new default()', 'createClient()'],
  },
  sinks: [
    {
      kind: 'credential',
      calls: [
        'new Client()',
        'new Pool()',
        'new Redis()',
        'new Cluster()',
        'new Sequelize()',
        'new DataSource()',
        'new ConnectionPool()',
        'new default()',
        'default',
        'createConnection',
        'createPool',
        'createClient',
        'createCluster',
        'createTransport',
        'connect',
        'getConnection',
        'Session.connect',
        'Session.access',
      ],
      arguments: [
        '0.password',
        '0.passphrase',
        '0.auth.pass',
        '0.connection.password',
        '1.password',
      ],
      is: 'password',
      variable: 'DATABASE_PASSWORD',
      host: ['0.host', '0.server', '0.socket.host', '0.connection.host', '1.host'],
    },
    // new Sequelize(database, user, password)
    {
      kind: 'credential',
      calls: ['new Sequelize()'],
      arguments: [2],
      is: 'password',
      variable: 'DATABASE_PASSWORD',
    },
    {
      kind: 'credential',
      calls: ['auth.basic', 'Session.bind'],
      arguments: [1],
      is: 'password',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import pg from 'pg';
       export const pool = new pg.Pool({ host: 'db.internal', user: 'app', password: 'blue horses run' });`,
      `import mysql from 'mysql2/promise';
       const word = 'blue horses run';
       export const db = await mysql.createConnection({ user: 'app', password: word });`,
      `import { Sequelize } from 'sequelize';
       export const db = new Sequelize('shop', 'app', 'blue horses run', { dialect: 'postgres' });`,
      `import nodemailer from 'nodemailer';
       export const mail = nodemailer.createTransport({ host: 'mail.internal', auth: { user: 'app', pass: 'blue horses run' } });`,
      `import { createClient } from 'redis';
       export const cache = createClient({ password: process.env.REDIS_PASSWORD || 'blue horses run' });`,
      `import { Client } from 'ssh2';
       new Client().connect({ host: 'build.internal', username: 'app', password: 'blue horses run' });`,
      `import ldap from 'ldapjs';
       const client = ldap.createClient({ url: 'ldap://directory.internal' });
       client.bind('cn=app', 'blue horses run', () => {});`,
      `import neo4j from 'neo4j-driver';
       export const login = neo4j.auth.basic('app', 'blue horses run');`,
      `import knex from 'knex';
       export const db = knex({ client: 'pg', connection: { user: 'app', password: 'blue horses run' } });`,
    ],
  },
  safe: {
    credential: [
      `import pg from 'pg';
       export const pool = new pg.Pool({ host: 'db.internal', user: 'blue horses run', password: process.env.PGPASSWORD });`,
      `import mysql from 'mysql2';
       export const db = mysql.createConnection({ host: 'localhost', user: 'root', password: 'password' });`,
      `import nodemailer from 'nodemailer';
       export const mail = nodemailer.createTransport({ auth: { user: 'app', pass: '<your password>' } });`,
    ],
  },
};
