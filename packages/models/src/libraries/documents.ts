import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://cheerio.js.org/docs/basics/loading, https://github.com/jsdom/jsdom, https://github.com/WebReflection/linkedom,
// https://github.com/mozilla/readability, https://www.npmjs.com/package/html-to-text,
// https://github.com/mixmark-io/turndown, https://www.npmjs.com/package/node-html-parser,
// https://www.npmjs.com/package/pdf-parse, https://github.com/mwilliamson/mammoth.js, https://nodemailer.com/extras/mailparser
export default {
  modules: [
    'cheerio',
    'cheerio/slim',
    'jsdom',
    'linkedom',
    '@mozilla/readability',
    'html-to-text',
    'turndown',
    'node-html-markdown',
    'node-html-parser',
    'pdf-parse',
    'mammoth',
    'unpdf',
    'mailparser',
    'postal-mime',
    'fast-xml-parser',
    'xml2js',
    'gray-matter',
    'html-entities',
    'he',
  ],
  types: {
    Converter: ['compile()'],
    Turndown: ['new default()', 'new TurndownService()'],
    Markdown: ['new NodeHtmlMarkdown()'],
    Mail: ['new default()', 'new PostalMime()'],
    XmlReader: ['new XMLParser()'],
    XmlParser: ['new Parser()', 'new default.Parser()'],
  },
  sources: [
    { label: 'network', values: ['fromURL()', 'default.fromURL()', 'JSDOM.fromURL()'] },
    {
      label: 'retrieved',
      values: ['simpleParser()', 'default.simpleParser()', 'PostalMime.parse()', 'Mail.parse()'],
    },
  ],
  propagators: [
    {
      calls: [
        'load',
        'default.load',
        'loadBuffer',
        'new JSDOM()',
        'parseHTML',
        'new Readability()',
        'convert',
        'default.convert',
        'htmlToText',
        'default.htmlToText',
        'fromString',
        'Converter',
        'Turndown.turndown',
        'NodeHtmlMarkdown.translate',
        'Markdown.translate',
        'parse',
        'default.parse',
        'default',
        'new PDFParse()',
        'extractRawText',
        'convertToHtml',
        'convertToMarkdown',
        'default.extractRawText',
        'default.convertToHtml',
        'default.convertToMarkdown',
        'getDocumentProxy',
        'extractText',
        'simpleParser',
        'default.simpleParser',
        'PostalMime.parse',
        'Mail.parse',
        'XmlReader.parse',
        'XmlParser.parseStringPromise',
        'parseStringPromise',
        'default.parseStringPromise',
        'decode',
        'default.decode',
      ],
      result: 'contents',
      argument: 0,
    },
  ],
} satisfies LibraryModel;

const setUp = `import OpenAI from 'openai';
       import express from 'express';`;
const ask = (instructions: string) =>
  `await new OpenAI().responses.create({ model: 'm', instructions: ${instructions}, input: 'Which?' });`;

export const examples: Examples = {
  flagged: {
    prompt: [
      `${setUp}
       import { load } from 'cheerio';
       express().post('/', async (req, res) => { const $ = load(req.body.page); ${ask("$('body').text()")} });`,
      `${setUp}
       import { JSDOM } from 'jsdom';
       import { Readability } from '@mozilla/readability';
       express().post('/', async (req, res) => { const article = new Readability(new JSDOM(req.body.page).window.document).parse(); ${ask('article.textContent')} });`,
      `${setUp}
       import TurndownService from 'turndown';
       express().post('/', async (req, res) => { ${ask('new TurndownService().turndown(req.body.page)')} });`,
      `${setUp}
       import { convert } from 'html-to-text';
       express().post('/', async (req, res) => { ${ask("'Answer from ' + convert(req.body.page, { wordwrap: 80 })")} });`,
    ],
  },
  safe: {
    prompt: [
      `${setUp}
       import { load } from 'cheerio';
       const $ = load('<p>Answer.</p>');
       express().post('/', async (req, res) => { ${ask("$('p').text()")} });`,
    ],
  },
};
