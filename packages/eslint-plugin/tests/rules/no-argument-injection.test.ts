import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-argument-injection.js';

const handler = (body: string, imports = `import { execFile } from 'node:child_process';`) =>
  `import express from 'express'; ${imports}
   express().get('/', (req, res) => { ${body} });`;

ruleTest('no-argument-injection', rule, {
  valid: [
    // What a schema lets through, which the library asks before it calls
    `import { tool } from '@openai/agents'; import { z } from 'zod'; import { execFile } from 'node:child_process';
     tool({ name: 'run', parameters: z.object({ name: z.enum(['test', 'build']) }), execute: ({ name }) => execFile('npm', ['run', name]) });`,
    `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; import { z } from 'zod'; import { execFile } from 'node:child_process';
     const inputSchema = { branch: z.enum(['main', 'next']) };
     new McpServer({ name: 'git', version: '1.0.0' }).registerTool('log', { inputSchema }, async (input) => execFile('git', ['log', input.branch]));`,
    `import { tool } from '@langchain/core/tools'; import { z } from 'zod'; import { execFile } from 'node:child_process';
     tool(({ page }) => execFile('man', [page]), { name: 'man', schema: z.object({ page: z.number() }) });`,
    handler(`execFile('git', ['clone', '--', req.query.url]);`),
    handler(`execFile('git', ['log', '--end-of-options', req.query.branch]);`),
    // Constant text before it decides what the word is
    handler(`execFile('git', ['clone', 'https://git.example.com/' + req.query.name]);`),
    handler(`execFile('tar', ['-czf', 'out.tgz', './' + req.query.folder]);`),
    handler(`execFile('git', ['log', \`--author=\${req.query.author}\`]);`),
    // The value of a flag
    handler(`execFile('git', ['commit', '-m', req.body.message]);`),
    handler(`execFile('curl', ['-H', req.body.header, 'https://example.com']);`),
    // Numbers and values from a list
    handler(`execFile('git', ['log', Number(req.query.count)]);`),
    handler(`if (['a', 'b'].includes(req.query.x)) execFile('git', ['log', req.query.x]);`),
    // Guarded
    handler(
      `const { url } = req.query; if (url.startsWith('-')) return; execFile('git', ['clone', url]);`,
    ),
    handler(
      `const { url } = req.query; if (!url || /^-/.test(url)) { throw new Error(); } execFile('git', ['clone', url]);`,
    ),
    handler(
      `const { url } = req.query; if (!url.startsWith('-')) execFile('git', ['clone', url]);`,
    ),
    handler(
      `let { url } = req.query; url = url.trim(); if (url.startsWith('-')) return; execFile('git', ['clone', url]);`,
    ),
    // An absolute path begins with a slash
    handler(
      `execFile('tar', ['-xzf', 'a.tgz', path.resolve('/data', req.query.folder)]);`,
      `import path from 'node:path'; import { execFile } from 'node:child_process';`,
    ),
    // Options of these are harmless
    handler(`execFile('ls', [req.query.folder]);`),
    // Nothing says that it comes from outside
    `import { execFile } from 'node:child_process'; execFile('git', ['clone', url]);`,
    `import { execFile } from 'node:child_process'; export const clone = (url) => execFile('git', ['clone', url]);`,
    // Who types a command line may give options
    `import { execFile } from 'node:child_process'; execFile('git', ['log', process.argv[2]]);`,
    // The shell is worse, and reported by another rule
    handler(`exec('git clone ' + req.query.url);`, `import { exec } from 'node:child_process';`),
    handler(`execFile('git', ['clone', req.query.url], { shell: true });`),
    handler(`execFile('ssh', ['host', req.query.command]);`),
  ],
  invalid: [
    `import { tool } from '@openai/agents'; import { z } from 'zod'; import { execFile } from 'node:child_process';
     tool({ name: 'clone', parameters: z.object({ url: z.string() }), execute: ({ url }) => execFile('git', ['clone', url]) });`,
    handler(`execFile('git', ['clone', req.query.url]);`),
    handler(`execFile('git', ['clone', '--bare', req.query.url, 'folder']);`),
    handler(`execFile('git', ['log', req.query.branch, '--', 'file.txt']);`),
    handler(`execFile('/usr/bin/git', ['log', req.query.branch, '--oneline']);`),
    handler(`execFile('sudo', ['tar', '-cf', 'a.tar', req.query.folder]);`),
    handler(`execFile('find', [req.query.folder, '-name', '*.js']);`),
    handler(`execFile('curl', ['-s', req.query.url]);`),
    handler(`execFile('convert', [req.query.file, 'out.png']);`),
    handler(`execFile('git', req.body.args);`),
    // The guard is about another variable of that name, or about what the variable was before
    handler(
      `const { url } = req.query; if (url.startsWith('-')) return; { const { url } = req.body; execFile('git', ['clone', url]); }`,
    ),
    handler(
      `let { url } = req.query; if (url.startsWith('-')) return; url = req.body.url; execFile('git', ['clone', url]);`,
    ),
    handler(`execFile('git', ['log', ...req.body.args]);`),
    handler(`const args = ['clone']; args.push(req.query.url); execFile('git', args);`),
    // Only one direction of the test excludes a dash
    handler(`const { url } = req.query; if (url.startsWith('-')) execFile('git', ['clone', url]);`),
    handler(
      `const { url } = req.query; if (!url.startsWith('-')) return; execFile('git', ['clone', url]);`,
    ),
    handler(`$\`git clone \${req.query.url}\`;`, `import { $ } from 'zx';`),
    handler(`execa('git', ['clone', req.query.url]);`, `import { execa } from 'execa';`),
    handler(`execaCommand('git clone ' + req.query.url);`, `import { execaCommand } from 'execa';`),
    handler(`Bun.spawn(['git', 'clone', req.query.url]);`, ''),
    {
      code: `import { execFile } from 'node:child_process'; export const clone = (url) => execFile('git', ['clone', url]);`,
      options: [{ checkExported: true }],
    },
  ],
});
