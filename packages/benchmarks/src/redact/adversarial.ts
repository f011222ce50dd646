/** How long a text is that somebody sends to keep a redactor busy. */
export const LENGTH = 200_000;

const UNITS = [
  'a',
  'aA0',
  '0',
  '0-',
  '4 ',
  '+1 ',
  '=',
  ':',
  '"',
  '\\',
  '\\"',
  '{',
  '[',
  '{"a":',
  '<a>',
  '<a x="',
  'a@',
  '@a.',
  'a.b:c@',
  '//a:b',
  'a=b&',
  'password=',
  '"token":"',
  'eyJa.',
  'Bearer ',
  '-----BEGIN PRIVATE KEY-----',
  ' -p ',
  '--password ',
  'sk-ant-',
  'api_key: ',
  '%3D',
  '\n',
];

/** Texts of one thing said again and again, by what it is. */
export function adversarialTexts(): ReadonlyMap<string, string> {
  return new Map(
    UNITS.map((unit) => [
      JSON.stringify(unit),
      unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH),
    ]),
  );
}
