import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-template-injection.js';

ruleTest('no-template-injection', rule, {
  valid: [
    `import ejs from 'ejs'; import fs from 'node:fs'; ejs.compile(fs.readFileSync(file, 'utf8'));`,
    // A file is the template, also where the program adds to it
    `import ejs from 'ejs'; import fs from 'node:fs'; ejs.compile('<% open() %>' + fs.readFileSync(file).toString() + '<% close() %>');`,
    `import ejs from 'ejs'; import { readFile } from 'node:fs/promises'; const page = await readFile(file, 'utf8'); ejs.compile(\`\${header}\${page}\`);`,
    `import ejs from 'ejs'; ejs.render(source, data);`,
    `import _ from 'lodash'; _.template('<p><%- name %></p>')({ name });`,
    `import Handlebars from 'handlebars'; const header = '<h1>a</h1>'; Handlebars.compile(header + '<p>{{b}}</p>');`,
    `import Handlebars from 'handlebars'; Handlebars.compile(\`<p class="c\${Number(n)}">{{b}}</p>\`);`,
    `import { Liquid } from 'liquidjs'; import express from 'express';
     express().post('/', async (req, res) => res.send(await new Liquid().parseAndRender(req.body.template)));`,
    // The operator of a command chooses the template
    `import ejs from 'ejs'; ejs.compile(process.argv[2]);`,
    // Other things of these names
    `_.template('<p>' + name + '</p>');`,
    `const compile = (text) => text; compile('<p>' + name + '</p>');`,
    `import ejs from 'ejs'; import express from 'express';
     express().get('/', (req, res) => res.send(ejs.render('<%= q %>', { q: req.query.q })));`,
    `import { createApp } from 'vue'; import App from './App.vue'; createApp(App);`,
  ],
  invalid: [
    `import ejs from 'ejs'; ejs.render('<h1>' + title + '</h1>');`,
    // What is read in a file, and a file that a caller names
    `import ejs from 'ejs'; import fs from 'node:fs'; ejs.render('<h1>' + JSON.parse(fs.readFileSync('page.json', 'utf8')).title + '</h1>');`,
    `import ejs from 'ejs'; import fs from 'node:fs'; ejs.render('<h1>' + fs.readFileSync('names.txt', 'utf8').split(' ')[0] + '</h1>');`,
    `import _ from 'lodash'; _.template(\`<p>\${name}</p>\`);`,
    `const template = require('lodash.template'); template(['<p>', name, '</p>'].join(''));`,
    `import Handlebars from 'handlebars'; import express from 'express';
     express().post('/', (req, res) => res.send(Handlebars.compile(req.body.template)({})));`,
    `import pug from 'pug'; import express from 'express';
     express().get('/', (req, res) => { const source = 'h1 ' + req.query.name; res.send(pug.render(source)); });`,
    `import nunjucks from 'nunjucks'; const env = nunjucks.configure('views'); env.renderString(\`Hello \${user.name}\`, {});`,
    `import { Liquid } from 'liquidjs'; new Liquid().parseAndRender('Hello ' + name);`,
    `import ejs from 'ejs'; import express from 'express';
     express().get('/', (req, res) => res.send(ejs.render('<%= q %>', req.query)));`,
    `import ejs from 'ejs'; import express from 'express';
     express().get('/', (req, res) => ejs.renderFile('page.ejs', req.body, (error, html) => res.send(html)));`,
    `import { createApp } from 'vue'; createApp({ template: '<p>' + location.hash + '</p>' });`,
  ],
  misses: [
    { limit: '1', code: `import ejs from 'ejs'; ejs.compile(layout.replace('$name', name));` },
    {
      limit: '2',
      code: `import ejs from 'ejs'; import express from 'express';
       express().get('/', (req, res) => res.send(ejs.render('<%= q %>', { ...req.query })));`,
    },
  ],
});
