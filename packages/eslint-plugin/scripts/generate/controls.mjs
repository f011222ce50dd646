/** The titles of the categories and controls that are named below and by the rules. */
export const titles = {
  owasp2021: {
    A01: 'Broken Access Control',
    A02: 'Cryptographic Failures',
    A03: 'Injection',
    A04: 'Insecure Design',
    A05: 'Security Misconfiguration',
    A06: 'Vulnerable and Outdated Components',
    A07: 'Identification and Authentication Failures',
    A08: 'Software and Data Integrity Failures',
    A09: 'Security Logging and Monitoring Failures',
    A10: 'Server-Side Request Forgery',
  },
  owasp2025: {
    A01: 'Broken Access Control',
    A02: 'Security Misconfiguration',
    A03: 'Software Supply Chain Failures',
    A04: 'Cryptographic Failures',
    A05: 'Injection',
    A06: 'Insecure Design',
    A07: 'Authentication Failures',
    A08: 'Software or Data Integrity Failures',
    A09: 'Security Logging and Alerting Failures',
    A10: 'Mishandling of Exceptional Conditions',
  },
  llm2025: {
    LLM01: 'Prompt Injection',
    LLM02: 'Sensitive Information Disclosure',
    LLM03: 'Supply Chain',
    LLM04: 'Data and Model Poisoning',
    LLM05: 'Improper Output Handling',
    LLM06: 'Excessive Agency',
    LLM07: 'System Prompt Leakage',
    LLM08: 'Vector and Embedding Weaknesses',
    LLM09: 'Misinformation',
    LLM10: 'Unbounded Consumption',
  },
  llm2026: {
    LLM01: 'Prompt Injection',
    LLM02: 'Sensitive Information',
    LLM03: 'Excessive Agency',
    LLM04: 'Supply Chain',
    LLM05: 'Poisoning',
    LLM06: 'Unbounded Consumption',
    LLM07: 'Misinformation',
    LLM08: 'Hidden Context Exposure',
    LLM09: 'Vectors and Embeddings',
    LLM10: 'Improper Output Handling',
  },
  soc2: {
    'A1.1': 'Capacity is monitored and managed',
    'C1.1': 'Confidential information is identified and protected',
    'CC3.2': 'Risks are identified and analysed',
    'CC4.1': 'Controls are evaluated',
    'CC5.3': 'Policies are put into action',
    'CC6.1': 'Logical access is restricted',
    'CC6.2': 'Credentials are issued and withdrawn',
    'CC6.3': 'Access follows roles and least privilege',
    'CC6.6': 'Threats from outside are kept out',
    'CC6.7': 'Data is protected when it is moved',
    'CC6.8': 'Malicious software is prevented or detected',
    'CC7.1': 'Vulnerabilities are detected',
    'CC7.2': 'Systems are monitored for anomalies',
    'CC7.3': 'Security events are evaluated',
    'CC8.1': 'Changes are authorised, tested and approved',
    'CC9.2': 'Risks of vendors are managed',
    'P4.1': 'Personal information is used for its purpose only',
    'PI1.2': 'Inputs are complete and accurate',
  },
  iso: {
    'A.5.3': 'Segregation of duties',
    'A.5.15': 'Access control',
    'A.5.17': 'Authentication information',
    'A.5.19': 'Information security in supplier relationships',
    'A.5.21': 'Information security in the ICT supply chain',
    'A.5.28': 'Collection of evidence',
    'A.5.34': 'Privacy and protection of PII',
    'A.8.2': 'Privileged access rights',
    'A.8.3': 'Information access restriction',
    'A.8.4': 'Access to source code',
    'A.8.5': 'Secure authentication',
    'A.8.6': 'Capacity management',
    'A.8.11': 'Data masking',
    'A.8.12': 'Data leakage prevention',
    'A.8.15': 'Logging',
    'A.8.16': 'Monitoring activities',
    'A.8.20': 'Networks security',
    'A.8.24': 'Use of cryptography',
    'A.8.25': 'Secure development life cycle',
    'A.8.26': 'Application security requirements',
    'A.8.28': 'Secure coding',
    'A.8.29': 'Security testing in development and acceptance',
    'A.8.30': 'Outsourced development',
    'A.8.32': 'Change management',
  },
  pci: {
    '3.3.1': 'Sensitive authentication data is not kept after authorisation',
    '3.4.1': 'Card numbers are masked when displayed',
    '3.5.1': 'Card numbers are unreadable where they are stored',
    '3.6.1': 'Keys are protected against disclosure and misuse',
    '4.2.1': 'Card numbers are sent with strong cryptography',
    '6.2.3': 'Code is reviewed before it is released',
    '6.2.4': 'Common attacks on software are prevented in development',
    '6.3.1': 'Vulnerabilities are identified and managed',
    '6.3.2': 'An inventory of own and third-party software is kept',
    '6.3.3': 'Components are protected from known vulnerabilities',
    '6.5.1': 'Changes follow procedures, with approval',
    '7.2.1': 'Access follows job and least privilege',
    '8.3.1': 'Users and administrators are authenticated',
    '8.3.2': 'Authentication factors are unreadable where they are sent and stored',
    '8.6.2': 'Passwords are not hard-coded in scripts, configuration or source code',
    '10.2.1': 'Audit logs are enabled and active',
    '10.3.1': 'Read access to audit logs is limited',
    '10.3.2': 'Audit logs are protected from modification',
  },
};

