import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-model-output-in-log.js';

const ask = `import { generateText } from 'ai'; import pino from 'pino'; const logger = pino();
const { text, usage } = await generateText({ model, prompt });`;

ruleTest('no-model-output-in-log', rule, {
  valid: [
    `import pino from 'pino'; pino().info(text);`,
    `${ask} console.log(text);`,
    `${ask} logger.info({ tokens: usage.totalTokens, length: text.trim().length }, 'written');`,
    `${ask} import { redactSecretsFromString } from '@magi-guardrail/redact'; logger.info(redactSecretsFromString(text));`,
  ],
  invalid: [
    `${ask} logger.info(\`written: \${text}\`);`,
    `${ask} logger.debug({ text }, 'written');`,
  ],
});
