import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/http.html
export default {
  modules: ['node:http', 'node:https', 'node:http2'],
  types: {
    Server: ['createServer()', 'createSecureServer()'],
    IncomingMessage: [
      'createServer(*)#0',
      'createSecureServer(*)#0',
      ...['request', 'checkContinue', 'checkExpectation', 'connect', 'upgrade'].flatMap((event) => [
        `Server.on(1:${event})#0`,
        `Server.once(1:${event})#0`,
        `Server.addListener(1:${event})#0`,
      ]),
    ],
    ServerResponse: [
      'createServer(*)#1',
      'createSecureServer(*)#1',
      ...['request', 'checkContinue', 'checkExpectation'].flatMap((event) => [
        `Server.on(1:${event})#1`,
        `Server.once(1:${event})#1`,
      ]),
    ],
    Response: ['get(*)#0', 'request(*)#0'],
  },
  sources: [
    {
      label: 'remote',
      values: ['IncomingMessage.on(1:data)#0', 'IncomingMessage.read()', 'IncomingMessage.*'],
    },
    {
      label: 'remote',
      oneLine: true,
      values: ['IncomingMessage.url', 'IncomingMessage.headers', 'IncomingMessage.rawHeaders'],
    },
    { label: 'network', values: ['Response.on(1:data)#0', 'Response.headers'] },
    {
      label: 'secret',
      values: ['IncomingMessage', 'IncomingMessage.headers', 'IncomingMessage.rawHeaders'],
    },
  ],
  sinks: [
    { kind: 'response', calls: ['ServerResponse.write', 'ServerResponse.end'], arguments: [0] },
    {
      kind: 'html',
      calls: ['ServerResponse.write', 'ServerResponse.end'],
      arguments: [0],
      tags: true,
      typedBy: ['setHeader', 'writeHead'],
      instead: 'Escape it with `escape-html`, or sanitize the markup with `sanitize-html`.',
    },
    {
      kind: 'network',
      calls: ['request', 'get', 'connect'],
      arguments: [0],
      hosts: ['0.hostname', '0.host', '1.hostname', '1.host'],
    },
  ],
} satisfies LibraryModel;

const answer = `import http from 'node:http';
       import { generateText } from 'ai';
       http.createServer(async (incoming, outgoing) => { const { text } = await generateText({ model, prompt });`;

export const examples: Examples = {
  flagged: {
    html: [
      `${answer} outgoing.writeHead(200, { 'Content-Type': 'text/html' }); outgoing.end(text); });`,
      `${answer} outgoing.setHeader('Content-Type', 'text/html'); outgoing.write(text); outgoing.end(); });`,
      `${answer} outgoing.end('<p>' + text + '</p>'); });`,
    ],
    response: [
      `import http from 'node:http';
       http.createServer(async (incoming, outgoing) => { try { await answer(incoming, outgoing); } catch (error) { outgoing.end(error.stack); } });`,
    ],
    shell: [
      `import http from 'node:http';
       import { exec } from 'node:child_process';
       http.createServer((request) => { exec('ls ' + request.url); });`,
      `import http from 'node:http';
       import { spawn } from 'node:child_process';
       http.createServer().on('request', (request) => { request.on('data', (chunk) => spawn(chunk.toString())); });`,
    ],
    log: [
      `import http from 'node:http';
       http.createServer((request) => { console.log(request.headers); });`,
    ],
  },
  safe: {
    html: [
      `${answer} outgoing.writeHead(200, { 'Content-Type': 'text/plain' }); outgoing.end(text); });`,
      `${answer} outgoing.end(text); });`,
    ],
    response: [
      `import http from 'node:http';
       http.createServer(async (request, response) => { try { await answer(request, response); } catch (error) { console.error(error); response.end('Failed'); } });`,
    ],
    log: [
      `import http from 'node:http';
       http.createServer((request) => { console.log(request.method); });`,
    ],
  },
};
