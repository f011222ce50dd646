import { describe, expect, it } from 'vitest';
import { findPersonal, type PersonalKind, personalKinds } from '../src/personal/index.js';

const all: readonly PersonalKind[] = [...personalKinds, 'ip'];

function kindsIn(text: string): readonly string[] {
  return findPersonal(text, all).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

// Test numbers of the issuers and the registries; none belongs to a person.
const found: Readonly<Record<PersonalKind, readonly string[]>> = {
  email: [
    'ann@shop.co.uk',
    "o'neil+tag@mail.example.org",
    'a@xn--bcher-kva.xn--p1ai',
    'x_1%y@a.io',
  ],
  phone: [
    '+44 20 7946 0958',
    '+1 (202) 555-0143',
    '(202) 555-0143',
    '202-555-0143',
    '+4915112345678',
  ],
  card: [
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '5555555555554444',
    '378282246310005',
    '3782 822463 10005',
    '6011111111111117',
    '30569309025904',
    '3530111333300000',
    '2223003122003222',
  ],
  iban: [
    'DE89 3704 0044 0532 0130 00',
    'GB82WEST12345698765432',
    'fr1420041010050500013M02606',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
  ],
  'national-id': [
    '219-09-9999',
    'AB 12 34 56 C',
    '12345678Z',
    'X1234567L',
    '1 84 12 76 451 089 46',
    'RSSMRA85T10A562S',
    '529.982.247-25',
    '2341 2341 2346',
    '130 692 544',
  ],
  ip: ['192.168.7.12', '2001:db8:85a3:0:0:8a2e:370:7334', 'fe80::1ff:fe23:4567:890a'],
};

describe.each(Object.entries(found))('%s', (kind, texts) => {
  it.each(texts)('%s', (text) => {
    for (const around of [
      text,
      `of ${text}.`,
      `"x":"${text}",`,
      `<${text}>\n`,
      `'${text}',`,
      `é ${text} ü`,
    ]) {
      expect(kindsIn(around)).toEqual([`${kind} ${text}`]);
    }
  });
});

it.each([
  '2026-11-21T20:15:30.123Z',
  '1763756130123',
  '4111111111111112',
  '550e8400-e29b-41d4-a716-446655440000',
  'git@github.com:org/repo.git',
  'logo@2x.png',
  'package@1.2.3',
  'user@host',
  'v10.20.30',
  '127.0.0.1:8080',
  '000-12-3456',
  '666-12-3456',
  '12345678A',
  'DE89370400440532013001',
  '1000000000000000000',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '3.14159265358979323846',
  'sha512-4111111111111111abc',
  '12:30:45',
  '1-2-3-4-5-6-7-8',
  '+1',
  'order 20261121-000123',
  'a::b',
])('leaves alone %s', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

it('does not overlap, and keeps order', () => {
  const text = 'DE89370400440532013000 ann@shop.io +4915112345678 4111111111111111';
  expect(kindsIn(text)).toEqual([
    'iban DE89370400440532013000',
    'email ann@shop.io',
    'phone +4915112345678',
    'card 4111111111111111',
  ]);
});

it('looks for what it is asked for', () => {
  expect(findPersonal('ann@shop.io +4915112345678', ['phone'])).toHaveLength(1);
});

it.each([
  '@',
  'a@',
  'a@a.',
  '1',
  '1 ',
  '4111 ',
  '+1',
  '+1 ',
  'AA11',
  'A1 ',
  '1.',
  ':',
  'a:',
  '::1',
  '-',
  '123-',
  'a.a@',
  "'@",
])('is linear in repeats of %j', (part) => {
  const steps = (length: number) => {
    const text = part.repeat(Math.ceil(length / part.length));
    const before = performance.now();
    findPersonal(text, all);
    return performance.now() - before;
  };
  steps(1_000);
  // Quadratic work would take minutes.
  expect(steps(400_000)).toBeLessThan(10_000);
});
