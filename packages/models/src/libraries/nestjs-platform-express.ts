import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

/** Where an interceptor takes the options of multer. */
const OPTIONS = {
  AnyFilesInterceptor: 0,
  FileInterceptor: 1,
  FileFieldsInterceptor: 1,
  FilesInterceptor: 2,
} as const;

// https://docs.nestjs.com/techniques/file-upload: without options of its own it has those of `MulterModule`, which a
// file of its own may register.
export default {
  modules: ['@nestjs/platform-express'],
  sinks: Object.entries(OPTIONS).map(([interceptor, at]) => ({
    kind: 'upload' as const,
    calls: [interceptor],
    unsafe: [
      { at: `${at}.limits.fileSize`, is: ['Infinity'], absent: true as const },
      { at, given: true as const },
    ],
    effect: 'a file that a stranger sends can be of any size',
    instead: 'Set `limits: { fileSize: … }` to what a file may need.',
  })),
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    upload: [
      `import { Controller, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
       import { FileInterceptor } from '@nestjs/platform-express';
       @Controller() export class Files { @Post() @UseInterceptors(FileInterceptor('file', { dest: './uploads' })) add(@UploadedFile() file) {} }`,
      `import { Controller, Post, UploadedFiles, UseInterceptors } from '@nestjs/common';
       import { FilesInterceptor } from '@nestjs/platform-express';
       @Controller() export class Files { @Post() @UseInterceptors(FilesInterceptor('files', 10, { limits: { files: 10 } })) add(@UploadedFiles() files) {} }`,
    ],
  },
  safe: {
    upload: [
      `import { Controller, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
       import { FileInterceptor } from '@nestjs/platform-express';
       @Controller() export class Files { @Post() @UseInterceptors(FileInterceptor('file')) add(@UploadedFile() file) {} }`,
      `import { Controller, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
       import { FileInterceptor } from '@nestjs/platform-express';
       import { options } from './upload-options.js';
       @Controller() export class Files { @Post() @UseInterceptors(FileInterceptor('file', options)) add(@UploadedFile() file) {} }`,
      `import { Controller, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
       import { FileInterceptor } from '@nestjs/platform-express';
       @Controller() export class Files { @Post() @UseInterceptors(FileInterceptor('file', { dest: './uploads', limits: { fileSize: 1e6 } })) add(@UploadedFile() file) {} }`,
    ],
  },
};
