import fs from 'node:fs';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { Ajv } from 'ajv';
import type { AuditEvent } from '../../src/audit/events.js';
import { parseLine } from '../../src/audit/parse-line.js';
import { expectNoSecret } from '../gate/helpers.js';

const FILE = '.guardrail/audit.jsonl';

const schema = new URL('../../schemas/audit.schema.json', import.meta.url);
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const isValid = ajv.compile(JSON.parse(fs.readFileSync(schema, 'utf8')));

/** Fails when the published schema does not know such a line. */
export function expectSchema(event: unknown): void {
  if (!isValid(event))
    throw new Error(`${JSON.stringify(event)}: ${ajv.errorsText(isValid.errors)}`);
}

/** Every line of the trail; a line that is not what it should be fails the test. */
export function trail(repo: TempRepo): readonly AuditEvent[] {
  const text = repo.read(FILE);
  expectNoSecret(text);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const event = parseLine(line);
      if (typeof event === 'string') throw new Error(`${event}: ${line}`);
      expectSchema(JSON.parse(line));
      return event;
    });
}

/** `event rule path:line` of the lines that the last run wrote, besides its scan. */
export function lastRun(repo: TempRepo): readonly string[] {
  const events = trail(repo);
  const run = events.at(-1)?.run;
  return events.filter((it) => it.run === run && it.event !== 'scan').map(shown);
}

function shown(event: AuditEvent): string {
  const where = 'path' in event ? ` ${event.rule} ${event.path}:${event.line}` : '';
  const more = [
    'from' in event && `from ${event.from}`,
    'as' in event && event.as,
    'expires' in event && `until ${event.expires}`,
    event.event === 'policy.changed' && JSON.stringify(event.changes),
    event.event === 'bypass' && event.how,
  ];
  return [`${event.event}${where}`, ...more.filter(Boolean)].join(' ');
}
