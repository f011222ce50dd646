// The parts of libraries' typings that the programs of the tests use, as the libraries write them.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-empty-object-type -- as they do */
/* eslint-disable @typescript-eslint/no-unused-vars, @typescript-eslint/no-wrapper-object-types -- as they do */

/** The logger of pino, which other libraries hand on. */
interface PinoLogger {
  info<T>(object: T, message?: string, ...values: any[]): void;
  info(message: string, ...values: any[]): void;
  child(bindings: Record<string, any>, options?: object): PinoLogger;
}

declare module 'express' {
  import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
  interface Request extends IncomingMessage {
    /** Added by pino-http. */
    log: PinoLogger;
    body: any;
    cookies: any;
    params: Record<string, string>;
    query: Record<string, undefined | string | object | (string | object)[]>;
    headers: IncomingHttpHeaders;
    /** Added by express-session. */
    session: Record<string, any>;
  }
  interface Response extends ServerResponse {
    json(body?: any): this;
    send(body?: any): this;
    sendStatus(code: number): this;
    status(code: number): this;
    sendFile(path: string, options?: { root?: string }): void;
    download(path: string): void;
  }
  type Handler = (request: Request, response: Response, next: (error?: any) => void) => void;
  interface Express {
    get(path: string, ...handlers: Handler[]): this;
    post(path: string, ...handlers: Handler[]): this;
    use(...handlers: Handler[]): this;
  }
  function express(): Express;
  export type { Request, Response };
  export default express;
}

declare module 'adm-zip' {
  interface Entry {
    entryName: string;
    getData(): Buffer;
  }
  export default class AdmZip {
    constructor(file?: string | Buffer);
    getEntries(): Entry[];
  }
}

declare module 'decompress' {
  interface File {
    data: Buffer;
    path: string;
  }
  export default function decompress(input: string | Buffer): Promise<File[]>;
}

declare module 'fs-extra' {
  const fs: { outputFile(file: string, data: string | Uint8Array): Promise<void> };
  export default fs;
}

declare module 'pug' {
  const pug: { renderFile(path: string, options?: object): string };
  export default pug;
}

declare module 'sharp' {
  interface Sharp {
    resize(width?: number): Sharp;
    toFile(file: string): Promise<object>;
  }
  export default function sharp(input?: Buffer | string): Sharp;
}

declare module 'pg' {
  interface QueryResult<R> {
    rows: R[];
  }
  class Client {
    query<R = any>(text: string, values?: any[]): Promise<QueryResult<R>>;
    query<R = any>(text: string, callback: (error: Error, result: QueryResult<R>) => void): void;
    query<R = any>(
      text: string,
      values: any[],
      callback: (error: Error, result: QueryResult<R>) => void,
    ): void;
    release(): void;
  }
  export class Pool extends Client {
    constructor(config?: object);
    connect(): Promise<Client>;
  }
  const pg: { Pool: typeof Pool; Client: typeof Client };
  export { Client };
  export default pg;
}

declare module 'pg-native' {
  class Client {
    connectSync(parameters?: string): void;
    querySync(text: string, values?: any[]): any[];
  }
  export default Client;
}

declare module 'pg-promise' {
  interface IDatabase<_Ext> {
    any<T = any>(query: string, values?: any): Promise<T[]>;
    none(query: string, values?: any): Promise<null>;
    oneOrNone<T = any>(query: string, values?: any): Promise<T | null>;
  }
  export type { IDatabase };
  export default function pgPromise(): (connection: string | object) => IDatabase<{}>;
}

declare module 'postgres' {
  type Parameter = string | number | boolean | bigint | Date | Uint8Array | null | object;
  interface Pending<T> extends Promise<T> {
    execute(): this;
  }
  export interface Sql {
    (template: TemplateStringsArray, ...parameters: readonly any[]): Pending<any[]>;
    unsafe(query: string, parameters?: Parameter[], options?: object): Pending<any[]>;
    begin<T>(action: (sql: Sql) => T | Promise<T>): Promise<T>;
  }
  export default function postgres(url?: string | object): Sql;
}

declare module 'mysql' {
  type Callback = (error: Error | null, results?: any, fields?: any[]) => void;
  interface Pool {
    query(options: string | object, callback?: Callback): object;
    query(options: string | object, values: any, callback?: Callback): object;
    getConnection(callback: (error: Error | null, connection: Pool) => void): void;
    end(callback?: (error: Error | null) => void): void;
  }
  const mysql: {
    createPool(config: object | string): Pool;
    createConnection(config: object | string): Pool;
    escape(value: unknown, stringifyObjects?: boolean): string;
  };
  export default mysql;
}

