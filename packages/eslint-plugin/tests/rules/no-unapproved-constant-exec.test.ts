import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unapproved-constant-exec.js';

const allow = [
  {
    rule: 'no-unapproved-exec',
    files: ['**'],
    command: 'ls',
    reason: 'Lists the folder.',
    approvedBy: 'security',
    expires: '2999-01-01',
  },
];

ruleTest('no-unapproved-constant-exec', rule, {
  valid: [
    // The other rule's
    `import { exec } from 'node:child_process'; exec('ls ' + folder);`,
    `import { execFile } from 'node:child_process'; execFile('ls', ['-l']);`,
    // An approval for the other rule holds here too
    {
      code: `import { exec } from 'node:child_process'; exec('ls -l');`,
      settings: { guardrail: { allow } },
    },
  ],
  invalid: [
    // Numbers of a list that comes from outside, and what is known of the program that runs
    `import { execSync } from 'node:child_process';
     const pids = new Set(process.env.PIDS!.split(',').map((each) => parseInt(each, 10)).filter((each) => !isNaN(each)));
     execSync(\`kill \${[...pids].join(' ')}\`);
     execSync(\`kill \${process.argv.slice(2).map(Number).join(' ')}\`);
     execSync('strip build-' + process.versions.modules + '.node');`,
    `import { exec } from 'node:child_process'; exec('ls -l');`,
    `import { execSync } from 'node:child_process'; const folder = 'src'; execSync(\`ls \${folder}\`);`,
    `import { execSync } from 'node:child_process'; execSync('ls | wc -l');`,
    `import { spawn } from 'node:child_process'; spawn('npm', ['test'], { shell: true });`,
    `import { execSync } from 'node:child_process'; execSync(\`kill \${process.pid}\`);`,
  ],
});
