/** The words of SQL that say what stands after them, in lower case. */

/** After these words stands a name, or a list of names. */
export const beforeNames = words(`
  from join into update table index view schema database truncate references column using select
  distinct by on returning set constraint copy call describe vacuum analyze reindex sequence role to
  rename add drop alter listen notify unlisten use collate as`);

/** After these stands a value. */
export const beforeValues = words(
  'where and or not in like ilike rlike regexp similar between values value when then else case having any all = < > <= >= <> != + - * / % || ( , [',
);

/** After these a value may stand, or the name of a column that is compared with something. */
export const beforeConditions = words('where and or not having on when ( by');

/** After these nothing but a value stands. */
export const comparisons = words('= < > <= >= <> != like ilike rlike regexp between ( ,');

/** After these, parentheses hold a statement of their own. */
export const beforeQueries = words('from join exists union as');

/** In a list that one of these began, a comma is followed by another name. */
export const listOfNames = words('select distinct by from returning set into');

/** Words that begin a list. */
export const clauses = new Set([
  ...listOfNames,
  ...words('where having values limit offset on key index table pragma'),
]);

/** Other words of statements: none of them is itself a name. */
export const otherWords = words(
  'limit offset fetch top next first order group asc desc is null exists union key',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
