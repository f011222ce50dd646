import { describe, expect, it } from 'vitest';
import { entryPositions } from '../../src/policy/entry-positions.js';

describe('entryPositions', () => {
  it('finds the entries, whatever stands in them', () => {
    const json =
      '{ "$schema": "{[", "allow": [{ "a": [{}, "}"] },\n {"b": "\\"{"}], "other": [{}] }';
    const rest = entryPositions(json).map((at) => json.slice(at, at + 4));
    expect(rest).toEqual(['{ "a', '{"b"']);
  });
});
