/** What a program has to say for the compiler, and nothing of which the rules look at. */
export const mends: readonly {
  readonly holds: string;
  readonly becomes: string;
  /** Only in programs that hold this too. */
  readonly where?: string;
}[] = [
  // A query can hold lists, which no list of arguments takes; the body has no type.
  { holds: 'req.query', becomes: 'req.body', where: `execFile('` },
  { holds: 'req.query', becomes: 'req.body', where: `execa('` },
  { holds: 'req.query', becomes: 'req.body', where: `Bun.spawn` },
  { holds: 'neon(process.env.DATABASE_URL)', becomes: 'neon(process.env.DATABASE_URL!)' },
  { holds: 'req.query', becomes: 'req.body', where: `import path from 'node:path'` },
  { holds: 'extends Repository ', becomes: 'extends Repository<object> ' },
  { holds: 'process.env.KEY)', becomes: 'process.env.KEY!)', where: 'jsonwebtoken' },
  // The names in a text are those of the program.
  {
    holds: `setTimeout('refresh()'`,
    becomes: `declare const refresh: () => void; setTimeout('refresh()'`,
  },
  { holds: `setTimeout("lib.poll(`, becomes: `declare const lib: any; setTimeout("lib.poll(` },
  { holds: 'window.load = load', becomes: 'Object.assign(window, { load })' },
];

/** Programs that the compiler refuses before any suggestion, and why that cannot be mended. */
export const notTyped: readonly { readonly holds: string; readonly because: string }[] = [
  {
    holds: `console.log({ password: '***', ...user })`,
    because: 'The mistake itself is an error of types: the first password is always overwritten.',
  },
];
