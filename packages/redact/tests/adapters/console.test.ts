import { Console } from 'node:console';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/adapters/printf.js';
import { redactConsole } from '../../src/console.js';
import { lines, TOKEN } from './lines.js';

describe('a console', () => {
  it('shows no secret, however it is given', () => {
    const { all, stream } = lines();
    const target = new Console({ stdout: stream, stderr: stream });
    redactConsole({}, target);
    target.log('password=%s and %s', 'PLANTED', 'KEPT');
    target.info('token: %j, %d%%', 'PLANTED', 50);
    target.error('%o', { password: 'PLANTED', a: 'KEPT' }, new Error(TOKEN));
    target.table([{ user: 'KEPT', password: 'PLANTED' }]);
    target.dir({ headers: { authorization: 'Bearer PLANTED' } }, { depth: 4 });
    target.group(`group ${TOKEN}`);
    target.warn(new Map([['apiKey', 'PLANTED']]));
    expect(all()).not.toMatch(/PLANTED|ghp_/);
    for (const kept of ['password=[REDACTED] and KEPT', '50%', "a: 'KEPT'", 'group [REDACTED]']) {
      expect(all()).toContain(kept);
    }
  });

  it.each([
    ['%s %s', 'a'],
    ['%s', -0],
    ['%d %i %f', '42.5', '42.5', '42.5x'],
    ['100%', 'a'],
    ['%% %s %%', '%s', 1],
    ['%%%s', 'a'],
    ['%s', null, undefined, true],
    ['%d', 5n, Symbol('x')],
    ['%j %j', 'a', 1],
    ['%c styled %s', 'color:red', 'a'],
    ['%O %s', { a: 1 }, 'b', 'c'],
    ['%s', { a: 1 }, 'b'],
    ['no directive', 'a'],
    ['%x %s', 'a'],
  ])('prints what it would have printed: %j', (...args) => {
    const [before, after] = [lines(), lines()];
    new Console(before.stream).log(...args);
    new Console(after.stream).log(...printed(args));
    expect(after.all()).toBe(before.all());
  });
});
