import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const octokit = [
  ...each(['issues'], ['get', 'list', 'listForRepo', 'listComments', 'listCommentsForRepo']),
  ...each(['issues'], ['getComment', 'listForOrg', 'listForAuthenticatedUser', 'listEvents']),
  ...each(['pulls'], ['get', 'list', 'listReviewComments', 'listReviews', 'getReview']),
  ...each(['pulls'], ['listReviewCommentsForRepo', 'getReviewComment', 'listCommits']),
  ...each(['repos'], ['getReadme', 'getContent', 'listCommits', 'getCommit', 'compareCommits']),
  ...each(['search'], ['issuesAndPullRequests', 'code', 'commits', 'repos']),
  ...each(['gists'], ['get', 'list', 'listComments']),
];

/** Marks and dates that the service gives, which are no sentences. */
const marks = Object.fromEntries(
  `id node_id number state login html_url url created_at updated_at closed_at merged_at sha status headers
   ts thread_ts user_id channel team_id threadId labelIds internalDate historyId
   identifier createdAt updatedAt priority createdTimestamp uid seq size flags
   last_edited_time created_time`
    .split(/\s+/)
    .map((name) => [name, 'internal'] as const),
);

/**
 * Trackers, chats, mailboxes and pages that are read with the program's own key: whoever writes there wrote it.
 * https://octokit.github.io/rest.js, https://docs.slack.dev/tools/node-slack-sdk/web-api,
 * https://developers.google.com/workspace/gmail/api/reference/rest, https://linear.app/developers/sdk,
 * https://mrrefactoring.github.io/jira.js, https://discord.js.org/docs, https://imapflow.com,
 * https://github.com/makenotion/notion-sdk-js, https://github.com/rbren/rss-parser, https://docs.tavily.com/sdk/javascript
 */
export default {
  modules: [
    '@octokit/rest',
    'octokit',
    '@octokit/core',
    '@octokit/action',
    '@octokit/graphql',
    '@octokit/request',
    '@actions/github',
    'probot',
    '@slack/web-api',
    '@slack/bolt',
    'googleapis',
    '@googleapis/gmail',
    '@googleapis/docs',
    '@googleapis/calendar',
    '@googleapis/drive',
    '@linear/sdk',
    'jira.js',
    'discord.js',
    'imapflow',
    '@notionhq/client',
    'rss-parser',
    '@tavily/core',
    'exa-js',
    '@mendable/firecrawl-js',
    '@microsoft/microsoft-graph-client',
  ],
  types: {
    Octokit: ['new Octokit()', 'getOctokit()', 'default.getOctokit()', 'Context.octokit'],
    Probot: [],
    Context: ['Probot.on(1)#0'],
    SlackApp: ['new App()', 'new default.App()'],
    WebClient: [
      'new WebClient()',
      'SlackApp.client',
      ...each(each(['SlackApp'], ['message(*)#0', 'event(*)#0', 'command(*)#0', 'action(*)#0']), [
        'client',
      ]),
    ],
    Gmail: ['google.gmail()', 'gmail()', 'default.gmail()'],
    Docs: ['google.docs()', 'docs()'],
    Calendar: ['google.calendar()', 'calendar()'],
    Drive: ['google.drive()', 'drive()'],
    Linear: ['new LinearClient()'],
    Jira: ['new Version3Client()', 'new Version2Client()', 'new AgileClient()'],
    Discord: ['new Client()'],
    DiscordMessages: [
      'Discord.channels.fetch().messages',
      'Discord.channels.cache.get().messages',
      'Discord.on(1)#0.channel.messages',
      'TextChannel.messages',
      'Message.channel.messages',
    ],
    TextChannel: [],
    Message: [],
    Imap: ['new ImapFlow()'],
    Notion: ['new Client()'],
    Feed: ['new default()', 'new Parser()'],
    Tavily: ['tavily()'],
    Exa: ['new default()', 'new Exa()'],
    Firecrawl: ['new default()', 'new FirecrawlApp()', 'new Firecrawl()'],
  },
  sources: [
    {
      label: 'retrieved',
      parts: marks,
      values: [
        ...each(['Octokit', 'Octokit.rest'], octokit).map((path) => `${path}().data`),
        'Octokit.request().data',
        'Octokit.graphql()',
        'Octokit.paginate()',
        'Octokit.paginate.iterator()',
        'graphql()',
        ...each(['WebClient.conversations'], ['history()', 'replies()']),
        ...each(['WebClient.search'], ['messages()', 'all()']),
        ...each(
          ['Gmail.users'],
          ['messages.get().data', 'threads.get().data', 'drafts.get().data'],
        ),
        'Docs.documents.get().data',
        'Drive.files.export().data',
        ...each(['Calendar.events'], ['list().data', 'get().data']),
        ...each(['Linear'], ['issue()', 'issues()', 'searchIssues()', 'comments()', 'comment()']),
        ...each(['Jira.issues'], ['getIssue()']),
        ...each(['Jira.issueComments'], ['getComments()', 'getComment()']),
        ...each(
          ['Jira.issueSearch'],
          ['searchForIssuesUsingJql()', 'searchForIssuesUsingJqlPost()'],
        ),
        'Jira.issueSearch.searchForIssuesUsingJqlEnhancedSearch()',
        'DiscordMessages.fetch()',
        ...each(['Imap'], ['fetch()', 'fetchOne()', 'fetchAll()', 'download()']),
        ...each(['Notion.blocks'], ['children.list()', 'retrieve()']),
        ...each(['Notion.pages', 'Notion.comments'], ['retrieve()', 'list()']),
        ...each(['Notion'], ['databases.query()', 'dataSources.query()', 'search()']),
        ...each(['Feed'], ['parseURL()', 'parseString()']),
        ...each(['Tavily'], ['search()', 'searchContext()', 'searchQNA()', 'extract()']),
        ...each(['Exa'], ['searchAndContents()', 'getContents()', 'search()']),
        ...each(['Firecrawl'], ['scrapeUrl()', 'scrape()', 'crawlUrl()', 'crawl()', 'search()']),
      ],
    },
    {
      label: 'remote',
      parts: marks,
      values: each(
        ['Context.payload'],
        ['issue', 'pull_request', 'comment', 'review', 'discussion', 'commits', 'head_commit'],
      ),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    prompt: [
      `import OpenAI from 'openai';
       import { Probot } from 'probot';
       export default (app: Probot) => { app.on('issues.opened', async (context) => { await new OpenAI().responses.create({ model: 'm', instructions: 'Label this: ' + context.payload.issue.body, input: 'Label?' }); }); };`,
    ],
  },
  safe: {
    prompt: [
      `import OpenAI from 'openai';
       import { Octokit } from '@octokit/rest';
       const { data } = await new Octokit().rest.issues.get({ owner, repo, issue_number: 1 });
       await new OpenAI().responses.create({ model: 'm', instructions: \`You answer issue \${data.number}.\`, input: data.body });`,
    ],
  },
};
