import type { SpecialExamples } from '../format.js';
import { hasUserAndPassword, isOfCommand, isOpaque } from '../predicates/authorization.js';
import { defineProvider } from '../provider.js';
import { sample } from '../sample.js';

export default defineProvider({
  name: 'HTTP authorization',
  docs: 'https://www.rfc-editor.org/rfc/rfc9110#name-authorization',
  revoke: 'End it where it was issued',
  formats: [
    {
      id: 'authorization-bearer',
      kind: 'token',
      shape:
        /authorization\\{0,3}["'\x60]?\]?\s{0,4}[:=,]\s{0,4}\\{0,3}["'\x60]?(?:bearer|token|apikey)(?: |%20)(?<secret>[A-Za-z0-9._~+/-]{20,600}={0,2})/i,
      keywords: ['authorization'],
      publicPrefix: '',
      isPlausible: isOpaque,
      isGeneric: true,
    },
    {
      id: 'authorization-basic',
      kind: 'password',
      shape:
        /authorization\\{0,3}["'\x60]?\]?\s{0,4}[:=,]\s{0,4}\\{0,3}["'\x60]?basic(?: |%20)(?<secret>[A-Za-z0-9+/]{8,300}={0,2})/i,
      keywords: ['authorization'],
      publicPrefix: '',
      minimumEntropy: 2.5,
      isPlausible: hasUserAndPassword,
      isGeneric: true,
    },
    {
      id: 'curl-auth-user',
      kind: 'password',
      // `curl -u user:password`, with other options between.
      shape:
        /curl(?: {1,4}(?!-u |--user)[^\s"']{1,120}| {1,4}"[^"\n]{0,120}"| {1,4}'[^'\n]{0,120}'){0,8} {1,4}(?:-u|--user)[ =]{0,4}["']?(?<user>[^\s:"']{1,60}):(?<secret>[^\s"']{6,120})/,
      keywords: ['curl '],
      publicPrefix: '',
      alphabet: '',
      minimumEntropy: 2.5,
      isPlausible: isOfCommand,
      isGeneric: true,
    },
  ],
});

export const examples = (): SpecialExamples => ({
  'authorization-bearer': {
    matches: [`Authorization: Bearer ${sample(40)}`, `'Authorization': 'Bearer ${sample(32)}'`],
    lookalikes: [
      'Authorization: Bearer ${token}',
      'Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE',
      "'Authorization': 'Bearer my-very-long-access-token'",
    ],
  },
  'authorization-basic': {
    matches: [`Authorization: Basic ${btoa(`deploy:${sample(16)}`)}`],
    lookalikes: [
      `Authorization: Basic ${btoa('user:password')}`,
      `Authorization: Basic ${btoa(['Aladdin', 'open sesame'].join(':'))}`,
      'Authorization: Basic realm',
    ],
  },
  'curl-auth-user': {
    matches: [
      `curl -u deploy:${sample(16)} https://host.internal/`,
      `curl -X POST -H "Accept: */*" --user 'deploy:${sample(16)}' https://host.internal/`,
    ],
    lookalikes: [
      'curl -u user:password https://host.internal/',
      'curl -u $USER:$PASSWORD https://host.internal/',
      'curl -u "${USER}:${PASSWORD}" https://host.internal/',
    ],
  },
});