/** The standards whose controls are named below, by the keys of their titles. */
const standards = ['soc2', 'iso', 'pci'];

/** What keeps secrets and personal data out of logs, wherever it is done. */
const privateLogs = [
  'CC6.1',
  'C1.1',
  'P4.1',
  'A.5.34',
  'A.8.11',
  'A.8.12',
  'A.8.15',
  '3.3.1',
  '3.4.1',
  '3.5.1',
];

/**
 * Which controls of the standards a weakness is about. Our judgement, declared once: the compliance page
 * and its tests derive from it. Numbers are those of CWE.
 */
export const weaknesses = [
  {
    name: 'Injection',
    cwe: [
      74, 77, 78, 79, 80, 88, 89, 90, 91, 93, 94, 95, 96, 113, 116, 117, 470, 502, 610, 611, 643,
      776, 915, 917, 943, 1236, 1321, 1333, 1336,
    ],
    controls: ['CC6.8', 'CC7.1', 'A.8.26', 'A.8.28', '6.2.4'],
  },
  {
    name: 'Secrets and personal data in logs',
    cwe: [312, 359, 532],
    controls: [...privateLogs, '10.3.1'],
  },
  {
    name: 'Credentials in code',
    cwe: [256, 257, 259, 260, 321, 521, 522, 523, 547, 798, 1391, 1392],
    controls: ['CC6.1', 'CC6.2', 'A.5.17', 'A.8.4', 'A.8.24', '3.6.1', '8.3.2', '8.6.2'],
  },
  {
    name: 'What language models are told, and what they answer',
    cwe: [20, 183, 184, 185, 807, 1173, 1284, 1287, 1426, 1427],
    controls: ['CC7.1', 'A.8.28', '6.2.4'],
  },
  {
    name: 'Disclosure',
    cwe: [200, 201, 209, 212, 213, 214, 215, 489, 497, 538, 540, 541, 548, 598],
    controls: ['CC7.2', 'C1.1', 'A.8.12', 'A.8.28', '6.2.4'],
  },
  {
    name: 'Rights of agents and programs',
    cwe: [250, 266, 269, 284, 285, 306, 639, 862, 863],
    controls: ['CC6.1', 'CC6.3', 'A.5.15', 'A.8.2', 'A.8.3', '6.2.4', '7.2.1'],
  },
  {
    name: 'Work without a limit',
    cwe: [400, 407, 409, 674, 770, 799, 834, 835, 1325],
    controls: ['A1.1', 'A.8.6', '6.2.4'],
  },
  {
    name: 'Data of unproven origin',
    cwe: [345, 346, 349, 353, 354, 441, 494, 918, 924, 940],
    controls: ['CC6.6', 'PI1.2', 'A.8.26', 'A.8.28', '6.2.4'],
  },
  {
    name: 'Files and addresses',
    cwe: [22, 23, 36, 59, 73, 377, 379, 601],
    controls: ['CC6.1', 'A.8.3', 'A.8.28', '6.2.4'],
  },
  {
    name: 'Cryptography',
    cwe: [
      259, 261, 311, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334,
      335, 336, 337, 338, 339, 340, 347, 757, 759, 760, 780, 916, 1204, 1240, 1241,
    ],
    controls: ['CC6.1', 'CC6.7', 'A.8.24', '3.6.1', '4.2.1', '8.3.2'],
  },
  {
    name: 'Tokens and sessions',
    cwe: [
      287, 290, 302, 303, 304, 305, 306, 307, 345, 347, 384, 521, 565, 613, 614, 640, 757, 1004,
      1275,
    ],
    controls: ['CC6.1', 'A.8.5', '6.2.4', '8.3.1'],
  },
  {
    name: 'Origins and browsers',
    cwe: [16, 183, 352, 444, 693, 942, 1021, 1188, 1385],
    controls: ['CC6.6', 'A.8.20', 'A.8.26', '6.2.4'],
  },
  {
    name: 'Transport',
    cwe: [295, 296, 297, 298, 299, 300, 757, 923],
    controls: ['CC6.7', 'A.8.20', 'A.8.24', '4.2.1'],
  },
  {
    name: 'Observable differences',
    cwe: [203, 204, 208, 385],
    controls: ['CC6.1', 'A.8.28', '6.2.4'],
  },
  {
    name: 'Permissions of files',
    cwe: [276, 277, 278, 279, 281, 378, 552, 668, 732],
    controls: ['CC6.1', 'A.8.3', '7.2.1'],
  },
  {
    name: 'Uploads',
    cwe: [430, 434, 646],
    controls: ['CC6.8', 'A.8.26', '6.2.4'],
  },
  {
    name: 'Packages',
    cwe: [829, 1104, 1357],
    controls: ['CC9.2', 'A.5.19', 'A.5.21', 'A.8.30', '6.3.2', '6.3.3'],
  },
  {
    name: 'Failures that are hidden, and checks that are switched off',
    cwe: [248, 252, 390, 391, 392, 393, 396, 544, 636, 693, 703, 710, 754, 755, 778, 1127],
    controls: ['CC7.2', 'CC8.1', 'A.8.25', 'A.8.28', '6.2.3', '6.5.1'],
  },
].map(underStandards);

