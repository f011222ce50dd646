import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-permissive-file-mode.js';

const fs = `import fs from 'node:fs';`;

ruleTest('no-permissive-file-mode', rule, {
  valid: [
    `${fs} fs.chmodSync('run.sh', 0o755); fs.chmod('a.txt', 0o644, done);`,
    `${fs} fs.chmodSync('id_rsa', 0o600); fs.chmodSync('id_rsa', '600'); fs.chmodSync('certificate.pem', 0o644);`,
    `${fs} fs.chmodSync(file, mode); fs.chmodSync(file, stat.mode | 0o111);`,
    `${fs} fs.chmodSync(file, fs.constants.S_IRUSR | fs.constants.S_IWUSR | fs.constants.S_IROTH);`,
    // The mask takes from what is asked for, and this is what is asked for anyway
    `${fs} fs.mkdirSync(folder, { recursive: true, mode: 0o777 }); fs.openSync(file, 'w', 0o666); fs.writeFileSync(file, text, { mode: 0o666 });`,
    // Whoever connects to a socket writes to it
    `${fs} fs.chmodSync(options.socketPath, 0o777); fs.chmodSync('/run/app.sock', 0o666);`,
    // Everybody may write, and nobody may remove what others wrote
    `${fs} fs.chmodSync('/tmp/shared', 0o1777);`,
    `process.umask(0o077); process.umask(); process.umask(0o022);`,
    `const former = process.umask(0); try { make(); } finally { process.umask(former); }`,
    `${fs} fs.writeFileSync('private.key', key, { mode: 0o600 }); fs.writeFileSync('public.key', key); fs.writeFileSync('id_ed25519.pub', key);`,
    `${fs} fs.writeFileSync('private.key', key); fs.chmodSync('private.key', 0o600);`,
    `${fs} fs.writeFileSync('tokens.ts', code); fs.writeFileSync('translations.key.json', text); fs.readFileSync('server.key', { mode: 0o666 });`,
    `chmod('a', 0o777); const fs = { chmodSync() {} }; fs.chmodSync('a', 0o777);`,
    `${fs} fs.chmodSync(file, 511 & 493); fs.chmodSync(file, 420); fs.chmodSync(file, 493);`,
    { code: `${fs} fs.chmodSync('a', 0o777);`, filename: 'test/files.test.ts' },
    `import { open } from 'node:fs/promises'; const file = await open('a', 'w'); await file.chmod(0o644);`,
    `import shell from 'shelljs'; shell.chmod('755', 'bin/tool'); shell.chmod('-R', '750', 'bin');`,
  ],
  invalid: [
    `${fs} fs.chmodSync('/srv/app/run.sh', 0o777);`,
    `${fs} fs.chmod(file, '0777', done);`,
    `import { chmod } from 'node:fs/promises'; await chmod(file, 0o666);`,
    `const { chmodSync: give } = require('fs'); give(file, 511);`,
    `import { promises } from 'fs'; const mode = 0o722; await promises.chmod(file, mode);`,
    `var fs = require('fs'); fs.fchmodSync(fd, 0o777);`,
    `import fse from 'fs-extra'; fse.chmodSync(file, parseInt('777', 8));`,
    `${fs} fs.chmodSync(file, fs.constants.S_IRWXU | fs.constants.S_IRWXG | fs.constants.S_IRWXO);`,
    // Octal without its sign is a number that nobody meant
    `${fs} fs.chmodSync(file, 755);`,
    `process.umask(0);`,
    `import process from 'node:process'; process.umask('0000');`,
    // Secrets
    `${fs} fs.chmodSync('/etc/app/server.key', 0o644);`,
    `${fs} import path from 'node:path'; fs.writeFileSync(path.join(home, '.netrc'), text, { mode: 0o640 });`,
    `${fs} fs.writeFileSync(\`\${home}/.ssh/id_rsa\`, key);`,
    `import { writeFile } from 'node:fs/promises'; await writeFile('private.pem', key, 'utf8');`,
    `${fs} const out = fs.createWriteStream('credentials.json'); out.end(text);`,
    // Commands
    `import { execSync } from 'node:child_process'; execSync('chmod -R 777 /srv/app');`,
    `import { execFile } from 'node:child_process'; execFile('chmod', ['a+w', file]);`,
    `import { open } from 'node:fs/promises'; const file = await open('a', 'w'); await file.chmod(0o777);`,
    `const shell = require('shelljs'); shell.chmod('777', 'bin/tool'); shell.chmod('-R', '0666', 'data');`,
  ],
});
