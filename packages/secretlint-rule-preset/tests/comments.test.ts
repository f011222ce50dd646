import { describe, expect, it } from 'vitest';
import { commentedLines, silencerOf } from '../src/index.js';
import { lint } from './lint.js';
import { HIGH, MEDIUM } from './secrets.js';

const found = async (content: string) => lint(content, { options: {} });

describe('a comment', () => {
  it.each([
    `a: ${MEDIUM} # secretlint-disable-line -- a token of the sandbox`,
    `// secretlint-disable-next-line -- a token of the sandbox\na('${MEDIUM}')`,
    `<!-- secretlint-disable -- a token of the sandbox -->\n\n${MEDIUM}\n<!-- secretlint-enable -->`,
    `a: ${MEDIUM} # secretlint-disable-line jwt -- a token of the sandbox`,
    `a: ${MEDIUM} # secretlint-disable-line other, secrets/jwt -- a token of the sandbox`,
    `/* secretlint-disable-next-line @magi-guardrail/secretlint-rule-secrets-medium --- why */\r\n${MEDIUM}`,
  ])('with a reason permits a medium secret: %#', async (content) => {
    expect(await found(content)).toEqual([]);
  });

  it.each([
    `a: ${MEDIUM} # secretlint-disable-line`,
    `a: ${MEDIUM} # secretlint-disable-line -- `,
    `a: ${MEDIUM} /* secretlint-disable-line -- */`,
  ])('without a reason does not, and that is said: %#', async (content) => {
    const [message] = await found(content);
    expect(message?.message).toMatch(
      / The comment on line 1 does not switch this off: it gives no reason after `--`\.$/,
    );
  });

  it('never permits a high secret, and that is said', async () => {
    const [message] = await found(`\n# secretlint-disable -- known\n${HIGH}`);
    expect(message?.message).toMatch(
      / The comment on line 2 does not switch this off: the secret is high\.$/,
    );
  });

  it.each([
    `// secretlint-disable-line -- why\n${MEDIUM}`,
    `// secretlint-disable-next-line -- why\n\n${MEDIUM}`,
    `// secretlint-disable -- why\n// secretlint-enable\n${MEDIUM}`,
    `${MEDIUM} // secretlint-disable-line github-pat -- why`,
    `${MEDIUM} // secretlint-disable-lines -- why`,
  ])('that covers something else does nothing: %#', async (content) => {
    const [message] = await found(content);
    expect(message?.message).not.toContain('comment');
    expect(message?.messageId).toBe('jwt');
  });
});

it('gives line and reason to whoever decides by itself', () => {
  const lines = commentedLines('a\n/* secretlint-disable-next-line jwt -- why -- really */\nb');
  expect(silencerOf(lines, 3, ['jwt'])).toEqual({ line: 2, reason: 'why -- really' });
  expect(silencerOf(lines, 3, ['github-pat'])).toBeUndefined();
  expect(silencerOf(lines, 2, ['jwt'])).toBeUndefined();
  expect(commentedLines('a\nb')).toEqual([]);
});
