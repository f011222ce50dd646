// Writes the JSON schema of a result from its type; `--check` fails when it is not up to date.
import fs from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const root = path.resolve(import.meta.dirname, '..');
const name = 'schemas/result.schema.json';
const file = path.join(root, name);

const { definitions } = createGenerator({
  path: path.join(root, 'src/result/model.ts'),
  type: 'GateResult',
  skipTypeCheck: true,
  // A later version of the same schema may say more; who reads results has to bear that.
  additionalProperties: true,
}).createSchema('GateResult');

const { GateResult, ...others } = definitions;
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://github.com/magi-guardrail/magi-guardrail/blob/main/packages/gate/schemas/result.schema.json',
  $comment:
    'Generated from src/result/model.ts by `pnpm generate`: change the type, not this file.',
  title: 'Result of a check by Magi Guardrail',
  ...GateResult,
  definitions: others,
};

const options = { ...(await prettier.resolveConfig(file)), filepath: name };
const text = await prettier.format(JSON.stringify(schema), options);
const written = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
if (text !== written) {
  if (process.argv.includes('--check')) {
    console.error(`${name} is not up to date: run \`pnpm run generate\`.`);
    process.exitCode = 1;
  } else {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