declare module 'sqlstring' {
  const SqlString: { format(sql: string, values?: unknown): string };
  export default SqlString;
}

declare module 'mysql2' {
  type Callback = (error: Error | null, results: any, fields: any[]) => any;
  export interface Connection {
    query(sql: string, callback?: Callback): object;
    query(sql: string, values: any, callback?: Callback): object;
    execute(sql: string, callback?: Callback): object;
    execute(sql: string, values: any, callback?: Callback): object;
  }
  export interface Pool extends Connection {}
  const mysql: {
    createPool(config: object): Pool;
    createConnection(config: object): Connection;
  };
  export default mysql;
}

declare module 'mysql2/promise' {
  type Values = string | number | bigint | boolean | Date | null | Blob | Buffer | Uint8Array;
  export interface Connection {
    query<T = any>(sql: string, values?: any): Promise<[T, any[]]>;
    execute<T = any>(
      sql: string,
      values?: Values | Values[] | { [key: string]: Values },
    ): Promise<[T, any[]]>;
  }
  export interface Pool extends Connection {
    getConnection(): Promise<Connection>;
  }
  const mysql: {
    createPool(config: object): Pool;
    createConnection(config: object): Promise<Connection>;
  };
  export default mysql;
}

declare module 'mariadb' {
  interface Connection {
    query<T = any>(sql: string | object, values?: any): Promise<T>;
    batch<T = any>(sql: string | object, values?: any): Promise<T>;
    release(): Promise<void>;
  }
  interface Pool extends Connection {
    getConnection(): Promise<Connection>;
  }
  const mariadb: { createPool(config: object | string): Pool };
  export default mariadb;
}

declare module 'sqlite3' {
  class Database {
    constructor(filename: string);
    get<T>(sql: string, callback?: (error: Error | null, row: T) => void): this;
    get<T>(sql: string, parameters: any, callback?: (error: Error | null, row: T) => void): this;
    all<T>(sql: string, callback?: (error: Error | null, rows: T[]) => void): this;
    all<T>(sql: string, parameters: any, callback?: (error: Error | null, rows: T[]) => void): this;
  }
  const sqlite3: { Database: typeof Database; verbose(): { Database: typeof Database } };
  export default sqlite3;
}

declare module 'sqlite' {
  export interface Database {
    get<T = any>(sql: string, ...parameters: any[]): Promise<T | undefined>;
    all<T = any[]>(sql: string, ...parameters: any[]): Promise<T>;
  }
  export function open(config: { filename: string; driver?: any }): Promise<Database>;
}

declare module 'better-sqlite3' {
  interface Statement<Parameters extends unknown[]> {
    get(...parameters: Parameters): unknown;
    all(...parameters: Parameters): unknown[];
    run(...parameters: Parameters): { changes: number };
    iterate(...parameters: Parameters): IterableIterator<unknown>;
    pluck(toggle?: boolean): this;
  }
  namespace Database {
    interface Database {
      prepare<P extends unknown[] | {} = unknown[]>(
        source: string,
      ): P extends unknown[] ? Statement<P> : Statement<[P]>;
    }
  }
  const Database: new (filename?: string | Buffer) => Database.Database;
  export default Database;
}

declare module 'expo-sqlite' {
  export interface SQLiteDatabase {
    getAllSync(source: string, parameters?: readonly unknown[]): unknown[];
    runAsync(source: string, parameters?: readonly unknown[]): Promise<{ changes: number }>;
    withExclusiveTransactionAsync(task: (txn: SQLiteDatabase) => Promise<void>): Promise<void>;
  }
  export function openDatabaseSync(name: string): SQLiteDatabase;
}

declare module 'bun:sqlite' {
  type Binding = string | bigint | Uint8Array | number | boolean | null | Record<string, any>;
  export class Database {
    constructor(filename?: string);
    run(sql: string, ...bindings: Binding[][]): { changes: number };
    query(sql: string): {
      get(...bindings: Binding[]): unknown;
      all(...bindings: Binding[]): unknown[];
    };
  }
}

