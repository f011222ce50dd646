import type { Span } from './span.js';

/** Which arguments of a program are secrets, where their name does not say so. */
interface Command {
  /** The option whose value is secret: the next word, or what stands right behind it. */
  readonly option: RegExp;
  /** Whether it is followed by `user:password`, of which the second part is secret. */
  readonly isPair?: boolean;
  /** Whether the value always stands right behind the option. */
  readonly isGlued?: boolean;
  /** How the line has to go on, for a program of many tasks. */
  readonly task?: RegExp;
}

const PASSWORD: Command = { option: /^-p/ };
const LOGIN: Command = { option: /^-p/, task: /^ (?:[a-z]+ )?login / };
const MYSQL: Command = { option: /^-p/, isGlued: true };
const CAPITAL: Command = { option: /^-P/ };
const PAIR: Command = { option: /^(?:-u|-U|--user|--proxy-user)=?/, isPair: true };

const COMMANDS: Readonly<Record<string, Command>> = {
  mysql: MYSQL,
  mysqldump: MYSQL,
  mysqladmin: MYSQL,
  mysqlimport: MYSQL,
  mariadb: MYSQL,
  sshpass: PASSWORD,
  mongo: PASSWORD,
  mongosh: PASSWORD,
  mongodump: PASSWORD,
  mongorestore: PASSWORD,
  docker: LOGIN,
  podman: LOGIN,
  helm: LOGIN,
  oras: LOGIN,
  az: LOGIN,
  oc: LOGIN,
  sqlcmd: CAPITAL,
  bcp: CAPITAL,
  zip: CAPITAL,
  unzip: CAPITAL,
  'redis-cli': { option: /^-a/ },
  http: { option: /^-a/, isPair: true },
  ldapsearch: { option: /^-w/ },
  curl: PAIR,
  openssl: { option: /^pass:/, isGlued: true },
  '7z': { option: /^-p/, isGlued: true },
  plink: { option: /^-pw/ },
  pscp: { option: /^-pw/ },
};

/** Passwords in lines of commands: `curl -u user:…`, `mysql -p…`, `docker login -p …`. */
export function* commandsIn(text: string): Generator<Span> {
  let next = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(COMMAND)) {
    const command = COMMANDS[name.toLowerCase()];
    if (command === undefined || index < next) continue;
    const start = index + whole.length;
    END_OF_LINE.lastIndex = start;
    const line = END_OF_LINE.exec(text)?.[0] ?? '';
    next = start + line.length;
    if (command.task?.test(line) !== false) yield* secretsOf(line, start, command);
  }
}

const COMMAND = new RegExp(
  String.raw`(?:(?<![\w.-])|(?<=\\[nrt]))(${Object.keys(COMMANDS).join('|')})(?:\.exe)?(?= [^\n]{0,500}(?:-|pass:))`,
  'gi',
);
const END_OF_LINE = /[^\r\n|;&]{0,1000}/y;

function* secretsOf(line: string, offset: number, command: Command): Generator<Span> {
  let isNext = false;
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const [option = ''] = command.option.exec(word) ?? [];
    const value: string = isNext ? word : option === '' ? '' : word.slice(option.length);
    isNext = option !== '' && value === '' && command.isGlued !== true;
    const secret = secretOf(value, command);
    if (secret !== '') yield atEnd(offset + index + word.length - quoteOf(word).length, secret);
  }
}

/** A word, or one in quotation marks with what stands before them. */
const WORD = /[^\s"']{0,40}(?:"[^"]{0,500}"|'[^']{0,500}')|\S+/g;

function secretOf(value: string, { isPair }: Command): string {
  const quote = quoteOf(value);
  const bare = quote === '' ? value : value.slice(1, -1);
  const colon = bare.indexOf(':');
  return isPair !== true ? bare : colon < 0 ? '' : bare.slice(colon + 1);
}

function quoteOf(word: string): string {
  return /["']$/.exec(word)?.[0] ?? '';
}

function atEnd(end: number, secret = ''): Span {
  return { start: end - secret.length, end };
}
