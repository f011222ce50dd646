import type { Examples } from '@magi-guardrail/dataflow/model';

/** The levels that most loggers took over from bunyan. */
export const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;

/** What each logger is tried with; `write` is the call, on what `setUp` loads and makes. */
// @__NO_SIDE_EFFECTS__
export const loggerExamples = (setUp: string, write: string): Examples => ({
  flagged: {
    log: [
      `${setUp}\nexport const f = (user) => ${write}({ password: user.password });`,
      `${setUp}\nexport const f = (req) => ${write}(\`token \${req.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `${setUp}\nexport const f = (user) => ${write}({ id: user.id }, 'login');`,
      `${setUp}\n${write}('password changed');`,
    ],
  },
});
