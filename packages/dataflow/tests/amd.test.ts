import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

describe('modules in the AMD format', () => {
  it.each([
    ['a parameter', `define(['fs', 'toy-shell'], function (fs, toy) { toy.run('ls'); });`],
    ['a part of it', `define('name', ['toy-shell'], ({ run }) => { run('ls'); });`],
    ['after exports', `define(['exports', 'toy-shell'], (exports, toy) => { toy.run('ls'); });`],
    ['without a list', `define(function (require) { require('toy-shell').run('ls'); });`],
    ['as a name in the list', `define(['require'], (r) => { r('toy-shell').run('ls'); });`],
    ['loaded at once', `require(['toy-shell'], (toy) => { toy.run('ls'); });`],
    ['by its other name', `requirejs(['toy-shell'], (toy) => { toy.run('ls'); });`],
  ])('are known: %s', (_what, code) => {
    expect(uses(code)).toContain('toy-shell.run: ls');
  });

  it.each([
    ['a function of the file', `function define() {} define(['toy-shell'], (toy) => toy.run(x));`],
    ['another place in the list', `define(['toy-shell', 'fs'], (fs, toy) => toy.run(x));`],
    ['another list', `define(['toy-shell'], ['fs'], (toy) => toy.run(x));`],
    ['a method', `lib.define(['toy-shell'], (toy) => toy.run(x));`],
    ['a name that is not told', `define([name], (toy) => toy.run(x));`],
    ['a loader of the file', `define(['fs'], (require) => require('toy-shell').run(x));`],
  ])('are not known: %s', (_what, code) => {
    expect(uses(code)).toEqual([]);
  });
});