declare module 'bun' {
  export const sql: {
    (template: TemplateStringsArray, ...values: unknown[]): Promise<any>;
    unsafe(text: string, values?: any[]): Promise<any>;
  };
}

declare const Bun: {
  spawn(command: string[], options?: object): object;
  file(path: string | URL): Blob;
  serve(options: { routes: Record<string, (request: Request) => Response> }): object;
};

declare module '@libsql/client' {
  type InValue = null | string | number | bigint | ArrayBuffer | boolean | Uint8Array | Date;
  interface Client {
    execute(statement: string | { sql: string; args?: InValue[] }): Promise<{ rows: any[] }>;
    execute(sql: string, args?: InValue[] | Record<string, InValue>): Promise<{ rows: any[] }>;
  }
  export function createClient(config: { url: string }): Client;
}

declare module '@duckdb/node-api' {
  type Value = null | boolean | number | bigint | string | object;
  interface Connection {
    runAndReadAll(sql: string, values?: Value[] | Record<string, Value>): Promise<object>;
  }
  export class DuckDBInstance {
    static create(path?: string): Promise<DuckDBInstance>;
    connect(): Promise<Connection>;
  }
}

declare module '@electric-sql/pglite' {
  export class PGlite {
    query<T>(query: string, parameters?: any[], options?: object): Promise<{ rows: T[] }>;
  }
}

declare module '@neondatabase/serverless' {
  interface Query {
    (strings: TemplateStringsArray, ...values: any[]): Promise<any>;
    query(text: string, parameters?: any[], options?: object): Promise<any>;
  }
  export function neon(url: string): Query;
  export class Pool {
    constructor(config?: object);
    query<R = any>(text: string, values?: any[]): Promise<{ rows: R[] }>;
  }
}

declare module '@planetscale/database' {
  interface Connection {
    execute<T = any>(
      query: string,
      args?: object | any[] | null,
      options?: object,
    ): Promise<{ rows: T[] }>;
  }
  export function connect(config: object): Connection;
  export class Client {
    constructor(config: object);
    transaction<T>(action: (transaction: Connection) => Promise<T>): Promise<T>;
  }
}

declare module '@vercel/postgres' {
  type Primitive = string | number | boolean | undefined | null;
  interface Client {
    (strings: TemplateStringsArray, ...values: Primitive[]): Promise<{ rows: any[] }>;
    query<R = any>(text: string, values?: any[]): Promise<{ rows: R[] }>;
    release(): void;
  }
  export const sql: Client;
  export const db: Client & { connect(): Promise<Client> };
}

declare module 'cassandra-driver' {
  type Parameters = Array<any> | { [key: string]: any };
  export class Client {
    constructor(options: object);
    execute(query: string, parameters?: Parameters, options?: object): Promise<{ rows: any[] }>;
  }
}

declare module 'sql.js' {
  type SqlValue = number | string | Uint8Array | null;
  class Database {
    exec(sql: string, parameters?: SqlValue[] | Record<string, SqlValue> | null): object[];
    run(sql: string, parameters?: SqlValue[] | Record<string, SqlValue> | null): Database;
  }
  export default function initSqlJs(config?: object): Promise<{ Database: typeof Database }>;
}

declare module 'knex' {
  type Value =
    string | number | boolean | null | Date | Array<string> | Array<number> | Buffer | object;
  type Bindings = readonly (Value | Knex.QueryBuilder)[] | { readonly [key: string]: any };
  interface Raw extends Promise<any> {
    toQuery(): string;
  }
  namespace Knex {
    interface QueryBuilder extends Promise<any> {
      where(...conditions: any[]): this;
      whereRaw(sql: string, bindings?: Bindings | Value): this;
      joinRaw(sql: string, bindings?: Bindings | Value): this;
      select(...columns: any[]): this;
      update(values: object): this;
      orderByRaw(sql: string, bindings?: Bindings | Value): this;
      first(): this;
    }
    interface Transaction extends Knex {}
  }
  interface Knex {
    (table: string): Knex.QueryBuilder;
    raw(sql: string, bindings?: Bindings | Value): Raw;
    transaction<T>(action: (transaction: Knex.Transaction) => Promise<T>): Promise<T>;
  }
  export { Knex };
  export default function knex(config: object | string): Knex;
}

declare module 'kysely' {
  export class CompiledQuery {
    static raw(sql: string, parameters?: unknown[]): CompiledQuery;
  }
}

