import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

/** Methods of a module that are given a function, or a list that ends with one. */
const filled =
  'controller directive service factory filter provider decorator animation run config'.split(' ');

/** What AngularJS calls with services, each by the name of its parameter. */
const injected = [
  ...each(
    ['Module'],
    filled.map((name) => `${name}(-1)`),
  ),
  'Module.component(-1.controller)',
  'Directives.controller',
  'Modal.open(0.controller)',
  'Routes.when(1.controller)',
  'Routes.otherwise(0.controller)',
  'States.state(-1.controller)',
  'States.state(0.controller)',
];

const evaluating = '$eval $evalAsync $apply $applyAsync $watch $watchCollection';

/**
 * AngularJS 1, whose expressions reach every function since 1.6 gave up its sandbox.
 * https://docs.angularjs.org/guide/security, https://docs.angularjs.org/guide/di
 */
export default {
  globals: ['angular'],
  modules: ['angular'],
  types: {
    Module: [
      'angular.module()',
      'default.module()',
      'module()',
      ...each(
        ['Module'],
        [...filled, 'component', 'constant', 'value'].map((name) => `${name}()`),
      ),
    ],
    Injected: [...injected, ...injected.map((path) => `${path}.*`)],
    Directives: ['Module.directive(-1)()', 'Module.directive(-1).*()'],
    Link: [
      'Directives.link',
      'Directives.link.pre',
      'Directives.link.post',
      'Directives.compile()',
      'Directives.compile().pre',
      'Directives.compile().post',
    ],
    Scope: ['Injected#$scope', 'Injected#$rootScope', 'Link#0', 'Scope.$new()', 'Scope.$parent'],
    Routes: ['Injected#$routeProvider', 'Routes.when()'],
    States: ['Injected#$stateProvider', 'States.state()'],
    Modal: ['Injected#$uibModal', 'Injected#$modal', 'Injected#$mdDialog'],
    Address: ['Injected#$location'],
  },
  sinks: [
    {
      kind: 'code',
      byName: true,
      calls: [
        'Injected#$parse',
        'Injected#$interpolate',
        'Injected#$compile',
        ...each(['Scope'], evaluating.split(' ')),
      ],
      arguments: [0],
      onlyStrings: true,
      accepts: 'own',
      instead: 'Keep the expression constant, and put the value into the scope.',
    },
    {
      kind: 'code',
      byName: true,
      calls: ['Scope.$watchGroup'],
      arguments: ['0.*'],
      onlyStrings: true,
      accepts: 'own',
    },
    {
      kind: 'code',
      byName: true,
      calls: ['Injected#$filter()()'],
      arguments: [1],
      when: { position: 0, of: 'receiver', is: 'orderBy' },
      onlyStrings: true,
      accepts: 'own',
      instead: 'Look the column up in a list of your own.',
    },
  ],
  sources: [
    {
      label: 'remote',
      values: [
        ...each(['Address'], ['search()', 'hash()', 'path()', 'url()', 'absUrl()']),
        'Injected#$routeParams',
        'Injected#$stateParams',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `angular.module('app').controller('Search', function ($scope, $parse, $location) { $scope.found = $parse($location.search().q)($scope); });`,
      `angular.module('app', []).run(['$rootScope', function (scope) { scope.$eval(location.hash.slice(1)); }]);`,
      `angular.module('app').constant('a', 1).controller('Search', Search); Search.$inject = ['$scope', '$routeParams'];
       function Search(scope, given) { scope.$watch('item.' + given.field, () => {}); }`,
      `angular.module('app').directive('show', function () { return { link: function (scope) { scope.$apply(window.name); } }; });`,
      `angular.module('app').directive('show', ['$compile', function ($compile) { return { link }; function link(scope, element) { element.append($compile('<p>' + location.hash + '</p>')(scope)); } }]);`,
      `import ng from 'angular';
       ng.module('app').component('list', { controller: class { constructor($scope, $location) { this.rows = $scope.$eval($location.hash()); } } });`,
      `angular.module('app').controller('List', function ($scope, $filter, $location) { $scope.rows = $filter('orderBy')($scope.all, $location.search().by); });`,
    ],
  },
  safe: {
    code: [
      `angular.module('app').controller('Search', function ($scope, $parse, $location) { $scope.q = $location.search().q; $scope.found = $parse('q.name')($scope); });`,
      `angular.module('app').directive('show', function ($parse) { return { link: function (scope, element, attributes) { scope.$watch(attributes.show, () => {}); scope.$eval('a.' + attributes.show); $parse(attributes.show)(scope); } }; });`,
      `angular.module('app').controller('Search', function ($scope) { $scope.$apply(function () { $scope.q = location.hash; }); });`,
      `export const f = ($parse, $scope) => { $parse(location.hash); $scope.$eval(location.hash); };`,
      `angular.module('app').controller('List', function ($scope, $filter, $location) { $scope.rows = $filter('filter')($scope.all, $location.search().by); });`,
      `angular.module('app').controller('Search', ['$other', function ($parse) { $parse(location.hash); }]);`,
    ],
  },
};
