import { readFile, writeFile } from 'node:fs/promises';
import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

const built = new URL('dist/index.js', import.meta.url);

/**
 * Publishes the models as the JSON that they evaluate to. They are plain data, and a JavaScript engine reads the text
 * of one string in a third of the time that it takes for the object literals and calls they are written with.
 */
async function publishAsJson(): Promise<void> {
  const { models } = (await import(built.href)) as { models: unknown };
  const text = JSON.stringify(models).replace(/['\\]/g, '\\$&');
  const [title = ''] = /\/\*\* .* \*\/\n(?=const models)/.exec(await readFile(built, 'utf8')) ?? [];
  await writeFile(built, `${title}export const models = JSON.parse('${text}');\n`);
}

// Apart, for what two entries share would be a file that both load: the examples with the models.
export default [
  defineLibrary(['src/index.ts'], [], { onSuccess: publishAsJson }),
  defineLibrary(['src/webhooks.ts'], [], { clean: false }),
  defineLibrary(['src/public-keys.ts'], [], { clean: false }),
  defineLibrary(['src/examples.ts'], [], { clean: false }),
];