declare module 'typeorm' {
  interface Runner {
    query<T = any>(query: string, parameters?: any[]): Promise<T>;
    connect(): Promise<any>;
  }
  export interface EntityManager extends Runner {}
  export class Repository<_Entity> {
    query<T = any>(query: string, parameters?: any[]): Promise<T>;
  }
  export class DataSource {
    constructor(options: object);
    query<T = any>(query: string, parameters?: any[]): Promise<T>;
    createQueryRunner(): Runner;
    transaction<T>(action: (manager: EntityManager) => Promise<T>): Promise<T>;
  }
}

declare module '@mikro-orm/core' {
  export function raw(sql: string, parameters?: readonly unknown[] | Record<string, unknown>): any;
}

declare module '@mikro-orm/postgresql' {
  export interface EntityManager {
    execute<T = any>(query: string, parameters?: any[]): Promise<T>;
    getConnection(): {
      execute<T = any>(query: string, parameters?: readonly unknown[]): Promise<T>;
    };
  }
  export class MikroORM {
    static init(options: object): Promise<MikroORM>;
    em: EntityManager;
  }
}

declare module 'slonik-sql-tag-raw' {
  export function raw(sql: string, values?: readonly unknown[]): any;
}

declare module '@prisma/client' {
  interface PrismaPromise<T> extends Promise<T> {}
  export class PrismaClient {
    $queryRaw<T = unknown>(query: TemplateStringsArray, ...values: any[]): PrismaPromise<T>;
    $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): PrismaPromise<T>;
    $executeRaw(query: TemplateStringsArray, ...values: any[]): PrismaPromise<number>;
    $executeRawUnsafe(query: string, ...values: any[]): PrismaPromise<number>;
    $transaction<R>(action: (client: PrismaClient) => Promise<R>): Promise<R>;
  }
}

declare module 'mssql' {
  export class Request {
    input(name: string, value: any): Request;
    query(command: string): Promise<{ recordset: any[] }>;
  }
  export class ConnectionPool {
    constructor(config: object | string);
    request(): Request;
    connect(): Promise<ConnectionPool>;
  }
  export function connect(config: object | string): Promise<ConnectionPool>;
  const sql: {
    connect: typeof connect;
    ConnectionPool: typeof ConnectionPool;
    Request: typeof Request;
  };
  export default sql;
}

declare module 'pino' {
  export default function pino(options?: { redact?: string[] | object }): PinoLogger;
}

declare module 'nestjs-pino' {
  export class PinoLogger {
    info(message: string, ...values: any[]): void;
    info(object: unknown, message?: string, ...values: any[]): void;
  }
}

declare module 'fastify' {
  import type { IncomingHttpHeaders } from 'node:http';
  interface Request {
    body: unknown;
    query: any;
    params: any;
    headers: IncomingHttpHeaders;
    log: PinoLogger;
  }
  interface Fastify {
    get(
      path: string,
      handler: (request: Request, reply: { log: PinoLogger }) => Promise<unknown>,
    ): this;
    post(
      path: string,
      handler: (request: Request, reply: { log: PinoLogger }) => Promise<unknown>,
    ): this;
    register(plugin: unknown, options?: object): Promise<unknown>;
  }
  export default function fastify(options?: { logger?: boolean }): Fastify;
}

declare module 'multer' {
  type Place = (
    request: any,
    file: { originalname: string },
    done: (error: null, path: string) => void,
  ) => void;
  const multer: { diskStorage(options: { destination?: Place; filename?: Place }): object };
  export default multer;
}

declare module 'koa' {
  interface Context {
    query: NodeJS.Dict<string | string[]>;
    /** The body is added by koa-body. */
    request: { body?: any; header: NodeJS.Dict<string | string[]> };
  }
  class Koa {
    use(handler: (context: Context, next: () => Promise<any>) => any): this;
  }
  export default Koa;
}

declare module 'hono' {
  interface Context {
    req: { query(name: string): string | undefined; param(name: string): string };
    text(text: string): Response;
    body(data: Uint8Array): Response;
  }
  export class Hono {
    get(path: string, handler: (context: Context) => Response | Promise<Response>): this;
    use(path: string, handler: (context: object) => void): this;
  }
}

declare module '@hapi/hapi' {
  export interface Request {
    state: Record<string, any>;
    log(tags: string | string[], data?: string | object | (() => string | object)): void;
  }
}

