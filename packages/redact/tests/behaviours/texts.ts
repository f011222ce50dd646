import { examples } from '@magi-guardrail/secrets/examples';
import { type BehaviourGroup, PLANTED, TOKEN } from './behaviour.js';

const key = examples['private-key']?.matches.find((one) => one.includes('\n'))?.trim() ?? '';
const body = key.split('\n').slice(1, -1).join('\n');

export const texts: BehaviourGroup = {
  where: 'texts',
  rows: [
    {
      what: 'JSON in texts, in JSON in texts, cut off or escaped',
      values: () => [
        JSON.stringify({ a: 'KEPT', password: PLANTED }),
        {
          body: JSON.stringify({
            b: JSON.stringify({ c: JSON.stringify({ password: PLANTED, a: 'KEPT' }) }),
          }),
        },
        JSON.stringify(JSON.stringify({ password: PLANTED, a: 'KEPT' })),
        `got {"a":"KEPT","token":"${PLANTED}`,
        `got "{\\"password\\":\\"${PLANTED}\\",\\"a\\":\\"KEPT\\"}"`,
        `{ password: '${PLANTED}', a: 'KEPT' }`,
        `{"a":"KEPT","password":["${PLANTED}","${PLANTED}"]}`,
        `log {"a":"KEPT","password":{"v":"${PLANTED}"}} end KEPT`,
        `{"password":12345678,"a":"KEPT PLANTE"}`,
        `{"a":"KEPT"}\n{"password":"${PLANTED}"}\n`,
      ],
    },
    {
      what: 'connection strings: addresses, JDBC, ADO, key and value',
      values: () => [
        `postgres://KEPT:${PLANTED}@db:5432/app`,
        `mongodb+srv://KEPT:${PLANTED}@c.mongodb.net/?retryWrites=true`,
        `redis://:${PLANTED}@KEPT:6379/0`,
        `amqps://KEPT:${PLANTED}@mq/vhost`,
        `jdbc:mysql://KEPT:3306/db?user=x&password=${PLANTED}`,
        `jdbc:sqlserver://KEPT:1433;user=sa;password=${PLANTED};encrypt=true`,
        `Server=KEPT;Database=x;User Id=sa;Password=${PLANTED};Encrypt=true`,
        `Server=KEPT;Uid=sa;Pwd=${PLANTED};`,
        `DefaultEndpointsProtocol=https;AccountName=KEPT;AccountKey=${PLANTED};EndpointSuffix=x`,
        `Endpoint=sb://KEPT/;SharedAccessKeyName=x;SharedAccessKey=${PLANTED}`,
        `host=KEPT user=x password=${PLANTED} dbname=y`,
        `host=KEPT password='${PLANTED} ${PLANTED}' dbname=y`,
        `jdbc:oracle:thin:scott/${PLANTED}@//KEPT:1521/x`,
        `KEPT:${PLANTED}@tcp(host:3306)/db`,
      ],
    },
    {
      what: 'command lines and environments',
      values: () => [
        `mysql -u KEPT --password ${PLANTED} db`,
        `tool --token=${PLANTED} --verbose KEPT`,
        `PGPASSWORD=${PLANTED} psql -h KEPT`,
        `curl -u KEPT:${PLANTED} https://host`,
        `curl --user KEPT:${PLANTED} https://host`,
        `mysql -uKEPT -p${PLANTED} db`,
        `sshpass -p ${PLANTED} ssh KEPT`,
        `docker login -u KEPT -p ${PLANTED} registry`,
        ['docker', 'login', '-u', 'KEPT', '-p', PLANTED],
        ['node', '--password', PLANTED, '--token', PLANTED, 'KEPT'],
        ['--api-key=' + PLANTED, 'KEPT'],
        `export AWS_SECRET_ACCESS_KEY=${PLANTED}\nexport A=KEPT`,
        `A=KEPT\nDB_PASSWORD="${PLANTED}"\nAPI_TOKEN='${PLANTED}'\n`,
        { env: { HOME: 'KEPT', GITHUB_TOKEN: PLANTED, npm_config__authToken: PLANTED } },
        `set PASSWORD=${PLANTED}\r\nset A=KEPT`,
        `$env:API_KEY = "${PLANTED}"; echo KEPT`,
        `//npm.example.com/:_authToken=${PLANTED}\nKEPT`,
      ],
    },
    {
      what: 'YAML, TOML, INI, XML, HTML, source code',
      values: () => [
        `a: KEPT\npassword: ${PLANTED}\nb: KEPT`,
        `db:\n  password: "${PLANTED}"\n  host: KEPT`,
        `password = "${PLANTED}"\na = "KEPT"`,
        `[db]\npassword=${PLANTED}\na=KEPT`,
        `<a>KEPT</a><password>${PLANTED}</password>`,
        `<wsse:Password Type="x">${PLANTED}</wsse:Password><b>KEPT</b>`,
        `<add key="ApiKey" value="${PLANTED}" /><x>KEPT</x>`,
        `<input name="password" type="password" value="${PLANTED}"> KEPT`,
        `<input value="${PLANTED}" name="csrf_token"> KEPT`,
        `<user name="KEPT" password="${PLANTED}"/>`,
        `const apiKey = '${PLANTED}'; // KEPT`,
        `client_secret => '${PLANTED}', KEPT`,
        `password:\n  - ${PLANTED}\nb: KEPT`,
        `password: |\n  ${PLANTED}\nb: KEPT`,
      ],
    },
    {
      what: 'private keys, also over several lines or with `\\n` written out',
      values: () => [
        `KEPT\n${key.replace(body, body)}\nKEPT`,
        { pem: key, a: 'KEPT' },
        JSON.stringify({ private_key: key, a: 'KEPT' }),
        `KEPT ${key.replaceAll('\n', '\\n')} KEPT`,
      ],
    },
    {
      what: 'names and values in sentences and lines of logs',
      values: () => [
        `KEPT password: ${PLANTED}, next KEPT`,
        `login with password=${PLANTED} for KEPT`,
        `token ${TOKEN} of KEPT`,
        `Bearer ${'abcdefghijklmnopqrstuvwx'}1${PLANTED} KEPT`,
        `sent Authorization=Bearer ${PLANTED} KEPT`,
        `time=1 level=info msg="KEPT" apiKey="${PLANTED}"`,
        `Basic ${Buffer.from(`ann:${PLANTED}`).toString('base64')} KEPT`,
      ],
    },
  ],
};
