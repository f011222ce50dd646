import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

const start = `import log from 'toy-log'; import { connect, load } from 'toy-client'; const client = connect();`;

function caught(code: string): readonly string[] {
  return uses(`${start}\n${code}`, 'typescript');
}

/** What a library throws is known where it is caught. */
describe('knows the error of a call', () => {
  it.each([
    ['in a try block', `async () => { try { await load(); } catch (e) { log().info(e); } };`],
    [
      'deeper in the block',
      `async (ids) => { try { for (const id of ids) if (id) await client.load(id); } catch (e) { log().info(e); } };`,
    ],
    [
      'in a function of the file that the block calls',
      `async function all() { const list = await load(); return list.map((each) => each.id); }
       async () => { try { await all(); } catch (e) { log().info(e); } };`,
    ],
    [
      'in a block without a catch clause of its own',
      `async () => { try { try { await load(); } finally { done(); } } catch (e) { log().info(e); } };`,
    ],
    [
      'in the catch clause of another block',
      `async () => { try { try { work(); } catch { await load(); } } catch (e) { log().info(e); } };`,
    ],
    ['by the second function of then', `load().then(use, (e) => log().info(e));`],
    ['after then and finally', `load().then(use).finally(done).catch((e) => log().info(e));`],
  ])('%s', (_what, code) => {
    expect(caught(code)).toEqual(['toy-log.Logger.info: {e: untrusted} < CallExpression()']);
  });
});

describe('does not take for the error of a call', () => {
  it.each([
    ['what only a callback does', `try { later(() => load()); } catch (e) { log().info(e); }`],
    [
      'what is caught already',
      `async () => { try { try { await load(); } catch {} work(); } catch (e) { log().info(e); } };`,
    ],
    ['what comes after the block', `try { work(); } catch (e) { log().info(e); } load();`],
    [
      'a call of something else',
      `async (load) => { try { await load(); } catch (e) { log().info(e); } };`,
    ],
  ])('%s', (_what, code) => {
    expect(caught(code)).toEqual(['toy-log.Logger.info: {e: unknown} < CallExpression()']);
  });
});
