import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/websockets/ws
export default {
  modules: ['ws'],
  types: {
    WebSocketServer: ['new WebSocketServer()', 'new Server()', 'new default.Server()'],
    WebSocket: ['WebSocketServer.on(1:connection)#0', 'new default()', 'new WebSocket()'],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'WebSocket.on(1:message)#0',
        'WebSocketServer.on(1:connection)#1',
        'WebSocket.addEventListener(1:message)#0',
        'WebSocket.onmessage#0',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { WebSocketServer } from 'ws';
       import { spawn } from 'node:child_process';
       new WebSocketServer({ port: 1 }).on('connection', (socket) => { socket.on('message', (data) => spawn(data.toString())); });`,
      `import { WebSocketServer } from 'ws';
       import { spawn } from 'node:child_process';
       const server = new WebSocketServer({ port: 1 }); server.on('connection', (socket, request) => { spawn(request.url); });`,
    ],
  },
  safe: {
    shell: [
      `import { WebSocketServer } from 'ws';
       import { spawn } from 'node:child_process';
       new WebSocketServer({ port: 1 }).on('connection', (socket) => { socket.on('message', () => spawn('ls')); });`,
    ],
  },
};
