import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/aheckmann/gm, https://github.com/rsms/node-imagemagick, https://github.com/fluent-ffmpeg/node-fluent-ffmpeg
export default {
  modules: ['gm', 'imagemagick', 'fluent-ffmpeg'],
  types: {
    Image: [
      'default()',
      'subClass()()',
      'default.subClass()()',
      'Image.in()',
      'Image.out()',
      'Image.command()',
    ],
    Ffmpeg: [
      'default()',
      'new default()',
      'ffmpeg()',
      'Ffmpeg.input()',
      'Ffmpeg.addOption()',
      'Ffmpeg.output()',
      'Ffmpeg.outputOptions()',
      'Ffmpeg.inputOptions()',
    ],
  },
  sinks: [
    {
      kind: 'shell',
      calls: [
        'Image.in',
        'Image.out',
        'convert',
        'identify',
        'default.convert',
        'default.identify',
      ],
      program: 'convert',
      command: 0,
      arguments: '1..',
      shell: 'never',
    },
    {
      kind: 'shell',
      calls: [
        'Ffmpeg.outputOptions',
        'Ffmpeg.inputOptions',
        'Ffmpeg.addOption',
        'Ffmpeg.addOptions',
        'Ffmpeg.outputOption',
        'Ffmpeg.inputOption',
      ],
      program: 'ffmpeg',
      command: 0,
      arguments: '1..',
      shell: 'never',
    },
    {
      kind: 'shell',
      calls: [
        'Ffmpeg.setFfmpegPath',
        'Ffmpeg.setFfprobePath',
        'setFfmpegPath',
        'setFfprobePath',
        'default.setFfmpegPath',
      ],
      command: 0,
      shell: 'never',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const express = require('express');
       const app = express();
       const ffmpeg = require('fluent-ffmpeg');
       app.get('/', (req) => { ffmpeg('a.mp4').setFfmpegPath(req.query.program); });`,
    ],
  },
  safe: {
    shell: [
      `const express = require('express');
       const app = express();
       const gm = require('gm');
       app.get('/', (req) => { gm('a.png').resize(Number(req.query.width)).write('b.png', () => {}); });`,
    ],
  },
};
