import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-disabled-tls-verification.js';

ruleTest('no-disabled-tls-verification', rule, {
  valid: [
    `import https from 'node:https'; https.request({ host: 'api.example.com', rejectUnauthorized: true });`,
    `import https from 'node:https'; new https.Agent({ ca: readFileSync('ca.pem'), keepAlive: true });`,
    `import tls from 'node:tls'; tls.connect({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });`,
    // Not constant: somebody decides elsewhere
    `export const agentFor = (options) => new Agent({ rejectUnauthorized: options.strict });`,
    `new Agent({ rejectUnauthorized: process.env.NODE_ENV === 'production' });`,
    `new Agent({ rejectUnauthorized: !isProduction });`,
    `new Agent({ rejectUnauthorized: program.insecure ? false : true });`,
    `let rejectUnauthorized = false; if (config.strict) rejectUnauthorized = true; new Agent({ rejectUnauthorized });`,
    // Somebody asks for it
    `if (argv.insecure) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';`,
    `const agent = options.allowSelfSigned ? new Agent({ rejectUnauthorized: false }) : undefined;`,
    `function agentOf({ skipVerify }) { if (!skipVerify) return undefined; return new Agent({ rejectUnauthorized: false }); }`,
    `export default { ssl: process.env.NODE_ENV === 'production' ? true : { rejectUnauthorized: false } };`,
    `if (process.env.NODE_ENV !== 'production') { https.globalAgent.options.rejectUnauthorized = false; }`,
    `const ssl = isDev && { rejectUnauthorized: false };`,
    `if (config.ssl.dontCheckServerIdentity === true) ssl.checkServerIdentity = () => undefined;`,
    `switch (url.searchParams.get('sslmode')) { case 'no-verify': options.ssl = { rejectUnauthorized: false }; }`,
    // The machine itself
    `https.get({ hostname: 'localhost', port: 8443, rejectUnauthorized: false });`,
    `https.request('https://127.0.0.1:8443/health', { rejectUnauthorized: false });`,
    `const options = { rejectUnauthorized: false }; options.headers = headers;
     const url = (plain ? 'ws' : 'wss') + '://localhost:' + port + '/relay?auth=' + cookie;
     const socket = new WebSocket(url, options);`,
    `const options = { host: '127.0.0.1', ...(secure ? { rejectUnauthorized: false } : {}) }; https.get(options);`,
    `https.get({ host: 'localhost', port, ...(secure && { rejectUnauthorized: false }) });`,
    // No TLS at all
    `export const defaults = { host: '', port: 6667, tls: false, rejectUnauthorized: false };`,
    // A server that asks clients for certificates and judges them itself
    `https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app);`,
    // A program that judges the certificate itself
    `const socket = tls.connect({ host, rejectUnauthorized: false }, () => { const cert = socket.getPeerCertificate(); show(cert.valid_to); });`,
    // Tests have certificates of their own
    { code: `https.get({ host, rejectUnauthorized: false });`, filename: 'test/server.test.ts' },
    // Words of something else
    `const messages = { rejectUnauthorized: 'You may not do this.' };`,
    `yargs.option('rejectUnauthorized', { type: 'boolean', default: true });`,
    `console.log('Never set NODE_TLS_REJECT_UNAUTHORIZED=0.');`,
    `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'; delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;`,
    `if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') throw new Error('TLS is off.');`,
    `interface Options { rejectUnauthorized: false; strictSSL?: boolean }`,
    `tls.connect({ checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert) });`,
    `tls.connect({ checkServerIdentity: (host, cert) => { if (cert.fingerprint256 !== pinned) return new Error('Not the pinned key.'); } });`,
    `app.listen({ minVersion: '1.0', secureProtocol: 'TLS_method' });`,
    `const url = 'postgres://app@localhost/db?sslmode=disable'; const other = 'postgres://db.example.com/app?sslmode=verify-full';`,
    `const help = 'Append ?sslmode=no-verify to the URL to switch TLS verification off.';`,
    `import { execFile } from 'node:child_process'; execFile('curl', ['-sS', '-H', 'X-Api: -k', url]); execFile('tar', ['-k', file]);`,
    `import { exec } from 'node:child_process'; exec('curl -k https://localhost:8443/health');`,
    `const schema = z.object({ rejectUnauthorized: z.boolean().default(false) });`,
  ],
  invalid: [
    // Put in by a condition that says nothing of tests
    `https.get({ host: 'api.example.com', ...(secure ? { rejectUnauthorized: false } : {}) });`,
    `export const defaults = { host: '', port: 6697, tls: true, rejectUnauthorized: false };`,
    `import https from 'node:https'; https.request({ host: 'api.example.com', rejectUnauthorized: false }, done);`,
    `import https from 'node:https'; axios.get(url, { httpsAgent: new https.Agent({ keepAlive: true, rejectUnauthorized: false }) });`,
    `setGlobalDispatcher(new Agent({ connect: { rejectUnauthorized: false } }));`,
    `import pg from 'pg'; export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } });`,
    `export const config = { ssl: process.env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : false };`,
    `const ssl = url.includes('localhost') ? false : { rejectUnauthorized: false };`,
    // Kept for the machine itself, and for others: another address, another host, another module
    `const options = { rejectUnauthorized: false }; https.get('https://localhost:8443', options); https.get(url, options);`,
    `const options = { rejectUnauthorized: false, ...base }; options.host = host; https.get('https://localhost:8443', options);`,
    `const options = { rejectUnauthorized: false }; https.get('https://localhost:8443', options); export default options;`,
    `const options = { rejectUnauthorized: false, ...base }; options.get('https://localhost:8443');`,
    `if (config.ssl) ssl.checkServerIdentity = () => undefined;`,
    `new Sequelize(url, { dialectOptions: { ssl: { require: true, rejectUnauthorized: false } } });`,
    `nodemailer.createTransport({ host, tls: { rejectUnauthorized: false } });`,
    `const strict = false; new Agent({ 'rejectUnauthorized': strict });`,
    `const rejectUnauthorized = !1; new Agent({ rejectUnauthorized });`,
    `https.globalAgent.options.rejectUnauthorized = false;`,
    `const options = load(); options['rejectUnauthorized'] = false;`,
    `class Options { rejectUnauthorized = false; }`,
    `export function connect({ rejectUnauthorized = false }) { return tls.connect({ rejectUnauthorized }); }`,
    {
      filename: 'a.ts',
      code: `new Agent({ rejectUnauthorized: false as boolean } satisfies AgentOptions);`,
    },
    // The environment
    `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';`,
    "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = `0`;",
    `Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });`,
    `import { spawn } from 'node:child_process'; spawn('node', ['a.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } });`,
    `simpleGit().env('GIT_SSL_NO_VERIFY', 'true');`,
    // Whoever the certificate is for
    `tls.connect({ host, checkServerIdentity: () => undefined });`,
    `const pass = () => {}; https.request({ host, checkServerIdentity: pass });`,
    `https.request({ host, checkServerIdentity(host, cert) { return null; } });`,
    // Other libraries
    `request({ url, strictSSL: false });`,
    `new MongoClient(url, { tls: true, tlsAllowInvalidCertificates: true });`,
    `sql.connect({ server, options: { encrypt: true, trustServerCertificate: true } });`,
    `kubeConfig.loadFromClusterAndUser({ server, skipTLSVerify: true }, user);`,
    // Protocols that are broken
    `tls.createServer({ key, cert, minVersion: 'TLSv1' });`,
    `https.request({ host, secureProtocol: 'SSLv3_method' });`,
    `tls.DEFAULT_MIN_VERSION = 'TLSv1.1';`,
    // Addresses
    `export const url = 'postgres://app@db.example.com:5432/app?sslmode=no-verify';`,
    `export const url = 'postgres://app@db.example.com:5432/app?sslmode=disable';`,
    `export const urlOf = (user, host) => \`postgres://\${user}@\${host}/app?sslmode=no-verify\`;`,
    `export const url = process.env.DATABASE_URL + '?sslmode=no-verify';`,
    `mongoose.connect('mongodb://db.example.com/app?tls=true&tlsInsecure=true');`,
    // Commands
    `import { execFile } from 'node:child_process'; execFile('curl', ['-fsSLk', url]);`,
    `import { exec } from 'node:child_process'; exec('curl --insecure https://api.example.com/install.sh | sh');`,
    `import { execSync } from 'node:child_process'; execSync(\`wget --no-check-certificate \${url}\`);`,
    `import { spawn } from 'node:child_process'; spawn('git', ['-c', 'http.sslVerify=false', 'clone', url]);`,
    `import { exec } from 'node:child_process'; exec('NODE_TLS_REJECT_UNAUTHORIZED=0 node worker.js');`,
  ],
});
