import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-untrusted-module.js';

ruleTest('no-untrusted-module', rule, {
  valid: [
    `require(name);`,
    `require(process.argv[2]);`,
    `import express from 'express';
     const views = ['a', 'b'];
     express().get('/', (req, res) => { if (views.includes(req.query.view)) res.send(require('./views/' + req.query.view)); });`,
    `import express from 'express';
     const views = { a: './a.js', b: './b.js' };
     express().get('/', (req, res) => res.send(require(views[req.query.view])));`,
    // A class of the file, of which nothing is known
    `import express from 'express';
     class URL { constructor(text) { this.text = text.length; } toString() { return \`./\${this.text}.js\`; } }
     express().get('/', async (req, res) => res.send(await import(new URL(req.query.view))));`,
  ],
  invalid: [
    `import express from 'express'; import { URL as Address } from 'node:url';
     express().get('/', async (req, res) => res.send(await import(new Address(req.query.view))));`,
    `import express from 'express';
     express().get('/', async (req, res) => { const { view } = req.query; res.send(await import(view)); });`,
    `const express = require('express');
     express().get('/:lang', (req, res) => res.send(require('./locales/' + req.params.lang)));`,
    `import express from 'express';
     import { Worker } from 'node:worker_threads';
     express().post('/job', (req, res) => { new Worker(\`./jobs/\${req.body.job}.js\`); res.end(); });`,
  ],
});
