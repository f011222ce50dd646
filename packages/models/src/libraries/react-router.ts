import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

/** https://reactrouter.com/api/hooks/useSearchParams: the address of the page, which a link of anybody sets. */
export default {
  modules: ['react-router', 'react-router-dom', 'react-router/dom'],
  sources: [
    {
      label: 'remote',
      // It is seen in the console of whoever opened the page, and in no log.
      oneLine: true,
      values: ['useSearchParams().0', 'useParams()', 'useLocation().search', 'useLocation().hash'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import { useSearchParams } from 'react-router-dom';
       import _ from 'lodash';
       export function Greeting() { const [params] = useSearchParams(); return _.template(params.get('text'))({}); }`,
    ],
    code: [
      `import { useSearchParams } from 'react-router-dom';
       export function Greeting() { const [params] = useSearchParams(); setTimeout(params.get('text'), 10); }`,
    ],
  },
  safe: {
    template: [
      `import { useSearchParams } from 'react-router-dom';
       import _ from 'lodash';
       export function Greeting() { const [params] = useSearchParams(); return _.template('<%- text %>')({ text: params.get('text') }); }`,
    ],
    code: [
      `import { useSearchParams } from 'react-router-dom';
       export function Greeting() { const [params] = useSearchParams(); setTimeout(() => show(params.get('text')), 10); }`,
    ],
  },
};
