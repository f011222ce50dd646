import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unapproved-exec.js';

const approval = {
  rule: 'no-unapproved-exec',
  files: ['**'],
  command: 'git',
  arguments: ['rev-parse', { oneOf: ['HEAD', 'main'] }],
  reason: 'Reads the current commit.',
  approvedBy: 'security',
  expires: '2027-01-31',
};
const settings = (more: object = {}) => ({
  guardrail: { allow: [approval], today: '2026-11-21', ...more },
});

ruleTest('no-unapproved-exec', rule, {
  valid: [
    // The program that is running, and an option of the package that is run
    `import { fork } from 'node:child_process'; export const again = () => fork(process.argv[1], ['--worker']);`,
    `import { fork } from 'node:child_process'; export const again = () => fork(globalThis.MAIN || process.argv[1], []);`,
    `import { execFile } from 'node:child_process';
     export const call = (path) => execFile('npx', ['--yes', '-p', 'tool', 'inspect', '-c', path]);`,
    // The function by which a client is answered
    `import { Server } from 'socket.io'; import { execFile } from 'node:child_process';
     new Server().on('connection', (socket) => {
       socket.on('a', (file, ack) => execFile('convert', ['--', file], ack));
       socket.on('b', (file, told) => { if (file === '') told(); else execFile('convert', ['--', file], told); });
     });`,
    // A program that a shell is given, and what of it the program itself determines, as constants
    `import { spawn } from 'node:child_process'; spawn('sh', ['-c', 'ls ' + __dirname]);`,
    `import { execFile } from 'node:child_process'; execFile('git', [x]);`,
    `import { spawn } from 'node:child_process'; spawn('git', ['log', x], { stdio: 'inherit' });`,
    `import { spawn } from 'node:child_process'; spawn('git', [x], { shell: false });`,
    // who calls decides, and no shell reads it
    `import { spawn } from 'node:child_process'; export const run = (program) => spawn(program, ['--version']);`,
    `/a/.exec(x);`,
    `db.exec('ls ' + x);`,
    `function exec(command) {} exec('ls ' + x);`,
    `import { exec } from './exec.js'; exec('ls ' + x);`,
    `import type { exec } from 'node:child_process'; declare const e: typeof exec;`,
    `import { $ } from 'zx'; await $\`ls \${x}\`;`,
    `import { $ } from 'zx'; await $\`ls \${'a-' + x}\`; await $\`echo bash -c \${'a ' + x}\`;`,
    `import { $ } from 'zx'; const quiet = $({ quiet: true });`,
    // Escaped for the quotes of AppleScript
    `import { execFile } from 'node:child_process';
     const escaped = (text) => text.replace(/\\\\/g, '\\\\\\\\').replace(/"/g, '\\\\"');
     export const show = (file) => execFile('osascript', ['-e', \`tell app "Finder" to open POSIX file "\${escaped(file)}"\`]);`,
    // A constant script
    `import { spawn } from 'node:child_process'; spawn('sh', ['-c', 'ls | wc -l']);`,
    // The value is $1 of the script, which no shell parses again
    `import { execFile } from 'node:child_process'; execFile('bash', ['script.sh', x]);`,
    `import { execFile } from 'node:child_process'; execFile('sh', ['-c', 'echo "$1"', 'sh', x]);`,
    `import { execFile } from 'node:child_process'; execFile('git', ['-c', x, 'log']);`,
    // Approved
    {
      code: `import { execSync } from 'child_process'; execSync('git rev-parse HEAD');`,
      settings: settings(),
    },
    {
      code: `import { execSync } from 'child_process'; execSync('git rev-parse ' + (x ? 'HEAD' : 'main'));`,
      settings: settings(),
    },
    {
      code: `import { execSync } from 'child_process'; export function show(id) { if (!/^[a-f0-9]+$/.test(id)) throw 0; execSync('git show ' + id); }`,
      settings: {
        guardrail: {
          today: '2026-11-21',
          allow: [{ ...approval, arguments: ['show', { characters: 'a-f0-9' }] }],
        },
      },
    },
    {
      code: `import { execSync } from 'child_process'; import { quote } from 'shell-quote'; execSync('git show -- ' + quote([x]));`,
      settings: {
        guardrail: {
          today: '2026-11-21',
          allow: [{ ...approval, arguments: ['show', '--', { quoted: true }] }],
        },
      },
    },
    {
      code: `import { execSync } from 'child_process'; execSync('git -C ' + __dirname + ' status');`,
      settings: {
        guardrail: {
          today: '2026-11-21',
          allow: [{ ...approval, arguments: ['-C', { internal: true }, 'status'] }],
        },
      },
    },
    // A test before has found that there is no shell
    `import { spawn } from 'node:child_process';
     export function run(command, list, base) {
       const options = isWindows ? { ...base, shell: true } : base;
       if (!options.shell) spawn('git', list, options);
     }`,
    `import { spawn } from 'node:child_process'; const isWindows = process.platform === 'win32';
     export function run(command, list) {
       const options = { stdio: 'inherit', shell: isWindows };
       if (!isWindows) return spawn(command, list, options);
       return isWindows ? undefined : spawn(command, list, { shell: isWindows });
     }`,
    `import { spawn } from 'node:child_process';
     export function start(program, list, options) {
       const spawnOptions = { stdio: 'inherit', shell: options.shell };
       if (options.shell) return undefined;
       return spawn(program, list, spawnOptions);
     }`,
    // In the single quotes of PowerShell with each quote doubled; a stranger's with those that print otherwise, too
    `const { spawnSync } = require('child_process');
     function run(command, args) { return spawnSync(command, args, {}); }
     function read(winPath) {
       const q = winPath.replaceAll("'", "''");
       const psScript = ["Add-Type -AssemblyName System.Windows.Forms", \`$path = '\${q}'\`, "if ($img) { $img.Save($path); Write-Output 'ok' } else { Write-Output 'empty' }"].join("; ");
       return run("powershell.exe", ["-NoProfile", "-Command", psScript]);
     }
     module.exports = { read };`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`Get-Item '\${p.replace(/'/g, "''")}' | Format-List\`]);`,
    `const { execFile } = require('child_process');
     const quoted = (text) => \`'\${String(text).replace(/'/g, "''")}'\`;
     module.exports = (p) => execFile('powershell', ['-Command', 'Remove-Item', quoted(p)]);`,
    `const { execFile } = require('child_process');
     require('express')().get('/', (req) => execFile('powershell', ['-Command', \`Get-Item '\${req.query.p.replace(/['\\u2018\\u2019\\u201A\\u201b]/g, '$&$&')}'\`]));`,
    // Put into Base64 as PowerShell asks for it, and a program in quotes, which `execFile` would run as well
    `const { spawn } = require('child_process');
     function argumentsFor(command, list) {
       const quoted = (value) => \`'\${value.replace(/'/g, "''")}'\`;
       const call = ['&', quoted(command), ...list.map(quoted)].join(' ');
       const encoded = Buffer.from(\`\${call}; exit $LASTEXITCODE\`, 'utf16le').toString('base64');
       return ['-NoProfile', '-EncodedCommand', encoded];
     }
     exports.run = (command, list) => {
       const [file, given] = process.platform === 'win32' ? ['powershell.exe', argumentsFor(command, list)] : [command, list];
       return spawn(file, given);
     };`,
    `const { execFile } = require('child_process');
     module.exports = (p) => {
       const bytes = Buffer.from(\`Get-Item '\${p.replace(/'/g, "''")}'\`, 'utf16le');
       return execFile('pwsh', ['-e', bytes.toString('base64')]);
     };`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`& '\${p.replace(/'/g, "''")}' --version\`]);`,
    // Set for another platform than that of the use
    `import { spawn } from 'node:child_process';
     export function install(name) {
       const options = {};
       if (process.platform === 'win32') options['shell'] = true;
       if (process.platform === 'win32') return;
       return spawn('npm', ['install', name], options);
     }`,
    `import { spawn } from 'node:child_process'; import os from 'node:os'; const isWindows = os.platform() === 'win32';
     export function open(file) {
       const options = { cwd: '/' };
       if (isWindows) options.shell = true;
       if (process.platform === 'darwin') return spawn('open', [file], options);
       if ('win32' !== process.platform) return spawn('xdg-open', [file], { shell: process.platform === 'win32' });
     }`,
    // Options that are not known are no evidence of a shell
    `import { spawn } from 'node:child_process'; export const list = (options) => spawn('ls', ['-l'], { shell: false, ...options });`,
    // Constant commands are the other rule's
    {
      code: `import { exec } from 'node:child_process'; exec('ls'); const n = 3; exec('kill ' + Number(x) + n);`,
      options: [{ checkConstantCommands: false }],
    },
    // Escaped by a function that also writes lines in one
    `import { execFile } from 'node:child_process';
     function escaped(text) { return text.replace(/\\\\/g, '\\\\\\\\').replace(/"/g, '\\\\"').replace(/\\r\\n/g, '\\\\n').replace(/\\n/g, '\\\\n'); }
     export const find = (name) => { const title = escaped(name); execFile('osascript', ['-e', \`set found to "\${title}"\`]); };`,
  ],
  invalid: [
    // Pieces of a text that are added to a list
    `import { spawn } from 'node:child_process';
     export const open = (address, more) => { const list = ['/c', 'start']; list.push(address, ...more.split(' ')); spawn('cmd.exe', list); };`,
    `import { spawn } from 'node:child_process';
     export const run = (script) => { const list = ['-c']; list.push(script, ...process.env.MORE!.split(' ')); spawn('sh', list); };`,
    // Texts of such a list
    `import { execSync } from 'node:child_process';
     execSync(\`kill \${process.argv.slice(2).map((each) => each.trim()).join(' ')}\`);`,
    // An argument of the program, what npx runs itself, and a command that is empty at first
    `import { fork } from 'node:child_process'; fork(process.argv[2], []);`,
    `import { execFile } from 'node:child_process';
     export const call = (script) => [execFile('npx', ['-c', script]), execFile('npx', ['-y', '-p', 'tool', '--call', script])];`,
    `import { exec } from 'node:child_process'; import os from 'node:os';
     export const version = () => { let command = ''; if (os.platform() === 'linux') command = 'chrome --version'; return exec(command); };`,
    // What was parsed is kept as it was given, and a range can be any text
    `import { parse } from 'semver'; import { execSync } from 'node:child_process';
     export const use = (version) => execSync('nvm install ' + parse(version).raw);`,
    `import semver from 'semver'; import { execSync } from 'node:child_process';
     export const use = (version) => { if (semver.valid(version)) execSync(\`npm install app@\${version}\`); };`,
    `import { execSync } from 'node:child_process';
     const parse = (text) => ({ major: text });
     export const use = (version) => execSync('nvm install ' + parse(version).major);`,
    `import { Server } from 'socket.io'; import { execFile } from 'node:child_process';
     new Server().on('connection', (socket) => {
       socket.on('a', (file, options) => execFile('convert', ['--', file], options));
       socket.on('b', (ack, file) => execFile('convert', ['--', file], ack));
     });`,
    // For AppleScript: not in quotes, in those of a shell, quotes alone, and in the wrong order
    `import { execFile } from 'node:child_process';
     const escaped = (text) => text.replace(/\\\\/g, '\\\\\\\\').replace(/"/g, '\\\\"');
     export const a = (name) => execFile('osascript', ['-e', \`open \${escaped(name)}\`]);
     export const b = (name) => execFile('osascript', ['-e', \`do shell script "ls \${escaped(name)}"\`]);
     export const c = (name) => execFile('osascript', ['-e', \`open "\${name.replaceAll('"', '\\\\"')}"\`]);
     export const d = (name) => execFile('osascript', ['-e', \`open "\${name.replace(/"/g, '\\\\"').replace(/\\\\/g, '\\\\\\\\')}"\`]);`,
    // An address that is encoded: in double quotes nothing of it is read, and a constant command stays
    `import { exec } from 'node:child_process';
     export function open(id) {
       const query = new URLSearchParams({ id });
       exec(\`xdg-open "https://example.com/?\${query.toString()}"\`);
       exec(\`xdg-open https://example.com/?\${query.toString()}\`);
       exec(\`xdg-open "https://example.com/?\${query.get('id')}"\`);
       exec(\`xdg-open "https://example.com/?id=\${encodeURIComponent(id)}"\`);
     }`,
    // The number of a process hides no command
    `import { execSync, spawn } from 'node:child_process';
     export const stop = (name) => { const child = spawn('ls', ['--', name]); execSync(\`kill \${child.pid}\`); };`,
    `import { exec } from 'node:child_process';
     export function archive(folder) {
       exec(\`tar -czf backup.tgz \${folder}\`, (error) => { if (error) throw error; });
     }`,
    `const { execSync } = require('child_process'); execSync('rm -r ' + folder + ' --force');`,
    // A value in quotes of its own becomes one argument
    `import * as cp from 'node:child_process'; cp.exec('grep "' + word + '" notes.txt');`,
    // The import follows: replaced when this was the only use, else added to
    `import { exec, spawn } from 'child_process'; exec(\`git log \${branch}\`, callback); spawn('ls');`,
    `import { exec } from 'child_process'; exec('git log ' + branch, callback); exec('ls | wc');`,
    `const { exec: run } = require('node:child_process'); run('git log ' + branch);`,
    // Options and what is done with the result stay; a number becomes the text it was
    `import { execSync } from 'node:child_process';
     export const log = (count: number, branch: string) =>
       execSync('git log --oneline -n ' + count + \` "\${branch}"\`, { encoding: 'utf8', cwd: '/srv' }).trim();`,
    `import { exec } from 'node:child_process';
     exec(\`kill -9 \${process.pid}\`, { timeout: 1000 }, (error, stdout) => console.log(error, stdout));`,
    // promisified, once and in two places
    `import { exec } from 'node:child_process'; import { promisify } from 'node:util';
     const run = promisify(exec); await run(\`git log \${branch}\`, { cwd });`,
    `const cp = require('child_process'); const util = require('util');
     const run = util.promisify(cp.exec); module.exports = (branch) => run('git log ' + branch);`,
    `import { exec } from 'node:child_process'; import { promisify } from 'node:util';
     const run = promisify(exec); await run('git log ' + branch); await run('ls | wc -l');`,
    `import { spawn } from 'node:child_process'; const isWindows = process.platform === 'win32'; let isPlain = isWindows;
     export function run(command, list, isPosix) {
       if (isWindows) spawn(command, list, { shell: isWindows });
       if (!isPosix) spawn(command, list, { shell: isWindows });
       const shell = isPlain; isPlain = list.length > 0;
       if (!isPlain) spawn(command, list, { shell });
       if (!isPosix) { isPosix = true; spawn(command, list, { shell: isPosix }); }
     }`,
    `import { spawn } from 'node:child_process';
     export function start(program, list, options, others) {
       const spawnOptions = { shell: options.shell };
       if (others.shell) return undefined;
       spawn(program, list, spawnOptions);
     }`,
    `import { spawn } from 'node:child_process';
     export function start(program, list, options) {
       const spawnOptions = { shell: options.shell };
       options.shell = false;
       if (options.shell) return undefined;
       spawn(program, list, spawnOptions);
     }`,
    `import { spawn } from 'node:child_process';
     export function start(program, list, options) {
       const spawnOptions = { shell: options.shell };
       if (!options.shell) return undefined;
       spawn(program, list, spawnOptions);
     }`,
    // Doubled quotes where they do not hold: typographic ones, other quotes, one only, read once more, another interpreter
    `const { execFile } = require('child_process');
     require('express')().get('/', (req) => execFile('powershell', ['-Command', \`Get-Item '\${req.query.p.replace(/'/g, "''")}'\`]));`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`Get-Item \${p.replace(/'/g, "''")}\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`Get-Item "\${p.replace(/'/g, "''")}"\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`Get-Item '\${p.replace(/'/, "''")}'\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`Invoke-Expression '\${p.replace(/'/g, "''")}'\`]);`,
    `const { execFile } = require('child_process');
     require('express')().get('/', (req) => execFile('pwsh', ['-c', \`& '\${req.query.p.replace(/['\\u2018\\u2019\\u201A\\u201b]/g, '$&$&')}'\`]));`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`& 'iex' '\${p.replace(/'/g, "''")}'\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`. '\${p.replace(/'/g, "''")}'\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`Start-Process '\${p.replace(/'/g, "''")}'\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('cmd', ['/c', \`dir '\${p.replace(/'/g, "''")}'\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('sh', ['-c', \`ls '\${p.replace(/'/g, "''")}'\`]);`,
    `const { exec } = require('child_process');
     module.exports = (p) => exec(\`powershell -Command "Get-Item '\${p.replace(/'/g, "''")}'"\`);`,
    `const { spawn } = require('child_process');
     module.exports = (p) => spawn('powershell', ['-Command', \`Get-Item '\${p.replace(/'/g, "''")}'\`], { shell: true });`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`# it's\\nGet-Item '\${p.replace(/'/g, "''")}'\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`@'\\n\${p.replace(/'/g, "''")}\\n'@\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p, q) => execFile('pwsh', ['-c', \`Get-Item '\${p.replace(/'/g, "''")}\`, q]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-EncodedCommand', \`Get-Item '\${p.replace(/'/g, "''")}'\`]);`,
    // In Base64: not quoted, quoted for a stranger by what only holds for others, and in other bytes than PowerShell reads
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-EncodedCommand', Buffer.from(\`Get-Item '\${p}'\`, 'utf16le').toString('base64')]);`,
    `const { execFile } = require('child_process');
     const encoded = (p) => Buffer.from(\`Get-Item '\${p.replace(/'/g, "''")}'\`, 'utf16le').toString('base64');
     require('express')().get('/', (req) => execFile('pwsh', ['-EncodedCommand', encoded(req.query.p)]));`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-e', Buffer.from(\`Get-Item '\${p.replace(/'/g, "''")}'\`).toString('base64')]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => {
       let bytes = Buffer.from(\`Get-Item '\${p.replace(/'/g, "''")}'\`, 'utf16le');
       bytes = Buffer.from(p, 'utf16le');
       return execFile('pwsh', ['-e', bytes.toString('base64')]);
     };`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`Get-Item '\${p.replace(/'/g, "''").replace(/x/g, "'")}'\`]);`,
    `const { execFile } = require('child_process');
     module.exports = (p) => execFile('pwsh', ['-c', \`Get-Item '\${p.replace(/'/g, "''").slice(0, 7)}'\`]);`,
    // Set for the platform of the use, for one that may be it, for all before or after, or by a test of something else
    `import { spawn } from 'node:child_process';
     export function install(name) {
       const options = {};
       if (process.platform === 'win32') options.shell = true;
       if (process.platform === 'win32') spawn('npm', ['install', name], options);
       else spawn('npm', ['update', name], { shell: process.platform !== 'win32' });
     }`,
    `import { spawn } from 'node:child_process';
     export function install(name) {
       const options = {};
       if (process.platform !== 'linux') options.shell = true;
       if (process.platform !== 'darwin') spawn('npm', ['install', name], options);
     }`,
    `import { spawn } from 'node:child_process';
     export function install(name) {
       const options = { shell: true };
       if (process.platform === 'win32') options.shell = true;
       if (process.platform !== 'win32') spawn('npm', ['install', name], options);
     }`,
    `import { spawn } from 'node:child_process'; const isWindows = process.platform === 'win32'; let isSet = isWindows;
     export function install(name, process) {
       isSet = name.length > 0;
       const options = {};
       if (isSet) options.shell = true;
       if (process.platform !== 'win32') spawn('npm', ['install', name], options);
       if (!isWindows) spawn('npm', ['install', name], options);
     }`,
    // Quoted by a function that is not shown
    `import { execSync } from 'node:child_process'; import { quoteShellArg } from './quote.js'; import * as shell from './shell.js';
     export function run(name, list) {
       execSync(\`ls \${quoteShellArg(name)}\`);
       execSync(['ls', ...list].map(shell.escapeArg).join(' '));
     }`,
    // What such a name does not vouch for: quotes around it, other values, a stranger's, a function that is shown
    `import { execSync } from 'node:child_process';
     export function run(name) {
       execSync(\`ls "\${quoteShellArg(name)}"\`);
       execSync(\`ls \${quoteShellArg(name)} \${name}\`);
       execSync(\`ls \${quoted(name)}\`);
       execSync(\`ls \${quoteShellArg(process.argv[2])}\`);
     }
     const quoteCommand = (text) => text; export const list = (name) => execSync(\`ls \${quoteCommand(name)}\`);`,
    // The other branch, other options, and options that are set after the test
    `import { spawn } from 'node:child_process';
     export function run(list, base) {
       const options = isWindows ? { ...base, shell: true } : base;
       if (options.shell) spawn('git', list, options);
     }`,
    `import { spawn } from 'node:child_process';
     export function run(list, base, other) {
       const options = isWindows ? { ...base, shell: true } : base;
       if (!other.shell) spawn('git', list, options);
     }`,
    `import { spawn } from 'node:child_process';
     export function run(list, base) {
       const options = { ...base };
       if (!options.shell) { options.shell = true; spawn('git', list, options); }
     }`,
    // shell: true
    `import { spawn } from 'node:child_process'; spawn('ls', [folder], { shell: true });`,
    `import { spawn } from 'node:child_process'; spawn('ls', [folder], { shell: true, cwd });`,
    `import { execFile } from 'node:child_process'; execFile('ls', [folder], { cwd, shell: '/bin/bash' }, callback);`,
    `import { spawn } from 'node:child_process'; spawn('ls', ['-l'], { shell: true });`,
    `import { spawn } from 'node:child_process'; spawn('ls', ['*.ts', folder], { shell: true });`,
    // Not repaired: a script on Windows, an options object with more in it than is visible
    `import { spawn } from 'node:child_process'; spawn('npx', ['tsc', file], { shell: true });`,
    `import { spawn } from 'node:child_process'; spawn('ls', [folder], { ...options, shell: true });`,
    `import { spawn } from 'node:child_process'; export const list = (options) => spawn('ls', ['-l'], { shell: '/bin/bash', ...options });`,
    `import { spawn } from 'node:child_process'; export const list = (options) => spawn('ls', ['-l'], { shell: options.shell, ...options });`,
    // Constant commands need approval
    `import { execSync } from 'node:child_process'; execSync('git rev-parse HEAD');`,
    // No suggestion: only a shell knows these
    `import { exec } from 'node:child_process'; exec('ls ' + folder + ' | wc -l');`,
    `import { spawn } from 'node:child_process'; spawn('npm', ['run', name], { shell: true });`,
    `import { spawn } from 'node:child_process'; spawn('npm', ['run', name], { shell: process.platform === 'win32' });`,
    `import { execFile } from 'node:child_process'; execFile('sh', ['-c', 'ls ' + folder]);`,
    `import { spawn } from 'node:child_process'; spawn('/bin/bash', ['-lc', \`ls \${folder}\`]);`,
    `import { spawn } from 'node:child_process'; spawn('sudo', ['-u', 'root', 'bash', '-c', script]);`,
    `import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', script]);`,
    `import { spawn } from 'node:child_process'; spawn(process.argv[0], ['-e', script]);`,
    `import { spawn } from 'node:child_process'; import { execPath } from 'node:process'; spawn(execPath, ['-e', script]);`,
    `import { spawn } from 'node:child_process'; import process from 'node:process'; const { execPath: self } = process; spawn(self, ['-e', script]);`,
    `import { execFileSync } from 'node:child_process'; const node = process.argv0; execFileSync(node, ['-e', script]);`,
    `import { spawn } from 'node:child_process'; spawn('cmd.exe', ['/d', '/c', script]);`,
    `import { spawn } from 'node:child_process'; spawn('powershell', ['-Command', script]);`,
    `import { spawn } from 'node:child_process'; spawn(process.argv[2], []);`,
    `import { exec } from 'node:child_process'; import { promisify } from 'node:util';
     export const run = promisify(exec);`,
    `export { exec } from 'node:child_process';`,
    `import { promisify } from 'node:util'; import { exec } from 'node:child_process';
     const run = promisify(exec); await run('ls ' + folder);`,
    `import { $ } from 'zx'; await $\`echo "\${x}"\`;`,
    // One word for the tag, a script for the shell
    `import { $ } from 'zx'; await $\`bash -c \${'ls ' + x}\`;`,
    `import { $ } from 'zx'; const script = \`cd \${x} && ls\`; await $\`sh -c \${script}\`;`,
    // A wrapper of the file: its call is reported, with the value
    `import { exec } from 'node:child_process';
     function run(command) { exec(command); }
     run('ls ' + location.hash);`,
    // Not covered by the approval
    {
      code: `import { execSync } from 'child_process'; export function show(id) { if (!/^[a-z]+$/.test(id)) throw 0; execSync('git show ' + id); }`,
      settings: {
        guardrail: {
          today: '2026-11-21',
          allow: [{ ...approval, arguments: ['show', { characters: 'a-f0-9' }] }],
        },
      },
    },
    {
      code: `import { execSync } from 'child_process'; execSync('git push');`,
      settings: settings(),
    },
    {
      code: `import { execSync } from 'child_process'; execSync('git rev-parse ' + x);`,
      settings: settings(),
    },
    {
      code: `import { execSync } from 'child_process'; execSync('git rev-parse HEAD');`,
      settings: settings({ today: '2027-02-01' }),
    },
    {
      code: `import { execSync } from 'child_process'; execSync('git rev-parse HEAD');`,
      settings: settings({ reportAllowed: true }),
    },
    // What was escaped is cut, and a line that is written with a quote
    `import { execFile } from 'node:child_process';
     function escaped(text) { return text.replace(/\\\\/g, '\\\\\\\\').replace(/"/g, '\\\\"'); }
     export const a = (name) => { const title = escaped(name).slice(0, 20); execFile('osascript', ['-e', \`set found to "\${title}"\`]); };
     export const b = (name) => { const title = escaped(name).replace(/\\n/g, '" & return & "'); execFile('osascript', ['-e', \`set found to "\${title}"\`]); };`,
  ],
});
