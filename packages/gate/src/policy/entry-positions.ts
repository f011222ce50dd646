/** Offsets of the objects in the `allow` list of guardrail.allow.json, for valid JSON. */
export function entryPositions(json: string): number[] {
  const positions: number[] = [];
  let depth = 0;
  let key = '';
  for (const token of json.matchAll(TOKEN)) {
    const [text] = token;
    if (text.startsWith('"')) {
      // The last string at depth 1 is the key whose value comes next.
      if (depth === 1) key = text;
    } else if (text === '{' || text === '[') {
      if (depth === 2 && text === '{' && key === '"allow"') positions.push(token.index);
      depth += 1;
    } else {
      depth -= 1;
    }
  }
  return positions;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
