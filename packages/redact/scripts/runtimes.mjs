// Runs the redactor, as one file, in Node, and in Bun and Deno where they are installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const program = `
import { redactSecretsFromObject as redact } from './redact.mjs';
const error = new Error('redis://:PLANTED@host', { cause: { password: 'PLANTED' } });
const value = {
  kept: 'KEPT', password: 'PLANTED', error, map: new Map([['token', 'PLANTED']]), bytes: new Uint8Array(3),
  headers: new Headers({ authorization: 'Bearer PLANTED' }), url: new URL('https://u:PLANTED@host/?token=PLANTED'),
  request: new Request('https://host/?token=PLANTED', { headers: { cookie: 'a=PLANTED' } }),
  form: new FormData(), body: JSON.stringify({ apiKey: 'PLANTED' }),
};
value.form.append('password', 'PLANTED');
value.self = value;
const output = redact(value);
const { self, map, form, error: copy, ...rest } = output;
const seen = [JSON.stringify(rest), ...map.values(), ...form.values(), copy.message, copy.stack, JSON.stringify(copy.cause)].join('\\n');
if (seen.includes('PLANTED') || !seen.includes('KEPT') || self !== output) throw new Error('not redacted: ' + seen);
console.log('redacted');
`;

const folder = mkdtempSync(join(tmpdir(), 'redact-runtimes-'));
const bundle = await rolldown({
  input: fileURLToPath(import.meta.resolve('@magi-guardrail/redact')),
  platform: 'browser',
});
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
writeFileSync(join(folder, 'redact.mjs'), output[0].code);
const file = join(folder, 'program.mjs');
writeFileSync(file, program);

for (const runtime of ['node', 'bun', 'deno']) {
  const args = runtime === 'deno' ? ['run', file] : [file];
  process.stdout.write(
    `${runtime}: ${resultOf(() => execFileSync(runtime, args, { encoding: 'utf8' }))}`,
  );
}

function resultOf(run) {
  try {
    return run();
  } catch (error) {
    if (error.code !== 'ENOENT') process.exitCode = 1;
    return error.code === 'ENOENT' ? 'not installed\n' : 'failed\n';
  }
}