declare module 'axios' {
  interface Config {
    url?: string;
    baseURL?: string;
    headers?: object;
    auth?: { username: string; password: string };
  }
  interface Interceptors<V> {
    use(
      done?: ((value: V) => V | Promise<V>) | null,
      failed?: ((error: any) => any) | null,
    ): number;
  }
  interface Axios {
    (config: Config): Promise<{ data: any }>;
    get(url: string, config?: Config): Promise<{ data: any }>;
    post(url: string, data?: any, config?: Config): Promise<{ data: any }>;
    put(url: string, data?: any, config?: Config): Promise<{ data: any }>;
    create(config?: Config): Axios;
    interceptors: { request: Interceptors<Config>; response: Interceptors<{ data: any }> };
  }
  const axios: Axios;
  export default axios;
}

declare module 'got' {
  const got: {
    (url: string, options?: { headers?: object }): Promise<{ body: string }>;
    get(url: string, options?: { headers?: object }): Promise<{ body: string }>;
  };
  export default got;
}

declare module 'ky' {
  const ky: { get(url: string): Promise<Response> };
  export default ky;
}

declare module 'request-promise' {
  const request: { get(url: string): Promise<any> };
  export default request;
}

declare module 'superagent' {
  interface SuperAgentRequest extends Promise<{ body: any }> {
    set(field: string, value: string): this;
    auth(user: string, password: string): this;
  }
  const superagent: { get(url: string): SuperAgentRequest };
  export default superagent;
}

declare module 'jsonwebtoken' {
  const jwt: {
    sign(payload: string | Buffer | object, secret: string | Buffer, options?: object): string;
    verify(token: string, secret: string | Buffer, options?: object): string | object;
  };
  export default jwt;
}

declare module 'winston' {
  interface LeveledLog {
    (message: string, callback: () => void): Logger;
    (message: string, meta: any, callback: () => void): Logger;
    (message: string, ...meta: any[]): Logger;
    (message: any): Logger;
    (infoObject: object): Logger;
  }
  interface Logger {
    info: LeveledLog;
    warn: LeveledLog;
    child(options: object): this;
  }
  interface Formats {
    combine(...formats: object[]): object;
    printf(template: (info: { message: unknown }) => any): object;
    simple(): object;
    timestamp(): object;
  }
  export const format: Formats;
  export function createLogger(options?: object): Logger;
  const winston: {
    createLogger(options?: object): Logger;
    format: Formats;
    transports: { Console: new (options?: object) => object };
  };
  export default winston;
}

declare module '@openai/agents' {
  export function tool(options: {
    name: string;
    parameters: object;
    execute: (input: any) => unknown;
  }): object;
}

declare module 'zod' {
  interface Schema<T> {
    parse(value: unknown): T;
    min(size: number): this;
  }
  export const z: {
    object<T>(shape: { [K in keyof T]: Schema<T[K]> }): Schema<T>;
    string(): Schema<string>;
  };
}

declare module 'valibot' {
  interface Schema<T> {
    type: T;
  }
  export function object<T>(shape: { [K in keyof T]: Schema<T[K]> }): Schema<T>;
  export function string(): Schema<string>;
  export function minLength(size: number): object;
  export function pipe<T>(schema: Schema<T>, ...actions: object[]): Schema<T>;
  export function parse<T>(schema: Schema<T>, input: unknown): T;
}

declare module 'joi' {
  interface Schema {
    validate(value: unknown): { error?: Error; value: any };
    max(size: number): this;
    required(): this;
  }
  const Joi: { object(shape: object): Schema; string(): Schema };
  export default Joi;
}

declare module 'bunyan' {
  interface Logger {
    info(error: Error, ...parameters: any[]): void;
    info(object: Object, ...parameters: any[]): void;
    info(format: any, ...parameters: any[]): void;
  }
  const bunyan: { createLogger(options: { name: string }): Logger };
  export default bunyan;
}

declare module 'tslog' {
  export class Logger<T> {
    constructor(settings?: { maskValuesOfKeys?: string[] });
    info(...values: unknown[]): (T & object) | undefined;
  }
}

declare module 'log4js' {
  interface Logger {
    info(message: any, ...values: any[]): void;
  }
  const log4js: { getLogger(category?: string): Logger };
  export default log4js;
}

declare module 'loglevel' {
  const log: { info(...message: any[]): void };
  export default log;
}

declare module 'npmlog' {
  const log: { info(prefix: string, message: string, ...values: any[]): void };
  export default log;
}

