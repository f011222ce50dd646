import { expect, test } from 'vitest';
import { checkRequirements, runsDevelopmentTools } from '../lib/requirements.mjs';

test('a Node.js below 20.19 is refused with the version that is needed', () => {
  expect(() => checkRequirements('20.18.3')).toThrow(
    /Node\.js 20\.19 or newer is needed; this is 20\.18\.3/,
  );
  expect(() => checkRequirements('18.20.0')).toThrow(/20\.19/);
});

test('Node.js 20.19 is enough to begin with', () => {
  expect(() => checkRequirements('20.19.0')).not.toThrow();
});

test('a machine without git is told so', () => {
  const env = { ...process.env, PATH: '/nonexistent' };
  expect(() => checkRequirements('24.0.0', env)).toThrow(/git is needed/);
});

test.each([
  ['20.20.2', false],
  ['22.12.0', false],
  ['22.23.0', true],
  ['23.5.0', false],
  ['24.11.0', true],
  ['26.0.0', true],
])('Node.js %s runs the development tools: %s', (version, expected) => {
  expect(runsDevelopmentTools(version)).toBe(expected);
});
