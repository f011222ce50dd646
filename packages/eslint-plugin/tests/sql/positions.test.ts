import { expect, it } from 'vitest';
import { sqlPositions } from '../../src/sql/positions.js';

/** `?` stands for a value. */
function positions(text: string): readonly string[] {
  const pieces = text
    .split('?')
    .flatMap((piece, index) => (index === 0 ? [piece] : [{ index }, piece]));
  return sqlPositions<object>(pieces).map(({ position }) => position);
}

it.for([
  ['SELECT * FROM users WHERE id = ?', ['value']],
  ['SELECT * FROM users WHERE id IN (?)', ['list']],
  ['SELECT * FROM users WHERE id IN (?, ?)', ['list', 'list']],
  ["SELECT * FROM users WHERE name = '?'", ['quoted']],
  ["SELECT * FROM users WHERE name LIKE '%?%' AND id = ?", ['quoted', 'value']],
  ["SELECT 'it''s' || ?", ['value']],
  ['SELECT * FROM ?', ['identifier']],
  ['SELECT * FROM users_? WHERE id = ?', ['identifier', 'value']],
  ['SELECT * FROM public.?', ['identifier']],
  ['SELECT * FROM "?"', ['delimited']],
  ['SELECT * FROM `?`', ['delimited']],
  ['SELECT ? FROM users', ['identifier']],
  ['SELECT id, ? FROM users', ['identifier']],
  ['SELECT a AS b, ? FROM users', ['identifier']],
  ['SELECT * FROM users ORDER BY ? ?', ['identifier', 'keyword']],
  ['SELECT * FROM users ORDER BY name ?', ['keyword']],
  ['SELECT * FROM users ORDER BY a, ?', ['identifier']],
  ['SELECT * FROM users ?', ['keyword']],
  ['SELECT * FROM users LIMIT ? OFFSET ?', ['limit', 'limit']],
  ['INSERT INTO t (?) VALUES (?, ?)', ['identifier', 'value', 'value']],
  ['INSERT INTO t (a, b) VALUES (lower(?), ?)', ['value', 'value']],
  ['UPDATE ? SET ? = ?', ['identifier', 'identifier', 'value']],
  ['UPDATE t SET a = ?, b = ? WHERE c > ?', ['value', 'value', 'value']],
  ['DELETE FROM t WHERE a BETWEEN ? AND ?', ['value', 'value']],
  ['SELECT 1 -- ?', ['comment']],
  ['SELECT 1 -- note\nWHERE a = ?', ['value']],
  ['SELECT 1 /* ? */ WHERE a = ?', ['comment', 'value']],
  ['WHERE a = $?', ['limit']],
  ['?', ['whole']],
  ['DROP TABLE ?', ['identifier']],
  ['SELECT * FROM users WHERE ? = ?', ['identifier', 'value']],
  ['SELECT * FROM users WHERE (? > 1 OR ? IS NULL)', ['identifier', 'identifier']],
  ['SELECT * FROM users WHERE ? = owner', ['value']],
  ['SELECT * FROM users WHERE a = ? AND ? LIKE ?', ['value', 'identifier', 'value']],
  ['SELECT * FROM users WHERE name = "?"', ['quoted']],
  ['SELECT * FROM users WHERE "?" = 1', ['delimited']],
  ['SELECT * FROM users WHERE id IN ?', ['rows']],
  ['INSERT INTO t (a) VALUES ?', ['rows']],
  ['INSERT INTO t (a) VALUES (?) ON CONFLICT (?) DO NOTHING', ['value', 'identifier']],
  ['COPY ? FROM STDIN', ['identifier']],
  ['ALTER TABLE a RENAME TO ?', ['identifier']],
  ['CREATE INDEX ON ? (?)', ['identifier', 'identifier']],
  ['CREATE TABLE ? (? INT, ? VECTOR(8), b TEXT)', ['identifier', 'identifier', 'identifier']],
  ['CREATE TABLE IF NOT EXISTS ? (? INT)', ['keyword', 'identifier']],
  ['CREATE TABLE a (? INT PRIMARY KEY, ? INT)', ['identifier', 'identifier']],
  ['INSERT INTO a (SELECT b FROM c WHERE d = ?)', ['value']],
  ['CREATE TABLE a AS SELECT b FROM c WHERE d = ?', ['value']],
  ['SELECT coalesce(?, ?)', ['term', 'term']],
  ['SELECT a AS ? FROM b', ['identifier']],
  ['SELECT a FROM (?) AS b JOIN (?) c ON d', ['query', 'query']],
  ['WITH a AS (?) SELECT b FROM a WHERE EXISTS (?)', ['query', 'query']],
  ['(?) AS a', ['query']],
  ['(?, ?)', ['term', 'term']],
  ['(? > 1)', ['identifier']],
  ['SELECT a FROM b WHERE c = (?)', ['term']],
  ['WHERE a = :? AND b = @? AND c = $1::?', ['identifier', 'identifier', 'identifier']],
  ['MATCH (n:? {name:?})-[:?]->(m)', ['identifier', 'limit', 'identifier']],
] as const)('%s', ([text, expected]) => {
  expect(positions(text)).toEqual(expected);
});
