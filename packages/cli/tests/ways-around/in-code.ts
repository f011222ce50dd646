import { DYNAMIC, EVAL, MEDIUM, stage, type Way } from './way.js';
import { TOKEN } from '../project.js';

/** No text is made of them. */
const BYTES = Buffer.alloc(3000, Buffer.from([0x89, 0x50, 0, 13, 0xff, 0xd8, 0]));

/** Comments, and forms of a file that tools do not read. */
export const inCode: readonly Way[] = [
  {
    title: 'A comment in the line above, with a reason',
    caught: 'commit',
    why: 'The gate lints with comments out of force. The finding stays and names the comment.',
    attempt: stage({
      'a.js': `// eslint-disable-next-line guardrail/no-eval -- reviewed by the team\n${EVAL}`,
    }),
    says: 'The comment on line 1 does not switch this off: high findings',
  },
  {
    title: 'A comment that switches everything off for the file',
    caught: 'commit',
    why: 'As above.',
    attempt: stage({ 'a.js': `/* eslint-disable */\n${EVAL}` }),
    says: 'The comment on line 1 does not switch this off',
  },
  {
    title: 'A comment that configures the rule',
    caught: 'commit',
    why: 'ESLint itself leaves no trace of it. The file is linted with and without comments, and the difference is named.',
    attempt: stage({ 'a.js': `/* eslint guardrail/no-eval: "off" */\n${EVAL}` }),
    says: 'The comment on line 1 does not switch this off',
  },
  {
    title: 'A comment over a token, for secretlint',
    caught: 'commit',
    why: 'The secret scan runs without its filter of comments.',
    attempt: stage({ 'a.yml': `# secretlint-disable-next-line -- a test\ntoken: ${TOKEN}\n` }),
    says: 'The comment on line 1 does not switch this off',
  },
  {
    title: 'A comment over a medium finding that says neither why nor until when',
    caught: 'commit',
    why: 'Under `strict` a medium finding needs a reason and a last day, at most 90 days ahead.',
    attempt: stage({
      'a.js': `// eslint-disable-next-line ${MEDIUM} -- it is fine here\n${DYNAMIC}`,
    }),
    says: 'it does not say until when',
  },
  {
    title: 'Code that does not parse, so that no rule sees it',
    caught: 'commit',
    why: 'A file that cannot be parsed makes the check incomplete, which `strict` does not accept.',
    attempt: stage({ 'a.js': `${EVAL}\nconst = 1;\n` }),
    says: 'could not be parsed',
  },
  {
    title: 'A NUL byte, so that the file counts as binary',
    caught: 'commit',
    why: 'Code is read as text whatever bytes it holds.',
    attempt: stage({ 'a.js': `// \0\n${EVAL}` }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'UTF-16',
    caught: 'commit',
    why: 'Text is decoded, with and without byte order mark.',
    attempt: stage({ 'a.env': Buffer.from(`\uFEFFTOKEN=${TOKEN}\n`, 'utf16le') }),
    says: 'secrets/github-pat',
  },
  {
    title: 'A token in a file that calls itself a picture',
    caught: 'commit',
    why: 'What a file is, its content says, not its name.',
    attempt: stage({ 'logo.png': `${TOKEN}\n` }),
    says: 'secrets/github-pat',
  },
  {
    title: 'An extension that ESLint does not know',
    caught: 'commit',
    why: 'Extensions count in any case, and scripts without one by the interpreter they name.',
    attempt: stage({
      'deploy.JS': EVAL,
      'bin/run': `#!/usr/bin/env node\neval(process.argv[2]);\n`,
    }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'A file in a folder that ESLint never looks at',
    caught: 'commit',
    why: 'What git commits is checked, in `node_modules` as well.',
    attempt: stage({ 'node_modules/helper/index.js': EVAL }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'A file name that breaks lists: a blank in front, a line break, braces',
    caught: 'commit',
    why: 'Names are taken as git has them, and contents go to the tools, not paths.',
    attempt: stage({ ' a.env': TOKEN, 'b\n.env': 'x', '{a,b}.env': TOKEN }),
    says: '{a,b}.env',
  },
  {
    title: 'A token between the bytes of a picture, or as the name of a file',
    caught: 'commit',
    why: 'The bytes of a binary file are searched for credentials, and so are names.',
    attempt: stage({
      'logo.png': Buffer.concat([BYTES, Buffer.from(TOKEN), BYTES]),
      [`notes/${TOKEN}.md`]: 'x\n',
    }),
    says: '2 high',
  },
  {
    title: 'A line filled up with blanks or a long string, so that it looks minified',
    caught: 'commit',
    why: 'What is minified is full of signs. Any other long line is read like a short one.',
    attempt: stage({ 'a.js': `${EVAL.trimEnd()}${' '.repeat(20_001)}\n` }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'Minified code with a line of more than 20,000 characters',
    caught: 'not',
    why: 'Code rules leave out what looks generated: they would take minutes, and no one could act on it. The file is named as not checked, and its secrets are still found. Reviewers should ask for the source.',
    attempt: stage({ 'a.js': `${'f();'.repeat(6000)}${EVAL}` }),
    says: 'is minified',
  },
];
