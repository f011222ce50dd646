/** A published vulnerability in an npm package: real dangerous code, fetched at run time and never executed. */
export interface Advisory {
  readonly package: string;
  readonly vulnerable: string;
  /** The release that repaired it; absent where there is none. */
  readonly fixed?: string;
  readonly id?: string;
  readonly weakness: 'command injection' | 'code injection';
  /** Where the dangerous call is, as the benchmark that recorded it says. */
  readonly file: string;
  readonly line: number;
}

// Files and lines: SecBench.js and the OpenSSF CVE benchmark.
export const advisories: readonly Advisory[] = [
  {
    package: 'whereis',
    // 0.4.1 is published as the repair, but still hands the name to a shell on Windows.
    vulnerable: '0.4.0',
    id: 'CVE-2018-3772',
    weakness: 'command injection',
    file: 'index.js',
    line: 4,
  },
  {
    package: 'pdfinfojs',
    vulnerable: '0.3.6',
    fixed: '0.5.2',
    id: 'CVE-2018-3746',
    weakness: 'command injection',
    file: 'lib/pdfinfo.js',
    line: 47,
  },
  {
    package: 'diskusage-ng',
    vulnerable: '0.2.6',
    fixed: '1.0.1',
    id: 'CVE-2020-7631',
    weakness: 'command injection',
    file: 'lib/posix.js',
    line: 11,
  },
  {
    package: 'kill-port',
    vulnerable: '1.3.1',
    id: 'CVE-2019-5414',
    weakness: 'command injection',
    file: 'index.js',
    line: 17,
  },
  {
    package: 'killport',
    vulnerable: '1.0.1',
    id: 'CVE-2021-23360',
    weakness: 'command injection',
    file: 'index.js',
    line: 9,
  },
  {
    package: 'reduce-css-calc',
    vulnerable: '1.2.0',
    fixed: '1.2.7',
    id: 'CVE-2016-10548',
    weakness: 'code injection',
    file: 'index.js',
    line: 73,
  },
  {
    package: 'access-policy',
    vulnerable: '3.1.0',
    id: 'CVE-2020-7674',
    weakness: 'code injection',
    file: 'lib/encode.js',
    line: 6,
  },
  {
    package: 'mosc',
    vulnerable: '1.0.0',
    id: 'CVE-2020-7672',
    weakness: 'code injection',
    file: 'mosc.js',
    line: 50,
  },
  {
    package: 'node-extend',
    vulnerable: '0.2.0',
    id: 'CVE-2020-7673',
    weakness: 'code injection',
    file: 'lib/extend.js',
    line: 31,
  },
];
