import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

// https://www.electronjs.org/docs/latest/api/web-contents#contentsexecutejavascriptcode-usergesture
export default {
  modules: ['electron'],
  types: {
    BrowserWindow: [
      'new BrowserWindow()',
      'BrowserWindow.getFocusedWindow()',
      'BrowserWindow.fromWebContents()',
      'BrowserWindow.fromId()',
      'BrowserWindow.getAllWindows().*',
    ],
    WebContents: [
      'BrowserWindow.webContents',
      ...each(each(['ipcMain'], ['on(1)#0', 'once(1)#0', 'handle(1)#0', 'handleOnce(1)#0']), [
        'sender',
      ]),
      'webContents.fromId()',
      'webContents.getFocusedWebContents()',
      'View.webContents',
    ],
    View: ['new BrowserView()', 'new WebContentsView()'],
    WebFrameMain: ['WebContents.mainFrame'],
    WebFrame: ['webFrame.top'],
  },
  sinks: [
    // https://www.electronjs.org/docs/latest/api/shell#shellopenexternalurl-options
    { kind: 'redirect', calls: ['shell.openExternal'], arguments: [0] },
    {
      kind: 'code',
      calls: [
        'WebContents.executeJavaScript',
        'WebFrame.executeJavaScript',
        'webFrame.executeJavaScript',
        'WebFrameMain.executeJavaScript',
      ],
      arguments: [0],
      accepts: 'constants',
      instead: 'Send the values over IPC to a preload script.',
    },
    {
      kind: 'code',
      calls: [
        'webFrame.executeJavaScriptInIsolatedWorld',
        'WebContents.executeJavaScriptInIsolatedWorld',
      ],
      arguments: ['1.0.code'],
      accepts: 'constants',
    },
  ],
  sources: [
    {
      // A page can send anything once it runs what a stranger wrote.
      label: 'remote',
      values: [
        'ipcMain.on(1)#1',
        'ipcMain.on(1)#2',
        'ipcMain.once(1)#1',
        'ipcMain.handle(1)#1',
        'ipcMain.handle(1)#2',
        'ipcMain.handleOnce(1)#1',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    redirect: [
      `import { shell } from 'electron';
       import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); await shell.openExternal(text.trim());`,
    ],
    shell: [
      `const { ipcMain } = require('electron');
       const { execFile } = require('node:child_process');
       ipcMain.handle('run', async (event, program) => { execFile(program); });`,
    ],
    code: [
      `import { BrowserWindow } from 'electron';
export const f = (name) => { const { webContents: page } = new BrowserWindow({}); page.executeJavaScript(\`greet('\${name}')\`); };`,
      `const { webFrame } = require('electron');
module.exports = (text) => webFrame.executeJavaScript(text);`,
      `import type { WebContents } from 'electron';
export const f = (contents: WebContents, x: string) => contents.executeJavaScript('go(' + x + ')');`,
      `import { BrowserWindow, ipcMain } from 'electron';
ipcMain.on('run', (event, text) => { const page = BrowserWindow.fromWebContents(event.sender)?.webContents; page.executeJavaScript(text); event.sender.executeJavaScript(text); });`,
    ],
  },
  safe: {
    redirect: [
      `import { shell } from 'electron';
       import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); await shell.openExternal('https://example.com/find?text=' + encodeURIComponent(text));`,
    ],
    code: [
      `import { BrowserWindow } from 'electron';
export const f = () => new BrowserWindow({}).webContents.executeJavaScript('document.title');`,
      `import { BrowserWindow } from 'electron';
export const f = (name) => new BrowserWindow({}).webContents.send('greet', name);`,
    ],
  },
};
