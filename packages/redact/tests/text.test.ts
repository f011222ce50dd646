import { examples } from '@magi-guardrail/secrets/examples';
import { describe, expect, it } from 'vitest';
import { createRedactor, keepLast, redactSecretsFromString as redact } from '../src/index.js';

const token = examples['github-pat']?.matches[0] ?? '';
const WITH_COMMA = ['Sup3r', 'x'].join();

describe('values of secret names', () => {
  it.each([
    ['password=hunter2&user=ann', 'password=[REDACTED]&user=ann'],
    ['POST /x password: hunter2 ok', 'POST /x password: [REDACTED] ok'],
    ['https://u:p4ss@host/x?token=abc&y=1', 'https://u:[REDACTED]@host/x?token=[REDACTED]&y=1'],
    ['redis://:pw@host:6379/0', 'redis://:[REDACTED]@host:6379/0'],
    [`Server=db;Password=${WITH_COMMA};Encrypt=true`, 'Server=db;Password=[REDACTED];Encrypt=true'],
    ['{"password":"x","n":[1]}', '{"password":"[REDACTED]","n":[1]}'],
    ['body {"password":"x y\\"z","n":1} end', 'body {"password":"[REDACTED]","n":1} end'],
    ['{\\"apiKey\\":\\"abc def\\",\\"b\\":1}', '{\\"apiKey\\":\\"[REDACTED]\\",\\"b\\":1}'],
    ['cut off {"password":"abc', 'cut off {"password":"[REDACTED]'],
    ['Authorization: Basic YWJjOmRlZg==\r\nHost: x', 'Authorization: Basic [REDACTED]\r\nHost: x'],
    ['Cookie: a=b; c=d\r\nHost: x', 'Cookie: [REDACTED]\r\nHost: x'],
    [
      "curl -H 'x-api-key: abc' --password s3cret",
      "curl -H 'x-api-key: [REDACTED]' --password [REDACTED]",
    ],
    ['db.password = "x1"', 'db.password = "[REDACTED]"'],
    ['user[password]=abc&user[name]=x', 'user[password]=[REDACTED]&user[name]=x'],
    ['next=password%3Dabc%26a%3Db', 'next=password%3D[REDACTED]%26a%3Db'],
    ['sessionid=abc; Path=/', 'sessionid=[REDACTED]; Path=/'],
    ['pw=x', 'pw=[REDACTED]'],
    ['password=[REDACTEDnot&a=b', 'password=[REDACTED]&a=b'],
    ['https://u:[REDACTEDnot@host', 'https://u:[REDACTED]@host'],
    ['{"password":"x","password":null}', '{"password":"[REDACTED]","password":null}'],
    ['x {"password":{"v":"a b"},"n":1} y', 'x {"password":[REDACTED],"n":1} y'],
    ['password={"v":"a b"}&n=1', 'password=[REDACTED]&n=1'],
    ["{ name: 'X-Api-Key', value: 'abc d' }", "{ name: 'X-Api-Key', value: '[REDACTED]' }"],
    ["raw: [ 'Cookie', 'a=b', 'Host', 'x' ]", "raw: [ 'Cookie', '[REDACTED]', 'Host', 'x' ]"],
    ["{ Symbol(password): 'a b' }", "{ Symbol(password): '[REDACTED]' }"],
    [
      'Authorization: Digest username="a", response="b c"\nHost: x',
      'Authorization: Digest [REDACTED]\nHost: x',
    ],
    ['Cookie: a="b c"; d=e\nHost: x', 'Cookie: [REDACTED]\nHost: x'],
    ["password = 'it''s one' and a = 1", "password = '[REDACTED]' and a = 1"],
    ['PIN_CODE: 1234, next', 'PIN_CODE: [REDACTED], next'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
    expect(redact(expected)).toBe(expected);
  });

  it.each([
    'token: invalid',
    'JsonWebTokenError: invalid token: jwt expired',
    'password: required',
    'password=',
    'password: ',
    'a == b, token => d, std::token::x',
    'tokenCount=5 maxTokens: 100 passwordLength=8',
    'http://host/token/1',
    'time: 12:30:45',
    'password=[REDACTED]',
    'token: null',
    "Access denied for user 'root' (using password: YES)",
    'token: [object Object]',
    'nothing here to see',
  ])('leaves %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('forms', () => {
  it('replaces every secret of a known format, and personal data', () => {
    expect(redact(`a ${token} b ${token}`)).toBe('a [REDACTED] b [REDACTED]');
    expect(redact('mail ann@shop.io, card 4111 1111 1111 1111')).toBe(
      'mail [REDACTED], card [REDACTED]',
    );
  });

  it('looks for what it is asked for', () => {
    const text = 'ann@shop.io from 192.168.7.12';
    expect(redact(text, { personal: false })).toBe(text);
    expect(redact(text, { personal: ['ip'] })).toBe('ann@shop.io from [REDACTED]');
    expect(redact(text, { personal: ['email', 'ip'] })).toBe('[REDACTED] from [REDACTED]');
  });

  it('hides what overlaps as one', () => {
    expect(redact(`token=${token}`)).toBe('token=[REDACTED]');
    expect(redact(`https://ann:${token}@host`)).toBe('https://ann:[REDACTED]@host');
  });

  it('takes censors', () => {
    expect(redact(token, { censor: (value) => String(value).length })).toBe('40');
    const { text } = createRedactor({ censor: keepLast() });
    expect(text(`x ${token}`)).toBe(`x [REDACTED …${token.slice(-4)}]`);
    expect(text(text(`x ${token}`))).toBe(text(`x ${token}`));
  });
});

it.each([
  'a',
  'a=',
  '"',
  'password=',
  'password: ',
  '://',
  '@',
  'a@',
  '{"a":',
  '\\"',
  '4111 ',
  'ghp_',
  'eyJ',
  'token:"',
  ' ',
  '=',
  ':',
  '[',
  'AKIA',
  '://a:',
  'cookie: a=b; ',
  '-----BEGIN ',
  '1',
  'A',
  'Bearer ',
  'x-api-key:',
  '--token ',
  '%3D',
  '<a value=',
  '<password>x</',
  'mysql -p',
  'curl -u a:b ',
  'openssl pass:',
  'basic aaaa',
  'form-data; name=password\r\n\r\n',
  'password: |\n',
  'password:{"a":',
  'a:b@tcp(',
  '"x-api-key",',
  '"x-api-key", "',
])('is linear in repeats of %j', (part) => {
  const before = performance.now();
  redact(part.repeat(400_000 / part.length));
  // Quadratic work would take minutes.
  expect(performance.now() - before).toBeLessThan(15_000);
});
