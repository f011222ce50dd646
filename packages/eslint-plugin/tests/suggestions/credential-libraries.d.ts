/** As libraries.d.ts: what the programs say to libraries that take keys, passwords and tokens. */

declare module 'crypto-js' {
  interface Result {
    toString(encoder?: object): string;
  }
  interface Cipher {
    encrypt(text: string, key: string): Result;
    decrypt(text: string, key: string): Result;
  }
  export const AES: Cipher;
  export const enc: { readonly Hex: object };
  export function HmacSHA256(text: string, key: string): Result;
  const all: { readonly AES: Cipher };
  export default all;
}
declare module 'crypto-js/aes' {
  const cipher: {
    encrypt(text: string, key: string): { toString(): string };
    decrypt(text: string, key: string): { toString(encoder?: object): string };
  };
  export default cipher;
}

declare module 'jose' {
  export class SignJWT {
    constructor(claims: object);
    setProtectedHeader(header: object): this;
    setIssuedAt(): this;
    sign(key: Uint8Array): Promise<string>;
  }
  export function jwtVerify(token: string, key: Uint8Array): Promise<object>;
}
declare module 'hono/jwt' {
  export function sign(claims: object, key: string): Promise<string>;
  export function jwt(options: { secret: string; alg: string }): (context: object) => void;
}
declare module 'jwt-simple' {
  const jwt: { decode(token: string, key: string): object };
  export default jwt;
}
declare module 'express-jwt' {
  export function expressjwt(options: { secret: string; algorithms: string[] }): object;
}
declare module 'passport-jwt' {
  export class Strategy {
    constructor(options: { jwtFromRequest: unknown; secretOrKey: string }, verify?: unknown);
  }
  export const ExtractJwt: { fromAuthHeaderAsBearerToken(): unknown };
}
declare module '@nestjs/passport' {
  export function PassportStrategy<T>(strategy: T, name?: string): T;
}
declare module '@fastify/cookie' {
  const plugin: object;
  export default plugin;
}
declare module '@nestjs/jwt' {
  export const JwtModule: { register(options: { secret: string; signOptions?: object }): object };
  export class JwtService {
    signAsync(claims: object, options: { secret: string }): Promise<string>;
  }
}
declare module 'fast-jwt' {
  export function createSigner(options: { key: string }): (claims: object) => string;
}

declare module 'express-session' {
  export default function session(options: {
    secret: string | string[];
    resave?: boolean;
    saveUninitialized?: boolean;
  }): object;
}
declare module 'cookie-session' {
  const cookieSession: (options: { name: string; keys: string[] }) => object;
  export = cookieSession;
}
declare module 'cookie-parser' {
  export default function cookieParser(secret?: string | string[]): object;
}
declare module 'iron-session' {
  export function getIronSession(
    request: unknown,
    response: unknown,
    options: { cookieName: string; password: string },
  ): Promise<object>;
}
declare module 'next-auth' {
  export default function NextAuth(options: { providers: object[]; secret: string }): object;
}
declare module '@remix-run/node' {
  export function createCookieSessionStorage(options: {
    cookie: { name: string; secrets: string[] };
  }): { getSession(): Promise<object> };
}

declare module 'sequelize' {
  export class Sequelize {
    constructor(database: string, user: string, password: string, options: object);
    constructor(url: string);
    query(text: string, options?: object): Promise<unknown[]>;
  }
}
declare module 'nodemailer' {
  const nodemailer: {
    createTransport(options: { host: string; auth: { user: string; pass: string } }): object;
  };
  export default nodemailer;
}
declare module 'redis' {
  export function createClient(options: { password: string }): object;
}
declare module 'ssh2' {
  export class Client {
    connect(options: { host: string; username: string; password: string }): this;
  }
}
declare module 'ldapjs' {
  const ldap: {
    createClient(options: { url: string }): {
      bind(name: string, password: string, done: () => void): void;
    };
  };
  export default ldap;
}
declare module 'neo4j-driver' {
  const neo4j: { readonly auth: { basic(user: string, password: string): object } };
  export default neo4j;
}
declare module 'twilio' {
  export default function twilio(account: string | undefined, token: string): object;
}
declare module '@slack/web-api' {
  export class WebClient {
    constructor(token: string);
  }
}
declare module 'discord.js' {
  export class Client {
    constructor(options: { intents: number[] });
    login(token: string): Promise<string>;
  }
}
declare module 'zod' {
  interface Schema {
    default(value: string): Schema;
  }
  export const z: { object(fields: Record<string, Schema>): Schema; string(): Schema };
}
