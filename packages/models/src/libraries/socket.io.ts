import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://socket.io/docs/v4/server-api/
export default {
  modules: ['socket.io'],
  types: {
    Server: ['new Server()', 'new default()', 'default()', 'new default.Server()', 'Server.of()'],
    Socket: ['Server.on(1:connection)#0', 'Server.on(1:connect)#0', 'Server.use(0)#0'],
  },
  sources: [
    {
      label: 'remote',
      values: ['Socket.on(1)#*', 'Socket.once(1)#*', 'Socket.onAny(0)#1', 'Socket.handshake'],
    },
    {
      label: 'remote',
      oneLine: true,
      values: ['Socket.handshake.headers', 'Socket.handshake.url', 'Socket.handshake.address'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { Server } from 'socket.io';
       import { spawn } from 'node:child_process';
       const io = new Server(); io.on('connection', (socket) => { socket.on('run', (name) => spawn(name)); });`,
      `import { Server } from 'socket.io';
       import { spawn } from 'node:child_process';
       const io = new Server(); io.on('connection', (socket) => { spawn(socket.handshake.query.name); });`,
    ],
  },
  safe: {},
};
