/** What statements are given to, in the clients of MySQL. */
export const CONNECTIONS = ['Connection', 'Pool', 'PoolConnection'];

/** What makes them: https://github.com/mysqljs/mysql, https://sidorares.github.io/node-mysql2/docs */
export const MADE = {
  Connection: ['createConnection()'],
  Pool: ['createPool()', 'Cluster.of()'],
  PoolConnection: [
    'Pool.getConnection(0)#1',
    'Cluster.getConnection(*)#1',
    ...['connection', 'acquire', 'release'].map((event) => `Pool.on(1:${event})#0`),
  ],
  Cluster: ['createPoolCluster()'],
};
