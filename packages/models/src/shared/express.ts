import type { SinkModel, SourceModel } from '@magi-guardrail/dataflow/model';
import { each } from './each.js';

const FROM_CALLER = [
  'query',
  'params',
  'body',
  'cookies',
  'signedCookies',
  'param()',
  'on(1:data)#0',
];
/** HTTP has no line breaks there. */
const ONE_LINE = [
  'headers',
  'url',
  'originalUrl',
  'path',
  'hostname',
  'get()',
  'header()',
  'rawHeaders',
  'ip',
  'ips',
  'subdomains',
];
const CONFIDENTIAL = ['headers', 'cookies', 'signedCookies', 'body'];

/** What parsers of forms say of an upload: where they stored it, and its name without the folders before it. */
export const UPLOAD_PARTS = {
  path: 'internal',
  filepath: 'internal',
  tempFilePath: 'internal',
  destination: 'internal',
  filename: 'internal',
  newFilename: 'internal',
  originalname: 'name',
  name: 'name',
  // Two words of a header, of which the second is taken for the end of a name.
  mimetype: 'name',
} as const;

/** What a request of Express holds; other frameworks hand over the same object. `more` is from the caller too. */
// @__NO_SIDE_EFFECTS__
export const expressRequest = (type: string, more: readonly string[] = []): SourceModel[] => [
  { label: 'remote', values: [...more, ...each([type], FROM_CALLER)] },
  // `?name[$ne]=` is an object by the parser that Express 4 uses, and many set for later versions.
  { label: 'structured', values: each([type], ['body', 'query']) },
  { label: 'remote', parts: UPLOAD_PARTS, values: each([type], ['file', 'files']) },
  { label: 'remote', oneLine: true, values: each([type], ONE_LINE) },
  { label: 'secret', values: [type, ...each([type], CONFIDENTIAL)] },
];

/** What a response of Express does: a text with tags is a page. */
// @__NO_SIDE_EFFECTS__
export const expressResponse = (type: string): SinkModel[] => [
  {
    kind: 'response',
    // The status before the body is how restify has it, and Express before 5.
    calls: each([type], ['send', 'json', 'jsonp']),
    arguments: [0, 1],
  },
  {
    kind: 'response',
    calls: each([type], ['write', 'end']),
    arguments: [0],
  },
  { kind: 'response', calls: [`${type}.render`], arguments: [1] },
  { kind: 'redirect', calls: [`${type}.redirect`], arguments: [-1] },
  { kind: 'redirect', calls: [`${type}.location`], arguments: [0] },
  {
    kind: 'html',
    calls: each([type], ['send', 'write', 'end']),
    arguments: [0],
    tags: true,
    typedBy: ['type', 'contentType', 'set', 'header', 'setHeader', 'writeHead'],
    instead: 'Escape it with `escape-html`, or sanitize the markup with `sanitize-html`.',
  },
  {
    kind: 'file',
    calls: each([type], ['sendFile', 'sendfile']),
    arguments: [0],
    access: 'read',
    root: ['1.root'],
    // `send` answers 403, also without a `root`; `download` resolves the path before.
    refusesUp: true,
  },
  {
    kind: 'file',
    calls: [`${type}.download`],
    arguments: [0],
    access: 'read',
    root: ['1.root', '2.root'],
  },
  { kind: 'file', calls: [`${type}.render`], arguments: [0], access: 'read' },
];