declare module 'proc-log' {
  export const log: { verbose(...values: any[]): void };
}

declare module 'signale' {
  const signale: { info(...values: any[]): void };
  export default signale;
}

declare module 'roarr' {
  interface Method {
    (context: { readonly [key: string]: any }, message: string, ...values: any[]): void;
    (message: string, ...values: any[]): void;
  }
  export const Roarr: { info: Method };
}

declare module 'consola' {
  export const consola: { info(message: any, ...values: any[]): void };
}

declare module 'debug' {
  export default function createDebug(name: string): (formatter: any, ...values: any[]) => void;
}

declare module 'electron-log' {
  const log: { info(...values: any[]): void };
  export default log;
}

declare module '@nestjs/common' {
  export function Controller(): ClassDecorator;
  export function Get(): MethodDecorator;
  export function Req(): ParameterDecorator;
  export class Logger {
    constructor(context?: string);
    log(message: any, ...values: any[]): void;
  }
  export class ConsoleLogger {
    debug(message: any, context?: string): void;
    debug(message: any, ...values: any[]): void;
  }
}

declare module 'aws-lambda' {
  interface APIGatewayProxyEventV2 {
    headers: NodeJS.Dict<string>;
    body?: string;
  }
}
declare module '@aws-lambda-powertools/logger' {
  export class Logger {
    info(input: string | { message: string }, ...extra: (Error | string)[] | object[]): void;
  }
}

declare module '@azure/logger' {
  interface Logger {
    info(...values: any[]): void;
  }
  export function createClientLogger(namespace: string): Logger;
}

declare module '@aws-sdk/client-secrets-manager' {
  export class SecretsManager {
    constructor(config: object);
    getSecretValue(input: { SecretId: string }): Promise<{ SecretString?: string }>;
  }
}

declare module '@aws-sdk/client-ssm' {
  export class GetParameterCommand {
    constructor(input: { Name: string; WithDecryption?: boolean });
  }
  export class SSM {
    constructor(options: object);
    getParameter(input: {
      Name: string;
      WithDecryption?: boolean;
    }): Promise<{ Parameter?: { Name?: string; Value?: string } }>;
  }
  export class SSMClient {
    constructor(config: object);
    send(command: GetParameterCommand): Promise<{ Parameter?: { Value?: string } }>;
  }
}

declare module '@logtail/node' {
  export class Logtail {
    constructor(token: string);
    info(message: string | Error, context?: { [key: string]: any }): Promise<object>;
  }
}

declare module '@logtape/logtape' {
  interface Logger {
    info(
      message: string,
      properties?: Record<string, unknown> | (() => Record<string, unknown>),
    ): void;
  }
  export function getLogger(category: string | readonly string[]): Logger;
}

declare module '@datadog/browser-logs' {
  export const datadogLogs: {
    logger: { info(message: string, context?: object, error?: Error): void };
  };
}

declare module 'next-axiom' {
  export const log: { info(message: string, values?: { [key: string]: any }): void };
}

declare module 'next/headers' {
  export function cookies(): Promise<{ get(name: string): { value: string } | undefined }>;
}

declare module 'newrelic' {
  const newrelic: { noticeError(error: Error, attributes?: { [key: string]: any }): void };
  export default newrelic;
}

declare module '@sentry/node' {
  export function setUser(user: { [key: string]: any; id?: string | number } | null): void;
  export function captureException(
    exception: unknown,
    hint?: { extra?: Record<string, unknown> },
  ): string;
}

declare module '@sentry/nextjs' {
  type Attribute = string | number | boolean | Array<null | undefined | string> | undefined;
  export function startSpan<T>(
    options: { name: string; attributes?: Partial<Record<string, Attribute>> },
    action: () => T,
  ): T;
}

declare module '@bugsnag/js' {
  interface Event {
    addMetadata(section: string, values: { [key: string]: any }): void;
  }
  const Bugsnag: {
    leaveBreadcrumb(message: string, metadata?: { [key: string]: any }): void;
    notify(error: Error | string | object, onError?: (event: Event) => void | boolean): void;
  };
  export default Bugsnag;
}

declare module '@honeybadger-io/js' {
  const Honeybadger: {
    notify(
      error: Error | string | object,
      notice?: { context?: Record<string, unknown> | unknown[] },
    ): boolean;
  };
  export default Honeybadger;
}

