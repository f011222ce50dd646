import type { SourceModel } from '@magi-guardrail/dataflow/model';
import { each } from './each.js';

const FROM_CALLER = [
  'query',
  'params',
  'body',
  'cookies',
  'signedCookies',
  'param()',
  'file',
  'files',
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

/** What a request of Express holds; other frameworks hand over the same object. `more` is from the caller too. */
// @__NO_SIDE_EFFECTS__
export const expressRequest = (type: string, more: readonly string[] = []): SourceModel[] => [
  { label: 'remote', values: [...more, ...each([type], FROM_CALLER)] },
  { label: 'remote', oneLine: true, values: each([type], ONE_LINE) },
  { label: 'secret', values: [type, ...each([type], CONFIDENTIAL)] },
];
