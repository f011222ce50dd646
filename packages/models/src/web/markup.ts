import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.mozilla.org/docs/Web/API/Element/innerHTML: the names speak for themselves, whatever the
// object is, and https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html
export default {
  globals: ['?', '<>', 'document'],
  sinks: [
    {
      kind: 'html',
      calls: ['innerHTML=', 'outerHTML=', 'srcdoc='],
      arguments: [0],
      instead: 'Set `textContent`, or give it `DOMPurify.sanitize(…)` of the markup.',
    },
    {
      kind: 'html',
      calls: ['insertAdjacentHTML'],
      arguments: [1],
      instead: 'Use `insertAdjacentText`, or sanitize the markup with DOMPurify first.',
    },
    {
      kind: 'html',
      calls: ['createContextualFragment', 'setHTMLUnsafe', 'bypassSecurityTrustHtml'],
      arguments: [0],
    },
    {
      kind: 'html',
      calls: ['document.write', 'document.writeln'],
      arguments: ['0..'],
      instead: 'Create elements and set their `textContent`.',
    },
    {
      kind: 'html',
      calls: ['<>'],
      arguments: ['0.dangerouslySetInnerHTML.__html', '0.innerHTML', '0.srcDoc'],
      instead: 'Write it as a child of the element, or sanitize the markup with DOMPurify first.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); document.getElementById('a').innerHTML = text;`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); document.body.insertAdjacentHTML('beforeend', '<p>' + text + '</p>');`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); document.write(text);`,
    ],
  },
  safe: {
    html: [
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); document.getElementById('a').textContent = text;`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); document.body.insertAdjacentText('beforeend', text);`,
    ],
  },
};
