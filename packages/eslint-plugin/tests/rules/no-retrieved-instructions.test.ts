import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-retrieved-instructions.js';

const ai = `import { generateText } from 'ai';`;

ruleTest('no-retrieved-instructions', rule, {
  valid: [
    `${ai} const page = await (await fetch(url)).text(); generateText({ model, system: 'Answer.', prompt: page });`,
    `${ai} import fs from 'node:fs'; generateText({ model, system: fs.readFileSync('system.md', 'utf8'), prompt: 'a' });`,
    `${ai} const { count } = await (await fetch(url)).json(); generateText({ model, system: \`There are \${Number(count)}.\`, prompt: 'a' });`,
    // A stranger's text is reported as such
    `${ai} import express from 'express'; express().post('/', (req) => generateText({ model, system: req.body.rules, prompt: 'a' }));`,
    `${ai} export const ask = (context) => generateText({ model, system: \`Answer from \${context}\`, prompt: 'a' });`,
  ],
  invalid: [
    `${ai} const page = await (await fetch(url)).text(); generateText({ model, system: \`Answer from \${page}\`, prompt: 'a' });`,
    `${ai} const { text } = await generateText({ model, prompt: 'Summarise.' }); generateText({ model, instructions: 'So far: ' + text, prompt: 'a' });`,
    `${ai} import { ChromaClient } from 'chromadb'; const posts = await new ChromaClient().getCollection({ name: 'a' });
     export async function ask(question) { const found = await posts.query({ queryTexts: [question] }); return generateText({ model, system: 'Answer from ' + found.documents[0].join(), prompt: question }); }`,
    // Stores of LangChain
    `import { ChatOpenAI } from '@langchain/openai'; import { PGVectorStore } from '@langchain/community/vectorstores/pgvector';
     const store = await PGVectorStore.initialize(embeddings, config);
     export async function ask(question) {
       const found = await store.similaritySearch(question, 4);
       const context = found.map((each) => each.pageContent).join('\\n');
       return new ChatOpenAI({ maxTokens: 10 }).invoke([{ role: 'system', content: \`Answer from \${context}\` }, { role: 'user', content: question }]);
     }`,
    `import { SystemMessage } from '@langchain/core/messages'; import { MemoryVectorStore } from 'langchain/vectorstores/memory';
     const retriever = new MemoryVectorStore(embeddings).asRetriever(4);
     export async function say(question) { const [first] = await retriever.invoke(question); return new SystemMessage('Answer from ' + first.pageContent); }`,
  ],
});