/** What the other parts do, which no rule says of itself. */
export const practices = [
  {
    name: 'Secret formats, at the commit and in CI',
    link: '../../secrets/FORMATS.md',
    what: 'Every file is searched for {{formats}} formats of credentials. Reports never hold the secret.',
    controls: ['CC6.1', 'CC6.2', 'CC7.1', 'A.5.17', 'A.8.4', 'A.8.12', '3.6.1', '8.3.2', '8.6.2'],
  },
  {
    name: 'Blocking at the commit and in CI',
    link: '../../gate/README.md',
    what: 'A commit with a finding of high severity is blocked, whatever comments or configurations say; CI repeats it.',
    controls: ['CC7.1', 'CC8.1', 'A.8.25', 'A.8.28', 'A.8.29', '6.2.3', '6.2.4', '6.3.2'],
  },
  {
    name: 'Approvals',
    link: '../../gate/README.md',
    what: 'An exception names its rule, its place, a reason, an approver and its last day; in CI, the policy of the base branch decides.',
    controls: ['CC3.2', 'CC5.3', 'CC8.1', 'A.5.3', 'A.8.25', 'A.8.32', '6.2.3', '6.5.1'],
  },
  {
    name: 'Audit trail',
    link: '../../gate/README.md',
    what: 'Every scan, finding, exception, bypass and change of the policy is a line with its time, and none holds a secret.',
    controls: [
      'CC4.1',
      'CC7.2',
      'CC7.3',
      'CC8.1',
      'A.5.28',
      'A.8.15',
      'A.8.16',
      '6.3.1',
      '10.2.1',
      '10.3.2',
    ],
  },
  {
    name: 'Redaction at run time',
    link: '../../redact/README.md',
    what: 'Secrets and personal data are taken out of objects, texts and log lines before they leave the program.',
    controls: privateLogs,
  },
].map(underStandards);

/** What belongs to controls, with those of each standard apart; the titles say whose a control is. */
function underStandards({ controls, ...subject }) {
  const unknown = controls.filter((id) => !standards.some((key) => Object.hasOwn(titles[key], id)));
  if (unknown.length > 0) throw new Error(`No title says what ${unknown.join(', ')} is about.`);
  const own = standards.map((key) => [
    key,
    controls.filter((id) => Object.hasOwn(titles[key], id)),
  ]);
  return { ...subject, ...Object.fromEntries(own) };
}
