import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/net.html and https://nodejs.org/api/dgram.html
export default {
  modules: ['node:net', 'node:tls', 'node:dgram'],
  types: {
    Server: ['createServer()', 'new Server()'],
    Socket: ['createServer(*)#0', 'Server.on(1:connection)#0', 'Server.once(1:connection)#0'],
    Udp: ['createSocket()'],
    Client: ['connect()', 'createConnection()', 'new Socket()'],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'Socket.on(1:data)#0',
        'Socket.once(1:data)#0',
        'Socket.read()',
        'Udp.on(1:message)#0',
      ],
    },
    { label: 'network', values: ['Client.on(1:data)#0', 'Client.once(1:data)#0'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const net = require('net');
       const { execFile } = require('node:child_process');
       net.createServer((socket) => { socket.on('data', (data) => { execFile(data.toString().trim()); }); });`,
    ],
  },
  safe: {
    shell: [
      `const net = require('net');
       const { execFile } = require('node:child_process');
       net.createServer((socket) => { socket.on('data', (data) => { execFile('echo', [data.toString()]); }); });`,
    ],
  },
};
