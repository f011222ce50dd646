import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/require-suppression-metadata.js';

const settings = { guardrail: { today: '2026-11-01' } };
const strict = [{ requireExpiry: true }];

ruleTest('require-suppression-metadata', rule, {
  valid: [
    `// eslint-disable-next-line no-console\nconsole.log();`,
    `/* eslint-disable */`,
    // ESLint itself says that there is no such rule
    `/* eslint-disable guardrail/no-dinamic-module */`,
    `/* eslint-enable guardrail/no-dynamic-module */`,
    `// eslint-disable guardrail/no-dynamic-module`,
    `// Why not eslint-disable-line guardrail/no-dynamic-module here?`,
    `const text = '// eslint-disable-line guardrail/no-eval';`,
    `import(x); // eslint-disable-line guardrail/no-dynamic-module -- Only names from our list.`,
    `import(x); // eslint-disable-line guardrail/no-dynamic-module, no-console -- Only names (see the list).`,
    {
      code: `/* eslint-disable guardrail/no-dynamic-module -- Only names from our list (expires 2027-01-30, SEC-123) */`,
      ...{ settings, options: [{ requireExpiry: true, requireTicket: true }] },
    },
    {
      code: `/* eslint-disable guardrail/no-dynamic-module -- Only names from our list (expires 2026-11-01) */`,
      ...{ settings, options: strict },
    },
  ],
  invalid: [
    `import(x); // eslint-disable-line guardrail/no-dynamic-module`,
    `import(x); // eslint-disable-line no-console, guardrail/no-dynamic-module -- because`,
    `/* eslint-disable guardrail/no-dynamic-module -- (SEC-123) */`,
    `/* eslint-disable\n  guardrail/no-dynamic-module,\n  guardrail/no-log-injection */`,
    `// eslint-disable-next-line guardrail/no-eval -- The plugin needs it.\neval(x);`,
    {
      code: `/* eslint-disable guardrail/no-dynamic-module -- Only names from our list. */`,
      ...{ settings, options: strict },
    },
    {
      code: `/* eslint-disable guardrail/no-dynamic-module -- Only names from our list (expires 2027-02-01) */`,
      settings,
    },
    {
      code: `/* eslint-disable guardrail/no-dynamic-module -- Only names from our list (expires 2026-10-31) */`,
      settings,
    },
    {
      code: `/* eslint-disable guardrail/no-dynamic-module -- Only names from our list (expires soon) */`,
      settings,
    },
    {
      code: `/* eslint-disable guardrail/no-dynamic-module -- Only names from our list. */`,
      ...{ settings, options: [{ requireTicket: true }] },
    },
  ],
});