declare module 'rollbar' {
  class Rollbar {
    constructor(options?: object);
    error(...values: (string | Error | object | undefined | null)[]): { uuid: string };
  }
  export default Rollbar;
}

declare module '@opentelemetry/api' {
  type Attributes = {
    [key: string]: string | number | boolean | Array<null | undefined | string> | undefined;
  };
  interface Span {
    addEvent(name: string, attributes?: Attributes): this;
  }
  export const trace: { getActiveSpan(): Span | undefined };
}

declare module '@opentelemetry/api-logs' {
  type AnyValue = string | number | boolean | null | undefined | object;
  interface Logger {
    emit(record: { body?: AnyValue; attributes?: { [key: string]: AnyValue } }): void;
  }
  export const logs: { getLogger(name: string): Logger };
}

declare module 'applicationinsights' {
  export const defaultClient: {
    trackEvent(event: { name: string; properties?: { [key: string]: any } }): void;
  };
}

declare module '@amplitude/analytics-node' {
  export function track(event: string, properties?: { [key: string]: any }): object;
}

declare module '@segment/analytics-node' {
  export class Analytics {
    constructor(settings: object);
    track(event: { event: string; properties?: { [key: string]: any } }): void;
  }
}

declare module 'mixpanel' {
  const Mixpanel: {
    init(token: string): { track(event: string, properties: { [key: string]: any }): void };
  };
  export default Mixpanel;
}

declare module 'posthog-node' {
  export class PostHog {
    constructor(key: string);
    capture(event: {
      distinctId: string;
      event: string;
      properties?: Record<string | number, any>;
    }): void;
  }
}

declare module 'promisify-child-process' {
  import type { ChildProcess, SpawnOptions } from 'node:child_process';
  export function spawn(
    command: string,
    args: ReadonlyArray<string>,
    options?: SpawnOptions,
  ): ChildProcess & Promise<object>;
}

declare module 'foreground-child' {
  import type { ChildProcess, SpawnOptions } from 'node:child_process';
  export function foregroundChild(
    command: string | string[],
    args?: string[],
    options?: SpawnOptions,
  ): ChildProcess;
}

declare module 'nano-spawn' {
  export default function spawn(
    file: string,
    args?: readonly string[],
    options?: { shell?: boolean },
  ): Promise<object>;
}

declare module 'execa' {
  export function execa(
    file: string | URL,
    args?: readonly string[],
    options?: object,
  ): Promise<object>;
}

declare module 'shell-quote' {
  type Entry = string | { op: string } | { comment: string };
  export function parse(command: string): Entry[];
  export function quote(args: readonly string[]): string;
}

declare module 'shescape' {
  export class Shescape {
    constructor(options?: { shell?: boolean | string });
    escape(arg: string): string;
  }
}

declare module 'mongodb' {
  /** Filters take `RegExp`, values and operators for every field; documents without a schema have any. */
  type Filter = Record<string, any>;
  interface Cursor {
    toArray(): Promise<Record<string, any>[]>;
  }
  interface Collection {
    find(filter?: Filter): Cursor;
    findOne(filter?: Filter): Promise<Record<string, any> | null>;
    deleteMany(filter?: Filter): Promise<{ deletedCount: number }>;
    aggregate(stages?: Record<string, any>[]): Cursor;
    distinct(key: string, filter?: Filter): Promise<any[]>;
  }
  interface Db {
    collection(name: string): Collection;
  }
  export class MongoClient {
    constructor(url: string, options?: object);
    db(name?: string): Db;
  }
}

declare module 'mongoose' {
  interface Query extends Promise<Record<string, any> | null> {
    exec(): Promise<Record<string, any> | null>;
  }
  interface Model {
    find(filter?: Record<string, any>): Query;
    findOne(filter?: Record<string, any>): Query;
  }
  export class Schema {
    constructor(definition?: object, options?: object);
  }
  export function model(name: string, schema?: object): Model;
  const mongoose: { Schema: typeof Schema; model: typeof model };
  export default mongoose;
}

declare module 'express-mongo-sanitize' {
  type Handler = (request: any, response: any, next: () => void) => void;
  export default function sanitize(options?: object): Handler;
}

declare module 'semver' {
  interface SemVer {
    readonly raw: string;
    readonly major: number;
  }
  export function parse(version: any): SemVer;
  const semver: { valid(version: any): string | null };
  export default semver;
}
