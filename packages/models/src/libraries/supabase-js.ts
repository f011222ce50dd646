import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://supabase.com/docs/reference/javascript/or: the filter is text that PostgREST parses
export default {
  modules: ['@supabase/supabase-js', '@supabase/postgrest-js', '@supabase/ssr'],
  types: {
    SupabaseClient: [
      'createClient()',
      'createServerClient()',
      'createBrowserClient()',
      'new SupabaseClient()',
      'new PostgrestClient()',
      'SupabaseClient.schema()',
    ],
    PostgrestClient: ['new PostgrestClient()'],
    Query: [
      'SupabaseClient.from()',
      'SupabaseClient.rpc()',
      'PostgrestClient.from()',
      'PostgrestClient.rpc()',
      'Query.select()',
      'Query.insert()',
      'Query.update()',
      'Query.upsert()',
      'Query.delete()',
      'Query.eq()',
      'Query.neq()',
      'Query.gt()',
      'Query.gte()',
      'Query.lt()',
      'Query.lte()',
      'Query.like()',
      'Query.ilike()',
      'Query.is()',
      'Query.in()',
      'Query.contains()',
      'Query.match()',
      'Query.not()',
      'Query.or()',
      'Query.filter()',
      'Query.order()',
      'Query.limit()',
      'Query.range()',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['Query.or'],
      text: [0],
      instead:
        'Compare each column with `.eq(column, value)`, `.in(column, values)` and their relatives.',
    },
    // Functions of the database that run what they are given, as many projects write one.
    {
      kind: 'sql',
      calls: ['SupabaseClient.rpc', 'PostgrestClient.rpc'],
      text: ['1.sql', '1.sql_query', '1.sql_text', '1.sql_string', '1.sql_statement'],
      instead: 'Write a function of the database for this statement, and pass it the values.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { createClient } from '@supabase/supabase-js';
       const supabase = createClient('https://example.supabase.co', key);
       export const f = (name) => supabase.from('users').select('*').or(\`name.eq.\${name},email.eq.\${name}\`);`,
      `import { createClient } from '@supabase/supabase-js';
       const supabase = createClient('https://example.supabase.co', key);
       export const f = (table) => supabase.rpc('exec_sql', { sql: \`DELETE FROM users WHERE name = '\${table}'\` });`,
    ],
  },
  safe: {
    sql: [
      `import { createClient } from '@supabase/supabase-js';
       const supabase = createClient('https://example.supabase.co', key);
       export const f = (name) => supabase.from('users').select('*').eq('name', name).or('active.eq.true,role.eq.admin');`,
      `import { createClient } from '@supabase/supabase-js';
       const supabase = createClient('https://example.supabase.co', key);
       export const f = (name) => supabase.rpc('find_users', { query: \`%\${name}%\` });`,
    ],
  },
};
