import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.bullmq.io, https://amqp-node.github.io/amqplib/channel_api.html, https://kafka.js.org/docs/consuming, https://github.com/mqttjs/MQTT.js
export default {
  modules: [
    'bull',
    'bullmq',
    'bee-queue',
    'amqplib',
    'amqplib/callback_api',
    'kafkajs',
    'mqtt',
    'nats',
    'stompit',
  ],
  types: {
    Queue: ['new default()', 'default()', 'new Queue()'],
    Channel: [
      'connect().createChannel()',
      'connect().createConfirmChannel()',
      'default.connect().createChannel()',
      'connect(1)#1.createChannel(0)#1',
    ],
    Consumer: ['new Kafka().consumer()'],
    Mqtt: ['connect()', 'connectAsync()', 'default.connect()'],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'Queue.process(-1)#0.data',
        'Worker(1)#0.data',
        'Channel.consume(1)#0.content',
        'Consumer.run(0.eachMessage)#0.message.value',
        'Consumer.run(0.eachMessage)#0.message.key',
        'Consumer.run(0.eachMessage)#0.message.headers',
        'Consumer.run(0.eachBatch)#0.batch.messages',
        'Mqtt.on(1:message)#1',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const amqp = require('amqplib');
       const { execFile } = require('node:child_process');
       exports.f = async () => { const channel = await (await amqp.connect('amqp://localhost')).createChannel(); channel.consume('jobs', (message) => { execFile(message.content.toString()); }); };`,
      `const { Kafka } = require('kafkajs');
       const { execFile } = require('node:child_process');
       const consumer = new Kafka({}).consumer({ groupId: 'a' });
       consumer.run({ eachMessage: async ({ message }) => { execFile(message.value.toString()); } });`,
      `const { Worker } = require('bullmq');
       const { execFile } = require('node:child_process');
       new Worker('jobs', async (job) => { execFile(job.data.program); });`,
      `const mqtt = require('mqtt');
       const { execFile } = require('node:child_process');
       mqtt.connect('mqtt://localhost').on('message', (topic, message) => { execFile(message.toString()); });`,
    ],
  },
  safe: {
    shell: [
      `const Queue = require('bull');
       const { execFile } = require('node:child_process');
       new Queue('jobs').process(async (job) => { execFile('ls', ['--', job.data.folder]); });`,
    ],
  },
};
